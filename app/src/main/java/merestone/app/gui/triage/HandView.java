package merestone.app.gui.triage;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/** The decision about the findings in hand: what stands, the keys to decide, and the comment. */
final class HandView {
  private final HandViewModel hand;
  private final TriageViewModel triage;
  private final Desk desk;
  private final Words words;
  private final Parent root;
  private Optional<Node> focusBefore = Optional.empty();

  @FXML private Label title;
  @FXML private Label standing;
  @FXML private Label said;
  @FXML private FlowPane choices;
  @FXML private Label reason;
  @FXML private TextField comment;
  @FXML private Label reviewerName;
  @FXML private TextField reviewer;
  @FXML private HBox trouble;
  @FXML private Label troubleWords;
  @FXML private Button retry;

  HandView(HandViewModel hand, TriageViewModel triage, Desk desk) {
    this.hand = hand;
    this.triage = triage;
    this.desk = desk;
    words = desk.words();
    root = Fxml.load(this);
    bindStanding();
    bindChoices();
    bindComment();
    bindTrouble();
  }

  Parent root() {
    return root;
  }

  private void bindStanding() {
    title
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::titleNow, hand.chosenProperty(), words.localeProperty()));
    Tip.whole(said);
    hand.markProperty().addListener((property, before, now) -> show(now));
    words.localeProperty().addListener((property, before, now) -> show(hand.markProperty().get()));
    show(hand.markProperty().get());
    appear(
        root,
        Bindings.createBooleanBinding(
            () -> !hand.chosenProperty().get().isEmpty(), hand.chosenProperty()));
  }

  private String titleNow() {
    int number = hand.chosenProperty().get().size();
    return number > 1 ? words.now("triage.several", number) : words.now("triage.title");
  }

  private void show(Mark mark) {
    standing.getStyleClass().removeIf(style -> style.startsWith("triage-"));
    standing.getStyleClass().add(MarkWords.styleClass(mark));
    standing.setGraphic(new FontIcon(MarkWords.icon(mark)));
    standing.setText(MarkWords.name(mark, words));
    String more = MarkWords.sentence(mark, words);
    said.setText(more);
    said.setVisible(!more.isEmpty());
    said.setManaged(!more.isEmpty());
  }

  private void bindChoices() {
    for (StatusFace face : StatusFace.values()) {
      choices.getChildren().add(choice(face));
    }
  }

  /** The button shows its key: these are the on-screen list of keys. */
  private Button choice(StatusFace face) {
    Button button = new Button();
    button.setId("choose-" + face.status().word());
    button.getStyleClass().addAll("small", "triage-choice", face.styleClass());
    button.setGraphic(new FontIcon(face.icon()));
    button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    button
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> named(face),
                words.localeProperty(),
                desk.commands().keyProperty(face.command())));
    button.disableProperty().bind(triage.readyProperty().not());
    button.setOnAction(event -> hand.choose(face.status()));
    return button;
  }

  private String named(StatusFace face) {
    String name = words.now(face.command().words());
    var key = desk.commands().keyProperty(face.command()).get();
    return key == null ? name : name + "  " + key.getDisplayText();
  }

  private void bindComment() {
    comment.textProperty().bindBidirectional(hand.commentProperty());
    comment.promptTextProperty().bind(words.live("triage.comment"));
    comment.disableProperty().bind(triage.readyProperty().not());
    comment.setOnAction(event -> submit());
    comment.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    reason.textProperty().bind(words.live("triage.reason"));
    appear(reason, hand.askingProperty());
    hand.askingProperty().addListener((property, before, now) -> ask(now));
    comment.accessibleTextProperty().bind(words.live("triage.comment"));
    reviewerName.setLabelFor(reviewer);
    reviewerName.textProperty().bind(words.live("triage.reviewer"));
    reviewer.textProperty().bindBidirectional(triage.reviewerProperty());
  }

  private void submit() {
    hand.submit();
    if (!hand.askingProperty().get()) {
      giveBack();
    }
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      hand.reset();
      giveBack();
      event.consume();
    }
  }

  private void ask(boolean now) {
    comment.getStyleClass().remove("asking");
    if (now) {
      comment.getStyleClass().add("asking");
      // No scene: another tab was shown until now, and nothing of this one ever.
      focusBefore = Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner);
      desk.background().onScreen(this::takeReason);
    }
  }

  /** Once the key that asked is done with: its letter is no part of the reason. */
  private void takeReason() {
    comment.requestFocus();
    comment.end();
  }

  /** The keys shall work again at once where they worked before. */
  private void giveBack() {
    focusBefore.filter(node -> node != comment).ifPresent(Node::requestFocus);
  }

  private void bindTrouble() {
    troubleWords
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::troubleNow, triage.troubleProperty(), words.localeProperty()));
    retry.textProperty().bind(words.live("triage.retry"));
    retry.setOnAction(event -> triage.retry());
    appear(
        trouble,
        Bindings.createBooleanBinding(
            () -> triage.troubleProperty().get().isPresent(), triage.troubleProperty()));
    appear(retry, triage.readyProperty());
  }

  private String troubleNow() {
    return MarkWords.trouble(triage.troubleProperty().get(), words);
  }

  private static void appear(Node node, javafx.beans.value.ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(node.visibleProperty());
  }
}
