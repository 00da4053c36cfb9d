package merestone.app.gui.findings;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Words;
import merestone.finding.Account;
import merestone.finding.ByClass;

/** How much of a parcel lies under one layer: its name, a bar, and what the bar's parts are. */
final class AccountBar extends VBox {
  private final Line head = new Line(new Label());
  private final ShareBar bar = new ShareBar();
  private final VBox legend = new VBox(2);

  AccountBar() {
    super(2);
    getChildren().setAll(head, bar, legend);
  }

  void show(Account account, Words words) {
    double whole = account.whole().planarM2();
    head.say(account.layer(), whole > 0 ? account.footprint().planarM2() / whole : 0);
    List<Double> shares = new ArrayList<>();
    Reused entries = new Reused(legend);
    for (ByClass.Part part : classes(account)) {
      String style = ShareBar.style(shares.size());
      double share = whole > 0 ? part.footprint().planarM2() / whole : 0;
      String name = part.value().isEmpty() ? words.now("details.noClass") : part.value();
      entries.next(style, () -> entry(style)).say(name, share);
      shares.add(share);
    }
    bar.show(shares);
    legend.setVisible(account.byClass().isPresent());
    legend.setManaged(account.byClass().isPresent());
  }

  /** Where classes overlap each other the bar would be too long: the footprint is shown as one. */
  private static List<ByClass.Part> classes(Account account) {
    ByClass.Part whole = new ByClass.Part("", account.pairs(), account.footprint());
    return account.byClass().map(ByClass::parts).orElse(List.of(whole));
  }

  private static Line entry(String style) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("share-part", "share-swatch", style);
    Label name = new Label("", swatch);
    name.getStyleClass().add("text-muted");
    return new Line(name);
  }

  /** A name, and at the right its share. */
  private static final class Line extends HBox {
    private final Label name;
    private final Label figure = new Label();

    Line(Label name) {
      super(8);
      this.name = name;
      name.setWrapText(true);
      name.setMinHeight(Region.USE_PREF_SIZE);
      figure.setMinWidth(Region.USE_PREF_SIZE);
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      setAlignment(Pos.CENTER_LEFT);
      getChildren().setAll(name, gap, figure);
    }

    void say(String words, double share) {
      name.setText(words);
      figure.setText(Figures.share(share));
    }
  }
}
