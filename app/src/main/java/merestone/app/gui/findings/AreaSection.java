package merestone.app.gui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Words;
import merestone.finding.Account;
import merestone.finding.Area;
import merestone.finding.ByClass;
import merestone.finding.DoubleCover;
import merestone.finding.Finding;
import merestone.review.FeatureFacts;

/** The areas of a finding, and how the parcel's ground divides: a bar for each layer, a table. */
final class AreaSection {
  private static final int STYLES = 6;

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
    box.getChildren().clear();
    account.ifPresent(
        known -> {
          Label heading = new Label(words.now("details.account"));
          heading.getStyleClass().add("section");
          box.getChildren().add(heading);
          known.accounts().forEach(one -> box.getChildren().add(bar(one)));
          box.getChildren().add(table(known));
        });
  }

  private Node bar(Account account) {
    double whole = account.whole().planarM2();
    List<Double> shares = new ArrayList<>();
    List<String> styles = new ArrayList<>();
    VBox legend = new VBox(2);
    for (ByClass.Part part : classes(account)) {
      String style = "share-" + shares.size() % STYLES;
      double share = whole > 0 ? part.footprint().planarM2() / whole : 0;
      String name = part.value().isEmpty() ? words.now("details.noClass") : part.value();
      legend.getChildren().add(entry(style, name, share));
      shares.add(share);
      styles.add(style);
    }
    Label name = new Label(account.layer());
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    Label figure = figure(whole > 0 ? account.footprint().planarM2() / whole : 0);
    HBox head = line(name, figure);
    VBox all = new VBox(2, head, new ShareBar(shares, styles));
    if (account.byClass().isPresent()) {
      all.getChildren().add(legend);
    }
    return all;
  }

  /** Where classes overlap each other the bar would be too long: the footprint is shown as one. */
  private static List<ByClass.Part> classes(Account account) {
    ByClass.Part whole = new ByClass.Part("", account.pairs(), account.footprint());
    return account.byClass().map(ByClass::parts).orElse(List.of(whole));
  }

  private HBox entry(String style, String name, double share) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("share-part", "share-swatch", style);
    Label said = new Label(name, swatch);
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    said.getStyleClass().add("text-muted");
    return line(said, figure(share));
  }

  private static HBox line(Label name, Label figure) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(8, name, gap, figure);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static Label figure(double share) {
    Label figure = new Label(Figures.share(share));
    figure.setMinWidth(Region.USE_PREF_SIZE);
    return figure;
  }

  private GridPane table(AreaAccount account) {
    GridPane pane = new GridPane();
    pane.setHgap(10);
    pane.setVgap(3);
    ColumnConstraints first = new ColumnConstraints();
    first.setMinWidth(44);
    first.setHgrow(Priority.ALWAYS);
    pane.getColumnConstraints().add(first);
    DetailsGrid grid = new DetailsGrid(pane, words);
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
    return pane;
  }
}
