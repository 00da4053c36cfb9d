package merestone.store.geopackage;

import java.util.Arrays;
import java.util.HexFormat;
import merestone.message.Messages;

/** Why the bytes of a geometry cannot be read. */
final class Reasons {
  private static final Messages WORDS = Messages.of(Reasons.class);
  private static final int SHOWN_BYTES = 4;

  private Reasons() {}

  static BadGeometry truncated(int bytes) {
    return new BadGeometry(WORDS.text("geometry.truncated", bytes));
  }

  static BadGeometry tooDeep(int levels) {
    return new BadGeometry(WORDS.text("geometry.tooDeep", levels));
  }

  static BadGeometry unsupported(String type) {
    return new BadGeometry(WORDS.text("geometry.unsupported", type));
  }

  static BadGeometry wrongPart(String type) {
    return new BadGeometry(WORDS.text("geometry.wrongPart", type));
  }

  static BadGeometry holesOnly() {
    return new BadGeometry(WORDS.text("geometry.holesOnly"));
  }

  static BadGeometry notFinite(double ordinate) {
    return new BadGeometry(WORDS.text("geometry.notFinite", ordinate));
  }

  static BadGeometry notGeoPackage(byte[] blob) {
    byte[] start = Arrays.copyOf(blob, Math.min(blob.length, SHOWN_BYTES));
    return new BadGeometry(WORDS.text("geometry.notGeoPackage", HexFormat.of().formatHex(start)));
  }

  static BadGeometry notBytes(Object value) {
    return new BadGeometry(WORDS.text("geometry.notBytes", value));
  }

  static BadGeometry extended() {
    return new BadGeometry(WORDS.text("geometry.extended"));
  }

  static BadGeometry noSuchEnvelope(int code) {
    return new BadGeometry(WORDS.text("geometry.noSuchEnvelope", code));
  }

  /** Returns an unsigned count of things if they fit into the bytes that are left. */
  static int plausible(int unsigned, int bytesEach, int left) throws BadGeometry {
    long count = Integer.toUnsignedLong(unsigned);
    if (count * bytesEach > left) {
      throw new BadGeometry(WORDS.text("geometry.tooMany", count, left));
    }
    return unsigned;
  }
}
