package merestone.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import merestone.finding.Account;
import merestone.finding.Area;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.finding.Finding.Kind;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.Level;
import merestone.rule.Rule;

/**
 * What one subject takes of the constraint layers, and what was found about it.
 *
 * @param subject the subject
 * @param whole its own ground
 * @param accounts its accounts over constraint layers
 * @param findings what was found about it
 */
record Occupation(FeatureRef subject, Area whole, List<Account> accounts, List<Finding> findings) {
  private static final Messages MESSAGES = Messages.of(Occupation.class);

  /** A feature's place: names do not tell features apart. */
  private record Place(String layer, int record) {
    static Place of(FeatureRef ref) {
      return new Place(ref.layer(), ref.record());
    }
  }

  /** Returns all subjects with accounts, in the order of the accounts. */
  static List<Occupation> of(Dossier dossier) {
    Map<Place, Occupation> rows = new LinkedHashMap<>();
    for (Account account : dossier.findings().accounts()) {
      rows.computeIfAbsent(Place.of(account.subject()), fresh -> empty(account))
          .accounts
          .add(account);
    }
    for (Finding finding : dossier.findings().all()) {
      Occupation row = rows.get(Place.of(finding.subject()));
      if (row != null && finding.kind() != Kind.EXCEPTED) {
        row.findings.add(finding);
      }
    }
    return List.copyOf(rows.values());
  }

  private static Occupation empty(Account account) {
    return new Occupation(account.subject(), account.whole(), new ArrayList<>(), new ArrayList<>());
  }

  Optional<Account> over(String layer) {
    return accounts.stream().filter(account -> account.layer().equals(layer)).findFirst();
  }

  /** Returns the gravest level broken, else that something is undecided, else nothing. */
  Text verdict() {
    return findings.stream()
        .filter(finding -> finding.kind() == Kind.CONFLICT)
        .map(Finding::level)
        .min(Comparator.naturalOrder())
        .map(Occupation::level)
        .orElseGet(() -> MESSAGES.text(findings.isEmpty() ? "findings.none" : "level.undecided"));
  }

  private static Text level(Level level) {
    return Wordings.level(level);
  }

  String rules() {
    return findings.stream()
        .map(finding -> finding.rule().id())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  Text basis() {
    List<Text> all =
        findings.stream()
            .map(Finding::rule)
            .map(Rule::basis)
            .map(Wordings::basis)
            .distinct()
            .toList();
    return new Text(joined(all, Language.ZH), joined(all, Language.EN));
  }

  private static String joined(List<Text> all, Language language) {
    return all.stream().map(language::in).distinct().collect(Collectors.joining("; "));
  }
}
