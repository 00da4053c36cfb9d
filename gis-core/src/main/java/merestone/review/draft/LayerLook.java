package merestone.review.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merestone.layer.Layer;
import merestone.layer.LayerHeader;
import merestone.message.Problem;
import merestone.review.Inspection;
import merestone.review.LayerRemarks;
import merestone.store.FieldFacts;
import merestone.store.LayerFacts;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** A look at the header and the first rows of one layer. */
final class LayerLook {
  private final Layer layer;
  private final Address address;
  private final LayerFacts facts;
  private final List<SimpleFeature> first;

  /**
   * Takes the look.
   *
   * @throws merestone.message.UserError if not even the first rows can be read
   */
  LayerLook(Layer layer, Address address) {
    this.layer = layer;
    this.address = address;
    facts = layer.facts();
    first = layer.first(Sample.ROWS);
  }

  FoundLayer found() {
    Sample sample = sample();
    LayerTraits traits = new LayerTraits(names(), format(), facts.geometryType(), sample);
    return new FoundLayer(
        address,
        layer.name(),
        rows(),
        facts.geometryType(),
        Grid.of(facts.crs(), extent()),
        sample,
        new RoleFinder(Roles.shipped()).guesses(traits),
        problems());
  }

  private long rows() {
    long told = layer.size().features();
    return told > 0 ? told : first.isEmpty() ? 0 : first.size() < Sample.ROWS ? first.size() : -1;
  }

  private Sample sample() {
    List<String> columns = facts.fields().stream().map(FieldFacts::name).toList();
    List<List<String>> rows =
        first.stream()
            .map(row -> columns.stream().map(column -> text(row.getAttribute(column))).toList())
            .toList();
    return Sample.of(facts.encoding(), columns, rows);
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString().strip();
  }

  private Envelope extent() {
    Envelope extent = new Envelope();
    for (SimpleFeature feature : first) {
      if (feature.getDefaultGeometry() instanceof Geometry shape) {
        extent.expandToInclude(shape.getEnvelopeInternal());
      }
    }
    return extent;
  }

  /** What a whole file shows only when it is read through is not known yet. */
  private List<Problem> problems() {
    List<Problem> all = new ArrayList<>(layer.problems());
    LayerHeader header =
        new LayerHeader(
            layer.label(),
            layer.name(),
            first.size(),
            facts.geometryType(),
            facts.crs(),
            facts.encoding(),
            extent(),
            facts.fields(),
            facts.files());
    all.addAll(LayerRemarks.on(new Inspection.Inspected(header, Optional.empty()), layer.label()));
    return all;
  }

  /** The name of a container says nothing of one of its layers. */
  private List<String> names() {
    String file = fileName();
    int dot = file.lastIndexOf('.');
    String base = dot > 0 ? file.substring(0, dot) : file;
    return address.layer().isEmpty() && !base.equals(layer.name())
        ? List.of(layer.name(), base)
        : List.of(layer.name());
  }

  private String format() {
    String name = fileName();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private String fileName() {
    Path name = address.file().getFileName();
    return name.toString();
  }
}
