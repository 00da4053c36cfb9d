package merestone.app.gui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {
  private final MemoryPreferences node = new MemoryPreferences();
  private final Remembered remembered = new Remembered(node);

  @TempDir Path folder;

  @Test
  void languageAndLookSurvive() {
    remembered.locale(Locale.CHINESE);
    remembered.theme(Theme.DARK);
    Remembered nextStart = new Remembered(node);
    assertEquals(Locale.CHINESE, nextStart.locale());
    assertEquals(Theme.DARK, nextStart.theme());
  }

  @Test
  void aLanguageTheProgramDoesNotSpeakBecomesEnglish() {
    remembered.locale(Locale.FRENCH);
    assertEquals(Locale.ENGLISH, remembered.locale());
  }

  @Test
  void reviewsOpenedLastComeFirstAndOnlyOnce() throws IOException {
    Path one = review("one");
    Path two = review("two");
    remembered.opened(one);
    remembered.opened(two);
    remembered.opened(one);
    assertEquals(List.of(one, two), remembered.recent());
  }

  @Test
  void onlyTheLastEightReviewsAreKept() throws IOException {
    List<Path> opened = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      opened.add(review("r" + i));
      remembered.opened(opened.get(i));
    }
    List<Path> lastEight = new ArrayList<>(opened.subList(2, 10));
    Collections.reverse(lastEight);
    assertEquals(lastEight, remembered.recent());
  }

  @Test
  void reviewsThatAreGoneAreNotOffered() throws IOException {
    Path gone = review("gone");
    remembered.opened(gone);
    Files.delete(gone);
    assertEquals(List.of(), remembered.recent());
  }

  @Test
  void theListCanBeForgotten() throws IOException {
    remembered.opened(review("one"));
    remembered.forgetRecent();
    assertEquals(List.of(), remembered.recent());
  }

  @Test
  void eachPurposeHasItsOwnFolder() throws IOException {
    Path images = Files.createDirectory(folder.resolve("images"));
    remembered.folder("image", images);
    remembered.folder("review", folder);
    assertEquals(images, remembered.folder("image"));
    assertEquals(folder, remembered.folder("review"));
  }

  private Path review(String name) throws IOException {
    return Files.writeString(folder.resolve(name + ".yaml"), "").toAbsolutePath();
  }
}
