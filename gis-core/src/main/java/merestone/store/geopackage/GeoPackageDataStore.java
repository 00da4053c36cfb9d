package merestone.store.geopackage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import merestone.message.Problem;
import merestone.message.UserError;
import merestone.store.DescribedStore;
import merestone.store.Encoding;
import merestone.store.LayerFacts;
import merestone.store.LayerSize;
import org.geotools.api.feature.type.Name;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;

/**
 * The features and attributes tables and views of one GeoPackage. Holds no file open: every reader
 * opens the file for itself, so readers can work side by side.
 */
final class GeoPackageDataStore extends ContentDataStore implements DescribedStore {
  /** Files SQLite leaves beside a database that another program has not finished writing. */
  private static final List<String> UNFINISHED = List.of("-wal", "-journal");

  /** Past so many a layer's problems are all the same to a person. */
  private static final int MOST_PROBLEMS = 1000;

  private final Path file;
  private final Map<String, Contents.Entry> entries;
  private final List<Problem> problems = new ArrayList<>();

  /** What makes every layer doubtful, however well it reads. */
  private final List<Problem> doubts = new ArrayList<>();

  private final Map<String, Set<Problem>> noted = new ConcurrentHashMap<>();
  private final Map<String, IndexTrust> trusts = new ConcurrentHashMap<>();

  /** Reads what the file holds; what is no GeoPackage at all is a UserError. */
  GeoPackageDataStore(Path file) {
    this.file = file;
    try {
      FileHeader header = FileHeader.of(file);
      if (!header.sqlite()) {
        throw Faults.notGeoPackage(file);
      }
      noteUnfinished();
      SqliteFile sqlite = new SqliteFile(file);
      Optional<SQLException> damage = sqlite.damage();
      if (damage.isPresent()) {
        doubts.add(Faults.tablesDamaged(file));
      }
      try (Connection connection = sqlite.openImmutable()) {
        Contents contents = Contents.read(file, connection, header.saysGeoPackage());
        this.entries = contents.entries();
        if (!header.saysGeoPackage()) {
          problems.add(Faults.applicationId(file, header.applicationId()));
        }
        problems.addAll(contents.problems());
      } catch (UserError e) {
        throw damage.isPresent() ? Faults.unreadable(file, damage.get()) : e;
      }
    } catch (IOException | SQLException e) {
      throw Faults.unreadable(file, e);
    }
  }

  private void noteUnfinished() throws IOException {
    for (String suffix : UNFINISHED) {
      Path beside = file.resolveSibling(file.getFileName() + suffix);
      if (Files.exists(beside) && Files.size(beside) > 0) {
        doubts.add(Faults.unfinished(file, beside));
      }
    }
  }

  Path file() {
    return file;
  }

  FeatureTable table(String typeName) {
    return entries.get(typeName).table();
  }

  /** Returns what is known of a table's R-tree. */
  IndexTrust trust(FeatureTable table) {
    return trusts.computeIfAbsent(table.name(), name -> new IndexTrust(file, table));
  }

  /** Remembers what is wrong with a row, once, however often it is read. */
  void note(String table, Problem problem) {
    Set<Problem> known = noted.computeIfAbsent(table, name -> new LinkedHashSet<>());
    synchronized (known) {
      if (known.size() < MOST_PROBLEMS) {
        known.add(problem);
      } else if (known.size() == MOST_PROBLEMS && !known.contains(problem)) {
        known.add(Faults.andMore(file, table, MOST_PROBLEMS));
      }
    }
  }

  @Override
  protected List<Name> createTypeNames() {
    return entries.keySet().stream().map(this::name).toList();
  }

  @Override
  protected ContentFeatureSource createFeatureSource(ContentEntry entry) {
    return new GeoPackageFeatureSource(entry, this, entries.get(entry.getTypeName()));
  }

  @Override
  public LayerFacts facts(String typeName) throws IOException {
    Contents.Entry entry = entries.get(typeName);
    if (entry == null) {
      throw new IOException("no layer " + typeName + " in " + file);
    }
    return new LayerFacts(
        entry.table().geometryWords(),
        entry.crs(),
        new Encoding(StandardCharsets.UTF_8.name(), Encoding.From.GPKG),
        entry.table().columns().stream().map(FeatureTable.Column::facts).toList(),
        List.of(file));
  }

  @Override
  public LayerSize size(String typeName) throws IOException {
    Contents.Entry entry = entries.get(typeName);
    if (entry == null) {
      throw new IOException("no layer " + typeName + " in " + file);
    }
    try (Connection connection = new SqliteFile(file).openImmutable()) {
      return entry.table().size(connection);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Override
  public List<Problem> problems(String typeName) {
    List<Problem> all = new ArrayList<>(doubts);
    Contents.Entry entry = entries.get(typeName);
    if (entry != null) {
      all.addAll(entry.problems());
    }
    Set<Problem> known = noted.getOrDefault(typeName, Set.of());
    synchronized (known) {
      all.addAll(known);
    }
    return all;
  }

  @Override
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(entries.isEmpty() ? doubts : List.of());
    all.addAll(problems);
    return all;
  }
}
