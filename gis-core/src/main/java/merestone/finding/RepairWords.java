package merestone.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import merestone.message.Messages;
import merestone.message.Text;

/**
 * What was wrong with a geometry and what was done about it, in words. Stateless, safe from many
 * threads.
 */
public final class RepairWords {
  private static final Messages MESSAGES = Messages.of(RepairWords.class);

  /**
   * The words of the validity test, JTS {@code TopologyValidationError}, longest first, and the
   * repair's own.
   */
  private static final Map<String, String> FAULTS = new LinkedHashMap<>();

  static {
    FAULTS.put("Ring Self-intersection", "fault.ringSelfIntersection");
    FAULTS.put("Self-intersection", "fault.selfIntersection");
    FAULTS.put("Hole lies outside shell", "fault.holeOutside");
    FAULTS.put("Holes are nested", "fault.nestedHoles");
    FAULTS.put("Nested shells", "fault.nestedShells");
    FAULTS.put("Interior is disconnected", "fault.disconnected");
    FAULTS.put("Duplicate Rings", "fault.duplicateRings");
    FAULTS.put("Too few distinct points in geometry component", "fault.tooFewPoints");
    FAULTS.put("Invalid Coordinate", "fault.coordinate");
    FAULTS.put("Ring is not closed", "fault.notClosed");
    FAULTS.put("no geometry", "fault.noGeometry");
    FAULTS.put("no polygon", "fault.noPolygon");
    FAULTS.put("no place in the target system", "fault.noPlace");
    FAULTS.put("coordinate is not finite", "fault.notFinite");
  }

  private RepairWords() {}

  /**
   * Returns what was wrong and where.
   *
   * @param said the words of the validity test; they stand where they are none that are known
   */
  public static Text fault(String said) {
    for (Map.Entry<String, String> known : FAULTS.entrySet()) {
      String place = said.replace(known.getKey() + " at ", "");
      if (said.equals(known.getKey())) {
        return MESSAGES.text(known.getValue());
      } else if (said.startsWith(known.getKey() + " at ")) {
        return MESSAGES.text("fault.at", MESSAGES.text(known.getValue()), place);
      }
    }
    return Text.same(said);
  }

  /** Returns what was done; the word of the ladder where it is none of these. */
  static Text done(String rung) {
    return switch (rung) {
      case "rebuilt" -> MESSAGES.text("repair.rebuilt");
      case "rebuilt on a 0.1 mm grid" -> MESSAGES.text("repair.grid");
      default -> Text.same(rung);
    };
  }
}
