package merestone.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house plan's rows for the two front doors. */
@AnalyzeClasses(packages = "merestone.app", importOptions = ImportOption.DoNotIncludeTests.class)
class HousePlanTest {

  @ArchTest
  static final ArchRule commandLine =
      classes()
          .that(resideInAPackage("merestone.app.cli.."))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "merestone.app.cli..",
                      "merestone.review..",
                      "merestone.triage..",
                      "merestone.finding..",
                      "merestone.rule..",
                      "merestone.progress..",
                      "merestone.message..")
                  .or(not(resideInAnyPackage("merestone..", "javafx.."))))
          .because("the command line reaches the work through review");

  @ArchTest
  static final ArchRule window =
      classes()
          .that(resideInAPackage("merestone.app.gui.."))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "merestone.app.gui..",
                      "merestone.review..",
                      "merestone.triage..",
                      "merestone.finding..",
                      "merestone.rule..",
                      "merestone.progress..",
                      "merestone.map..",
                      "merestone.message..")
                  .or(not(resideInAPackage("merestone.."))))
          .because("the window reaches the work through review, and shows it through map");

  @ArchTest
  static final ArchRule noGeometryOfTheirOwn =
      noClasses()
          .that(resideInAPackage("merestone.app.cli.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.locationtech..", "org.geotools.."))
          .because("front doors have no geometry of their own");
}
