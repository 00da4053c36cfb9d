package merestone.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberedNamesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          none                          | ''                          | ''
          one                           | RL-01                       | RL-01
          two are written out           | RL-01 RL-02                 | RL-01, RL-02
          three in a row                | RL-01 RL-02 RL-03           | RL-01…RL-03
          two runs and one between      | A-1 A-2 A-3 B A-8 A-9 A-10  | A-1…A-3, B, A-8…A-10
          across a ten                  | Q-08 Q-09 Q-10              | Q-08…Q-10
          filled up with zeros          | J07 J08 J09 J10 J010 J011   | J07…J10, J010, J011
          a gap is not skipped          | RL-01 RL-02 RL-04 RL-05     | RL-01, RL-02, RL-04, RL-05
          another prefix ends a run     | A-1 A-2 A-3 B-4 B-5         | A-1…A-3, B-4, B-5
          letters behind a number       | A-1a A-1b A-1c              | A-1a, A-1b, A-1c
          downwards                     | A-3 A-2 A-1                 | A-3, A-2, A-1
          too many digits for a number  | 1234567890 1234567891 X     | 1234567890, 1234567891, X
          """)
  void noNameIsLost(String situation, String names, String expected) {
    List<String> given = names.isEmpty() ? List.of() : List.of(names.split(" "));
    assertEquals(expected, NumberedNames.inShort(given));
  }
}
