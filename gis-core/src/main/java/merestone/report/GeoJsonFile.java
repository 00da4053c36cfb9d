package merestone.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Optional;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.crs.Reprojection;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.finding.Finding;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.progress.Progress;
import merestone.report.table.FrontPage;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes findings as GeoJSON (RFC 7946): longitude and latitude in degrees, 9 decimals (0.1 mm),
 * outer rings counter-clockwise. CGCS2000 coordinates are carried over to WGS 84 unchanged, which
 * is right to a metre or better; from an old datum without stated shift nothing is, and geometries
 * are null: {@code merestone.crs} says which. Areas are those measured in the CRS of the run, and
 * must not be measured again in degrees.
 *
 * <p>What was not checked stands before the features, in the member {@code merestone}. Stateless;
 * safe from many threads.
 */
final class GeoJsonFile {
  private static final Messages MESSAGES = Messages.of(GeoJsonFile.class);
  private static final int DECIMALS = 9;
  private static final int WGS_84 = 4326;

  private final JsonGenerator json;
  private final Optional<Reprojection> toWgs84;

  private GeoJsonFile(JsonGenerator json, Optional<Reprojection> toWgs84) {
    this.json = json;
    this.toWgs84 = toWgs84;
  }

  static void write(Dossier dossier, Path target, Progress progress) {
    ResultFile.write(target, progress, out -> write(dossier, out, progress));
  }

  private static void write(Dossier dossier, OutputStream out, Progress progress)
      throws IOException {
    JsonGenerator json = JsonLines.generator(out);
    new GeoJsonFile(json, way(dossier.settings().crs())).write(dossier, progress);
    json.flush();
  }

  private static Optional<Reprojection> way(CoordinateSystem crs) {
    try {
      return Optional.of(Reprojection.between(crs, CoordinateSystems.ofEpsg(WGS_84)));
    } catch (UserError e) {
      return Optional.empty(); // said in the member merestone.crs
    }
  }

  private void write(Dossier dossier, Progress progress) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    writeFront(FrontPages.of(dossier), dossier.settings().crs());
    json.writeArrayFieldStart("features");
    for (FindingFacts facts : FindingFacts.of(dossier)) {
      progress.heed();
      json.writeRaw('\n');
      write(facts);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void writeFront(FrontPage front, CoordinateSystem crs) throws IOException {
    String key = toWgs84.isPresent() ? "geojson.crs" : "geojson.noCrs";
    json.writeObjectFieldStart("merestone");
    json.writeStringField("title", front.title());
    json.writeStringField("verdict", front.verdict());
    json.writeArrayFieldStart("notChecked");
    for (Text text : front.notChecked()) {
      json.writeStartObject();
      json.writeStringField("zh", text.zh());
      json.writeStringField("en", text.en());
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonLines.text(json, "crs", MESSAGES.text(key, crs.label()));
    json.writeEndObject();
  }

  private void write(FindingFacts facts) throws IOException {
    Finding finding = facts.finding();
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", finding.id());
    json.writeFieldName("geometry");
    write(finding.evidence().map(Evidence::where));
    json.writeObjectFieldStart("properties");
    json.writeStringField("rule", finding.rule().id());
    json.writeStringField("level", finding.level().word());
    json.writeStringField("kind", Wordings.word(finding.kind()));
    json.writeStringField("layer", finding.subject().layer());
    json.writeStringField("key", finding.subject().key());
    json.writeNumberField("record", finding.subject().record());
    json.writeStringField("town", finding.town());
    number("areaM2", facts.area().map(Area::planarM2));
    number("ellipsoidalM2", facts.area().map(Area::ellipsoidalM2));
    number("mu", facts.decidingM2().map(Amount::muOf));
    number("shareOfSubject", finding.evidence().map(Evidence::share));
    json.writeStringField("message_zh", finding.message().zh());
    json.writeStringField("message_en", finding.message().en());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void number(String key, Optional<Double> value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(key, value.get());
    } else {
      json.writeNullField(key);
    }
  }

  private void write(Optional<Geometry> where) throws IOException {
    Optional<Geometry> moved = where.flatMap(found -> toWgs84.map(way -> way.apply(found)));
    if (moved.isEmpty() || moved.get().isEmpty()) {
      json.writeNull();
      return;
    }
    Geometry shape = moved.get();
    json.writeStartObject();
    json.writeStringField("type", shape.getGeometryType());
    json.writeFieldName("coordinates");
    coordinates(shape);
    json.writeEndObject();
  }

  private void coordinates(Geometry shape) throws IOException {
    if (shape instanceof Point point) {
      position(point.getCoordinate());
    } else if (shape instanceof LineString line) {
      positions(line.getCoordinates());
    } else if (shape instanceof Polygon polygon) {
      rings((Polygon) polygon.norm().reverse()); // normal form is clockwise, RFC 7946 is not
    } else if (shape instanceof GeometryCollection parts) {
      json.writeStartArray();
      for (int i = 0; i < parts.getNumGeometries(); i++) {
        coordinates(parts.getGeometryN(i));
      }
      json.writeEndArray();
    }
  }

  private void rings(Polygon polygon) throws IOException {
    json.writeStartArray();
    positions(polygon.getExteriorRing().getCoordinates());
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      positions(polygon.getInteriorRingN(i).getCoordinates());
    }
    json.writeEndArray();
  }

  private void positions(Coordinate... points) throws IOException {
    json.writeStartArray();
    for (Coordinate point : points) {
      position(point);
    }
    json.writeEndArray();
  }

  private void position(Coordinate point) throws IOException {
    json.writeStartArray();
    json.writeNumber(rounded(point.x));
    json.writeNumber(rounded(point.y));
    json.writeEndArray();
  }

  private static BigDecimal rounded(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
