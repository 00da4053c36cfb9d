package merestone.store.plottxt;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The section {@code [属性描述]}: what the file says of itself. */
final class Attributes {
  static final String SYSTEM = "坐标系";
  static final String WIDTH = "几度分带";
  static final String PROJECTION = "投影类型";
  static final String UNIT = "计量单位";
  static final String ZONE = "带号";
  static final String PRECISION = "精度";
  static final String PARAMETERS = "转换参数";

  private static final Set<String> DECISIVE = Set.of(SYSTEM, WIDTH, PROJECTION, UNIT, ZONE);

  /** Other spellings met in the field. */
  private static final Map<String, String> SPELLINGS =
      Map.of("坐标系统", SYSTEM, "分带", WIDTH, "度带", WIDTH, "投影方式", PROJECTION, "单位", UNIT);

  private final Map<String, Entry> entries = new HashMap<>();
  private final FaultLog log;
  private int firstLine = 1;
  private boolean contradictory;

  Attributes(FaultLog log) {
    this.log = log;
  }

  /** Takes note of where the section begins, for what it turns out to lack. */
  void begin(int line) {
    if (entries.isEmpty()) {
      firstLine = line;
    }
  }

  /** Takes a line of the section, its punctuation already narrow. */
  void add(int line, String text) {
    int equals = text.indexOf('=');
    if (equals <= 0) {
      log.note(Fault.ATTRIBUTE_LINE, line, Items.excerpt(text));
      return;
    }
    String written = text.substring(0, equals).replaceAll("\\s", "");
    String key = SPELLINGS.getOrDefault(written, written);
    String value = text.substring(equals + 1).strip();
    Entry before = entries.putIfAbsent(key, new Entry(line, value));
    if (before != null && !before.value.equals(value)) {
      log.note(Fault.ATTRIBUTE_TWICE, line, key, before.value, value);
      contradictory |= DECISIVE.contains(key);
    }
  }

  /** Returns a value; an empty text if the file is silent. */
  String value(String key) {
    return entries.containsKey(key) ? entries.get(key).value : "";
  }

  /** Returns the line of a key; where the section begins if it is not there. */
  int line(String key) {
    return entries.containsKey(key) ? entries.get(key).line : firstLine;
  }

  /** Returns whether a key that decides the coordinate system has two values. */
  boolean areContradictory() {
    return contradictory;
  }

  private record Entry(int line, String value) {}
}
