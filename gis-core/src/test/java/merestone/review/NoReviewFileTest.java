package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import merestone.message.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoReviewFileTest {
  @TempDir Path folder;

  @Test
  void ofALongTextOnlyTheBeginningIsQuoted() throws IOException {
    Path file = Files.writeString(folder.resolve("text.gpkg"), "0123456789".repeat(20));

    UserError error = assertThrows(UserError.class, () -> ReviewFileReader.read(file));

    String said = error.problem().message().zh();
    assertEquals("“" + "0123456789".repeat(6) + "…”", said.substring(said.lastIndexOf('“')));
  }
}
