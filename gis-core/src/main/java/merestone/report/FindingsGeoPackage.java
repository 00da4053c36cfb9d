package merestone.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import merestone.crs.CoordinateSystem;
import merestone.finding.Area;
import merestone.finding.Cause;
import merestone.finding.Evidence;
import merestone.finding.FeatureRef;
import merestone.finding.LedgerRow;
import merestone.finding.Repair;
import merestone.finding.Stability;
import merestone.layer.GeoPackageOutput;
import merestone.message.Language;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.progress.Progress;
import merestone.rule.Limit;
import merestone.rule.Rule;
import merestone.triage.Decision;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * Writes a review as a GeoPackage that any GIS opens: the ground of every conflict with all its
 * figures, and beside it the tables a reviewer needs to follow them.
 *
 * <ul>
 *   <li>{@code findings}: the conflict's ground; no geometry and no figures where undecided or no
 *       ground
 *   <li>{@code finding_points}, {@code finding_lines}: the places of findings that are no ground
 *   <li>{@code undecided}: the features nothing could be said of, as they were read
 *   <li>{@code parts}: what each constraint feature contributes to a finding
 *   <li>{@code accounts}: how each subject's ground divides over each constraint layer
 *   <li>{@code account_classes}: the same by class, where the review names a class column
 *   <li>{@code double_covers}: ground under two constraint layers; no figures where not determined
 *   <li>{@code ledger}, {@code repairs}, {@code problems}: what was checked, mended, wrong
 *   <li>{@code run}: verdict, what was not checked, settings, versions, and the inputs with their
 *       SHA-256
 *   <li>{@code imprints}, {@code run_print}: what a later result is compared by
 *   <li>{@code layer_styles}: how QGIS draws all that has a geometry: in the colours of the map;
 *       red for blocking, orange for warning, blue for information, violet for undecided, grey for
 *       excepted
 * </ul>
 *
 * <p>Areas are m², unrounded; {@code mu} is 亩 of the deciding area; {@code share} is 0 to 1; {@code
 * x} and {@code y} are east and north of the label point in the CRS of the run, m, null where a
 * finding has no place. The same dossier gives the same bytes. Stateless; safe from many threads.
 */
public final class FindingsGeoPackage {
  private static final List<String> STYLED =
      List.of("findings", "finding_points", "finding_lines", "undecided");

  private FindingsGeoPackage() {}

  /**
   * Writes all tables.
   *
   * @param language of the legends; columns of words are in both
   * @param target the file; replaced in one step, so that nobody sees half of it
   * @param progress asked at every row whether the user wants to stop
   * @throws merestone.progress.Cancelled if so; whatever stood there before stays
   * @throws merestone.message.UserError if it cannot be written, code {@code output-unwritable};
   *     whatever stood there before stays
   */
  public static void write(Dossier dossier, Language language, Path target, Progress progress) {
    CoordinateSystem crs = dossier.settings().crs();
    try (GeoPackageOutput out = GeoPackageOutput.create(target, progress)) {
      List<FindingFacts> findings = FindingFacts.of(dossier);
      findings().write(out, crs, findings);
      places("finding_points", MultiPoint.class, FindingFacts::points)
          .write(out, crs, () -> findings.stream().filter(f -> f.points().isPresent()));
      places("finding_lines", MultiLineString.class, FindingFacts::lines)
          .write(out, crs, () -> findings.stream().filter(f -> f.lines().isPresent()));
      places("undecided", MultiPolygon.class, FindingFacts::undecided)
          .write(out, crs, () -> findings.stream().filter(f -> f.undecided().isPresent()));
      parts().write(out, crs, () -> findings.stream().flatMap(f -> Share.of(f).stream()));
      AccountSheets.write(out, crs, dossier.findings());
      ledger().write(out, crs, dossier.findings().ledger());
      repairs().write(out, crs, dossier.findings().repairs());
      problems().write(out, crs, dossier.problems());
      run().write(out, crs, Item.of(dossier));
      ImprintSheets.write(out, crs, RunPrints.of(dossier));
      StyleWords words = new StyleWords(language);
      STYLED.forEach(table -> out.style(table, FindingsGeoPackage.class, table, words));
      out.commit();
    }
  }

  private static Sheet<FindingFacts> findings() {
    Sheet<FindingFacts> sheet =
        Sheet.<FindingFacts>named("findings")
            .column("geom", MultiPolygon.class, FindingsGeoPackage::where)
            .text("id", f -> f.finding().id())
            .text("rule", f -> rule(f).id())
            .text("level", f -> f.finding().level().word())
            .text("kind", f -> Wordings.word(f.finding().kind()))
            .feature("subject", f -> f.finding().subject())
            .number("subject_area_m2", f -> f.finding().subjectArea().planarM2())
            .number("subject_ellipsoidal_m2", f -> f.finding().subjectArea().ellipsoidalM2())
            .text("town", f -> f.finding().town())
            .text("constraint_layer", f -> f.constraint().map(FeatureRef::layer).orElse(""))
            .text("constraint_key", f -> f.constraint().map(FeatureRef::key).orElse(""))
            .text("constraint_keys", FindingsGeoPackage::constraintKeys);
    return decisions(thoughts(words(figures(sheet))));
  }

  /** A table of the findings whose places are of one kind, and enough to know them by. */
  private static Sheet<FindingFacts> places(
      String name, Class<?> type, Function<FindingFacts, Optional<Geometry>> where) {
    Sheet<FindingFacts> sheet =
        Sheet.<FindingFacts>named(name)
            .column("geom", type, f -> where.apply(f).orElse(null))
            .text("finding", f -> f.finding().id())
            .text("rule", f -> rule(f).id())
            .text("level", f -> f.finding().level().word())
            .text("kind", f -> Wordings.word(f.finding().kind()))
            .feature("subject", f -> f.finding().subject());
    return label(sheet).texts("message", f -> f.finding().message());
  }

  /** Adds the point that stands for a finding, as a program calls it: x is east. */
  private static Sheet<FindingFacts> label(Sheet<FindingFacts> sheet) {
    return sheet
        .number("x", f -> f.at().map(Coordinate::getX).orElse(null))
        .number("y", f -> f.at().map(Coordinate::getY).orElse(null));
  }

  private static Sheet<FindingFacts> figures(Sheet<FindingFacts> sheet) {
    return label(sheet)
        .number("area_m2", f -> f.area().map(Area::planarM2).orElse(null))
        .number("ellipsoidal_m2", f -> f.area().map(Area::ellipsoidalM2).orElse(null))
        .number("mu", f -> f.decidingM2().map(Amount::muOf).orElse(null))
        .number("share", f -> f.finding().evidence().map(Evidence::share).orElse(null))
        .number("limit_value", f -> rule(f).limit().map(Limit::value).orElse(null))
        .text("limit_unit", f -> rule(f).limit().map(l -> Wordings.word(l.unit())).orElse(""));
  }

  private static Sheet<FindingFacts> words(Sheet<FindingFacts> sheet) {
    return sheet
        .texts("title", f -> rule(f).wording().title())
        .texts("message", f -> f.finding().message())
        .text("basis", f -> Wordings.basis(rule(f).basis()).zh())
        .column("basis_to_confirm", Boolean.class, f -> rule(f).basis().toConfirm())
        .texts("remedy", f -> rule(f).wording().remedy())
        .texts("attachments", f -> Wordings.attachments(rule(f).wording()))
        .texts("doubt", f -> f.finding().doubt())
        .texts("approval", f -> Wordings.approval(f.finding()));
  }

  private static Sheet<FindingFacts> thoughts(Sheet<FindingFacts> sheet) {
    return sheet
        .text("doubt_kind", f -> Wordings.word(f.finding().appraisal().doubt().kind()))
        .number("excess", f -> stability(f).map(Stability::excess).orElse(null))
        .number("move_m", f -> stability(f).flatMap(FindingsGeoPackage::moveM).orElse(null))
        .texts("stability", f -> stability(f).map(Stability::words).orElse(Text.same("")))
        .text("cause", f -> cause(f).map(Cause::id).orElse(""))
        .texts("cause_words", f -> cause(f).map(Cause::words).orElse(Text.same("")))
        .text("follows", f -> f.finding().follows().orElse(""));
  }

  private static Sheet<FindingFacts> decisions(Sheet<FindingFacts> sheet) {
    return sheet
        .text("status", f -> f.status().word())
        .text("comment", f -> f.decision().map(Decision::comment).orElse(""))
        .text("reviewer", f -> f.decision().map(Decision::reviewer).orElse(""))
        .text("decided_at", f -> f.decision().map(it -> it.at().toString()).orElse(""))
        .text("earlier_status", f -> f.earlier().map(it -> it.status().word()).orElse(""));
  }

  private static Optional<Stability> stability(FindingFacts facts) {
    return facts.finding().appraisal().stability();
  }

  private static Optional<Double> moveM(Stability firm) {
    return firm.moveM().stream().boxed().findFirst();
  }

  private static Optional<Cause> cause(FindingFacts facts) {
    return facts.finding().appraisal().cause();
  }

  private static Sheet<Share> parts() {
    return Sheet.<Share>named("parts")
        .text("finding", Share::finding)
        .feature("constraint", s -> s.part().constraint())
        .number("area_m2", s -> s.part().area().planarM2())
        .number("ellipsoidal_m2", s -> s.part().area().ellipsoidalM2());
  }

  private static Sheet<LedgerRow> ledger() {
    return Sheet.<LedgerRow>named("ledger")
        .text("rule", LedgerRow::rule)
        .text("layer", LedgerRow::layer)
        .text("side", row -> Wordings.word(row.side()))
        .count("features", row -> row.counts().features())
        .count("checked", row -> row.counts().checked())
        .count("clear", row -> row.counts().clear())
        .count("conflict", row -> row.counts().conflict())
        .count("undecided", row -> row.counts().undecided())
        .count("not_run", row -> row.counts().notRun())
        .count("excepted", row -> row.counts().excepted())
        .column("left_out", Boolean.class, LedgerRow::leftOut)
        .count("pairs_by_edges", row -> row.pairs().edges())
        .count("pairs_floating", row -> row.pairs().floating())
        .count("pairs_snapped", row -> row.pairs().snapped())
        .count("pairs_grid", row -> row.pairs().grid())
        .count("pairs_failed", row -> row.pairs().failed())
        .texts("why", LedgerRow::why);
  }

  private static Sheet<Repair> repairs() {
    return Sheet.<Repair>named("repairs")
        .feature("feature", Repair::feature)
        .text("rung", Repair::rung)
        .text("fault", Repair::fault)
        .number("area_before_m2", Repair::areaBefore)
        .number("area_after_m2", Repair::areaAfter);
  }

  private static Sheet<Problem> problems() {
    return Sheet.<Problem>named("problems")
        .text("path", Problem::path)
        .text("code", Problem::code)
        .texts("message", Problem::message)
        .texts("remedy", Problem::remedy);
  }

  private static Sheet<Item> run() {
    return Sheet.<Item>named("run")
        .text("section", Item::section)
        .text("name", Item::name)
        .texts("value", Item::value)
        .count("bytes", Item::bytes)
        .text("sha256", Item::sha256);
  }

  private static Geometry where(FindingFacts facts) {
    return facts.ground().orElse(null);
  }

  private static Rule rule(FindingFacts facts) {
    return facts.finding().rule();
  }

  private static String constraintKeys(FindingFacts facts) {
    return facts.parts().stream()
        .map(part -> part.constraint().label())
        .collect(Collectors.joining(", "));
  }

  /** What one constraint feature contributes to one finding. */
  private record Share(String finding, Evidence.Part part) {
    static List<Share> of(FindingFacts facts) {
      return facts.parts().stream().map(part -> new Share(facts.finding().id(), part)).toList();
    }
  }

  /** A row of the table of the run; bytes is null for anything but a file. */
  private record Item(String section, String name, Text value, Long bytes, String sha256) {
    static List<Item> of(Dossier dossier) {
      List<Item> items = new ArrayList<>();
      Text verdict = Text.same(dossier.findings().verdict().word());
      items.add(new Item("result", "verdict", verdict, null, ""));
      for (Text gap : FrontPages.of(dossier).notChecked()) {
        items.add(new Item("result", "not-checked", gap, null, ""));
      }
      for (Fact fact : Fact.of(dossier)) {
        items.add(new Item("setting", fact.code(), fact.value(), null, ""));
      }
      for (InputFile input : dossier.inputs()) {
        items.add(
            new Item("input", input.path(), Text.same(input.use()), input.bytes(), input.sha256()));
      }
      return items;
    }
  }
}
