package merestone.app.gui.findings;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Words;
import merestone.finding.Account;
import merestone.finding.Area;
import merestone.finding.DoubleCover;
import merestone.finding.Finding;
import merestone.review.FeatureFacts;

/** The areas of a finding, and how the parcel's ground divides: a bar for each layer, a table. */
final class AreaSection {
  private final Words words;

  AreaSection(Words words) {
    this.words = words;
  }

  /** Shows the conflict and the whole parcel in both areas, and what the parcel declares. */
  void areas(DetailsGrid grid, Finding finding, Optional<FeatureFacts.Declared> declared) {
    grid.units();
    finding
        .evidence()
        .ifPresent(
            evidence -> {
              grid.group(words.now("details.conflict"));
              grid.area(evidence.area());
              grid.figure(words.now("details.share"), Figures.share(evidence.share()));
            });
    grid.group(words.now("details.whole"));
    grid.area(finding.subjectArea());
    declared.ifPresent(
        said -> {
          grid.line(words.now("details.declared", said.column()), said.m2());
          if (Double.isNaN(said.m2())) {
            return; // a difference from nothing is none
          }
          double more = said.m2() - finding.subjectArea().planarM2();
          grid.line(words.now("details.declaredMore"), more);
        });
  }

  /** Shows the account as bars and as a table. */
  void account(VBox box, Optional<AreaAccount> account) {
    Reused parts = new Reused(box);
    account.ifPresent(
        known -> {
          parts.next("heading", AreaSection::heading).setText(words.now("details.account"));
          for (Account one : known.accounts()) {
            parts.next("bar", AccountBar::new).show(one, words);
          }
          fill(new DetailsGrid(parts.next("table", AreaSection::table), words), known);
        });
  }

  private static Label heading() {
    Label heading = new Label();
    heading.getStyleClass().add("section");
    return heading;
  }

  private static GridPane table() {
    GridPane pane = new GridPane();
    pane.setHgap(10);
    pane.setVgap(3);
    ColumnConstraints first = new ColumnConstraints();
    first.setMinWidth(44);
    first.setHgrow(Priority.ALWAYS);
    pane.getColumnConstraints().add(first);
    return pane;
  }

  private void fill(DetailsGrid grid, AreaAccount account) {
    grid.units();
    for (Account one : account.accounts()) {
      grid.group(one.layer());
      grid.area(one.footprint());
    }
    for (DoubleCover cover : account.covers()) {
      grid.group(words.now("details.both", cover.layer(), cover.other()));
      grid.area(cover.area().orElse(Area.ZERO));
    }
    account
        .free()
        .ifPresent(
            free -> {
              grid.group(words.now("details.free"));
              grid.line(words.now("details.planar"), free.planarM2());
              grid.line(words.now("details.ellipsoidal"), free.ellipsoidalM2());
            });
  }
}
