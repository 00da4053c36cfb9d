package merestone.layer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import merestone.message.Problem;
import merestone.message.UserError;
import merestone.progress.Progress;
import merestone.progress.Stage;
import merestone.store.DescribedStore;
import merestone.store.FieldFacts;
import merestone.store.LayerFacts;
import merestone.store.LayerSize;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * One layer of an opened file: what it is, and its features. Comes from {@link LayerReader}. The
 * file is only read. Safe from many threads; {@link #table} may run beside another one.
 */
public final class Layer implements AutoCloseable {
  private static final int ROOM_A_FEATURE = 3;

  private final String path;
  private final String name;
  private final OpenStore shared;
  private final DataStore store;
  private final LayerFacts facts;
  private LayerHeader header;
  private LayerSize size;
  private boolean closed;

  /**
   * @param path what the user calls the file
   * @param facts what the layer is, overrides already put in
   */
  Layer(String path, String name, OpenStore shared, LayerFacts facts) {
    this.path = path;
    this.name = name;
    this.shared = shared;
    this.store = shared.use();
    this.facts = facts;
  }

  /**
   * Returns what the layer is. Count and extent are taken from the features, not from what the file
   * says of itself, so the first call may read the file through.
   *
   * @throws UserError if the file cannot be read to its end; code {@code file-unreadable}
   */
  public synchronized LayerHeader header() {
    if (header == null) {
      try {
        long features = count();
        header = header(features, new Envelope(source().getBounds()));
      } catch (IOException e) {
        throw unreadable(e);
      }
    }
    return header;
  }

  /** Returns the layer's name in its file. */
  public String name() {
    return name;
  }

  /** Returns what the file declares of the layer, overrides put in; reads no feature. */
  public LayerFacts facts() {
    return facts;
  }

  /** Not by the collection's size alone, which hides what went wrong in a RuntimeException. */
  private long count() throws IOException {
    int known = source().getCount(Query.ALL);
    return known >= 0 ? known : source().getFeatures().size();
  }

  /** Returns whether its features have a geometry column at all; a plain table has none. */
  public boolean hasGeometry() {
    return !facts.geometryType().equals(LayerFacts.NO_GEOMETRY);
  }

  /**
   * Returns how much the layer holds, without reading its features; unknown where its store does
   * not tell, or the file is damaged.
   */
  public synchronized LayerSize size() {
    if (size == null) {
      size = told();
    }
    return size;
  }

  /**
   * Returns for how many vertices to make room before the layer is read: a little more than its
   * size tells, as that knows headers from vertices only about, and too little room would cost
   * twice the memory. 0 if nobody knows.
   */
  public long roomyVertices() {
    return size().vertices() + ROOM_A_FEATURE * size().features();
  }

  private LayerSize told() {
    if (!(store instanceof DescribedStore described)) {
      return LayerSize.UNKNOWN;
    }
    try {
      return described.size(name);
    } catch (IOException e) {
      return LayerSize.UNKNOWN; // reading tells the fault, and where it is
    }
  }

  /** How many features progress is to expect: as told before, else counted. */
  private synchronized long expected() throws IOException {
    boolean told = size != null && size.features() > 0;
    return told ? size.features() : source().getCount(Query.ALL);
  }

  /** Returns what is wrong with the layer as far as it has been read. */
  public List<Problem> problems() {
    return store instanceof DescribedStore described
        ? described.problems(name).stream().map(each -> LayerFaults.at(label(), each)).toList()
        : List.of();
  }

  /** Returns the layer as GeoTools knows it; a CRS override does not show in its schema. */
  public SimpleFeatureSource source() {
    try {
      return store.getFeatureSource(name);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Reads all features into memory, in file order, records numbered from 0. A geometry that cannot
   * be read is null in its row and a problem of the table.
   *
   * @throws UserError if the file cannot be read to its end; code {@code file-unreadable}
   * @throws merestone.progress.Cancelled if the user has asked to stop
   */
  public LayerTable table(Progress progress) {
    SimpleFeatureType type = Retyping.to(facts.crs(), schema());
    RowPacker packer = new RowPacker(type, roomyVertices());
    forEach(progress, packer::add);
    return new LayerTable(header(), type, facts.crs(), packer.pack(), problems());
  }

  /**
   * Passes all features on, in file order, one at a time; keeps none. A geometry that cannot be
   * read is null and one of {@link #problems()}. A CRS override does not show in the features.
   *
   * @throws UserError if the file cannot be read to its end; code {@code file-unreadable}
   * @throws merestone.progress.Cancelled if the user has asked to stop
   */
  public void forEach(Progress progress, Consumer<SimpleFeature> taker) {
    forEach(new Query(name), progress, taker);
  }

  /**
   * Passes all features on as {@link #forEach(Progress, Consumer)} does, with their geometry and
   * the columns named only; a column that is not there is left out.
   */
  public void forEach(List<String> columns, Progress progress, Consumer<SimpleFeature> taker) {
    List<String> wanted = new ArrayList<>(columns);
    wanted.retainAll(facts.fields().stream().map(FieldFacts::name).toList());
    if (hasGeometry()) {
      wanted.add(schema().getGeometryDescriptor().getLocalName());
    }
    Query query = new Query(name);
    query.setPropertyNames(wanted);
    forEach(query, progress, taker);
  }

  /**
   * Returns the first features, geometry and all.
   *
   * @throws UserError if the file cannot be read that far; code {@code file-unreadable}
   */
  public List<SimpleFeature> first(int count) {
    List<SimpleFeature> found = new ArrayList<>();
    try (FeatureReader<SimpleFeatureType, SimpleFeature> reader =
        store.getFeatureReader(new Query(name), Transaction.AUTO_COMMIT)) {
      while (found.size() < count && reader.hasNext()) {
        found.add(reader.next());
      }
      return found;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private void forEach(Query query, Progress progress, Consumer<SimpleFeature> taker) {
    long features = 0;
    Envelope extent = new Envelope();
    try {
      progress.start(Stage.READ, name, expected());
      try (FeatureReader<SimpleFeatureType, SimpleFeature> reader =
          store.getFeatureReader(query, Transaction.AUTO_COMMIT)) {
        for (; reader.hasNext(); features++) {
          SimpleFeature feature = reader.next();
          if (feature.getDefaultGeometry() instanceof Geometry geometry) {
            extent.expandToInclude(geometry.getEnvelopeInternal());
          }
          taker.accept(feature);
          progress.step();
        }
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    remember(features, extent);
  }

  private SimpleFeatureType schema() {
    try {
      return store.getSchema(name);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private synchronized void remember(long features, Envelope extent) {
    if (header == null) {
      header = header(features, extent);
    }
  }

  private LayerHeader header(long features, Envelope extent) {
    return new LayerHeader(
        path,
        name,
        features,
        facts.geometryType(),
        facts.crs(),
        facts.encoding(),
        extent,
        facts.fields(),
        facts.files());
  }

  private UserError unreadable(IOException cause) {
    return new UserError(LayerFaults.unreadable(label(), cause), cause);
  }

  /** Returns the layer's address: path, #, name; the path alone if the file is called the same. */
  public String label() {
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    int dot = path.lastIndexOf('.');
    boolean same = dot > slash && path.substring(slash + 1, dot).equals(name);
    return same ? path : path + "#" + name;
  }

  /** Lets go of the file once all its layers are closed. Closing twice does nothing. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      shared.release();
    }
  }
}
