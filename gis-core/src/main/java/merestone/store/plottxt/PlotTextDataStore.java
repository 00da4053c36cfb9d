package merestone.store.plottxt;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import merestone.message.Problem;
import merestone.store.DescribedStore;
import merestone.store.LayerFacts;
import merestone.store.LayerSize;
import org.geotools.api.feature.type.Name;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;

/**
 * A boundary-point file (勘测定界 TXT) as a GeoTools data store. Strictly read-only; the file is read
 * when the store is made and not open afterwards. Immutable; safe from many threads.
 *
 * <p>Each plot is a feature called {@code <type>.<number>}, counted from 0. Plots of 面 are the
 * layer named like the file, of 线 and 点 layers called {@code <file>_线} and {@code <file>_点}; a file
 * with one kind only is one layer named like the file. The geometry, {@code the_geom}, is
 * multi-part, east first: the file's Y, then its X. It is null if a point of the plot cannot be
 * read or cannot be where it says.
 *
 * <p>Columns, in this order; a text the file leaves out is empty, a number null:
 *
 * <table>
 *   <caption>Columns of a layer of plots</caption>
 *   <tr><td>{@code DKBH}</td><td>地块编号, text</td></tr>
 *   <tr><td>{@code DKMC}</td><td>地块名称, text</td></tr>
 *   <tr><td>{@code DKMJ_HA}</td><td>地块面积 as declared, hectares</td></tr>
 *   <tr><td>{@code JZDS}</td><td>界址点数 as declared, integer</td></tr>
 *   <tr><td>{@code TXSX}</td><td>图形属性: 面, 线 or 点</td></tr>
 *   <tr><td>{@code TFH}</td><td>图幅号, text</td></tr>
 *   <tr><td>{@code DKYT}</td><td>地块用途, text</td></tr>
 *   <tr><td>{@code DLBM}</td><td>地类编码, text</td></tr>
 * </table>
 *
 * <p>The file names no columns, so the names are ours: the initials of the Chinese terms, the way
 * the national database standards name theirs ({@code DLBM}, {@code XZQMC}). Planners read them at
 * sight, they need no quotes in a rule's {@code where}, and they survive a shapefile's ten bytes;
 * Chinese names would fail the latter two. The unit is in the one name where it would be guessed
 * wrong: areas in the standards are in square metres.
 *
 * <p>Source of the format: no standard is published; the grammar is that of the land
 * pre-examination reporting software as found in its files, with the variants writers make of it.
 */
public final class PlotTextDataStore extends ContentDataStore implements DescribedStore {
  private final PlotTextFile file;
  private final PlotTextContents contents;

  /**
   * Reads a file.
   *
   * @param txt the file
   * @param charset the encoding of its text, or empty to find it out
   * @throws merestone.message.UserError if there is no such file (code {@code file-missing}), it
   *     has no section {@code [地块坐标]} ({@code plottxt-not-plots}), or it is larger than 128 MB
   *     ({@code plottxt-too-large})
   * @throws IOException if it cannot be read
   */
  public PlotTextDataStore(Path txt, Optional<Charset> charset) throws IOException {
    this.file = new PlotTextFile(txt);
    this.contents = PlotTextContents.read(file, charset);
  }

  @Override
  protected List<Name> createTypeNames() {
    return contents.layers().stream()
        .map(layer -> (Name) new NameImpl(getNamespaceURI(), layer.name()))
        .toList();
  }

  @Override
  protected ContentFeatureSource createFeatureSource(ContentEntry entry) throws IOException {
    return new PlotTextFeatureSource(entry, layer(entry.getTypeName()));
  }

  @Override
  public LayerFacts facts(String typeName) throws IOException {
    return new LayerFacts(
        layer(typeName).kind().binding().getSimpleName(),
        contents.crs(),
        contents.encoding(),
        PlotSchema.fields(),
        List.of(file.path()));
  }

  /** Returns the size of what has been read already. */
  @Override
  public LayerSize size(String typeName) throws IOException {
    return layer(typeName).size();
  }

  /** Returns what is wrong with the file and the plots of the layer, in the order of the lines. */
  @Override
  public List<Problem> problems(String typeName) {
    return find(typeName).map(PlotLayer::problems).orElse(List.of());
  }

  /** Returns nothing: what is wrong with the file is wrong with each of its layers. */
  @Override
  public List<Problem> problems() {
    return List.of();
  }

  private PlotLayer layer(String typeName) throws IOException {
    return find(typeName)
        .orElseThrow(
            () -> new IOException("no layer " + typeName + " in " + file.path().getFileName()));
  }

  private Optional<PlotLayer> find(String typeName) {
    return contents.layers().stream().filter(layer -> layer.name().equals(typeName)).findFirst();
  }
}
