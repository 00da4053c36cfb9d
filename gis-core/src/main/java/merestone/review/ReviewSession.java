package merestone.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import merestone.check.Approvals;
import merestone.check.CheckSettings;
import merestone.check.RuleCheck;
import merestone.crs.CoordinateSystem;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.map.MapScene;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.progress.Progress;
import merestone.progress.Stage;
import merestone.report.Dossier;
import merestone.report.InputFile;
import merestone.report.Settings;
import merestone.report.StoredFindings;
import merestone.rule.Amendment;
import merestone.rule.AreaKind;
import merestone.rule.Level;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import merestone.triage.DecisionBook;
import merestone.triage.Standing;
import merestone.triage.Standings;
import org.locationtech.jts.geom.Coordinate;

/**
 * A review, opened: its rules and layers in memory, ready to be checked as often as wanted. Both
 * front doors work through this class alone. Immutable once open; safe from many threads.
 */
public final class ReviewSession {
  private final ReviewGround ground;
  private final ReviewFile review;
  private final RuleBook book;
  private final List<InputFile> inputs;
  private final FileStamps stamps;
  private final List<Problem> remarks;

  private ReviewSession(
      ReviewGround ground,
      ReviewFile review,
      RuleBook book,
      List<InputFile> inputs,
      FileStamps stamps) {
    this.ground = ground;
    this.review = review;
    this.book = book;
    this.inputs = inputs;
    this.stamps = stamps;
    this.remarks = ground.remarks(review, book);
  }

  /**
   * Opens a review: reads the review file, its rule book and every layer. A layer that cannot be
   * used is told by {@link #problems()} and does not stop the others.
   *
   * @throws merestone.message.UsageError if the review file or the rule book is wrong
   * @throws merestone.message.UserError if one of them cannot be read, or the layers do not fit
   *     into the heap of this process
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public static ReviewSession open(Path reviewYaml, Progress progress) {
    return open(reviewYaml, HeapLimit.ofThisProcess(), progress);
  }

  /**
   * Opens a review as {@link #open(Path, Progress)} does, with a limit of one's own.
   *
   * @param limit the heap there is, and whether it binds
   */
  public static ReviewSession open(Path reviewYaml, HeapLimit limit, Progress progress) {
    progress.start(Stage.OPEN, reviewYaml.getFileName().toString(), -1);
    return open(reviewYaml, ReviewFileReader.read(reviewYaml), limit, progress);
  }

  /**
   * Opens a review that was put together without a file.
   *
   * @param base a path in the folder that reports name inputs relative to
   */
  static ReviewSession open(Path base, ReviewFile review, HeapLimit limit, Progress progress) {
    RuleBook book = RuleBooks.readAndTest(review.rules(), review.profiles());
    CoordinateSystem crs = RunCrs.of(review.crs(), base.toString());
    HeapNeed heap = LoadedLayers.heapNeed(review);
    progress.note(limit.statement(heap));
    limit.require(heap);
    ReviewGround ground =
        new ReviewGround(base, new ReviewGround.Plan(review, book, crs, heap), progress);
    return new ReviewSession(ground, review, book, ground.inputs(), ground.stamps(review));
  }

  /** Returns the review's name. */
  public String title() {
    return review.name();
  }

  /** Returns the review file. */
  public Path file() {
    return ground.file();
  }

  /**
   * Returns whether the files are still as they were read, by size and time of change. A check
   * looks at what was read: if this is false, open the review again before it. Asks the disk.
   */
  public boolean isAsOnDisk() {
    return stamps.hold();
  }

  /** Returns the CRS of the run for people. */
  public String crsLabel() {
    return ground.crs().label();
  }

  /** Returns what to tell of each layer that could be used, in review order. */
  public List<LayerSummary> layers() {
    return ground.loaded().summaries();
  }

  /** Returns the rules. */
  public RuleBook book() {
    return book;
  }

  /**
   * Returns what this review does differently for itself, beside its rule book and profile.
   *
   * @throws merestone.message.UserError if the rule book cannot be read any more
   */
  public OwnRules ownRules() {
    Path own = OwnRules.fileOf(ground.file());
    return new OwnRules(own, RuleBooks.read(review.rules(), profilesWithout(own)), book);
  }

  /**
   * Keeps what this review is to do differently in its own profile beside the review file, and
   * returns the review under the rules as they are then. Layers are not read again.
   *
   * @param amendments all of them: those kept before and not among these are undone
   * @throws merestone.message.UserError if the profile cannot be written, or was written by hand
   */
  public ReviewSession amended(List<Amendment> amendments, Progress progress) {
    OwnRules own = ownRules();
    own.keep(amendments);
    List<Path> profiles = new ArrayList<>(profilesWithout(own.profile()));
    if (amendments.stream().anyMatch(one -> !one.isNone())) {
      profiles.add(own.profile());
    }
    RuleBook applied = RuleBooks.readAndTest(review.rules(), profiles);
    List<InputFile> read = Inputs.with(inputs, own.profile(), progress);
    FileStamps then = stamps.with(Stream.of(own.profile()));
    return new ReviewSession(ground, review.with(profiles), applied, read, then);
  }

  private List<Path> profilesWithout(Path own) {
    return review.profiles().stream()
        .filter(profile -> !profile.normalize().equals(own.normalize()))
        .toList();
  }

  /**
   * Tries an amendment of one rule, without keeping it. One that switches the rule off needs no
   * check: no finding of it would be left.
   *
   * @param amendment what is to be different from the rule in {@link OwnRules#before}
   * @param now the findings of the rules as they are
   * @return what would change
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public Rehearsal rehearse(Amendment amendment, Findings now, int threads, Progress progress) {
    List<Finding> then =
        amendment.off().isPresent() ? List.of() : tried(amendment, threads, progress).all();
    return Rehearsal.of(
        now.all().stream().filter(one -> one.rule().id().equals(amendment.rule())).toList(), then);
  }

  private Findings tried(Amendment amendment, int threads, Progress progress) {
    RuleBook before = ownRules().before();
    List<Rule> amended =
        onItsDay(before).rules().stream()
            .filter(rule -> rule.id().equals(amendment.rule()))
            .map(amendment::applied)
            .toList();
    return held(before.with(amended), threads, progress).findings();
  }

  /** Returns which area decides: as the review file says, else as the book does. */
  public AreaKind area() {
    return review.area().orElse(book.area());
  }

  /** Returns the level from which a run counts as failed, as the review file says. */
  public Level failOn() {
    return review.failOn();
  }

  /** Returns why layers of the review could not be used; empty if all could. */
  public List<Problem> unusable() {
    return ground.loaded().unusable();
  }

  /**
   * Returns everything wrong with the inputs: unusable layers first, then layers that look wrong,
   * then single records.
   */
  public List<Problem> problems() {
    Stream<Problem> records =
        ground.loaded().layers().stream().flatMap(layer -> layer.table().problems().stream());
    Stream<Problem> layers = Stream.concat(ground.loaded().unusable().stream(), remarks.stream());
    return Stream.concat(layers, records).toList();
  }

  /** Returns what can be asked of the layers beside the check, and how they are drawn. */
  public ReviewLayers inDetail() {
    return ground.layers();
  }

  /** Returns the layers as a map shows them, without findings. */
  public MapScene scene() {
    return ground.layers().scene(List.of(), Map.of());
  }

  /**
   * Holds the layers against the rules.
   *
   * @param threads how many threads may work; the answer does not depend on it
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public ReviewResult check(int threads, Progress progress) {
    return check(threads, review.failOn(), progress);
  }

  /**
   * Holds the layers against the rules, with another level than the review's to fail from.
   *
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public ReviewResult check(int threads, Level failOn, Progress progress) {
    AreaKind area = area();
    RuleBook applied = onItsDay(book);
    Stopwatch watch = new Stopwatch();
    Approvals.Result approved = held(applied, threads, progress);
    watch.lap("check");
    Dossier dossier =
        new Dossier(
            review.name(),
            applied,
            new Settings(ground.crs(), area, date(), failOn, Version.NUMBER),
            inputs,
            ground.loaded().layers(),
            approved.findings(),
            problems(approved.unused()),
            Map.of(),
            Text.same(""));
    Map<String, Double> laps = new LinkedHashMap<>(ground.seconds());
    laps.putAll(watch.laps());
    return new ReviewResult(dossier, ground.layers(), laps, ground.heap());
  }

  /**
   * Returns the maps of a result made before, on the layers as they are now.
   *
   * @param notice what every page is to say first; empty texts for nothing
   * @throws merestone.message.UserError if the result names rules that are no more
   */
  MapOutput mapsOf(StoredFindings stored, Text notice) {
    RuleBook applied = onItsDay(book);
    Dossier dossier =
        new Dossier(
            review.name(),
            applied,
            new Settings(
                ground.crs(), area(), date(), review.failOn(), stored.setting("merestone")),
            inputs,
            ground.loaded().layers(),
            stored.findings(applied),
            stored.problems(),
            Map.of(),
            notice);
    ReviewResult result = new ReviewResult(dossier, ground.layers(), Map.of(), ground.heap());
    return result.with(standings(result)).maps();
  }

  /** Returns the files that were read. */
  List<InputFile> inputs() {
    return inputs;
  }

  private String date() {
    return review.referenceDate().map(LocalDate::toString).orElse("");
  }

  /** Returns rules on the day of the review. */
  private RuleBook onItsDay(RuleBook rules) {
    return review.referenceDate().map(rules::on).orElse(rules);
  }

  private Approvals.Result held(RuleBook rules, int threads, Progress progress) {
    CheckSettings settings =
        new CheckSettings(
            area(), ground.ellipsoidal(), threads, CheckSettings.DEFAULT_SLIVER_WIDTH_M);
    Findings findings =
        RuleCheck.run(rules, ground.loaded().layers(), ground.delivery(), settings, progress)
            .withLedger(ground.loaded().ledger());
    return new Approvals(ground.register().entries(), review.referenceDate(), settings)
        .applied(findings, ground.roles());
  }

  private List<Problem> problems(List<Approvals.Grant> unused) {
    List<Problem> all = new ArrayList<>(problems());
    all.addAll(new RegisterRemarks(ground.register()).after(unused));
    return all;
  }

  /**
   * Opens the decisions about this review, which lie beside its file, to add to them.
   *
   * @param owner who opens them and since when, for others to read; one line
   * @throws merestone.message.UserError if there are some that cannot be read
   */
  public DecisionBook decisions(String owner) {
    return DecisionBook.open(ground.file(), ground.crs(), owner);
  }

  /**
   * Returns the decisions that hold, or did once, about the findings of a result, by finding; none
   * if nobody has decided anything. Nothing is written.
   *
   * @throws merestone.message.UserError if there are some that cannot be read
   */
  public Map<String, Standing> standings(ReviewResult result) {
    if (!Files.exists(DecisionBook.fileOf(ground.file()))) {
      return Map.of();
    }
    try (DecisionBook book = DecisionBook.read(ground.file(), ground.crs())) {
      return Standings.of(book.last(), result.print().imprints());
    }
  }

  /**
   * Returns the features at a point of the run's CRS, by layer.
   *
   * @param toleranceM how far from the point they may be, m
   */
  public List<Identified> identify(double x, double y, double toleranceM) {
    return ground.identify().at(x, y, toleranceM);
  }

  /**
   * Returns what a feature says of itself, such as the subject of a finding or what it conflicts
   * with. Reads one record; measures its area on the ellipsoid.
   *
   * @return empty if the reference is to a layer as a whole, or to a layer or record there is not
   */
  public Optional<FeatureFacts> feature(FeatureRef reference) {
    return new Features(ground.loaded().layers(), book, ground.ellipsoidal()::of).of(reference);
  }

  /** Measures the line through some points of the run's CRS. */
  public Measured length(List<Coordinate> points) {
    return ground.measuring().line(points);
  }

  /**
   * Measures the ring through some points of the run's CRS, closed from the last to the first; two
   * points or fewer are a line without area.
   */
  public Measured area(List<Coordinate> points) {
    return ground.measuring().ring(points);
  }

  /** Returns longitude and latitude of a point of the run's CRS, on its own datum. */
  public Degrees degrees(double x, double y) {
    return ground.measuring().degrees(x, y);
  }

  /**
   * Returns the point of the run's CRS at a longitude and latitude on its own datum; empty where
   * the projection has none.
   *
   * @param near where to begin to look, such as the middle of the layers
   */
  public Optional<Coordinate> place(double longitude, double latitude, Coordinate near) {
    return ground.measuring().plane(longitude, latitude, near);
  }
}
