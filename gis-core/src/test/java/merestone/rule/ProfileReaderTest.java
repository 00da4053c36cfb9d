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

class ProfileReaderTest {
  private static final String PROFILE =
      """
      profile: city-x
      version: "2026"
      for: demo
      bookVersion: "1.0"
      title: { zh: 某市, en: City X }
      change:
        RL-01:
          level: warn
          limit: 2 m2
          message: { zh: "{parcel} 见通知", en: "{parcel}: see notice" }
          validFrom: 2026-03-01
      add:
        - id: CX-01
          level: info
          title: { zh: 加, en: More }
          message: { zh: "{parcel}", en: "{parcel}" }
          basis: { document: 通知 }
          relation: must_not_overlap
          subject: { role: parcels }
          constraint: { role: redline }
          limit: 1 m2
      """;

  @TempDir Path folder;

  @Test
  void whatTheProfileSaysReplacesWhatTheBookSaysAndTheRestStays() throws IOException {
    RuleBook book = book();
    RuleBook applied = apply(PROFILE);

    assertEquals("demo 1.0 + city-x 2026", applied.label());
    assertEquals(List.of("RL-01", "CX-01"), applied.rules().stream().map(Rule::id).toList());
    Rule old = book.rules().get(0);
    Rule rule = applied.rules().get(0);
    assertEquals(Level.WARN, rule.level());
    assertEquals(Optional.of(new Limit(2, Limit.Unit.M2)), rule.limit());
    assertEquals("{parcel}: see notice", rule.wording().message().en());
    assertEquals(old.wording().title(), rule.wording().title());
    assertEquals(old.basis(), rule.basis());
    assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), rule.application().from());
    assertEquals(List.of(), rule.examples(), "they were written for the old limit");
    assertEquals(
        new Text(
            "经地方细则 city-x 修改：级别、限值、冲突说明、生效日",
            "changed by the profile city-x: level, limit, message, valid from"),
        rule.application().adjustment().words());
    assertEquals(Adjustment.Kind.ADDED, applied.rules().get(1).application().adjustment().kind());
  }

  @Test
  void aRuleThatIsSwitchedOffStaysAndSaysWhy() throws IOException {
    RuleBook applied =
        apply(
            """
            profile: city-x
            for: demo
            title: { zh: 某市, en: City X }
            change:
              RL-01: { off: true, reason: { zh: 另行规定, en: a city law instead } }
            """);

    assertEquals(
        Optional.of(
            new Text(
                "已被地方细则 city-x 停用：另行规定", "switched off by the profile city-x: a city law instead")),
        applied.rules().get(0).application().leftOut());
  }

  /** One fault put into a sound profile gives one message: the right one. */
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      profile: city-x      | profil: city-x       | Line 1, column 1: there is no key “profil” here; did you mean “profile”?
      for: demo            | for: sanxian         | Line 3, column 6: this profile is for the rule book “sanxian”, not for “demo”
      bookVersion: "1.0"   | bookVersion: "0.9"   | Line 4, column 14: this profile was written for version 0.9 of demo, which is now at 1.0
      RL-01                | RL-10                | Line 7, column 3: the rule book demo has no rule “RL-10”; did you mean “RL-01”?
      level: warn          | level: warning       | Line 8, column 12: “level” cannot be “warning”; did you mean “warn”?
      limit: 2 m2          | limit: 2 m           | Line 9, column 12: must_not_overlap takes an area or a share, not the length “2 m”
      limit: 2 m2          | atLeast: 2 m2        | Line 9, column 5: “atLeast” says nothing under the relation must_not_overlap
      limit: 2 m2          | off: true            | Line 9, column 5: “off” needs “reason” beside it
      {parcel}: see        | {parcl}: see         | Line 10, column 40: “{parcl}” is not a hole that can be filled; did you mean “{parcel}”?
      2026-03-01           | 2026-3-1             | Line 11, column 16: “validFrom” is not written as it should be: “2026-3-1”
      id: CX-01            | id: RL-01            | Line 13, column 9: the book has a rule “RL-01” already
      role: redline        | rol: redline         | Line 20, column 19: there is no key “rol” here; did you mean “role”?
      """)
  void oneFaultGivesOneMessage(String sound, String faulty, String message) throws IOException {
    assertTrue(PROFILE.contains(sound), sound);
    UsageError error = assertThrows(UsageError.class, () -> apply(PROFILE.replace(sound, faulty)));
    assertEquals(
        List.of(message), error.problems().stream().map(one -> one.message().en()).toList());
  }

  private RuleBook apply(String profile) throws IOException {
    Path file = folder.resolve("city-x.yaml");
    Files.writeString(file, profile);
    return ProfileReader.apply(file, book());
  }

  private RuleBook book() throws IOException {
    Path file = folder.resolve("demo.yaml");
    Files.writeString(file, DemoBook.TEXT);
    return RuleBookReader.read(file);
  }
}
