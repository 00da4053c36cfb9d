package merestone.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import merestone.crs.CoordinateSystem;
import merestone.crs.EllipsoidalAreas;
import merestone.crs.GroundMeasure;
import merestone.geom.GroundArea;
import merestone.layer.Delivery;
import merestone.message.Problem;
import merestone.progress.Progress;
import merestone.report.InputFile;
import merestone.rule.RuleBook;

/**
 * What a review has read, whatever its rules are: layers, registers, files, measures of its ground.
 * Immutable; safe from many threads.
 */
final class ReviewGround {
  /** Where SQLite keeps changes that a GeoPackage does not yet have. */
  private static final String WAL = "-wal";

  private final Path file;
  private final CoordinateSystem crs;
  private final HeapNeed heap;
  private final LoadedLayers loaded;
  private final Delivery delivery;
  private final Register register;
  private final List<InputFile> inputs;
  private final ReviewLayers layers;
  private final GroundArea ellipsoidal;
  private final Measuring measuring;
  private final Map<String, Double> seconds;
  private volatile Identify identify;

  /** What is known of a review before its layers are read. */
  record Plan(ReviewFile review, RuleBook book, CoordinateSystem crs, HeapNeed heap) {}

  /** Reads everything a review names. */
  ReviewGround(Path file, Plan plan, Progress progress) {
    this.file = file;
    this.crs = plan.crs;
    this.heap = plan.heap;
    ReviewFile review = plan.review;
    Stopwatch watch = new Stopwatch();
    ReviewStyles styles = ReviewStyles.of(file, review.styles());
    this.loaded = LoadedLayers.load(review, TableRoles.of(plan.book), crs, progress);
    this.delivery = new Delivery(Optional.of(DeliveredFiles.of(review)), loaded.delivered());
    this.register = Register.read(review.exceptions(), crs, progress);
    watch.lap("read");
    this.inputs = inputs(review, plan.book, progress);
    this.layers = new ReviewLayers(loaded, crs, inputs, styles);
    watch.lap("hash");
    this.ellipsoidal = EllipsoidalAreas.in(crs);
    this.measuring = new Measuring(GroundMeasure.in(crs));
    this.seconds = watch.laps();
  }

  Path file() {
    return file;
  }

  /** Notes how the files are that were read or looked for; the shipped books are none. */
  FileStamps stamps(ReviewFile review) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Stream<Path> read = inputs.stream().map(input -> folder.resolve(input.path()));
    Stream<Path> layers =
        review.layers().stream()
            .map(layer -> layer.source().file())
            .flatMap(path -> Stream.of(path, path.resolveSibling(path.getFileName() + WAL)));
    Stream<Path> own = Stream.of(file, OwnRules.fileOf(file));
    return FileStamps.of(Stream.of(read, layers, own).flatMap(files -> files));
  }

  CoordinateSystem crs() {
    return crs;
  }

  HeapNeed heap() {
    return heap;
  }

  LoadedLayers loaded() {
    return loaded;
  }

  Delivery delivery() {
    return delivery;
  }

  Register register() {
    return register;
  }

  List<InputFile> inputs() {
    return inputs;
  }

  ReviewLayers layers() {
    return layers;
  }

  GroundArea ellipsoidal() {
    return ellipsoidal;
  }

  Measuring measuring() {
    return measuring;
  }

  /** Returns how long reading took, by stage. */
  Map<String, Double> seconds() {
    return seconds;
  }

  /** Returns what is to be remarked on layers and registers under rules. */
  List<Problem> remarks(ReviewFile review, RuleBook book) {
    List<Problem> remarks = new ArrayList<>(Remarks.on(loaded, crs, book));
    DateRemark.of(review, book).ifPresent(remarks::add);
    remarks.addAll(new RegisterRemarks(register).before(book, loaded.layers()));
    return remarks;
  }

  /** Returns the role of each layer, by its title. */
  Map<String, String> roles() {
    Map<String, String> roles = new LinkedHashMap<>();
    loaded.layers().forEach(layer -> roles.put(layer.title(), layer.role()));
    return roles;
  }

  /** Finds features by place; indexed at the first question. */
  Identify identify() {
    Identify ready = identify;
    if (ready == null) {
      ready = new Identify(loaded.layers(), ellipsoidal::of);
      identify = ready;
    }
    return ready;
  }

  private List<InputFile> inputs(ReviewFile review, RuleBook book, Progress progress) {
    Inputs found = new Inputs(file.toAbsolutePath().getParent(), progress);
    if (file.toFile().isFile()) {
      found.add(file, "review");
    }
    found.addBook(review.rules());
    CodeFiles.of(book, review.rules().file()).forEach(table -> found.add(table, "codes"));
    review.profiles().forEach(profile -> found.add(profile, "profile"));
    review.exceptions().forEach(one -> found.add(one, "exceptions"));
    register.layers().forEach(one -> found.add(one, "exceptions"));
    found.addLayers(loaded.layers());
    return found.list();
  }
}
