package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.rule.Relation;
import org.locationtech.jts.geom.Geometry;

/** {@link Relation#SINGLE_PART}: every feature is one polygon. The finding shows all its parts. */
record SinglePart() implements LayerTest {

  @Override
  public LayerAnswer test(LayerTask task) {
    List<Fault> faults = new ArrayList<>();
    Measure measure = task.measure();
    for (int feature : task.chosen()) {
      task.progress().step();
      Optional<Geometry> geometry = task.layer().row(feature).geometry();
      int parts = geometry.map(Geometry::getNumGeometries).orElse(0);
      if (parts > 1) {
        Geometry where = geometry.get();
        Area area = measure.of(where);
        Evidence evidence = new Evidence(where, area, 1, List.of());
        faults.add(Fault.at(feature, "", evidence, Map.of("count", Integer.toString(parts))));
      }
    }
    return LayerAnswer.of(faults);
  }
}
