package merestone.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import merestone.crs.CoordinateSystem;
import merestone.finding.LedgerRow;
import merestone.finding.LedgerRow.Counts;
import merestone.layer.Delivery.Declared;
import merestone.layer.Delivery.Delivered;
import merestone.layer.LayerHeader;
import merestone.layer.LayerSizes;
import merestone.layer.LayerSource;
import merestone.layer.LayerTable;
import merestone.layer.RoleLayer;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.progress.Progress;
import merestone.store.LayerSize;
import org.locationtech.jts.geom.Envelope;

/**
 * The layers of a review, and what was wrong with those that could not be used. A layer that cannot
 * be used does not stop the others: the rules that need it are reported as not run.
 *
 * @param layers the layers in the CRS of the run, in review order
 * @param summaries what to tell of each, in the same order
 * @param lost why layers are missing from the list
 * @param broken the layers that are missing from the list
 * @param delivered all layers of the review, those that are missing from the list included
 */
record LoadedLayers(
    List<RoleLayer> layers,
    List<LayerSummary> summaries,
    List<Lost> lost,
    List<BrokenLayer> broken,
    List<Delivered> delivered) {

  /**
   * A layer that could not be used.
   *
   * @param role the part it was to play
   * @param problem why it cannot
   */
  record Lost(String role, Problem problem) {}

  /** So many faults of one kind in one layer have rows of their own. */
  private static final int TOLD = 5;

  private static final Messages MESSAGES = Messages.of(LoadedLayers.class);
  private static final Counts NOTHING = new Counts(0, 0, 0, 0, 0, 0, 0);

  private static final double APART_M = 100_000;

  /**
   * Loads the layers one after the other.
   *
   * @param tables the roles a table without geometry can play
   */
  static LoadedLayers load(
      ReviewFile file, Set<String> tables, CoordinateSystem crs, Progress progress) {
    List<RoleLayer> layers = new ArrayList<>();
    List<LayerSummary> summaries = new ArrayList<>();
    List<Lost> lost = new ArrayList<>();
    List<BrokenLayer> broken = new ArrayList<>();
    List<Delivered> delivered = new ArrayList<>();
    LayerLoader loader = new LayerLoader(progress);
    Envelope first = new Envelope();
    for (ReviewFile.Layer wanted : file.layers()) {
      AtomicReference<Optional<Declared>> said = new AtomicReference<>(Optional.empty());
      Consumer<LayerHeader> opening = header -> said.set(Optional.of(declared(wanted, header)));
      try {
        RoleLayer layer =
            uniquelyTitled(
                load(wanted, crs, loader.taking(tables.contains(wanted.role())), opening), layers);
        LayerSummary summary = LayerSummary.of(layer, wanted.source().written());
        refuseFarAway(summary, first, layers);
        first.expandToInclude(summary.extent());
        layers.add(layer);
        summaries.add(summary);
        delivered.add(new Delivered(wanted.role(), layer.title(), said.get(), Optional.empty()));
      } catch (UserError e) {
        Text why = asWritten(e.problem(), wanted.source()).message();
        delivered.add(new Delivered(wanted.role(), title(wanted), said.get(), Optional.of(why)));
        List<Problem> problems =
            e.problems().stream().map(problem -> asWritten(problem, wanted.source())).toList();
        problems.forEach(problem -> lost.add(new Lost(wanted.role(), problem)));
        broken.add(
            new BrokenLayer(
                file.layers().indexOf(wanted),
                title(wanted),
                wanted.role(),
                wanted.source().written(),
                problems));
      }
    }
    return new LoadedLayers(layers, summaries, lost, broken, delivered);
  }

  private static String title(ReviewFile.Layer wanted) {
    return wanted.title().isEmpty() ? wanted.source().written() : wanted.title();
  }

  /** Estimates the heap the layers and their check will need; a layer not to be opened none. */
  static HeapNeed heapNeed(ReviewFile file) {
    return HeapNeed.ofCheck(
        file.layers().stream()
            .map(layer -> LayerSizes.of(source(layer)))
            .reduce(LayerSize.UNKNOWN, LayerSize::plus));
  }

  /** Returns why layers are missing from the list. */
  List<Problem> unusable() {
    return lost.stream().map(Lost::problem).toList();
  }

  /** A system that the review forces hides what the files declare. */
  private static Declared declared(ReviewFile.Layer wanted, LayerHeader header) {
    Declared declared = Declared.of(header);
    return wanted.crs().isPresent() ? declared.forced() : declared;
  }

  /**
   * Returns a ledger row for each layer that could not be used, and for each fault of a file that
   * cost records: no run without them is complete. Of many faults of one kind in a layer the first
   * have rows of their own and one row counts the rest, so that page one can be read.
   */
  List<LedgerRow> ledger() {
    List<LedgerRow> rows = new ArrayList<>();
    unusable().forEach(problem -> rows.add(row(problem.path(), problem)));
    for (RoleLayer layer : layers) {
      Map<String, List<Problem>> kinds =
          layer.table().problems().stream()
              .filter(LostData::is)
              .collect(
                  Collectors.groupingBy(Problem::code, LinkedHashMap::new, Collectors.toList()));
      kinds.values().forEach(kind -> rows.addAll(rows(layer.title(), kind)));
    }
    return rows;
  }

  private static List<LedgerRow> rows(String layer, List<Problem> kind) {
    int told = kind.size() > TOLD + 1 ? TOLD : kind.size();
    List<LedgerRow> rows = new ArrayList<>();
    kind.subList(0, told).forEach(problem -> rows.add(row(layer, problem)));
    if (told < kind.size()) {
      rows.add(row(layer, MESSAGES.text("ledger.more", kind.size() - told)));
    }
    return rows;
  }

  private static LedgerRow row(String layer, Problem problem) {
    return row(layer, problem.message());
  }

  private static LedgerRow row(String layer, Text why) {
    return new LedgerRow("", layer, LedgerRow.Side.CONSTRAINT, NOTHING, why);
  }

  private static RoleLayer load(
      ReviewFile.Layer wanted,
      CoordinateSystem crs,
      LayerLoader loader,
      Consumer<LayerHeader> opening) {
    String written = wanted.source().written();
    LayerTable read =
        ColumnNames.applied(
            wanted.renamed(), loader.read(source(wanted), written, opening), written);
    LayerTable table = asWritten(loader.in(crs, read, written), wanted.source());
    requireColumns(wanted, table);
    String title = wanted.title().isEmpty() ? table.header().name() : wanted.title();
    return new RoleLayer(wanted.role(), title, table, wanted.columns(), wanted.mayBeEmpty());
  }

  private static LayerTable asWritten(LayerTable table, ReviewFile.Source source) {
    List<Problem> problems =
        table.problems().stream().map(problem -> asWritten(problem, source)).toList();
    return new LayerTable(table.header(), table.schema(), table.crs(), table.rows(), problems);
  }

  /** Results name a file as the review does, so that they do not depend on where it lies. */
  private static Problem asWritten(Problem problem, ReviewFile.Source source) {
    String file = source.file().toString();
    String name = source.written().split("#")[0];
    return new Problem(
        problem.path().replace(file, name),
        problem.code(),
        asWritten(problem.message(), file, name),
        asWritten(problem.remedy(), file, name));
  }

  private static Text asWritten(Text text, String file, String name) {
    return new Text(text.zh().replace(file, name), text.en().replace(file, name));
  }

  /** A title names a layer in every result: the second layer of a name gets a number. */
  private static RoleLayer uniquelyTitled(RoleLayer layer, List<RoleLayer> before) {
    String title = layer.title();
    for (int number = 2; isTaken(title, before); number++) {
      title = layer.title() + " (" + number + ")";
    }
    return new RoleLayer(layer.role(), title, layer.table(), layer.columns(), layer.mayBeEmpty());
  }

  private static boolean isTaken(String title, List<RoleLayer> before) {
    return before.stream().anyMatch(layer -> layer.title().equals(title));
  }

  private static LayerSource source(ReviewFile.Layer wanted) {
    LayerSource source = LayerSource.of(wanted.source().file());
    if (!wanted.source().layer().isEmpty()) {
      source = source.withLayer(wanted.source().layer());
    }
    if (wanted.encoding().isPresent()) {
      source = source.withEncoding(wanted.encoding().get());
    }
    return wanted.crs().isPresent()
        ? source.withCrs(merestone.crs.CoordinateSystems.parse(wanted.crs().get()))
        : source;
  }

  private static void requireColumns(ReviewFile.Layer wanted, LayerTable table) {
    RoleLayer.Columns columns = wanted.columns();
    List<String> named = new ArrayList<>(columns.classColumns());
    named.addAll(List.of(columns.key(), columns.name(), columns.town()));
    for (String column : named) {
      if (!column.isEmpty()) {
        ColumnNames.require(table, column, wanted.source().written());
      }
    }
  }

  /**
   * Layers of one district cannot be a hundred kilometres apart: one of them is in another zone.
   */
  private static void refuseFarAway(LayerSummary summary, Envelope others, List<RoleLayer> layers) {
    if (!others.isNull()
        && !summary.extent().isNull()
        && summary.extent().distance(others) > APART_M) {
      throw new UserError(
          new Problem(
              summary.path(),
              "layers-apart",
              MESSAGES.text(
                  "layer.farAway",
                  summary.path(),
                  Math.round(summary.extent().distance(others) / 1000),
                  layers.get(0).title()),
              MESSAGES.text("layer.noCrs.remedy")));
    }
  }
}
