package merestone.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import merestone.message.Messages;
import merestone.message.Text;

/**
 * Puts the YAML parser's complaints into words a planner can act on. The parser's text has up to
 * two places: where the construct began, and where it broke.
 */
final class YamlSyntax {
  private static final Messages WORDS = Messages.of(YamlSyntax.class);
  private static final Pattern PLACE = Pattern.compile("in 'reader', line (\\d+), column (\\d+)");
  private static final Pattern BAD_START = Pattern.compile("found character '(.)'");

  /**
   * A complaint that is known, by a piece of the parser's text.
   *
   * @param sign the piece
   * @param atBeginning whether the fault is where the construct began
   * @param code the fault's code
   * @param what key of the sentence, with the offending character as its hole
   * @param remedy key of the remedy
   */
  private record Known(String sign, boolean atBeginning, String code, String what, String remedy) {}

  private static final List<Known> KNOWN =
      List.of(
          known("\\t(TAB)", "yaml-tab", "yaml.tab", "yaml.tab.remedy"),
          known(
              "special characters are not", "yaml-control", "yaml.control", "yaml.control.remedy"),
          known("escape character", "yaml-escape", "yaml.escape", "yaml.escape.remedy"),
          begun("scanning a quoted scalar", "yaml-quote", "yaml.quote", "yaml.quote.remedy"),
          known("cannot start any token", "yaml-start", "yaml.start", "yaml.start.remedy"),
          known("parsing a flow", "yaml-bracket", "yaml.bracket", "yaml.bracket.remedy"),
          known("mapping values are not", "yaml-colon", "yaml.colon", "yaml.colon.remedy"),
          begun("not find expected ':'", "yaml-colon", "yaml.no.colon", "yaml.colon.remedy"),
          known("expected <block end>", "yaml-indent", "yaml.indent", "yaml.indent.remedy"));

  private final String text;
  private final Faults faults;

  YamlSyntax(String text, Faults faults) {
    this.text = text;
    this.faults = faults;
  }

  void blame(String complaint) {
    List<Mark> places = places(complaint, controlCharacter());
    Mark last = places.get(places.size() - 1);
    Optional<Known> known =
        KNOWN.stream().filter(each -> complaint.contains(each.sign())).findFirst();
    if (known.isEmpty()) {
      Text what = WORDS.text("yaml.other", complaint.lines().findFirst().orElse(""));
      faults.add(last, "yaml-syntax", what, WORDS.text("yaml.other.remedy"));
      return;
    }
    Mark at = known.get().atBeginning() ? places.get(0) : last;
    if (!known.get().code().equals("yaml-colon") || !blameWideColon(at.line())) {
      Text what = WORDS.text(known.get().what(), badStart(complaint));
      faults.add(at, known.get().code(), what, WORDS.text(known.get().remedy()));
    }
  }

  private static Known known(String sign, String code, String what, String remedy) {
    return new Known(sign, false, code, what, remedy);
  }

  private static Known begun(String sign, String code, String what, String remedy) {
    return new Known(sign, true, code, what, remedy);
  }

  private static String badStart(String complaint) {
    Matcher bad = BAD_START.matcher(complaint);
    return bad.find() ? bad.group(1) : "";
  }

  /** The parser stumbles over the line after a full-width colon as often as over its own. */
  private boolean blameWideColon(int line) {
    List<String> lines = text.lines().toList();
    for (int each = Math.min(line, lines.size()); each >= Math.max(1, line - 1); each--) {
      int wide = lines.get(each - 1).indexOf('：');
      if (wide >= 0) {
        Text what = WORDS.text("yaml.wide.colon");
        Mark at = new Mark(each, wide + 1);
        faults.add(at, "yaml-wide-colon", what, WORDS.text("yaml.wide.colon.remedy"));
        return true;
      }
    }
    return false;
  }

  private static List<Mark> places(String complaint, Mark otherwise) {
    List<Mark> places = new ArrayList<>();
    Matcher place = PLACE.matcher(complaint);
    while (place.find()) {
      places.add(new Mark(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))));
    }
    return places.isEmpty() ? List.of(otherwise) : places;
  }

  /** The parser gives no line for a character it does not accept at all. */
  private Mark controlCharacter() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i)) && "\t\r\n\u0085".indexOf(text.charAt(i)) < 0) {
        return Mark.of(text, i);
      }
    }
    return Mark.START;
  }
}
