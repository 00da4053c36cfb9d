package merestone.message;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The wordings of one package, in both languages, from {@code messages_zh.properties} and {@code
 * messages_en.properties} beside the package's classes (UTF-8).
 *
 * <p>A pattern's holes are {@code {0}}, {@code {1}} …; each is replaced by the argument's own text.
 * Numbers are formatted by the caller, who knows their unit. An argument that is a {@link Text} is
 * shown in the language of the sentence. Immutable and safe to share between threads.
 */
public final class Messages {
  private final ResourceBundle zh;
  private final ResourceBundle en;

  private Messages(ResourceBundle zh, ResourceBundle en) {
    this.zh = zh;
    this.en = en;
  }

  /** Returns the wordings of the package that holds the class. */
  public static Messages of(Class<?> anchor) {
    String name = anchor.getPackageName() + ".messages";
    return new Messages(bundle(name, Locale.CHINESE, anchor), bundle(name, Locale.ENGLISH, anchor));
  }

  /**
   * Returns the sentence of a key with its holes filled.
   *
   * @throws java.util.MissingResourceException if the key is in neither bundle; a test keeps the
   *     bundles complete
   */
  public Text text(String key, Object... arguments) {
    return new Text(
        fill(zh.getString(key), Locale.CHINESE, arguments),
        fill(en.getString(key), Locale.ENGLISH, arguments));
  }

  private static ResourceBundle bundle(String name, Locale locale, Class<?> anchor) {
    return ResourceBundle.getBundle(
        name,
        locale,
        anchor.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static String fill(String pattern, Locale locale, Object... arguments) {
    String filled = pattern;
    for (int i = 0; i < arguments.length; i++) {
      Object argument = arguments[i];
      String words = argument instanceof Text text ? text.in(locale) : String.valueOf(argument);
      filled = filled.replace("{" + i + "}", words);
    }
    return filled;
  }
}
