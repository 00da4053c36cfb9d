package merestone.app.gui.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.embed.swing.SwingFXUtils;
import javafx.fxml.FXML;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Named;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import merestone.message.Language;

/** Asks for map pages, beside a preview of what will be printed. */
public final class PagesDialog {
  private static final List<Integer> SCALES =
      List.of(0, 500, 1000, 2000, 5000, 10_000, 25_000, 50_000, 100_000);

  private static final Dimension2D PREVIEW = new Dimension2D(640, 480);
  private static final Dimension2D LEAST = new Dimension2D(270, 200);

  /** What else the dialog holds: the choices beside the preview, the buttons below. */
  private static final Dimension2D AROUND = new Dimension2D(340, 220);

  private static final double MARGIN = 20;

  private final PagesViewModel model;
  private final Words words;
  private final Parent root;

  @FXML private Label kindLabel;
  @FXML private ChoiceBox<PagesKind> kind;
  @FXML private Label layoutLabel;
  @FXML private ChoiceBox<String> layout;
  @FXML private Label scaleLabel;
  @FXML private ChoiceBox<Integer> scale;
  @FXML private Label languageLabel;
  @FXML private ChoiceBox<Language> language;
  @FXML private Label formatLabel;
  @FXML private ChoiceBox<String> format;
  @FXML private CheckBox separate;
  @FXML private Label faults;
  @FXML private Region place;
  @FXML private ImageView preview;
  @FXML private Label none;
  @FXML private ProgressIndicator drawing;
  @FXML private Button before;
  @FXML private Button after;
  @FXML private Label which;

  public PagesDialog(PagesViewModel model, Words words) {
    this.model = model;
    this.words = words;
    root = Fxml.load(this);
    fit(Screen.getPrimary().getVisualBounds());
    tie(kind, model.kinds(), model.kindProperty(), one -> words.now(one.words()));
    tie(layout, model.layouts(), model.layoutProperty(), one -> LayoutNames.of(one, words));
    tie(scale, SCALES, model.scaleProperty(), this::scaleName);
    tie(
        language,
        List.of(Language.values()),
        model.languageProperty(),
        one -> words.now(LanguageNames.of(one)));
    tie(format, List.of("pdf", "svg", "png", "jpg"), model.formatProperty(), one -> one);
    name();
    separate.selectedProperty().bindBidirectional(model.separateProperty());
    separate.disableProperty().bind(model.kindProperty().map(PagesKind::isSingle));
    drawing.visibleProperty().bind(model.drawingProperty());
    before.setOnAction(event -> model.previous());
    after.setOnAction(event -> model.next());
    model.shownProperty().addListener((property, was, now) -> show(now));
    show(Optional.empty());
    model.draw();
  }

  /**
   * Shows the dialog and waits.
   *
   * @param dresser gives the dialog its owner and look
   */
  public Optional<PagesOrder> ask(Consumer<Dialog<?>> dresser) {
    ButtonType save = new ButtonType(words.now("image.save"), ButtonBar.ButtonData.OK_DONE);
    ButtonType no = new ButtonType(words.now("action.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Dialog<PagesOrder> dialog = new Dialog<>();
    dialog.setTitle(words.now("pages.title"));
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(root);
    dialog.getDialogPane().getStyleClass().add("pages-dialog");
    dialog.getDialogPane().getButtonTypes().setAll(save, no);
    Node button = dialog.getDialogPane().lookupButton(save);
    button.setId("savePages");
    button.disableProperty().bind(model.shownProperty().map(Optional::isEmpty));
    dialog.setResultConverter(pressed -> pressed == save ? model.order() : null);
    dresser.accept(dialog);
    return dialog.showAndWait();
  }

  /** Where the screen is small, the preview is what gives way. */
  private void fit(Rectangle2D screen) {
    double width = Math.min(PREVIEW.getWidth(), screen.getWidth() - AROUND.getWidth());
    double height = Math.min(PREVIEW.getHeight(), screen.getHeight() - AROUND.getHeight());
    place.setMinSize(LEAST.getWidth(), LEAST.getHeight());
    place.setPrefSize(Math.max(LEAST.getWidth(), width), Math.max(LEAST.getHeight(), height));
    preview.fitWidthProperty().bind(place.widthProperty().subtract(MARGIN));
    preview.fitHeightProperty().bind(place.heightProperty().subtract(MARGIN));
  }

  private void name() {
    kindLabel.textProperty().bind(words.live("pages.kind"));
    layoutLabel.textProperty().bind(words.live("pages.layout"));
    scaleLabel.textProperty().bind(words.live("pages.scale"));
    languageLabel.textProperty().bind(words.live("image.language"));
    formatLabel.textProperty().bind(words.live("pages.format"));
    separate.textProperty().bind(words.live("pages.separate"));
    none.textProperty().bind(words.live("pages.none"));
    Tip.name(before, words.live("pages.before"));
    Tip.name(after, words.live("pages.after"));
    kindLabel.setLabelFor(kind);
    layoutLabel.setLabelFor(layout);
    scaleLabel.setLabelFor(scale);
    languageLabel.setLabelFor(language);
    formatLabel.setLabelFor(format);
    preview.accessibleTextProperty().bind(words.live("pages.preview"));
  }

  private void show(Optional<ShownSheet> now) {
    preview.setImage(now.map(page -> SwingFXUtils.toFXImage(page.image(), null)).orElse(null));
    none.setVisible(now.isEmpty() && !model.drawingProperty().get());
    before.setDisable(now.map(ShownSheet::isFirst).orElse(true));
    after.setDisable(now.map(ShownSheet::isLast).orElse(true));
    which.setText(now.map(this::which).orElse(""));
    faults.setText(
        now.map(ShownSheet::faults).orElse(List.of()).stream()
            .map(words::now)
            .map("• "::concat)
            .collect(Collectors.joining("\n")));
  }

  private String which(ShownSheet sheet) {
    String page =
        words.now("pages.which", Figures.count(sheet.page()), Figures.count(sheet.pages()));
    String scale = words.now("pages.whichScale", Figures.count(Math.round(sheet.scale())));
    String one =
        words.now("pages.whichSheet", Figures.count(sheet.sheet()), Figures.count(sheet.sheets()));
    return Stream.of(page, sheet.sheets() > 1 ? one : "", sheet.sheet() == 1 ? scale : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private <T> void tie(
      ChoiceBox<T> box, List<T> choices, Property<T> value, Function<T, String> name) {
    box.getItems().setAll(choices);
    box.setConverter(new Named<>(name));
    box.valueProperty().bindBidirectional(value);
  }

  private String scaleName(int number) {
    return number == 0 ? words.now("pages.fit") : "1 : " + Figures.count(number);
  }
}
