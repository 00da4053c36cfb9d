package merestone.store.plottxt;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import merestone.message.Messages;
import merestone.store.ReadOnlyFileStoreFactory;
import org.geotools.api.data.DataStore;

/**
 * Makes stores of boundary-point files for {@code DataStoreFinder}. Stateless.
 *
 * <p>Parameters: {@code url}, the .txt as {@code URL}, {@code File}, {@code Path} or text (a path
 * or a file URL); {@code charset}, optional, a {@code Charset} or the name of one.
 */
public final class PlotTextDataStoreFactory extends ReadOnlyFileStoreFactory {

  /** Creates the factory, as {@code DataStoreFinder} does. */
  public PlotTextDataStoreFactory() {
    super(".txt", Messages.of(PlotTextDataStoreFactory.class));
  }

  /**
   * Returns whether a file has a section {@code [地块坐标]}, in whatever encoding: of the many .txt
   * files in a folder, those are for this store. The section must begin in the first 64 KB.
   *
   * @throws IOException if the file cannot be read
   */
  public static boolean recognises(Path file) throws IOException {
    return new PlotTextFile(file).encoding().isPresent();
  }

  @Override
  public Param[] getParametersInfo() {
    return new Param[] {urlParam(), charsetParam()};
  }

  /** Nothing else here reads a .txt, so one of another format is refused in words. */
  @Override
  protected DataStore open(Path txt, Map<String, ?> params) throws IOException {
    PlotTextDataStore store =
        new PlotTextDataStore(txt, charset(params, name -> charset(txt, name)));
    store.setDataStoreFactory(this);
    return store;
  }

  private static Charset charset(Path txt, String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw Fault.BAD_CHARSET.stop(txt, name);
    }
  }
}
