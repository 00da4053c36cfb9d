package merestone.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merestone.message.Text;
import merestone.message.UsageError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviationReaderTest {
  private static final String REGISTER =
      """
      exceptions:
        - document: 函〔2026〕12号
          title: 高速公路
          rules: [PBF-01]
          subjects: { role: parcels, keys: [P1, 0702] }
          upTo: 500 m2
          expires: 2026-12-31
        - document: 函〔2026〕13号
          rules: ["*"]
          outline: { wkt: "POLYGON((0 0,9 0,9 9,0 9,0 0))" }
      """;

  @TempDir Path folder;

  @Test
  void entriesAreReadAsWritten() throws IOException {
    List<Deviation> read = read(REGISTER);

    assertEquals(
        new Deviation(
            "函〔2026〕12号",
            Text.same("高速公路"),
            List.of("PBF-01"),
            Optional.of(new Deviation.Subjects("parcels", "", List.of("P1", "0702"))),
            Optional.empty(),
            Optional.of(new Limit(500, Limit.Unit.M2)),
            Optional.of(LocalDate.of(2026, 12, 31)),
            2),
        read.get(0));
    assertTrue(read.get(1).isAbout("PBF-01"));
    assertEquals("POLYGON((0 0,9 0,9 9,0 9,0 0))", read.get(1).outline().orElseThrow().wkt());
  }

  /** One fault put into a sound register gives one message: the right one. */
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      exceptions:          | exception:           | Line 1, column 1: there is no key “exception” here; did you mean “exceptions”?
      document: 函〔2026〕12号 | doc: 函         | Line 2, column 5: there is no key “doc” here; did you mean “document”?
      [PBF-01]             | PBF-01               | Line 4, column 12: “rules” should be a list, not “PBF-01”
      [PBF-01]             | []                   | Line 4, column 12: “rules” may not be empty
      subjects:            | subject:             | Line 5, column 5: there is no key “subject” here; did you mean “subjects”?
      keys: [P1, 0702]     | key: [P1]            | Line 5, column 32: there is no key “key” here; did you mean “keys”?
      upTo: 500 m2         | upTo: 500            | Line 6, column 11: “upTo” has no unit: “500”
      upTo: 500 m2         | upTo: 500 m          | Line 6, column 11: upTo takes an area or a share, not the length “500 m”
      2026-12-31           | 2026-13-31           | Line 7, column 14: “expires” is not written as it should be: “2026-13-31”
      POLYGON((0 0,9 0,9 9,0 9,0 0)) | POLYGON((0 0,9 9,9 0,0 9,0 0)) | Line 10, column 21: the shape crosses itself or is no polygon at (4.5 4.5)
      POLYGON((0 0,9 0,9 9,0 9,0 0)) | POINT(1 1) | Line 10, column 21: the shape must be a polygon, not POINT(1 1)
      outline: {           | outlin: {            | Line 10, column 5: there is no key “outlin” here; did you mean “outline”?
      rules: ["*"]         | rules: ["*"]⏎    subjects: { keys: [P1] } | Line 8, column 5: an exception is for subjects or for an outline, not for both
      """)
  void oneFaultGivesOneMessage(String sound, String faulty, String message) throws IOException {
    assertTrue(REGISTER.contains(sound), sound);
    String wrong = REGISTER.replace(sound, faulty.replace('⏎', '\n'));
    UsageError error = assertThrows(UsageError.class, () -> read(wrong));
    assertEquals(
        List.of(message), error.problems().stream().map(one -> one.message().en()).toList());
  }

  private List<Deviation> read(String text) throws IOException {
    Path file = folder.resolve("exceptions.yaml");
    Files.writeString(file, text);
    return DeviationReader.read(file);
  }
}
