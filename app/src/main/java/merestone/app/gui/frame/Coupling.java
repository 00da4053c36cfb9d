package merestone.app.gui.frame;

import java.util.Optional;
import merestone.app.gui.findings.FindingsViewModel;
import merestone.app.gui.findings.Gravity;
import merestone.app.gui.layers.LayersViewModel;
import merestone.app.gui.map.MapPane;
import merestone.app.gui.map.MapViewModel;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Words;
import merestone.app.gui.run.CheckedReview;
import merestone.app.gui.run.OpenReview;
import merestone.app.gui.run.RunState;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.message.Text;
import merestone.review.Degrees;
import merestone.review.ReviewResult;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Lets what happens in one part of the window be seen in the others. */
public final class Coupling implements MapPane.ClickListener {
  private final Models models;
  private final FindingsViewModel findings;
  private final MapViewModel map;
  private final Words words;
  private boolean selectedOnMap;
  private boolean onPlate;

  public Coupling(Models models, Words words) {
    this.models = models;
    this.words = words;
    findings = models.answer().findings();
    map = models.ground().map();
    models.run().reviewProperty().addListener((property, before, now) -> opened(before, now));
    models.run().resultProperty().addListener((property, before, now) -> result(now));
    models.run().stateProperty().addListener((property, before, now) -> state(now));
    findings.selectedProperty().addListener((property, before, now) -> selected(now));
    map.passedOverProperty().bind(findings.passedOverProperty());
    models
        .ground()
        .layers()
        .findingsVisibleProperty()
        .addListener((property, before, now) -> showFindings());
    for (Gravity gravity : Gravity.values()) {
      findings
          .shownProperty(gravity)
          .addListener((property, before, now) -> show(gravity.mapId(), now));
    }
  }

  private void showFindings() {
    for (Gravity gravity : Gravity.values()) {
      show(gravity.mapId(), findings.shownProperty(gravity).get());
    }
  }

  /** Shows the finding under two clicks as a whole; where there is none, the ground from nearer. */
  @Override
  public void clickedTwice(double x, double y) {
    if (onPlate) {
      return; // the first click went there already
    }
    Finding selected = findings.selectedProperty().get();
    if (selected != null && models.ground().pictures().findingsAt(x, y).contains(selected)) {
      zoomToSelection();
    } else {
      map.remember();
      map.zoomAt(x, y, 2);
    }
  }

  /** Returns the point of the run's CRS at some degrees; empty while nothing is open. */
  public Optional<Coordinate> place(double longitude, double latitude, Coordinate near) {
    return models.run().review().flatMap(open -> open.session().place(longitude, latitude, near));
  }

  /** Selects what is drawn under a click, and asks all layers what lies there. */
  @Override
  public void clicked(double x, double y, double tolerance) {
    Optional<Envelope> plate = models.ground().pictures().plateAt(x, y);
    onPlate = plate.isPresent();
    if (onPlate) {
      map.zoomTo(plate.get());
      return;
    }
    selectedOnMap = true;
    findings.selectAmong(models.ground().pictures().findingsAt(x, y));
    selectedOnMap = false;
    Coordinate at = map.view().toGround(x, y);
    double toleranceM = tolerance * map.view().metresPerPixel();
    models
        .run()
        .review()
        .ifPresent(
            open ->
                models.ground().identify().ask(open.session(), at, toleranceM, this::sayNothing));
  }

  /** Returns where a place is in degrees; empty while nothing is open. */
  public Optional<Degrees> degrees(Coordinate at) {
    return models.run().review().map(open -> open.session().degrees(at.x, at.y));
  }

  private void sayNothing() {
    models.status().say(words.text("identify.nothing"));
  }

  /** Shows the selected finding on the map. */
  public void zoomToSelection() {
    Finding finding = findings.selectedProperty().get();
    if (finding != null) {
      Envelope extent = extentOf(finding);
      if (extent.isNull()) {
        models.status().say(words.text("status.noPlace"));
      } else {
        map.zoomTo(extent);
      }
    }
  }

  private void opened(OpenReview before, OpenReview open) {
    if (open.goesOn(before)) {
      findings.areaProperty().set(open.session().area());
      return; // the same layers under other rules: what is on screen stays
    }
    findings.clear();
    findings.areaProperty().set(open.session().area());
    models.answer().ledger().clear();
    models.answer().notes().open(open.problems());
    if (before != null && isReadAgain(before, open)) {
      map.reopen(open.scene());
    } else {
      map.open(open.scene());
    }
    models.ground().measure().open(open.session()::length, open.session()::area);
    LayersViewModel layers = models.ground().layers();
    layers.show(open.layers(), open.scene());
    models
        .ground()
        .identify()
        .open(layers.items().stream().map(item -> item.summary().id()).toList());
    findings.showAll();
    String title = open.session().title();
    models.status().say(words.text("status.opened", title, open.layers().size()));
  }

  private static boolean isReadAgain(OpenReview before, OpenReview open) {
    return before.session().file().equals(open.session().file())
        && before.scene().crs().equals(open.scene().crs());
  }

  private void result(CheckedReview checked) {
    if (checked == null) {
      findings.clear();
      models.answer().ledger().clear();
      models.run().review().ifPresent(open -> map.find(open.scene()));
      return;
    }
    Findings found = checked.result().findings();
    map.find(checked.scene());
    showAgain(found);
    models.answer().ledger().show(found);
    models.answer().notes().show(found);
    double seconds = checked.result().seconds().getOrDefault("check", 0.0);
    models.status().say(words.text("status.checked", Figures.seconds(seconds)));
  }

  /** What was looked at before the check ran again still is; the map stays where it is. */
  private void showAgain(Findings found) {
    selectedOnMap = true;
    findings.show(found);
    selectedOnMap = false;
  }

  private void state(RunState state) {
    if (state == RunState.CHECKED) {
      // Also when another review could not be opened: the verdict of this one stands.
      models.run().result().map(CheckedReview::result).ifPresent(this::tellVerdict);
    } else {
      models.verdict().show(state, models.run().earlierProperty().get());
    }
    if (state == RunState.CHECKING) {
      models.status().say(Text.same("")); // what was said of the check before
    } else if (state == RunState.CANCELLED) {
      models.status().say(words.text("status.cancelled"));
    }
  }

  private void tellVerdict(ReviewResult result) {
    models.verdict().show(result.findings(), result.book().adjusted().size());
  }

  private void selected(Finding finding) {
    map.highlightProperty().set(finding == null ? "" : finding.id());
    if (finding != null && !selectedOnMap) {
      Envelope extent = extentOf(finding);
      if (!extent.isNull()) {
        map.reveal(extent);
      }
    }
  }

  private Envelope extentOf(Finding finding) {
    return map.sceneProperty().get().extentOf(finding);
  }

  private void show(String id, boolean shown) {
    if (shown && models.ground().layers().findingsVisibleProperty().get()) {
      map.hidden().remove(id);
    } else {
      map.hidden().add(id);
    }
  }
}
