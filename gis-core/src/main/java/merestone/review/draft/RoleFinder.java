package merestone.review.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import merestone.message.Text;
import merestone.review.draft.RoleGuess.Confidence;

/**
 * Guesses what part a layer plays, by its name, columns, values and format. A guess is an offer to
 * the user, who decides: it adds up points for whatever speaks for a role; what each is worth was
 * chosen so that a name outweighs typical columns, and columns of one role alone outweigh columns
 * that several have.
 */
final class RoleFinder {
  private static final int CODE = 60;
  private static final int CHINESE_NAME = 50;
  private static final int FORMAT = 40;
  private static final int PROOF = 40;
  private static final int MOST_PROOFS = 2;
  private static final int VALUE = 35;
  private static final int WORD = 30;
  private static final int COLUMN = 8;

  private static final int SURE = 50;
  private static final int LIKELY = 30;
  private static final int WEAK = 16;

  private final Roles roles;

  /** What speaks for one role. */
  private static final class Case {
    private final List<Text> reasons = new ArrayList<>();
    private int points;

    void add(int more, Text reason) {
      points += more;
      reasons.add(reason);
    }
  }

  RoleFinder(Roles roles) {
    this.roles = roles;
  }

  /** Returns the roles something speaks for, best first; at equal points in the file's order. */
  List<RoleGuess> guesses(LayerTraits layer) {
    boolean before = isBefore(layer);
    LayerTraits bare = withoutPrefixes(layer);
    return roles.known().stream()
        .filter(role -> !role.polygonsOnly() || layer.mayBePolygons())
        .flatMap(role -> guess(role, bare, before).stream())
        .sorted(Comparator.comparingInt(RoleGuess::points).reversed())
        .toList();
  }

  private Optional<RoleGuess> guess(KnownRole role, LayerTraits layer, boolean before) {
    Optional<String> played = before ? roles.before(role.role()) : Optional.of(role.role());
    Case all = new Case();
    byName(role.names(), layer, all);
    byColumns(role, layer.sample().columns(), all);
    role.values().forEach((column, like) -> byValue(column, layer.hasValue(column, like), all));
    if (role.formats().contains(layer.format())) {
      all.add(FORMAT, DraftWords.text("guess.format", layer.format()));
    }
    if (before) {
      all.reasons.add(DraftWords.text("guess.before"));
    }
    return all.points < WEAK
        ? Optional.empty()
        : played.map(name -> new RoleGuess(name, all.points, word(all.points), joined(all)));
  }

  private static void byName(KnownRole.Names names, LayerTraits layer, Case all) {
    names.codes().stream()
        .filter(layer.codes()::contains)
        .findFirst()
        .ifPresent(code -> all.add(CODE, DraftWords.text("guess.code", code)));
    Optional<String> chinese =
        names.chinese().stream()
            .filter(name -> layer.names().stream().anyMatch(its -> its.contains(name)))
            .max(Comparator.comparingInt(String::length));
    chinese.ifPresent(
        name -> all.add(CHINESE_NAME + name.length(), DraftWords.text("guess.name", name)));
    if (all.points == 0) {
      names.words().stream()
          .filter(word -> isWord(word, layer))
          .findFirst()
          .ifPresent(word -> all.add(WORD, DraftWords.text("guess.name", word)));
    }
  }

  private static boolean isWord(String word, LayerTraits layer) {
    boolean latin = word.chars().allMatch(letter -> letter < 128);
    return latin
        ? layer.words().contains(word)
        : layer.names().stream().anyMatch(name -> name.contains(word));
  }

  private static void byColumns(KnownRole role, List<String> columns, Case all) {
    List<String> proofs = present(role.proof(), columns);
    List<String> typical = present(role.columns(), columns);
    int points = Math.min(proofs.size(), MOST_PROOFS) * PROOF + typical.size() * COLUMN;
    if (points > 0) {
      List<String> both = new ArrayList<>(proofs);
      both.addAll(typical);
      all.add(points, DraftWords.text("guess.columns", DraftWords.list(both)));
    }
  }

  private static List<String> present(List<String> wanted, List<String> columns) {
    List<String> capitals = columns.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
    return wanted.stream().filter(capitals::contains).toList();
  }

  private static void byValue(String column, boolean fits, Case all) {
    if (fits) {
      all.add(VALUE, DraftWords.text("guess.values", column));
    }
  }

  private boolean isBefore(LayerTraits layer) {
    return layer.names().stream()
        .anyMatch(
            name ->
                roles.beforeNames().stream().anyMatch(name::contains)
                    || startsCode(name, roles.beforePrefixes()));
  }

  private LayerTraits withoutPrefixes(LayerTraits layer) {
    List<String> prefixes = new ArrayList<>(roles.beforePrefixes());
    prefixes.addAll(roles.afterPrefixes());
    List<String> bare = layer.names().stream().map(name -> bare(name, prefixes)).toList();
    return new LayerTraits(bare, layer.format(), layer.geometryType(), layer.sample());
  }

  private static String bare(String name, List<String> prefixes) {
    return prefixes.stream()
        .filter(prefix -> startsCode(name, List.of(prefix)))
        .findFirst()
        .map(prefix -> name.substring(prefix.length()))
        .orElse(name);
  }

  private static boolean startsCode(String name, List<String> prefixes) {
    return prefixes.stream().anyMatch(name.toUpperCase(Locale.ROOT)::startsWith);
  }

  private static Confidence word(int points) {
    return points >= SURE
        ? Confidence.SURE
        : points >= LIKELY ? Confidence.LIKELY : Confidence.WEAK;
  }

  private static Text joined(Case all) {
    return new Text(
        all.reasons.stream().map(Text::zh).collect(Collectors.joining("；")),
        all.reasons.stream().map(Text::en).collect(Collectors.joining("; ")));
  }
}
