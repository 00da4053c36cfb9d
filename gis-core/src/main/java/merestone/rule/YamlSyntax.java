package merestone.rule;

import java.util.ArrayList;
import java.util.List;
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

  private final String text;
  private final Faults faults;

  YamlSyntax(String text, Faults faults) {
    this.text = text;
    this.faults = faults;
  }

  void blame(String complaint) {
    List<Mark> places = places(complaint);
    Mark first = places.get(0);
    Mark last = places.get(places.size() - 1);
    if (complaint.contains("\\t(TAB)")) {
      add(last, "yaml-tab", WORDS.text("yaml.tab"), WORDS.text("yaml.tab.remedy"));
    } else if (complaint.contains("special characters are not allowed")) {
      add(last, "yaml-control", WORDS.text("yaml.control"), WORDS.text("yaml.control.remedy"));
    } else if (complaint.contains("while scanning a quoted scalar")
        && complaint.contains("unexpected end of stream")) {
      add(first, "yaml-quote", WORDS.text("yaml.quote"), WORDS.text("yaml.quote.remedy"));
    } else if (complaint.contains("escape character")) {
      add(last, "yaml-escape", WORDS.text("yaml.escape"), WORDS.text("yaml.escape.remedy"));
    } else if (complaint.contains("cannot start any token")) {
      blameStart(complaint, last);
    } else if (complaint.contains("while parsing a flow")) {
      add(last, "yaml-bracket", WORDS.text("yaml.bracket"), WORDS.text("yaml.bracket.remedy"));
    } else if (complaint.contains("mapping values are not allowed")) {
      blameColon(last, WORDS.text("yaml.colon"));
    } else if (complaint.contains("could not find expected ':'")) {
      blameColon(first, WORDS.text("yaml.no.colon"));
    } else if (complaint.contains("expected <block end>")) {
      add(last, "yaml-indent", WORDS.text("yaml.indent"), WORDS.text("yaml.indent.remedy"));
    } else {
      Text what = WORDS.text("yaml.other", complaint.lines().findFirst().orElse(""));
      add(last, "yaml-syntax", what, WORDS.text("yaml.other.remedy"));
    }
  }

  private void blameStart(String complaint, Mark at) {
    Matcher bad = BAD_START.matcher(complaint);
    String character = bad.find() ? bad.group(1) : "";
    add(at, "yaml-start", WORDS.text("yaml.start", character), WORDS.text("yaml.start.remedy"));
  }

  private void blameColon(Mark at, Text what) {
    List<String> lines = text.lines().toList();
    for (int line = at.line(); line >= Math.max(1, at.line() - 1); line--) {
      int wide = line <= lines.size() ? lines.get(line - 1).indexOf('：') : -1;
      if (wide >= 0) {
        Text full = WORDS.text("yaml.wide.colon");
        add(
            new Mark(line, wide + 1),
            "yaml-wide-colon",
            full,
            WORDS.text("yaml.wide.colon.remedy"));
        return;
      }
    }
    add(at, "yaml-colon", what, WORDS.text("yaml.colon.remedy"));
  }

  private void add(Mark at, String code, Text what, Text remedy) {
    faults.add(at, code, what, remedy);
  }

  private List<Mark> places(String complaint) {
    List<Mark> places = new ArrayList<>();
    Matcher place = PLACE.matcher(complaint);
    while (place.find()) {
      places.add(new Mark(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))));
    }
    if (places.isEmpty()) {
      places.add(controlCharacter());
    }
    return places;
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
