package merestone.layer;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipException;
import merestone.crs.CoordinateSystem;
import merestone.message.Problem;
import merestone.message.UsageError;
import merestone.message.UserError;
import merestone.progress.Progress;
import merestone.progress.SilentProgress;
import merestone.store.DescribedStore;
import merestone.store.Encoding;
import merestone.store.LayerFacts;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;

/**
 * Opens every layer of a file, a folder (all .shp and .gpkg files in and below it, and the .txt
 * files of boundary points) or a zip, through GeoTools' {@code DataStoreFinder}: any store on the
 * class path that takes a {@code url} works. What cannot be read becomes a problem; the rest is
 * opened all the same. Nothing is written beside the inputs; a zip is unpacked to the temporary
 * folder until its layers are closed.
 */
public final class LayerReader {
  /** Held, so that it stays silent: a store that fails is told as a problem, not in a log. */
  private static final Logger FINDER = Logger.getLogger(DataStoreFinder.class.getPackageName());

  static {
    FINDER.setLevel(Level.OFF);
  }

  private final LayerSource source;
  private final Progress progress;
  private final List<Layer> layers = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** The names of all layers there are, wanted or not. */
  private final List<String> names = new ArrayList<>();

  private LayerReader(LayerSource source, Progress progress) {
    this.source = source;
    this.progress = progress;
  }

  /** Opens what the source names as {@link #open(LayerSource, Progress)} does, unwatched. */
  public static OpenedLayers open(LayerSource source) {
    return open(source, new SilentProgress());
  }

  /**
   * Opens what the source names. Close the answer.
   *
   * @param progress counts the bytes of a zip that are unpacked
   * @throws UsageError if the source's encoding is not one; code {@code encoding-unknown}
   * @throws merestone.progress.Cancelled if the user has asked to stop; nothing unpacked stays
   */
  public static OpenedLayers open(LayerSource source, Progress progress) {
    source.encoding().ifPresent(LayerReader::requireCharset);
    return new LayerReader(source, progress).open();
  }

  private static void requireCharset(String name) {
    try {
      Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new UsageError(LayerFaults.encodingUnknown(name));
    }
  }

  private OpenedLayers open() {
    Path file = source.file();
    UnpackedZip unpacked = null;
    try {
      if (!Files.exists(file)) {
        problems.add(LayerFaults.missing(file));
      } else if (Files.isDirectory(file)) {
        openFolder(file, List.of());
      } else if (file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
        unpacked = UnpackedZip.of(file, progress);
        openFolder(unpacked.folder(), List.of(file));
      } else {
        openFile(file, file.toString(), List.of());
      }
    } catch (ZipException e) {
      problems.add(LayerFaults.notUnpacked(file, e));
    } catch (IOException e) {
      problems.add(LayerFaults.unreadable(file.toString(), e));
    } catch (UserError e) {
      problems.add(LayerFaults.at(file.toString(), e.problem()));
    }
    noteLayerMissing();
    return new OpenedLayers(layers, problems, unpacked);
  }

  private void openFolder(Path folder, List<Path> container) throws IOException {
    FolderScan scan = FolderScan.of(folder);
    String root = source.file().toString();
    for (Path unreadable : scan.unreadable()) {
      problems.add(LayerFaults.notListed(root + "/" + scan.relative(unreadable)));
    }
    for (Path found : scan.files()) {
      openFile(found, root + "/" + scan.relative(found), container);
    }
    if (scan.files().isEmpty()) {
      problems.add(LayerFaults.nothingInside(source.file()));
    }
  }

  /** The container is the zip the file came out of: that, not the copy, is what is read. */
  private void openFile(Path file, String path, List<Path> container) {
    try {
      Map<String, Object> parameters = new HashMap<>();
      parameters.put("url", file.toUri().toURL());
      source.encoding().ifPresent(charset -> parameters.put("charset", charset));
      DataStore store = DataStoreFinder.getDataStore(parameters);
      if (store == null) {
        problems.add(LayerFaults.formatUnknown(path));
      } else {
        openStore(store, file, path, container);
      }
    } catch (IOException e) {
      problems.add(LayerFaults.unreadable(path, e));
    } catch (UserError e) {
      problems.add(LayerFaults.at(path, e.problem()));
    }
  }

  private void openStore(DataStore store, Path file, String path, List<Path> container)
      throws IOException {
    if (store instanceof DescribedStore described) {
      described.problems().forEach(each -> problems.add(LayerFaults.at(path, each)));
    }
    OpenStore shared = new OpenStore(store);
    shared.use();
    try {
      for (String name : store.getTypeNames()) {
        names.add(name);
        if (source.layer().isEmpty() || source.layer().get().equals(name)) {
          LayerFacts facts = overridden(SchemaFacts.of(store, name, file), container);
          layers.add(new Layer(path, name, shared, facts));
        }
      }
    } finally {
      shared.release();
    }
  }

  private LayerFacts overridden(LayerFacts facts, List<Path> container) {
    CoordinateSystem crs = source.crs().orElse(facts.crs());
    boolean foreign = facts.encoding().name().isEmpty();
    Encoding encoding =
        foreign && source.encoding().isPresent()
            ? new Encoding(source.encoding().get(), Encoding.From.OPTION)
            : facts.encoding();
    List<Path> files = container.isEmpty() ? facts.files() : container;
    return new LayerFacts(facts.geometryType(), crs, encoding, facts.fields(), files);
  }

  private void noteLayerMissing() {
    if (source.layer().isPresent() && layers.isEmpty() && !names.isEmpty()) {
      problems.add(LayerFaults.layerMissing(source.file(), source.layer().get(), names));
    }
  }
}
