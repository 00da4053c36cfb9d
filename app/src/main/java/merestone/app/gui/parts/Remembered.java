package merestone.app.gui.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.prefs.Preferences;
import java.util.stream.Stream;

/** What the window remembers from one start to the next: language, look, folders, files. */
public final class Remembered {
  private static final int RECENT_FILES = 8;
  private static final String SEPARATOR = "\n";

  private final Preferences node;

  /** Remembers in a node of the user's preferences. */
  public Remembered(Preferences node) {
    this.node = node;
  }

  /** Returns the language chosen last; at first Chinese where the system speaks it. */
  public Locale locale() {
    String tag = node.get("language", Locale.getDefault().getLanguage());
    return Locale.CHINESE.getLanguage().equals(tag) ? Locale.CHINESE : Locale.ENGLISH;
  }

  public void locale(Locale locale) {
    node.put("language", locale.getLanguage());
  }

  /** Returns the theme chosen last; at first that of the desktop. */
  public Theme theme() {
    return chosen("look", Theme.SYSTEM);
  }

  public void theme(Theme theme) {
    node.put("look", theme.name());
  }

  /** Returns the unit chosen for areas; at first square metres. */
  public AreaUnit unit() {
    return chosen("unit", AreaUnit.M2);
  }

  public void unit(AreaUnit unit) {
    node.put("unit", unit.name());
  }

  /** Returns a number remembered under a name. */
  public int number(String name, int otherwise) {
    return node.getInt(name, otherwise);
  }

  public void remember(String name, int value) {
    node.putInt(name, value);
  }

  /** Returns a text remembered under a name; empty if there is none. */
  public String text(String name) {
    return node.get(name, "");
  }

  public void text(String name, String value) {
    node.put(name, value);
  }

  /** What another version has written, and this one does not know, counts as not chosen. */
  private <E extends Enum<E>> E chosen(String name, E otherwise) {
    String written = node.get(name, otherwise.name());
    return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
        .filter(one -> one.name().equals(written))
        .findFirst()
        .orElse(otherwise);
  }

  /** Returns the folder last used for a purpose, if it still exists. */
  public Path folder(String purpose) {
    Path last = Path.of(node.get("folder." + purpose, System.getProperty("user.home", ".")));
    return Files.isDirectory(last) ? last : Path.of(".").toAbsolutePath().normalize();
  }

  public void folder(String purpose, Path folder) {
    node.put("folder." + purpose, folder.toAbsolutePath().toString());
  }

  /** Returns the reviews opened last, latest first, those that still exist. */
  public List<Path> recent() {
    return opened().stream().filter(Files::isRegularFile).toList();
  }

  /** Returns the reviews opened last, also those that are there no longer. */
  public List<Path> opened() {
    return Arrays.stream(node.get("recent", "").split(SEPARATOR))
        .filter(line -> !line.isBlank())
        .map(Path::of)
        .toList();
  }

  /** Takes a review off the recent ones. */
  public void forget(Path review) {
    remember(opened().stream().filter(other -> !other.equals(review)).map(Path::toString).toList());
  }

  /** Puts a review at the head of the recent ones. */
  public void opened(Path review) {
    Path file = review.toAbsolutePath().normalize();
    List<String> lines = new ArrayList<>();
    Stream.concat(Stream.of(file), opened().stream().filter(other -> !other.equals(file)))
        .limit(RECENT_FILES)
        .map(Path::toString)
        .forEach(lines::add);
    // A preference holds at most 8192 characters: the oldest give way.
    while (String.join(SEPARATOR, lines).length() > Preferences.MAX_VALUE_LENGTH) {
      lines.remove(lines.size() - 1);
    }
    remember(lines);
  }

  private void remember(List<String> reviews) {
    node.put("recent", String.join(SEPARATOR, reviews));
  }

  /** Returns the name decisions are signed with; at first that of the account. */
  public String reviewer() {
    return node.get("reviewer", System.getProperty("user.name", ""));
  }

  public void reviewer(String name) {
    node.put("reviewer", name);
  }

  public void forgetRecent() {
    node.remove("recent");
  }

  /** Returns the key chosen for a command: empty text for none; empty if none was chosen yet. */
  public Optional<String> key(String command) {
    return Optional.ofNullable(node.get("key." + command, null));
  }

  public void key(String command, String key) {
    node.put("key." + command, key);
  }

  public void forgetKey(String command) {
    node.remove("key." + command);
  }

  /** Returns how a part of the screen was left, in the part's own words; empty if never. */
  public Optional<String> layout(String part) {
    return Optional.ofNullable(node.get("layout." + part, null));
  }

  public void layout(String part, String layout) {
    node.put("layout." + part, layout);
  }
}
