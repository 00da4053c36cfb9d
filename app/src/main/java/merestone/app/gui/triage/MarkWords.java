package merestone.app.gui.triage;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import merestone.app.gui.parts.Words;
import merestone.message.Problem;
import merestone.triage.Decision;
import merestone.triage.Standing.Since;

/** What is decided about a finding, in words, in the language of the moment. */
final class MarkWords {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private MarkWords() {}

  static String icon(Mark mark) {
    if (!mark.kept()) {
      return "mdmz-sync_problem";
    }
    return mark.earlier().isPresent() ? "mdmz-update" : StatusFace.of(mark.status()).icon();
  }

  static String styleClass(Mark mark) {
    if (!mark.kept()) {
      return "triage-unkept";
    }
    return mark.earlier().isPresent()
        ? "triage-earlier"
        : StatusFace.of(mark.status()).styleClass();
  }

  /** Returns the status, or that an earlier decision is to be confirmed again. */
  static String name(Mark mark, Words words) {
    return mark.earlier().isPresent()
        ? words.now("status.again")
        : words.now(StatusFace.of(mark.status()).words());
  }

  /** Returns who decided what and when, what has changed since, and whether it is kept. */
  static String sentence(Mark mark, Words words) {
    List<String> lines = new ArrayList<>();
    if (!mark.kept()) {
      lines.add(words.now("triage.notKept"));
    }
    mark.now().ifPresent(it -> lines.add(by(it, words)));
    mark.earlier()
        .ifPresent(
            it -> {
              lines.add(words.now("triage.earlier", status(it, words), since(mark, words)));
              lines.add(by(it, words));
            });
    return String.join("\n", lines);
  }

  /** Returns why decisions are not kept, and what to do; empty if they are. */
  static String trouble(Optional<Problem> problem, Words words) {
    return problem.map(it -> words.now(it.message()) + " " + words.now(it.remedy())).orElse("");
  }

  private static String status(Decision decision, Words words) {
    return words.now(StatusFace.of(decision.status()).words());
  }

  private static String by(Decision decision, Words words) {
    String who = decision.reviewer().isEmpty() ? words.now("triage.nobody") : decision.reviewer();
    return decision.comment().isEmpty()
        ? words.now("triage.by", who, time(decision.at()))
        : words.now("triage.byWith", who, time(decision.at()), decision.comment());
  }

  private static String time(Instant at) {
    return TIME.format(at.atZone(ZoneId.systemDefault()));
  }

  private static String since(Mark mark, Words words) {
    return mark.since().stream()
        .sorted()
        .map(one -> words.now(key(one)))
        .collect(Collectors.joining(words.now("list.comma")));
  }

  private static String key(Since since) {
    return switch (since) {
      case GROWN -> "since.grown";
      case SHRUNK -> "since.shrunk";
      case MOVED -> "since.moved";
      case RULE -> "since.rule";
    };
  }
}
