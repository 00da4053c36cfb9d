package merestone.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import merestone.finding.FeatureRef;
import merestone.finding.Finding.Kind;

/**
 * Names findings so that a rerun on the same data gives the same names: rule, kind, layer and key,
 * never a place in a list. Where keys are doubled, the second and later ones get a number in the
 * order of the file. Not for sharing between threads.
 */
final class Fingerprint {
  private static final int HEX_DIGITS = 12;

  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * Names a finding.
   *
   * @param mark tells it from others of the same rule, kind and subject; may be empty
   */
  String of(String rule, Kind kind, FeatureRef subject, String mark) {
    String name = String.join("\n", rule, kind.name(), subject.layer(), subject.label());
    if (!mark.isEmpty()) {
      name += "\n" + mark;
    }
    String id = sha256(name).substring(0, HEX_DIGITS);
    int times = seen.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "-" + times;
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
