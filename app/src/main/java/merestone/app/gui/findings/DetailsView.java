package merestone.app.gui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.parts.Clip;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Words;
import merestone.app.gui.work.FrameByFrame;
import merestone.finding.Appraisal;
import merestone.finding.Approval;
import merestone.finding.Cause;
import merestone.finding.Evidence;
import merestone.finding.Finding;
import merestone.finding.Stability;
import merestone.message.Text;
import merestone.review.FeatureFacts;
import merestone.rule.Basis;
import org.kordamp.ikonli.javafx.FontIcon;

/** One finding in full: what, how much, on what basis, what to do, and what belongs to it. */
public final class DetailsView {
  private final FindingsViewModel model;
  private final DetailsViewModel details;
  private final Words words;
  private final Parent root;
  private final DetailsText text;
  private final BooleanBinding hidden;
  private final FrameByFrame frames;

  @FXML private Node empty;
  @FXML private Label emptyWords;
  @FXML private Button showSelected;
  @FXML private Node filled;
  @FXML private ScrollPane scroll;
  @FXML private VBox content;
  @FXML private Pane marks;
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
  @FXML private VBox account;
  @FXML private Label partsHeading;
  @FXML private GridPane parts;
  @FXML private Label remedyHeading;
  @FXML private Label remedy;
  @FXML private Label basisHeading;
  @FXML private GridPane basis;
  @FXML private Label toConfirm;
  @FXML private VBox neighbours;
  @FXML private VBox attributes;
  @FXML private Button zoom;
  @FXML private Button copy;
  @FXML private Button previous;
  @FXML private Button next;

  /** Builds the pane; the commands of a list of findings are defined before. */
  public DetailsView(FindingsViewModel model, DetailsViewModel details, Desk desk) {
    this.model = model;
    this.details = details;
    this.words = desk.words();
    root = Fxml.load(this);
    frames = desk.background().frames();
    hidden =
        model
            .selectedProperty()
            .isNotNull()
            .and(model.listedProperty().isNull())
            .and(model.arrangingProperty().not());
    nameParts();
    text = new DetailsText(filled, new SelectableWords(content, marks), words);
    copy.setOnAction(event -> Clip.text(copy, text.all()));
    desk.controls().tie(previous, Command.PREVIOUS_FINDING);
    desk.controls().tie(next, Command.NEXT_FINDING);
    desk.controls().tie(zoom, Command.ZOOM_SELECTION);
    model.listedProperty().addListener((property, before, now) -> listed(now));
    showSelected.setOnAction(event -> model.listSelected());
    details
        .surroundingsProperty()
        .addListener(
            (property, before, now) -> {
              if (now != DetailsViewModel.Surroundings.NONE) {
                gatheredFor(model.listedProperty().get());
              }
            });
    words.localeProperty().addListener((property, before, now) -> refresh());
    refresh();
  }

  public Parent root() {
    return root;
  }

  private void nameParts() {
    emptyWords
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::whyEmpty, hidden, model.selectedProperty(), words.localeProperty()));
    showSelected.textProperty().bind(words.live("details.list"));
    showSelected.visibleProperty().bind(hidden);
    showSelected.managedProperty().bind(hidden);
    doubtHeading.textProperty().bind(words.live("details.doubt"));
    subjectHeading.textProperty().bind(words.live("details.subject"));
    areaHeading.textProperty().bind(words.live("details.area"));
    partsHeading.textProperty().bind(words.live("details.parts"));
    remedyHeading.textProperty().bind(words.live("details.remedy"));
    basisHeading.textProperty().bind(words.live("details.basis"));
    toConfirm.textProperty().bind(words.live("details.toConfirm"));
    zoom.textProperty().bind(words.live("details.zoom"));
    copy.textProperty().bind(words.live("details.copy"));
  }

  private String whyEmpty() {
    Finding selected = model.selectedProperty().get();
    return hidden.get() && selected != null
        ? words.now("details.hidden", selected.rule().id(), selected.subject().label())
        : words.now("details.empty");
  }

  private void listed(Finding finding) {
    details.look(Optional.ofNullable(finding));
    List.of(account, neighbours, attributes).forEach(box -> toggle(false, box));
    refresh();
    scroll.setVvalue(0);
  }

  /** Shows the finding anew: its words or figures read differently now. */
  void refresh() {
    text.forget();
    Finding finding = model.listedProperty().get();
    toggle(finding == null, empty);
    toggle(finding != null, filled);
    List<Runnable> sections = new ArrayList<>();
    if (finding != null) {
      sections.add(() -> showHead(finding));
      sections.add(() -> showGrounds(finding));
      sections.addAll(gathered(finding));
    }
    frames.instead(sections);
  }

  private void gatheredFor(Finding finding) {
    if (finding != null) {
      frames.then(gathered(finding));
    }
  }

  private void showGrounds(Finding finding) {
    showParts(finding.evidence().map(Evidence::parts).orElse(List.of()));
    showBasis(finding);
  }

  /** Returns how to show what was gathered so far; the areas too, for one may be declared. */
  private List<Runnable> gathered(Finding finding) {
    DetailsViewModel.Surroundings around = details.surroundingsProperty().get();
    AreaSection section = new AreaSection(words);
    NeighbourSection others = new NeighbourSection(words, model.selectedProperty()::set);
    return List.of(
        () -> {
          text.forget();
          DetailsGrid grid = new DetailsGrid(areas, words);
          section.areas(grid, finding, around.subject().flatMap(FeatureFacts::declared));
        },
        () -> shown(account, box -> section.account(box, around.account())),
        () -> shown(neighbours, box -> others.show(box, around.sameParcel(), around.sameCause())),
        () -> shown(attributes, box -> AttributeSection.show(box, around, words)));
  }

  /** Fills a box, and shows it if there is anything in it. */
  private static void shown(VBox box, Consumer<VBox> filling) {
    filling.accept(box);
    toggle(Reused.isShown(box), box);
  }

  private void showHead(Finding finding) {
    Gravity grave = Gravity.of(finding);
    gravity.getStyleClass().setAll("label", "gravity-chip", grave.styleClass());
    gravity.setText(words.now(grave.key()));
    icon.setIconLiteral(grave.icon());
    rule.setText(finding.rule().id());
    title.setText(words.now(finding.rule().wording().title()));
    message.setText(words.now(finding.message()));
    optional(finding.doubt(), doubt, doubtBox);
    optional(thoughts(finding.appraisal()), firm, firm);
    showApproval(finding.appraisal().approval());
    optional(finding.rule().wording().remedy(), remedy, remedyHeading, remedy);
    showSubject(finding);
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

  private void showApproval(Optional<Approval> found) {
    boolean holds = found.map(Approval::holds).orElse(false);
    approvalHeading.setText(words.now(holds ? "details.approval" : "details.approval.void"));
    optional(found.map(Approval::words).orElseGet(() -> Text.same("")), approval, approvalBox);
  }

  private void showSubject(Finding finding) {
    DetailsGrid grid = new DetailsGrid(subject, words);
    grid.pair(words.now("details.layer"), finding.subject().layer());
    grid.pair(words.now("details.key"), finding.subject().label());
    grid.pair(words.now("details.name"), finding.subject().name());
    grid.pair(words.now("details.town"), finding.town());
  }

  private void showParts(List<Evidence.Part> list) {
    toggle(!list.isEmpty(), partsHeading, parts);
    DetailsGrid grid = new DetailsGrid(parts, words);
    for (Evidence.Part part : list) {
      String who = part.constraint().layer() + " " + part.constraint().label();
      String name = part.constraint().name();
      grid.figure(name.isEmpty() ? who : who + " " + name, Figures.area(part.area().planarM2()));
    }
  }

  private void showBasis(Finding finding) {
    Basis source = finding.rule().basis();
    DetailsGrid grid = new DetailsGrid(basis, words);
    grid.pair(words.now("details.document"), words.now(source.document()));
    grid.pair(words.now("details.number"), source.number());
    grid.pair(words.now("details.article"), source.article());
    for (Text document : finding.rule().wording().attachments()) {
      grid.pair(words.now("details.attachment"), words.now(document));
    }
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
}
