package merestone.app.gui.findings;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
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
    box.getChildren().clear();
    list(box, "details.sameParcel", sameParcel, false);
    list(box, "details.sameCause", sameCause, true);
  }

  private void list(VBox box, String heading, List<Finding> findings, boolean named) {
    if (findings.isEmpty()) {
      return;
    }
    Label head = new Label(words.now(heading, Figures.count(findings.size())));
    head.getStyleClass().add("section");
    box.getChildren().add(head);
    findings.stream().limit(MOST).forEach(one -> box.getChildren().add(link(one, named)));
    if (findings.size() > MOST) {
      Label more = new Label(words.now("details.more", Figures.count(findings.size() - MOST)));
      more.getStyleClass().add("text-muted");
      box.getChildren().add(more);
    }
  }

  private Hyperlink link(Finding finding, boolean named) {
    Gravity gravity = Gravity.of(finding);
    String title = words.now(finding.rule().wording().title());
    String who = named ? finding.subject().label() + "  " : "";
    Hyperlink link = new Hyperlink(who + finding.rule().id() + "  " + title);
    link.setGraphic(new FontIcon(gravity.icon()));
    link.getStyleClass().addAll("neighbour", gravity.styleClass());
    link.setWrapText(true);
    link.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    link.setAccessibleText(words.now(gravity.key()) + " " + link.getText());
    link.setOnAction(event -> look.accept(finding));
    return link;
  }
}
