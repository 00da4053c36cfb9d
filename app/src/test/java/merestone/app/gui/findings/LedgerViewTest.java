package merestone.app.gui.findings;

import static merestone.app.gui.Sketches.ledger;
import static merestone.app.gui.Sketches.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import merestone.app.gui.Desks;
import merestone.app.gui.OnScreen;
import merestone.finding.LedgerRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class LedgerViewTest {
  private final OnScreen screen = new OnScreen();
  private final List<List<String>> rules = new ArrayList<>();
  private final LedgerViewModel model = new LedgerViewModel();

  @Start
  void start(Stage stage) {
    screen.show(
        stage, new LedgerView(model, rules::add, Desks.of(screen.words())).root(), 930, 300);
    model.show(ledger(row("A", 0, 0), row("B", 2, 0), row("C", 0, 0)));
  }

  @Test
  void theToggleShowsTheWholeLedger() {
    assertEquals(1, table().getItems().size());
    screen.robot().clickOn("#wholeLedger");
    assertEquals(3, table().getItems().size());
    assertTrue(labels().contains("1 of 3 ledger lines not finished"), labels().toString());
  }

  @Test
  void aDoubleClickAsksForTheFindingsOfTheRule() {
    screen.robot().doubleClickOn("B");
    assertEquals(List.of(List.of("B")), rules);
  }

  @Test
  void rulesOfOneReasonAreOneLineThatNamesThem() {
    screen.doing(() -> model.show(ledger(row("A-1", 0, 10), row("A-2", 0, 10))));
    assertEquals(1, table().getItems().size());
    assertEquals("A-1, A-2", named());
    screen.doing(() -> model.show(ledger(row("A-1", 0, 10), row("A-2", 0, 10), row("A-3", 0, 10))));
    assertEquals("A-1…A-3 (3 rules)", named());
  }

  private String named() {
    return (String) table().getColumns().get(1).getCellData(0);
  }

  @Test
  void withoutOpenLinesThereIsNothingToToggle() {
    screen.doing(() -> model.show(ledger(row("A", 0, 0))));
    assertFalse(screen.find("#wholeLedger").getParent().isVisible());
    assertEquals(1, table().getItems().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void noHeadingIsCutInAWindowOf1280(String language) {
    screen.doing(() -> screen.words().localeProperty().set(Locale.forLanguageTag(language)));
    List<Label> headings =
        screen.robot().lookup("#ledger .column-header .label").queryAllAs(Label.class).stream()
            .filter(label -> !label.getText().isEmpty())
            .toList();
    assertEquals(11, headings.size());
    for (Label heading : headings) {
      String drawn = ((Text) heading.lookup(".text")).getText();
      assertEquals(heading.getText(), drawn);
    }
  }

  @Test
  void aReasonTooLongForItsColumnTakesSeveralLinesAndIsWhole() {
    LedgerRow open = row("A", 1, 0);
    String why = "a layer is missing, another could not be read, and a third has no records at all";
    LedgerRow wordy =
        new LedgerRow("A", "parcels", open.side(), open.counts(), merestone.message.Text.same(why));
    screen.doing(() -> model.show(ledger(wordy, row("B", 1, 0))));
    // Rows get their heights in one of the next pulses.
    List<Double> heights = heights();
    for (int i = 0; i < 50 && heights.stream().distinct().count() < 2; i++) {
      WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
      heights = heights();
    }
    assertEquals(2, heights.size());
    assertTrue(heights.get(0) >= heights.get(1) + 15, heights.toString());
    Text drawn =
        screen.robot().lookup(".cell-text").queryAllAs(Text.class).stream()
            .filter(text -> why.equals(text.getText()))
            .findFirst()
            .orElseThrow();
    assertTrue(drawn.getLayoutBounds().getHeight() <= heights.get(0), heights.toString());
  }

  private List<Double> heights() {
    return screen.robot().lookup("#ledger .table-row-cell").queryAll().stream()
        .filter(line -> line.isVisible() && !((TableRow<?>) line).isEmpty())
        .map(line -> line.getLayoutBounds().getHeight())
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private List<String> labels() {
    return screen.robot().lookup(node -> node instanceof Label).queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  private TableView<LedgerEntry> table() {
    return screen.find("#ledger");
  }
}
