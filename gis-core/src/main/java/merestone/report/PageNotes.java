package merestone.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import merestone.finding.LedgerRow;
import merestone.map.page.PageLayout;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.message.NumberedNames;
import merestone.message.Text;
import org.geotools.api.referencing.crs.SingleCRS;

/** What stands on every page of a result: where it comes from, and what was not checked. */
final class PageNotes {
  private static final Messages MESSAGES = Messages.of(PageNotes.class);
  private static final int NAMED = 6;
  private static final int DIGITS = 8;

  private PageNotes() {}

  /** Returns the notes at the foot of a page. */
  static List<Text> of(Dossier dossier, PageLayout layout) {
    Settings settings = dossier.settings();
    Text author = layout.words().author();
    String date = settings.referenceDate();
    Text none = Text.same("");
    List<Text> notes = new ArrayList<>();
    notes.add(MESSAGES.text("page.crs", settings.crs().label()));
    datum(settings).ifPresent(notes::add);
    notes.add(MESSAGES.text("page.rules", dossier.book().title(), dossier.book().label()));
    notes.add(
        MESSAGES.text(
            "page.data", new Text(data(dossier, Language.ZH), data(dossier, Language.EN))));
    notes.add(date.isEmpty() ? none : MESSAGES.text("page.date", date));
    notes.add(author.zh().isEmpty() ? none : MESSAGES.text("page.author", author));
    notes.add(layout.words().note());
    notes.add(MESSAGES.text("page.version", settings.version()));
    return notes;
  }

  /** Returns the notice of a result and what was not checked; empty texts if there is neither. */
  static Text unchecked(Dossier dossier) {
    Text notice = dossier.notice();
    Text gaps = gaps(dossier);
    if (notice.zh().isEmpty() || gaps.zh().isEmpty()) {
      return notice.zh().isEmpty() ? gaps : notice;
    }
    return new Text(notice.zh() + " " + gaps.zh(), notice.en() + " " + gaps.en());
  }

  private static Text gaps(Dossier dossier) {
    List<String> open =
        dossier.findings().ledger().stream()
            .filter(row -> !row.isComplete())
            .map(LedgerRow::rule)
            .distinct()
            .toList();
    if (open.isEmpty()) {
      return Text.same("");
    }
    List<String> rules = open.stream().filter(rule -> !rule.isEmpty()).toList();
    boolean data = rules.size() < open.size();
    Text named = MESSAGES.text("page.unchecked", NumberedNames.inShort(rules));
    Text reading = MESSAGES.text("page.unread");
    if (rules.isEmpty()) {
      return reading;
    }
    return data
        ? new Text(named.zh() + " " + reading.zh(), named.en() + " " + reading.en())
        : named;
  }

  /** The inputs by use, with the first digits of the checksum of the largest file of each. */
  private static String data(Dossier dossier, Language language) {
    Map<String, InputFile> byUse = new LinkedHashMap<>();
    for (InputFile input : dossier.inputs()) {
      byUse.merge(input.use(), input, (one, other) -> one.bytes() < other.bytes() ? other : one);
    }
    String named =
        byUse.values().stream()
            .limit(NAMED)
            .map(input -> language.in(InputLine.use(input)) + " " + digits(input))
            .collect(Collectors.joining(", "));
    return byUse.size() > NAMED ? named + " +" + (byUse.size() - NAMED) : named;
  }

  private static String digits(InputFile input) {
    return input.sha256().substring(0, DIGITS);
  }

  private static Optional<Text> datum(Settings settings) {
    return settings
        .crs()
        .geotools()
        .filter(SingleCRS.class::isInstance)
        .map(crs -> ((SingleCRS) crs).getDatum().getName().getCode())
        .map(PageNotes::datum);
  }

  private static Text datum(String name) {
    String plain = name.replace('_', ' ');
    boolean china =
        plain.endsWith("China 2000")
            || plain.contains("China Geodetic Coordinate System 2000")
            || plain.contains("CGCS");
    return china ? MESSAGES.text("page.datum.cgcs2000") : MESSAGES.text("page.datum", name);
  }
}
