package merestone.review.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import merestone.store.LayerFacts;

/**
 * What a layer is recognised by.
 *
 * @param names its own name, and that of its file if the file holds nothing else
 * @param format the file name extension without the dot, in lower case
 * @param geometryType in OGC words
 * @param sample its columns and first rows
 */
record LayerTraits(List<String> names, String format, String geometryType, Sample sample) {
  private static final Pattern CODE = Pattern.compile("[A-Z0-9_]+");
  private static final Pattern LETTERS = Pattern.compile("[A-Z]+");
  private static final Pattern WORD = Pattern.compile("[a-z]+(_[a-z]+)*");

  /** Returns whether its features are, or may be, polygons. */
  boolean mayBePolygons() {
    return !geometryType.contains("Point")
        && !geometryType.contains("Line")
        && !geometryType.equals(LayerFacts.NO_GEOMETRY);
  }

  /** Returns the codes that stand alone in its names: {@code STBHHX} of {@code 红线STBHHX_2023}. */
  Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    for (String name : names) {
      String capital = name.toUpperCase(Locale.ROOT);
      CODE.matcher(capital).results().map(MatchResult::group).forEach(codes::add);
      LETTERS.matcher(capital).results().map(MatchResult::group).forEach(codes::add);
    }
    return codes;
  }

  /** Returns the words of its names in lower case, also those joined by underscores. */
  Set<String> words() {
    Set<String> words = new TreeSet<>();
    for (String name : names) {
      WORD.matcher(name.toLowerCase(Locale.ROOT))
          .results()
          .map(MatchResult::group)
          .forEach(
              word -> {
                words.add(word);
                words.addAll(List.of(word.split("_")));
              });
    }
    return words;
  }

  /** Returns whether a value of a column is as described. */
  boolean hasValue(String column, Pattern like) {
    return sample.values(column).stream().anyMatch(value -> like.matcher(value).matches());
  }
}
