package merestone.check;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.message.Messages;
import merestone.rule.LayerDemand;
import merestone.rule.LayerDemand.SizeClass;
import merestone.rule.Relation;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Geometry;

/**
 * {@link Relation#MINIMUM_AREA}: no feature is smaller than its class may be.
 *
 * <pre>
 *   +--+  +------+
 *   |A |  |  B   |   A, of a class of at least 400 m², has 300 m²: a finding of A
 *   +--+  +------+
 * </pre>
 *
 * The first class whose condition holds is the feature's. Where an empty column leaves open whether
 * an earlier class is, the feature is open too; one of no class is not judged. Areas are those
 * after repair, all parts of a feature together.
 */
record MinimumArea() implements LayerTest {
  private static final Messages MESSAGES = Messages.of(MinimumArea.class);

  @Override
  public LayerAnswer test(LayerTask task) {
    List<SizeClass> classes = task.demand(LayerDemand.MinimumArea.class).classes();
    TreeSet<String> missing = new TreeSet<>();
    classes.forEach(one -> missing.addAll(one.where().columns()));
    missing.removeAll(task.rule().subject().mayLack());
    missing.removeIf(task.layer().layer().table()::hasColumn);
    if (!missing.isEmpty()) {
      String columns = String.join(", ", missing);
      return LayerAnswer.notRun(
          MESSAGES.text("notRun.noClassColumn", task.layer().layer().title(), columns));
    }
    return FeatureByFeature.testUsable(task, feature -> answer(feature, task, classes));
  }

  private static LayerAnswer answer(int feature, LayerTask task, List<SizeClass> classes) {
    SimpleFeature row = task.layer().row(feature).feature();
    for (SizeClass one : classes) {
      if (one.where().holds(row)) {
        return measured(feature, task, one);
      }
      List<String> open = one.where().leftOpen(row, task.rule().subject().mayLack());
      if (!open.isEmpty()) {
        String columns = String.join(", ", open);
        return LayerAnswer.open(feature, MESSAGES.text("undecided.openClass", columns));
      }
    }
    return LayerAnswer.CLEAR;
  }

  private static LayerAnswer measured(int feature, LayerTask task, SizeClass of) {
    Geometry ground = task.layer().polygons().geometry(feature);
    Area area = task.measure().of(ground);
    double least = of.atLeast().squareMetres(0);
    if (area.in(task.area()) >= least) {
      return LayerAnswer.CLEAR;
    }
    Evidence evidence = new Evidence(ground, area, 1, List.of());
    Map<String, String> details = Map.of("least", FindingWords.decimals(least, 2));
    return LayerAnswer.of(
        List.of(Fault.at(feature, "", evidence, details).saying("class", of.title())));
  }
}
