package merestone.sample.broken;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import merestone.crs.CoordinateSystems;
import merestone.store.shapefile.ShapefileWriter;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;

/** A shapefile of three parcels, right in every respect, that can be damaged in one. */
final class Parcels {
  /** Of a square in the .shp: record header, type, box, counts, one part, five points. */
  static final int RECORD_BYTES = 8 + 4 + 32 + 8 + 4 + 5 * 16;

  /** Where the first point of a square begins in its record. */
  static final int POINTS = 8 + 4 + 32 + 8 + 4;

  private static final Charset GBK = Charset.forName("GBK");
  private static final int ZONE_39 = 4527;
  private static final List<String> NAMES = List.of("清河镇一号工业用地", "柳林乡卫生院扩建", "云台村农田水利设施");

  private final Path folder;
  private final String name;

  private Parcels(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** Three squares of 100 m, in GBK, in CGCS2000 zone 39 with the zone number in the eastings. */
  static Parcels squares(Path folder, String name) throws IOException {
    return of(folder, name, Squares.wkt(0), Squares.wkt(200), Squares.wkt(400));
  }

  /** Parcels of up to three shapes; an empty text is a record without shape. */
  static Parcels of(Path folder, String name, String... shapes) throws IOException {
    return of(folder, name, GBK, shapes);
  }

  static Parcels of(Path folder, String name, Charset charset, String... shapes)
      throws IOException {
    SimpleFeatureType type = type();
    List<SimpleFeature> features =
        IntStream.range(0, shapes.length).mapToObj(i -> feature(type, i, shapes[i])).toList();
    ShapefileWriter.write(
        folder.resolve(name + ".shp"),
        new ListFeatureCollection(type, features),
        charset,
        CoordinateSystems.ofEpsg(ZONE_39));
    return new Parcels(folder, name);
  }

  private static SimpleFeatureType type() {
    SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    type.setName("parcels");
    type.add("the_geom", MultiPolygon.class);
    type.length(8).add("DKBH", String.class);
    type.length(30).add("DKMC", String.class);
    type.userData(ShapefileWriter.WIDTH, 12);
    type.userData(ShapefileWriter.DECIMALS, 2);
    type.add("DKMJ", Double.class);
    return type.buildFeatureType();
  }

  private static SimpleFeature feature(SimpleFeatureType type, int number, String shape) {
    Geometry geometry = shape.isEmpty() ? null : Squares.geometry(shape);
    Object[] values = {geometry, "DK00" + (number + 1), NAMES.get(number), 10_000.0};
    return SimpleFeatureBuilder.build(type, values, null);
  }

  Path file(String extension) {
    return folder.resolve(name + extension);
  }

  Parcels without(String... extensions) throws IOException {
    for (String extension : extensions) {
      Files.delete(file(extension));
    }
    return this;
  }

  Parcels with(String extension, String text) throws IOException {
    Files.writeString(file(extension), text);
    return this;
  }

  /** Changes bytes of a file; numbers are little-endian unless the change says otherwise. */
  Parcels changed(String extension, Consumer<ByteBuffer> change) throws IOException {
    byte[] bytes = Files.readAllBytes(file(extension));
    change.accept(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
    Files.write(file(extension), bytes);
    return this;
  }

  /** Cuts bytes off the end of a file. */
  Parcels cut(String extension, int bytes) throws IOException {
    byte[] whole = Files.readAllBytes(file(extension));
    Files.write(file(extension), Arrays.copyOf(whole, whole.length - bytes));
    return this;
  }
}
