package merestone.app.gui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** The plan of the window as a test. */
@AnalyzeClasses(
    packages = "merestone.app.gui",
    importOptions = ImportOption.DoNotIncludeTests.class)
class WindowPlanTest {

  @ArchTest
  static final ArchRule windowReachesTheWorkThroughReview =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "merestone.store..",
              "merestone.check..",
              "merestone.layer..",
              "merestone.geom..",
              "merestone.crs..",
              "merestone.report..",
              "merestone.app.cli..")
          .because("what is clicked must be what the command line does");

  @ArchTest
  static final ArchRule viewModelsKnowNoControls =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("ViewModel")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.fxml..", "javafx.stage..")
          .because("they are tested without a screen");

  @ArchTest
  static final ArchRule oneDoorToOtherThreads =
      noClasses()
          .that()
          .resideOutsideOfPackage("merestone.app.gui.work")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.util\\.concurrent\\.(Executor.*|CompletableFuture|Thread.*)")
          .orShould()
          .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
          .orShould()
          .callMethod("java.lang.Thread", "start")
          .because("views and view models live on the screen's thread");

  @ArchTest
  static final ArchRule awtOnlyForThePicture =
      noClasses()
          .that()
          .resideOutsideOfPackages("merestone.app.gui.map", "merestone.app.gui.export")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "javax.swing..", "javafx.embed.swing..")
          .because("the map is handed over as pixels, all else is JavaFX");

  @ArchTest
  static final ArchRule partsOfTheScreenHaveNoCycles =
      SlicesRuleDefinition.slices().matching("merestone.app.gui.(*)..").should().beFreeOfCycles();
}
