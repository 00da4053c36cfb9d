package merestone.app.gui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import merestone.app.gui.MerestoneWindow;
import merestone.app.gui.parts.Words;
import merestone.finding.FeatureRef;
import merestone.finding.Findings;
import merestone.finding.Repair;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import org.junit.jupiter.api.Test;

class NotesViewModelTest {
  private final NotesViewModel model =
      new NotesViewModel(new Words(Messages.of(MerestoneWindow.class), Locale.ENGLISH));
  private final Problem problem =
      new Problem("a.shp#3", "geometry-null", Text.same("no geometry"), Text.same("draw it"));

  @Test
  void problemsOfTheInputsAreThereBeforeAnyCheck() {
    model.open(List.of(problem));
    Note note = new Note(false, "a.shp#3", Text.same("no geometry"), Text.same("draw it"));
    assertEquals(List.of(note), model.all());
  }

  @Test
  void repairsOfACheckFollowAndReplaceThoseOfTheOneBefore() {
    model.open(List.of(problem));
    model.show(repaired("K-1"));
    model.show(repaired("K-2"));
    assertEquals(
        List.of("a.shp#3", "farmland K-2"), model.all().stream().map(Note::where).toList());
    String words = model.all().get(1).message().en();
    assertTrue(words.contains("12.00 m² before, 11.50 m² after"), words);
    String chinese = model.all().get(1).message().zh();
    assertTrue(chinese.startsWith("图形问题：自相交，位于 3.0 4.0。修复方式：重建。"), chinese);
  }

  private static Findings repaired(String key) {
    FeatureRef feature = new FeatureRef("farmland", 7, key, "");
    Repair repair = new Repair(feature, "rebuilt", "Self-intersection at 3.0 4.0", 12, 11.5);
    return new Findings(List.of(), List.of(), List.of(), List.of(repair));
  }
}
