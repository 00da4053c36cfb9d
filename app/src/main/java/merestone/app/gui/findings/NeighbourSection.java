package merestone.app.gui.findings;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Words;
import merestone.finding.Finding;
import org.kordamp.ikonli.javafx.FontIcon;

/** Other findings that belong to the one looked at; a click looks at them. */
final class NeighbourSection {
  private static final int MOST = 12;

  private final Words words;
  private final Consumer<Finding> look;

  NeighbourSection(Words words, Consumer<Finding> look) {
    this.words = words;
    this.look = look;
  }

  void show(VBox box, List<Finding> sameParcel, List<Finding> sameCause) {
    Reused lines = new Reused(box);
    list(lines, "details.sameParcel", sameParcel, false);
    list(lines, "details.sameCause", sameCause, true);
  }

  private void list(Reused lines, String heading, List<Finding> findings, boolean named) {
    if (findings.isEmpty()) {
      return;
    }
    lines
        .next("section", () -> styled("section"))
        .setText(words.now(heading, Figures.count(findings.size())));
    findings.stream().limit(MOST).forEach(one -> link(lines, one, named));
    if (findings.size() > MOST) {
      lines
          .next("text-muted", () -> styled("text-muted"))
          .setText(words.now("details.more", Figures.count(findings.size() - MOST)));
    }
  }

  private void link(Reused lines, Finding finding, boolean named) {
    Gravity gravity = Gravity.of(finding);
    Hyperlink link = lines.next(gravity.styleClass(), () -> link(gravity));
    String title = words.now(finding.rule().wording().title());
    String who = named ? finding.subject().label() + "  " : "";
    link.setText(who + finding.rule().id() + "  " + title);
    link.setAccessibleText(words.now(gravity.key()) + " " + link.getText());
    link.setVisited(false);
    link.setOnAction(event -> look.accept(finding));
  }

  private static Hyperlink link(Gravity gravity) {
    Hyperlink link = new Hyperlink();
    link.setGraphic(new FontIcon(gravity.icon()));
    link.getStyleClass().addAll("neighbour", gravity.styleClass());
    link.setWrapText(true);
    link.setMinHeight(Region.USE_PREF_SIZE);
    return link;
  }

  private static Label styled(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    return label;
  }
}
