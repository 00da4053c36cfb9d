package merestone.app.gui.start;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import merestone.app.gui.parts.Named;
import merestone.app.gui.parts.Words;
import merestone.review.draft.Roles;
import merestone.rule.RoleNames;

/** The role of a layer, to be chosen: guessed ones first, then those the rules need, then all. */
final class RoleCell extends TableCell<StartRow, StartRow> {
  private final ComboBox<String> choice = new ComboBox<>();
  private final NewReviewViewModel model;
  private final Words words;
  private boolean showing;

  RoleCell(NewReviewViewModel model, Words words) {
    this.model = model;
    this.words = words;
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setVisibleRowCount(14);
    choice.getStyleClass().add("small");
    choice.setConverter(new Named<>(this::title));
    choice.accessibleTextProperty().bind(words.live("new.column.role"));
    choice.setOnAction(event -> chosen());
  }

  @Override
  protected void updateItem(StartRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean layer = !empty && row != null && row.layer().isPresent();
    setGraphic(layer ? choice : null);
    setText(!empty && row != null && !layer ? words.now("new.unreadable") : "");
    if (layer) {
      showing = true;
      choice.getItems().setAll(roles(row));
      choice.setValue(row.role());
      showing = false;
    }
  }

  private void chosen() {
    if (!showing && choice.getValue() != null && getItem() != null) {
      model.role(getItem(), choice.getValue());
    }
  }

  private List<String> roles(StartRow row) {
    List<String> roles = new ArrayList<>(List.of(""));
    row.layer().orElseThrow().found().guesses().forEach(guess -> roles.add(guess.role()));
    model.needs().forEach(need -> roles.add(need.role()));
    roles.addAll(Roles.shipped().names());
    return roles.stream().distinct().toList();
  }

  private String title(String role) {
    return role.isEmpty() ? words.now("new.noRole") : words.now(RoleNames.of(role));
  }
}
