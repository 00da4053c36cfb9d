package merestone.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import merestone.message.Text;

/**
 * How far a conflict may be less than it seems, and why. A doubt is a label: it never turns a
 * conflict into anything else.
 *
 * @param kind why
 * @param words what to say, with the numbers; empty texts if there is no doubt
 * @param figures the numbers it rests on, by name; units are in the names
 */
public record Doubt(Kind kind, Text words, Map<String, Double> figures) {

  /** Nobody has looked for doubts: the conflict is not about shared ground. */
  public static final Doubt NONE = new Doubt(Kind.NOT_ASSESSED, Text.same(""), Map.of());

  public Doubt {
    figures = new LinkedHashMap<>(figures);
  }

  /** Why a conflict may be less than it seems. */
  public enum Kind {
    /** Nobody has looked. */
    NOT_ASSESSED,
    /** It is what it seems. */
    REAL,
    /** Coordinates rounded to their last digit explain it. */
    ROUNDING,
    /** It reaches no deeper than the tolerance of the data. */
    WITHIN_TOLERANCE,
    /** One line was digitised twice, with other vertices. */
    VERTEX_DENSITY,
    /** An edge that is straight in one coordinate system is bowed in another. */
    PROJECTION_CHORD,
    /** It is narrower than boundaries are drawn. */
    SLIVER,
    /** The whole layer is shifted, and without the shift there is no conflict. */
    SHIFT
  }

  /** Returns whether there is anything to say. */
  public boolean isStated() {
    return !words.zh().isEmpty();
  }
}
