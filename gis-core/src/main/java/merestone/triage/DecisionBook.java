package merestone.triage;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import merestone.crs.CoordinateSystem;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.message.WhyNot;
import merestone.store.geopackage.LivingGeoPackage;
import merestone.store.geopackage.LivingGeoPackage.Listed;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The decisions about a review, in a GeoPackage of their own beside the review file: {@code
 * review.triage.gpkg} beside {@code review.yaml}. Whatever is decided is on the disk when {@link
 * #append} returns; a crash loses at most what was just being written. The file is made with the
 * first thing to keep.
 *
 * <ul>
 *   <li>{@code decisions}: what is decided now, a point for each conflict (a view)
 *   <li>{@code decision_history}: everything that was ever decided, nothing overwritten
 *   <li>{@code last_run}, {@code last_run_findings}: what the next run is compared with
 *   <li>{@code layer_styles}: how QGIS draws the points
 * </ul>
 *
 * <p>One window at a time decides about a review; others read. Safe for many threads, one after the
 * other.
 */
public final class DecisionBook implements Closeable {
  private static final List<String> DEFINITIONS =
      Stream.concat(HistoryTable.DEFINITIONS.stream(), LastRunTable.DEFINITIONS.stream()).toList();
  private static final GeometryFactory POINTS = new GeometryFactory();

  private final Path file;
  private final CoordinateSystem crs;
  private final Optional<OwnerLock> lock;
  private final Optional<Problem> notKept;
  private Optional<LivingGeoPackage> store = Optional.empty();

  private DecisionBook(
      Path file, CoordinateSystem crs, Optional<OwnerLock> lock, Optional<Problem> notKept) {
    this.file = file;
    this.crs = crs;
    this.lock = lock;
    this.notKept = notKept;
  }

  /** Returns where the decisions about a review are kept. */
  public static Path fileOf(Path review) {
    String name = review.getFileName().toString().replaceFirst("(?i)\\.ya?ml$", "");
    return review.toAbsolutePath().resolveSibling(name + ".triage.gpkg");
  }

  /** Returns whether a file holds decisions, or the lock on them: nobody delivered it. */
  public static boolean isOwn(Path file) {
    return file.getFileName().toString().matches(".*\\.triage\\.gpkg(\\.lock|-journal)?");
  }

  /**
   * Opens the decisions about a review to add to them. Where that is impossible, because another
   * window has them or the folder cannot be written to, they are open for reading, and {@link
   * #notKept} says why.
   *
   * @param crs the system of the findings
   * @param owner who opens them and since when, for others to read; one line
   * @throws UserError if there is a file and it cannot be read, or is none of ours
   */
  public static DecisionBook open(Path review, CoordinateSystem crs, String owner) {
    Path file = fileOf(review);
    DecisionBook book = opened(file, crs, owner);
    try {
      book.attach();
      return book;
    } catch (UserError e) {
      book.close();
      throw e;
    }
  }

  private static DecisionBook opened(Path file, CoordinateSystem crs, String owner) {
    Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
    try {
      if (Files.exists(file) && !Files.isWritable(file)) {
        return reading(
            file, crs, TriageFaults.readOnly(file, Text.same(file.getFileName().toString())));
      }
      Optional<OwnerLock> lock = OwnerLock.take(lockFile, owner);
      return lock.isPresent()
          ? new DecisionBook(file, crs, lock, Optional.empty())
          : reading(file, crs, TriageFaults.held(file, OwnerLock.owner(lockFile)));
    } catch (IOException e) {
      return reading(file, crs, TriageFaults.readOnly(file, WhyNot.of(e)));
    }
  }

  private static DecisionBook reading(Path file, CoordinateSystem crs, Problem why) {
    return new DecisionBook(file, crs, Optional.empty(), Optional.of(why));
  }

  /** Opens the decisions about a review to read them, whoever else has them. */
  public static DecisionBook read(Path review, CoordinateSystem crs) {
    Path file = fileOf(review);
    DecisionBook book = reading(file, crs, TriageFaults.reading(file));
    book.attach();
    return book;
  }

  private void attach() {
    if (Files.exists(file)) {
      LivingGeoPackage opened =
          lock.isPresent() ? LivingGeoPackage.open(file) : LivingGeoPackage.read(file);
      store = Optional.of(opened);
      if (!opened.has(HistoryTable.NAME) || !opened.has(LastRunTable.FINDINGS)) {
        opened.close();
        throw new UserError(TriageFaults.notOurs(file));
      }
    }
  }

  /** Returns the file the decisions are in; there may be none yet. */
  public Path file() {
    return file;
  }

  /** Returns why nothing can be kept; empty if it can. */
  public Optional<Problem> notKept() {
    return notKept;
  }

  /** Returns a name for a conflict nobody has decided about; no other has it. */
  public static String name() {
    return UUID.randomUUID().toString();
  }

  /** Returns the last line of each conflict's history. */
  public synchronized List<Entry> last() {
    return store.map(it -> it.read(HistoryTable::last)).orElse(List.of());
  }

  /** Returns everything that was ever decided, first things first. */
  public synchronized List<Entry> history() {
    return store.map(it -> it.read(HistoryTable::all)).orElse(List.of());
  }

  /** Returns the run that was kept last; empty if there is none. */
  public synchronized Optional<RunPrint> lastRun() {
    return store.flatMap(it -> it.read(LastRunTable::read));
  }

  /**
   * Adds lines to the history, all or none. When this returns, they are on the disk.
   *
   * @throws UserError if they cannot be kept
   */
  public synchronized void append(List<Entry> entries) {
    LivingGeoPackage open = writable();
    HistoryTable.Points points = points(open);
    open.change(
        on -> {
          HistoryTable.append(on, entries, points);
          return entries;
        });
  }

  /**
   * Keeps a run in place of the one before, for the next to be compared with.
   *
   * @throws UserError if it cannot be kept
   */
  public synchronized void keep(RunPrint run) {
    writable()
        .change(
            on -> {
              LastRunTable.keep(on, run);
              return run;
            });
  }

  private HistoryTable.Points points(LivingGeoPackage open) {
    int system = open.systemOf(HistoryTable.NAME);
    return outline ->
        LivingGeoPackage.encoded(
            POINTS.createPoint(new Coordinate(outline.x(), outline.y())), system);
  }

  private LivingGeoPackage writable() {
    notKept.ifPresent(
        why -> {
          throw new UserError(why);
        });
    if (store.isEmpty()) {
      store =
          Optional.of(LivingGeoPackage.create(file, DEFINITIONS, tables(), DecisionStyles.all()));
    }
    return store.get();
  }

  private List<Listed> tables() {
    return List.of(
        new Listed(HistoryTable.VIEW, TriageFaults.describe("table.decisions"), Optional.of(crs)),
        new Listed(HistoryTable.NAME, TriageFaults.describe("table.history"), Optional.of(crs)),
        new Listed(LastRunTable.FACTS, TriageFaults.describe("table.lastRun"), Optional.empty()),
        new Listed(
            LastRunTable.FINDINGS, TriageFaults.describe("table.lastFindings"), Optional.empty()),
        new Listed("layer_styles", TriageFaults.describe("table.styles"), Optional.empty()));
  }

  /** Closes the file and lets others have it. */
  @Override
  public synchronized void close() {
    store.ifPresent(LivingGeoPackage::close);
    store = Optional.empty();
    if (lock.isPresent()) {
      try {
        lock.get().close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
