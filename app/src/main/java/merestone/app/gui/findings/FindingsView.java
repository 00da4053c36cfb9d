package merestone.app.gui.findings;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Words;
import merestone.finding.Finding;
import merestone.rule.AreaKind;
import org.kordamp.ikonli.javafx.FontIcon;

/** The table of findings with its filters. */
public final class FindingsView {
  private final FindingsViewModel model;
  private final Words words;
  private final Parent root;
  private boolean following;

  @FXML private TextField filter;
  @FXML private HBox gravities;
  @FXML private Label areaKind;
  @FXML private Label shown;
  @FXML private Button reset;
  @FXML private TableView<Finding> table;
  @FXML private Label placeholder;

  /**
   * Builds the table.
   *
   * @param zoom shows the selected finding on the map, on a double click
   */
  public FindingsView(FindingsViewModel model, Runnable zoom, Words words) {
    this.model = model;
    this.words = words;
    root = Fxml.load(this);
    SortedList<Finding> sorted = new SortedList<>(model.shown());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    new FindingColumns(model.areaProperty(), words).addTo(table);
    table.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            zoom.run();
          }
        });
    words.localeProperty().addListener((property, before, now) -> table.refresh());
    areaKind
        .textProperty()
        .bind(
            words.live(
                model
                    .areaProperty()
                    .map(
                        kind ->
                            words.text(
                                kind == AreaKind.PLANAR
                                    ? "findings.planar"
                                    : "findings.ellipsoidal"))));
    bindFilters();
    follow();
  }

  public Parent root() {
    return root;
  }

  /** Puts the cursor into the filter. */
  public void focusFilter() {
    filter.requestFocus();
    filter.selectAll();
  }

  private void bindFilters() {
    filter.textProperty().bindBidirectional(model.filterProperty());
    filter.promptTextProperty().bind(words.live("findings.filter"));
    reset.textProperty().bind(words.live("findings.showAll"));
    reset.setOnAction(event -> model.showAll());
    List<ToggleButton> toggles = new ArrayList<>();
    for (Gravity gravity : Gravity.values()) {
      toggles.add(toggle(gravity));
    }
    gravities.getChildren().setAll(toggles);
    shown
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::shownOfAll, model.shown(), model.all(), words.localeProperty()));
    placeholder
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::whyEmpty, model.shown(), model.all(), words.localeProperty()));
    reset.managedProperty().bind(reset.visibleProperty());
    reset.visibleProperty().bind(Bindings.size(model.shown()).lessThan(Bindings.size(model.all())));
  }

  private ToggleButton toggle(Gravity gravity) {
    ToggleButton toggle = new ToggleButton();
    toggle.setId("toggle-" + gravity.name().toLowerCase(java.util.Locale.ROOT));
    toggle.getStyleClass().addAll("gravity-toggle", gravity.styleClass());
    toggle.setGraphic(new FontIcon(gravity.icon()));
    toggle.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    toggle
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.now(gravity.key()) + "  " + model.countProperty(gravity).get(),
                words.localeProperty(),
                model.countProperty(gravity)));
    toggle.selectedProperty().bindBidirectional(model.shownProperty(gravity));
    return toggle;
  }

  private String shownOfAll() {
    return words.now("findings.shown", model.shown().size(), model.all().size());
  }

  private String whyEmpty() {
    return words.now(model.all().isEmpty() ? "findings.none" : "findings.allHidden");
  }

  /** Keeps the table's selection and the finding looked at the same. */
  private void follow() {
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, before, now) -> {
              if (now != null && !following) {
                model.selectedProperty().set(now);
              }
            });
    model.selectedProperty().addListener((property, before, now) -> select(now));
    // Filtering moves the rows: the selection goes with the finding, not with the row.
    model
        .shown()
        .addListener(
            (javafx.collections.ListChangeListener<Finding>)
                change -> select(model.selectedProperty().get()));
  }

  private void select(Finding finding) {
    following = true;
    if (finding == null || !table.getItems().contains(finding)) {
      table.getSelectionModel().clearSelection();
    } else if (finding != table.getSelectionModel().getSelectedItem()) {
      table.getSelectionModel().select(finding);
      table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 2));
    }
    following = false;
  }
}
