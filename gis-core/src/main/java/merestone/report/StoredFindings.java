package merestone.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import merestone.finding.Account;
import merestone.finding.Appraisal;
import merestone.finding.Approval;
import merestone.finding.Cause;
import merestone.finding.Doubt;
import merestone.finding.Evidence;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;
import merestone.finding.Repair;
import merestone.finding.Rungs;
import merestone.finding.Stability;
import merestone.layer.Layer;
import merestone.layer.LayerReader;
import merestone.layer.LayerSource;
import merestone.layer.LayerTable;
import merestone.layer.OpenedLayers;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.UserError;
import merestone.progress.Progress;
import merestone.rule.Level;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Reads back what {@link FindingsGeoPackage} wrote, as far as maps need it: findings with their
 * ground, figures and words, the accounts, the ledger, and what the result was made from. Not in
 * the file, and empty here: the holes of sentences, the figures of doubts, accounts by class.
 * Immutable; safe from many threads.
 */
public final class StoredFindings {
  private static final Messages MESSAGES = Messages.of(StoredFindings.class);
  private static final List<String> TABLES =
      List.of(
          "findings",
          "finding_points",
          "finding_lines",
          "parts",
          "accounts",
          "ledger",
          "repairs",
          "problems",
          "run");

  /** Results of earlier versions have none. */
  private static final String NEWEST_COLUMN = "subject_area_m2";

  private final Path file;
  private final Map<String, LayerTable> tables;

  private StoredFindings(Path file, Map<String, LayerTable> tables) {
    this.file = file;
    this.tables = tables;
  }

  /**
   * Reads a result.
   *
   * @throws UserError if the file cannot be read, or is no result of this version, code {@code
   *     no-result}
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public static StoredFindings read(Path file, Progress progress) {
    Map<String, LayerTable> tables = new HashMap<>();
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(file), progress)) {
      opened
          .problems()
          .forEach(
              problem -> {
                throw new UserError(problem);
              });
      for (Layer layer : opened.layers()) {
        if (TABLES.contains(layer.name())) {
          tables.put(layer.name(), layer.table(progress));
        }
      }
    }
    if (!tables.keySet().containsAll(TABLES) || !tables.get("findings").hasColumn(NEWEST_COLUMN)) {
      throw new UserError(
          new Problem(
              file.toString(),
              "no-result",
              MESSAGES.text("stored.none", file),
              MESSAGES.text("stored.none.remedy")));
    }
    return new StoredFindings(file, tables);
  }

  /** Returns the files the result was made from, in its order. */
  public List<InputFile> inputs() {
    return rows("run")
        .filter(row -> row.text("section").equals("input"))
        .map(
            row ->
                new InputFile(
                    row.text("name"), row.text("value_zh"), row.count("bytes"), row.text("sha256")))
        .toList();
  }

  /** Returns a setting of the run by its code, as it is written in Chinese; empty if none. */
  public String setting(String code) {
    return rows("run")
        .filter(row -> row.text("section").equals("setting") && row.text("name").equals(code))
        .map(row -> row.text("value_zh"))
        .findFirst()
        .orElse("");
  }

  /** Returns what was wrong with the inputs. */
  public List<Problem> problems() {
    return rows("problems")
        .map(
            row ->
                new Problem(
                    row.text("path"), row.text("code"), row.both("message"), row.both("remedy")))
        .toList();
  }

  /**
   * Returns the answer.
   *
   * @param book the rules the findings name
   * @throws UserError if it lacks one of them, code {@code result-outdated}
   */
  public Findings findings(RuleBook book) {
    Map<String, Rule> rules = new HashMap<>();
    book.rules().forEach(rule -> rules.put(rule.id(), rule));
    Map<String, List<Evidence.Part>> parts = parts();
    Map<String, Geometry> places = new HashMap<>();
    Stream.of("finding_points", "finding_lines")
        .flatMap(this::rows)
        .forEach(row -> row.geometry().ifPresent(at -> places.put(row.text("finding"), at)));
    List<Finding> all = new ArrayList<>();
    rows("findings")
        .forEach(
            row -> {
              String id = row.text("id");
              Rule rule = rules.get(row.text("rule"));
              if (rule == null) {
                throw new UserError(
                    new Problem(
                        file.toString(),
                        "result-outdated",
                        MESSAGES.text("stored.rule", file),
                        MESSAGES.text("stored.rule.remedy")));
              }
              Optional<Geometry> where =
                  row.geometry().or(() -> Optional.ofNullable(places.get(id)));
              Optional<Evidence> evidence =
                  row.number("share")
                      .map(
                          share ->
                              new Evidence(
                                  where.orElseGet(new GeometryFactory()::createGeometryCollection),
                                  row.area("area_m2", "ellipsoidal_m2"),
                                  share,
                                  parts.getOrDefault(id, List.of())));
              all.add(finding(row, rule, evidence));
            });
    return new Findings(all, ledger(), accounts(), repairs());
  }

  private static Finding finding(StoredRow row, Rule rule, Optional<Evidence> evidence) {
    return new Finding(
        row.text("id"),
        rule,
        row.oneOf(Level.values(), "level"),
        row.oneOf(Finding.Kind.values(), "kind"),
        new Finding.Judged(
            row.feature("subject"),
            row.text("town"),
            row.area(NEWEST_COLUMN, "subject_ellipsoidal_m2")),
        evidence,
        Map.of(),
        row.both("message"),
        appraisal(row));
  }

  private static Appraisal appraisal(StoredRow row) {
    Doubt doubt =
        new Doubt(row.oneOf(Doubt.Kind.values(), "doubt_kind"), row.both("doubt"), Map.of());
    OptionalDouble moved =
        row.number("move_m").map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    Optional<Stability> stability =
        row.number("excess")
            .map(
                excess ->
                    new Stability(excess, OptionalDouble.empty(), moved, row.both("stability")));
    Optional<Cause> cause =
        Optional.of(row.text("cause"))
            .filter(id -> !id.isEmpty())
            .map(
                id ->
                    new Cause(
                        id,
                        row.both("cause_words"),
                        Optional.of(row.text("follows")).filter(head -> !head.isEmpty())));
    Optional<Approval> approval =
        Optional.of(row.both("approval"))
            .filter(words -> !words.zh().isEmpty())
            .map(words -> new Approval("", words, false));
    return new Appraisal(doubt, stability, cause, approval);
  }

  private Map<String, List<Evidence.Part>> parts() {
    Map<String, List<Evidence.Part>> parts = new HashMap<>();
    rows("parts")
        .forEach(
            row ->
                parts
                    .computeIfAbsent(row.text("finding"), fresh -> new ArrayList<>())
                    .add(
                        new Evidence.Part(
                            row.feature("constraint"), row.area("area_m2", "ellipsoidal_m2"))));
    return parts;
  }

  private List<Account> accounts() {
    return rows("accounts")
        .map(
            row ->
                new Account(
                    row.feature("subject"),
                    row.text("constraint_layer"),
                    row.area("whole_m2", "whole_ellipsoidal_m2"),
                    row.area("sum_of_pairs_m2", "sum_of_pairs_ellipsoidal_m2"),
                    row.area("footprint_m2", "footprint_ellipsoidal_m2"),
                    (int) row.count("pairs"),
                    Optional.empty()))
        .toList();
  }

  private List<LedgerRow> ledger() {
    return rows("ledger")
        .map(
            row ->
                new LedgerRow(
                    row.text("rule"),
                    row.text("layer"),
                    row.oneOf(LedgerRow.Side.values(), "side"),
                    new LedgerRow.Counts(
                        row.count("features"),
                        row.count("checked"),
                        row.count("clear"),
                        row.count("conflict"),
                        row.count("undecided"),
                        row.count("not_run"),
                        row.count("excepted")),
                    row.both("why"),
                    Rungs.NONE,
                    row.yes("left_out")))
        .toList();
  }

  private List<Repair> repairs() {
    return rows("repairs")
        .map(
            row ->
                new Repair(
                    row.feature("feature"),
                    row.text("rung"),
                    row.text("fault"),
                    row.number("area_before_m2").orElse(Double.NaN),
                    row.number("area_after_m2").orElse(Double.NaN)))
        .toList();
  }

  private Stream<StoredRow> rows(String table) {
    return tables.get(table).rows().stream().map(StoredRow::new);
  }
}
