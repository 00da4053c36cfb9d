package merestone.store.plottxt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import merestone.message.Problem;
import merestone.store.DescribedStore;
import merestone.store.LayerFacts;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.locationtech.jts.geom.Geometry;

/** The first layer of a file as a caller sees it: found by GeoTools, described, read to the end. */
record OpenedPlots(
    List<String> layers, LayerFacts facts, List<SimpleFeature> features, List<Problem> problems) {

  static OpenedPlots read(Path txt) throws IOException {
    return read(txt, null, 0);
  }

  static OpenedPlots read(Path txt, Object charset, int layer) throws IOException {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("url", txt.toUri().toURL());
    if (charset != null) {
      parameters.put("charset", charset);
    }
    DataStore store = DataStoreFinder.getDataStore(parameters);
    try {
      String name = store.getTypeNames()[layer];
      DescribedStore described = (DescribedStore) store;
      List<SimpleFeature> features = new ArrayList<>();
      try (SimpleFeatureIterator all = store.getFeatureSource(name).getFeatures().features()) {
        while (all.hasNext()) {
          features.add(all.next());
        }
      }
      return new OpenedPlots(
          List.of(store.getTypeNames()), described.facts(name), features, described.problems(name));
    } finally {
      store.dispose();
    }
  }

  /** The sample file of the test resources. */
  static String sample() throws IOException {
    try (var in = OpenedPlots.class.getResourceAsStream("plots.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * A file of CGCS2000 zone 39 with these lines of plots; a {@code ;} ends a line, and coordinates
   * below a thousand are offsets to 4360000 and 39505000.
   */
  static Path plots(Path folder, String lines) throws IOException {
    String head = sample().substring(0, sample().indexOf("10,0.9600"));
    return Files.writeString(folder.resolve("a.txt"), head + lines.replace(";", "\n") + "\n");
  }

  String wkt(int plot) {
    Object geometry = features.get(plot).getDefaultGeometry();
    return geometry == null ? "null" : ((Geometry) geometry).toText();
  }

  double area(int plot) {
    return ((Geometry) features.get(plot).getDefaultGeometry()).getArea();
  }

  List<String> codes() {
    return problems.stream().map(Problem::code).toList();
  }

  /** The codes, each with the first number of its English sentence: the line. */
  List<String> codesAtLines() {
    return problems.stream()
        .map(
            each ->
                each.code() + " " + each.message().en().replaceFirst("(?s)^\\D*?(\\d+).*", "$1"))
        .toList();
  }
}
