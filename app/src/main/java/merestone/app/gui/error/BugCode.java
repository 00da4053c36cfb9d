package merestone.app.gui.error;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * A short code for a failure of ours, the same wherever the same lines fail, so that it can be told
 * over the telephone.
 */
final class BugCode {
  private BugCode() {}

  /** Returns eight letters and digits made from the kinds and places of the failure. */
  static String of(Throwable failure) {
    CRC32 sum = new CRC32();
    for (Throwable one = failure; one != null; one = one.getCause()) {
      add(sum, one.getClass().getName());
      for (StackTraceElement frame : one.getStackTrace()) {
        add(sum, frame.getClassName() + "." + frame.getMethodName());
      }
    }
    String hex = String.format(Locale.ROOT, "%08X", sum.getValue());
    return hex.substring(0, 4) + "-" + hex.substring(4);
  }

  private static void add(CRC32 sum, String words) {
    sum.update(words.getBytes(StandardCharsets.UTF_8));
  }
}
