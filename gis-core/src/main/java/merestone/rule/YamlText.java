package merestone.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.message.WhyNot;

/** The text of a file that must be UTF-8, with or without a byte order mark. */
final class YamlText {
  private static final Messages WORDS = Messages.of(YamlText.class);
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private YamlText() {}

  /**
   * Reads a file.
   *
   * @throws UserError if it cannot be read
   * @throws merestone.message.UsageError if it is not UTF-8
   */
  static String read(Path file, Faults faults) {
    try {
      return decode(Files.readAllBytes(file), faults);
    } catch (NoSuchFileException e) {
      throw unreadable(
          file,
          "file-missing",
          WORDS.text("file.missing", file),
          WORDS.text("file.missing.remedy"));
    } catch (IOException e) {
      Text what = WORDS.text("file.unreadable", file, WhyNot.of(e));
      throw unreadable(file, "file-unreadable", what, WORDS.text("file.unreadable.remedy"));
    }
  }

  /**
   * Reads a file that ships with the program.
   *
   * @throws merestone.message.UsageError if it is not UTF-8
   */
  static String shipped(String name, Class<?> anchor, Faults faults) {
    try (InputStream stream = Objects.requireNonNull(anchor.getResourceAsStream(name), name)) {
      return decode(stream.readAllBytes(), faults);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }

  private static UserError unreadable(Path file, String code, Text what, Text remedy) {
    return new UserError(new Problem(file.toString(), code, what, remedy));
  }

  private static String decode(byte[] bytes, Faults faults) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    boolean wrong = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
    text.flip();
    if (wrong) {
      blame(bytes, text, faults);
    }
    return text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK
        ? text.subSequence(1, text.length()).toString()
        : text.toString();
  }

  private static void blame(byte[] bytes, CharSequence readable, Faults faults) {
    boolean gbk = isGbk(bytes);
    // some pairs of GBK bytes pass for UTF-8: there the trouble begins at the first of them
    int end = gbk ? ascii(readable) : readable.length();
    faults.add(
        Mark.of(readable, end),
        "not-utf8",
        WORDS.text(gbk ? "file.gbk" : "file.not.utf8"),
        WORDS.text("file.not.utf8.remedy"));
    faults.stopIfAny();
  }

  private static int ascii(CharSequence text) {
    return (int) text.chars().takeWhile(character -> character < 0x80).count();
  }

  private static boolean isGbk(byte[] bytes) {
    try {
      Charset.forName("GBK").newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
