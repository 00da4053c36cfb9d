package merestone.rule.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import merestone.message.Messages;
import merestone.message.NearestWord;
import merestone.message.Text;
import merestone.rule.YamlNode;

/** Blames what a schema cannot see: codes that stand twice, unknown parents and groups. */
final class CodeTableCheck {
  private static final Messages WORDS = Messages.of(CodeTableCheck.class);

  private static final Pattern AREA = Pattern.compile("(?=.*[1-9])\\d{1,9}(\\.\\d{1,6})?");

  private CodeTableCheck() {}

  static void check(YamlNode table) {
    List<String> groups = table.items("groups").stream().map(YamlNode::text).toList();
    Map<String, Integer> above = new LinkedHashMap<>();
    Set<String> all = Set.copyOf(codes(table));
    for (YamlNode entry : table.items("entries")) {
      written(entry, "parent").ifPresent(parent -> checkParent(parent, above, all));
      written(entry, "code").ifPresent(code -> checkCode(code, above));
      written(entry, "minAreaM2").ifPresent(CodeTableCheck::checkArea);
      entry.items("groups").forEach(group -> checkGroup(group, groups));
      entry.items("disputed").forEach(group -> checkGroup(group, groups));
    }
  }

  /** Returns a scalar of an entry; empty if the schema has already blamed its absence or kind. */
  private static Optional<YamlNode> written(YamlNode entry, String key) {
    return entry.find(key).filter(found -> !found.text().isEmpty());
  }

  private static List<String> codes(YamlNode table) {
    List<String> codes = new ArrayList<>();
    table.items("entries").forEach(entry -> codes.add(entry.text("code")));
    return codes;
  }

  private static void checkCode(YamlNode code, Map<String, Integer> above) {
    Integer before = above.putIfAbsent(code.text(), code.line());
    if (before != null) {
      code.blame(
          "code-twice",
          WORDS.text("code.twice", code.text(), before),
          WORDS.text("code.twice.remedy"));
    }
  }

  private static void checkParent(YamlNode parent, Map<String, Integer> above, Set<String> all) {
    String code = parent.text();
    if (!all.contains(code)) {
      Text what =
          NearestWord.among(code, above.keySet())
              .map(meant -> WORDS.text("code.parent.guess", code, meant))
              .orElseGet(() -> WORDS.text("code.parent", code));
      parent.blame("unknown-parent", what, WORDS.text("code.parent.remedy"));
    } else if (!above.containsKey(code)) {
      parent.blame("parent-below", WORDS.text("code.below", code), WORDS.text("code.below.remedy"));
    }
  }

  private static void checkArea(YamlNode area) {
    if (!AREA.matcher(area.text()).matches()) {
      area.blame("no-area", WORDS.text("code.area", area.text()), WORDS.text("code.area.remedy"));
    }
  }

  private static void checkGroup(YamlNode group, List<String> groups) {
    if (!groups.contains(group.text())) {
      Text what =
          NearestWord.among(group.text(), groups)
              .map(meant -> WORDS.text("code.group.guess", group.text(), meant))
              .orElseGet(() -> WORDS.text("code.group", group.text()));
      Text listed = new Text(String.join("、", groups), String.join(", ", groups));
      group.blame("unknown-group", what, WORDS.text("code.group.remedy", listed));
    }
  }
}
