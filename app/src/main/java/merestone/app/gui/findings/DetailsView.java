package merestone.app.gui.findings;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Words;
import merestone.finding.Appraisal;
import merestone.finding.Approval;
import merestone.finding.Area;
import merestone.finding.Cause;
import merestone.finding.Evidence;
import merestone.finding.Finding;
import merestone.finding.Stability;
import merestone.message.Text;
import merestone.rule.AreaKind;
import merestone.rule.Basis;
import org.kordamp.ikonli.javafx.FontIcon;

/** One finding in full: what, how much, on what basis, what to do. */
public final class DetailsView {
  private final FindingsViewModel model;
  private final Words words;
  private final Parent root;

  @FXML private Node empty;
  @FXML private Label emptyWords;
  @FXML private Node filled;
  @FXML private FontIcon icon;
  @FXML private Label gravity;
  @FXML private Label rule;
  @FXML private Label title;
  @FXML private Label message;
  @FXML private VBox doubtBox;
  @FXML private Label doubtHeading;
  @FXML private Label doubt;
  @FXML private Label firm;
  @FXML private VBox approvalBox;
  @FXML private Label approvalHeading;
  @FXML private Label approval;
  @FXML private Label subjectHeading;
  @FXML private GridPane subject;
  @FXML private Label areaHeading;
  @FXML private GridPane areas;
  @FXML private Label partsHeading;
  @FXML private GridPane parts;
  @FXML private Label remedyHeading;
  @FXML private Label remedy;
  @FXML private Label basisHeading;
  @FXML private Label basis;
  @FXML private Label toConfirm;
  @FXML private Button zoom;
  @FXML private Button copy;
  @FXML private Button previous;
  @FXML private Button next;

  /**
   * Builds the pane.
   *
   * @param zoomTo shows the finding on the map
   */
  public DetailsView(FindingsViewModel model, Runnable zoomTo, Words words) {
    this.model = model;
    this.words = words;
    root = Fxml.load(this);
    nameParts();
    zoom.setOnAction(event -> zoomTo.run());
    copy.setOnAction(event -> copy());
    previous.setOnAction(event -> model.step(-1));
    next.setOnAction(event -> model.step(1));
    model.selectedProperty().addListener((property, before, now) -> refresh());
    words.localeProperty().addListener((property, before, now) -> refresh());
    refresh();
  }

  public Parent root() {
    return root;
  }

  private void nameParts() {
    emptyWords.textProperty().bind(words.live("details.empty"));
    doubtHeading.textProperty().bind(words.live("details.doubt"));
    approvalHeading.textProperty().bind(words.live("details.approval"));
    subjectHeading.textProperty().bind(words.live("details.subject"));
    areaHeading.textProperty().bind(words.live("details.area"));
    partsHeading.textProperty().bind(words.live("details.parts"));
    remedyHeading.textProperty().bind(words.live("details.remedy"));
    basisHeading.textProperty().bind(words.live("details.basis"));
    toConfirm.textProperty().bind(words.live("details.toConfirm"));
    zoom.textProperty().bind(words.live("details.zoom"));
    copy.textProperty().bind(words.live("details.copy"));
    tip(previous, "details.previous");
    tip(next, "details.next");
  }

  private void tip(Button button, String key) {
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words.live(key));
    button.setTooltip(tip);
    button.accessibleTextProperty().bind(words.live(key));
  }

  private void refresh() {
    Finding finding = model.selectedProperty().get();
    toggle(finding == null, empty);
    toggle(finding != null, filled);
    if (finding != null) {
      show(finding);
    }
  }

  private void show(Finding finding) {
    Gravity grave = Gravity.of(finding);
    gravity.getStyleClass().setAll("label", "gravity-chip", grave.styleClass());
    gravity.setText(words.now(grave.key()));
    icon.setIconLiteral(grave.icon());
    rule.setText(finding.rule().id());
    title.setText(words.now(finding.rule().wording().title()));
    message.setText(words.now(finding.message()));
    optional(finding.doubt(), doubt, doubtBox);
    optional(thoughts(finding.appraisal()), firm, firm);
    optional(approval(finding), approval, approvalBox);
    optional(finding.rule().wording().remedy(), remedy, remedyHeading, remedy);
    showSubject(finding);
    showAreas(finding);
    showParts(finding.evidence().map(Evidence::parts).orElse(List.of()));
    showBasis(finding.rule().basis());
  }

  /** How firm a conflict is, and what it has in common with others. */
  private static Text thoughts(Appraisal appraisal) {
    Text nothing = Text.same("");
    Text firm = appraisal.stability().map(Stability::words).orElse(nothing);
    Text cause = appraisal.cause().map(Cause::words).orElse(nothing);
    return new Text(
        (firm.zh() + System.lineSeparator() + cause.zh()).strip(),
        (firm.en() + System.lineSeparator() + cause.en()).strip());
  }

  private static Text approval(Finding finding) {
    return finding.appraisal().approval().map(Approval::words).orElseGet(() -> Text.same(""));
  }

  private void showSubject(Finding finding) {
    DetailsGrid grid = new DetailsGrid(subject);
    grid.pair(words.now("details.layer"), finding.subject().layer());
    grid.pair(words.now("details.key"), finding.subject().label());
    grid.pair(words.now("details.name"), finding.subject().name());
    grid.pair(words.now("details.town"), finding.town());
  }

  private void showAreas(Finding finding) {
    DetailsGrid grid = new DetailsGrid(areas);
    grid.head("", words.now("details.planar"), words.now("details.ellipsoidal"));
    finding
        .evidence()
        .ifPresent(
            evidence -> {
              grid.group(words.now("details.conflict"));
              areaLines(grid, evidence.area());
              String share = Figures.share(evidence.share());
              grid.line(words.now("details.share"), share, "");
            });
    grid.group(words.now("details.whole"));
    areaLines(grid, finding.subjectArea());
  }

  private void areaLines(DetailsGrid grid, Area area) {
    areaLine(grid, "m²", area, Figures::squareMetres);
    areaLine(grid, "ha", area, Figures::hectares);
    areaLine(grid, words.now("unit.mu"), area, Figures::mu);
  }

  private static void areaLine(
      DetailsGrid grid, String name, Area area, DoubleFunction<String> unit) {
    grid.line(
        name,
        Figures.measured(area, AreaKind.PLANAR, unit),
        Figures.measured(area, AreaKind.ELLIPSOIDAL, unit));
  }

  private void showParts(List<Evidence.Part> list) {
    toggle(!list.isEmpty(), partsHeading, parts);
    DetailsGrid grid = new DetailsGrid(parts);
    for (Evidence.Part part : list) {
      String who = part.constraint().layer() + " " + part.constraint().label();
      String name = part.constraint().name();
      grid.line(
          name.isEmpty() ? who : who + " " + name,
          Figures.squareMetres(part.area().planarM2()) + " m²",
          "");
    }
  }

  private void showBasis(Basis source) {
    String document = words.now(source.document());
    basis.setText(String.join(" ", document, source.number(), source.article()).strip());
    toggle(source.toConfirm(), toConfirm);
  }

  private void optional(Text text, Label label, Node... parts) {
    String said = words.now(text);
    label.setText(said);
    toggle(!said.isEmpty(), parts);
  }

  private static void toggle(boolean on, Node... nodes) {
    for (Node node : nodes) {
      node.setVisible(on);
      node.setManaged(on);
    }
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(
        String.join(
            System.lineSeparator(),
            gravity.getText() + " " + rule.getText() + " " + title.getText(),
            message.getText(),
            doubt.getText(),
            firm.getText(),
            approval.getText(),
            remedy.getText(),
            basis.getText()));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
