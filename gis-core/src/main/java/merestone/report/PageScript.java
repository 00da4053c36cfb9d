package merestone.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The one script of a page, and the hash by which the page's policy knows it. */
final class PageScript {
  private PageScript() {}

  static String text() {
    try (InputStream in = PageScript.class.getResourceAsStream("report.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own script cannot be read", e);
    }
  }

  /** Returns the hash as Content Security Policy level 2 wants it, section 4.2.5. */
  static String hash() {
    try {
      byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
