package merestone.review.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import merestone.crs.CoordinateSystems;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UsageError;
import merestone.message.UserError;
import merestone.progress.Progress;

/**
 * What a user says better of single layers, each as {@code LAYER=WORD}: the layer by its name or
 * the end of its address.
 *
 * @param roles the role; {@code -} to leave the layer out
 * @param encodings the text encoding
 * @param systems the coordinate system
 * @param columns a column, as {@code STANDARD:ACTUAL}
 */
public record Corrections(
    List<String> roles, List<String> encodings, List<String> systems, List<String> columns) {
  private static final String NO_ROLE = "-";

  /**
   * Returns the draft with everything corrected.
   *
   * @throws UsageError if a correction is not of the form, or no layer is called so
   */
  public Draft applied(Draft draft, Progress progress) {
    Draft corrected = draft;
    for (String word : encodings) {
      corrected = each(corrected, word, (layer, name) -> read(layer, name, layer.crs(), progress));
    }
    for (String word : systems) {
      corrected =
          each(corrected, word, (layer, code) -> read(layer, layer.encoding(), code, progress));
    }
    for (String word : columns) {
      corrected = each(corrected, word, Corrections::renamed);
    }
    for (String word : roles) {
      corrected =
          each(corrected, word, (layer, role) -> layer.withRole(role.equals(NO_ROLE) ? "" : role));
    }
    return corrected.in(Draft.crsFor(corrected.layers()));
  }

  /**
   * Returns the draft in another system of the run.
   *
   * @throws UsageError if there is no such code
   */
  public static Draft in(String code, Draft draft) {
    try {
      CoordinateSystems.parse(code);
    } catch (UserError e) {
      throw new UsageError(e.problem());
    }
    return draft.in(code);
  }

  /** One correction of one layer. */
  private interface Correction {
    DraftLayer of(DraftLayer layer, String word);
  }

  private static DraftLayer read(
      DraftLayer layer, String encoding, Optional<String> crs, Progress progress) {
    return read(layer, Optional.of(encoding), crs, progress);
  }

  private static DraftLayer read(
      DraftLayer layer, Optional<String> encoding, String crs, Progress progress) {
    return read(layer, encoding, Optional.of(crs), progress);
  }

  private static DraftLayer read(
      DraftLayer layer, Optional<String> encoding, Optional<String> crs, Progress progress) {
    return layer.readAs(Recognition.again(layer.found(), encoding, crs, progress), encoding, crs);
  }

  private static DraftLayer renamed(DraftLayer layer, String pair) {
    int colon = pair.indexOf(':');
    if (colon < 1 || colon == pair.length() - 1) {
      throw wrong(pair);
    }
    Map<String, String> names = new TreeMap<>(layer.renamed());
    names.put(pair.substring(0, colon), pair.substring(colon + 1));
    return layer.withRenamed(names);
  }

  private static Draft each(Draft draft, String words, Correction correction) {
    int equals = words.lastIndexOf('=');
    if (equals < 1 || equals == words.length() - 1) {
      throw wrong(words);
    }
    String layer = words.substring(0, equals);
    String word = words.substring(equals + 1);
    if (draft.layers().stream().noneMatch(one -> isMeant(one, layer))) {
      throw unknown(draft, layer);
    }
    UnaryOperator<DraftLayer> correct = one -> isMeant(one, layer) ? correction.of(one, word) : one;
    List<DraftLayer> layers = new ArrayList<>(draft.layers());
    layers.replaceAll(correct);
    return draft.with(layers);
  }

  private static boolean isMeant(DraftLayer layer, String name) {
    String address = layer.found().address().toString().replace('\\', '/');
    return layer.found().name().equals(name) || address.endsWith("/" + name);
  }

  private static UsageError wrong(String words) {
    return error(
        words,
        "correction-wrong",
        DraftWords.text("correct.form", words),
        DraftWords.text("correct.form.remedy"));
  }

  private static UsageError unknown(Draft draft, String layer) {
    List<String> names = draft.layers().stream().map(one -> one.found().name()).toList();
    return error(
        layer,
        "layer-missing",
        DraftWords.text("correct.unknown", layer),
        DraftWords.text("correct.unknown.remedy", DraftWords.list(names)));
  }

  private static UsageError error(String where, String code, Text what, Text remedy) {
    return new UsageError(new Problem(where, code, what, remedy));
  }
}
