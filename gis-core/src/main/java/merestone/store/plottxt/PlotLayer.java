package merestone.store.plottxt;

import java.util.List;
import merestone.message.Problem;
import merestone.store.LayerSize;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.locationtech.jts.geom.Geometry;

/**
 * The plots of one kind in a file.
 *
 * @param kind the kind
 * @param schema the feature type, its name the layer's
 * @param plots the plots in file order
 * @param problems what is wrong with the file and these plots, by line
 */
record PlotLayer(
    PlotKind kind, SimpleFeatureType schema, List<Plot> plots, List<Problem> problems) {

  PlotLayer {
    plots = List.copyOf(plots);
    problems = List.copyOf(problems);
  }

  LayerSize size() {
    long vertices =
        plots.stream()
            .flatMap(plot -> plot.geometry().stream())
            .mapToLong(Geometry::getNumPoints)
            .sum();
    return new LayerSize(plots.size(), vertices);
  }

  String name() {
    return schema.getTypeName();
  }
}
