package merestone.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import merestone.crs.CoordinateSystem;
import merestone.finding.FeatureRef;
import merestone.layer.GeoPackageOutput;
import merestone.message.Text;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;

/**
 * A table of results: its columns, each with where its value comes from. An empty text becomes
 * null.
 *
 * @param <T> what a row is made from
 */
final class Sheet<T> {
  private final SimpleFeatureTypeBuilder schema = new SimpleFeatureTypeBuilder();
  private final List<Function<T, Object>> values = new ArrayList<>();

  private Sheet(String name) {
    schema.setName(name);
  }

  static <T> Sheet<T> named(String name) {
    return new Sheet<>(name);
  }

  /** Adds a column; a value may be null. */
  Sheet<T> column(String name, Class<?> type, Function<T, Object> value) {
    schema.add(name, type);
    values.add(value);
    return this;
  }

  Sheet<T> text(String name, Function<T, String> value) {
    return column(name, String.class, row -> orNull(value.apply(row)));
  }

  /** Adds a column for each language. */
  Sheet<T> texts(String name, Function<T, Text> value) {
    return text(name + "_zh", row -> value.apply(row).zh())
        .text(name + "_en", row -> value.apply(row).en());
  }

  Sheet<T> count(String name, Function<T, Long> value) {
    return column(name, Long.class, value::apply);
  }

  Sheet<T> number(String name, Function<T, Double> value) {
    return column(name, Double.class, value::apply);
  }

  Sheet<T> day(String name, Function<T, LocalDate> value) {
    return column(name, LocalDate.class, value::apply);
  }

  /** Adds layer, key, name and record of a feature. */
  Sheet<T> feature(String name, Function<T, FeatureRef> value) {
    return text(name + "_layer", row -> value.apply(row).layer())
        .text(name + "_key", row -> value.apply(row).key())
        .text(name + "_name", row -> value.apply(row).name())
        .count(name + "_record", row -> (long) value.apply(row).record());
  }

  /** Writes the table with a row for each. */
  void write(GeoPackageOutput out, CoordinateSystem crs, List<T> rows) {
    write(out, crs, rows::stream);
  }

  /** Writes the table with a row for each; they may be asked for more than once. */
  void write(GeoPackageOutput out, CoordinateSystem crs, Supplier<Stream<T>> rows) {
    SimpleFeatureType type = schema.buildFeatureType();
    out.table(type, crs, () -> rows.get().map(row -> filled(type, row)).iterator());
  }

  private SimpleFeature filled(SimpleFeatureType type, T row) {
    Object[] attributes = values.stream().map(value -> value.apply(row)).toArray();
    return SimpleFeatureBuilder.build(type, attributes, null);
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
