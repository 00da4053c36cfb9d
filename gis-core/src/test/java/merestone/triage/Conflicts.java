package merestone.triage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Imprints and decisions in a few words, for tests. */
final class Conflicts {
  static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");
  static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  private Conflicts() {}

  static Geometry shape(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }

  /** A rectangle from (x, 0) to (x + width, 10). */
  static Geometry strip(double x, double width) {
    double end = x + width;
    return shape("POLYGON((%s 0,%s 0,%s 10,%s 10,%s 0))".formatted(x, end, end, x, x));
  }

  /** A conflict of a parcel with a farmland unit in a strip of ground. */
  static Imprint imprint(String id, String parcel, Geometry where) {
    return imprint(id, "FARM-1", "text-1", parcel, where);
  }

  static Imprint imprint(String id, String rule, String text, String parcel, Geometry where) {
    return new Imprint(
        id,
        rule,
        text,
        Finding.Kind.CONFLICT,
        new FeatureRef("parcels", 0, parcel, "学校"),
        "farmland/F-1",
        Optional.of(Outline.of(where)));
  }

  static Decision decision(Status status, String comment) {
    return new Decision(status, comment, "王", MORNING);
  }

  static Entry entry(String conflict, Imprint imprint, Decision after) {
    return new Entry(conflict, Entry.Act.DECIDE, "王", after.at(), imprint, Optional.empty(), after);
  }

  /** A run of rule FARM-1 on data of a name, by program 1. */
  static RunPrint run(String data, Imprint... imprints) {
    return new RunPrint(
        new RunFacts("1", "EPSG:4527", Map.of("FARM-1", data), Map.of("FARM-1", "text-1")),
        List.of(imprints));
  }
}
