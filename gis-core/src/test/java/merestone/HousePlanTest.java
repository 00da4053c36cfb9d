package merestone;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import merestone.rule.Level;
import merestone.rule.Rule;

/** The house plan of docs/architecture.md: who may import whom. */
@AnalyzeClasses(packages = "merestone", importOptions = ImportOption.DoNotIncludeTests.class)
class HousePlanTest {

  @ArchTest static final ArchRule message = only("message");
  @ArchTest static final ArchRule progress = only("progress", "message");
  @ArchTest static final ArchRule geom = only("geom", "message");
  @ArchTest static final ArchRule crs = only("crs", "geom", "message");

  @ArchTest static final ArchRule store = only("store", "geom", "crs", "progress", "message");

  @ArchTest
  static final ArchRule layer = only("layer", "store", "crs", "geom", "progress", "message");

  @ArchTest static final ArchRule rule = only("rule", "layer", "message");
  @ArchTest static final ArchRule finding = only("finding", "rule", "layer", "message");

  @ArchTest
  static final ArchRule check =
      only("check", "layer", "geom", "rule", "finding", "progress", "message");

  @ArchTest
  static final ArchRule map =
      classes()
          .that(resideInAPackage("merestone.map.."))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "merestone.map..",
                      "merestone.finding..",
                      "merestone.layer..",
                      "merestone.geom..",
                      "merestone.crs..",
                      "merestone.message..")
                  .or(theLevelOfAFinding())
                  .or(not(resideInAPackage("merestone.."))))
          .because("data goes one way: files, layers, check, findings, map and report");

  @ArchTest
  static final ArchRule report =
      only(
          "report",
          "triage",
          "map",
          "finding",
          "rule",
          "layer",
          "geom",
          "crs",
          "progress",
          "message");

  /** Decision 0017: decisions have a file of their own, and stand beside the findings. */
  @ArchTest
  static final ArchRule triage = only("triage", "finding", "rule", "store", "crs", "message");

  @ArchTest
  static final ArchRule review =
      noClasses()
          .that(resideInAPackage("merestone.review.."))
          .should()
          .dependOnClassesThat(resideInAPackage("merestone.app.."))
          .because("the engine does not know its front doors");

  @ArchTest
  static final ArchRule coreIsHeadless =
      noClasses()
          .that(not(resideInAnyPackage("merestone.map..", "merestone.report..")))
          .should()
          .dependOnClassesThat(resideInAnyPackage("javafx..", "java.awt..", "javax.swing.."))
          .because("the engine must run on a server without a screen");

  @ArchTest
  static final ArchRule geometryKnowsNoFeatures =
      noClasses()
          .that(resideInAnyPackage("merestone.geom..", "merestone.progress.."))
          .should()
          .dependOnClassesThat(resideInAPackage("org.geotools.."))
          .because("geometry and progress stand on JTS and the JDK alone");

  /** Decision 0003: a conflict is coloured by its level, which a finding has from its rule. */
  private static DescribedPredicate<JavaClass> theLevelOfAFinding() {
    return type(Level.class).or(type(Rule.class)).as("the level of a finding");
  }

  /** A package may use itself, the named ones of ours, and anything that is not ours. */
  private static ArchRule only(String name, String... allowed) {
    String[] open =
        Stream.concat(Stream.of(name), Arrays.stream(allowed))
            .map(p -> "merestone." + p + "..")
            .toArray(String[]::new);
    return classes()
        .that(resideInAPackage("merestone." + name + ".."))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(open).or(not(resideInAPackage("merestone.."))))
        .because("data goes one way: files, layers, check, findings, map and report");
  }
}
