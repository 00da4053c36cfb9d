package merestone.store.geopackage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.message.WhyNot;
import org.locationtech.jts.geom.Geometry;

/** Everything this package can find fault with, in words. */
final class Faults {
  private static final Messages WORDS = Messages.of(Faults.class);

  private Faults() {}

  static UserError unwritable(Path target, Throwable cause) {
    return new UserError(
        new Problem(
            target.toString(),
            "output-unwritable",
            WORDS.text("output.unwritable", target.getFileName(), reason(cause)),
            WORDS.text("output.unwritable.remedy")),
        cause);
  }

  static UserError notGeoPackage(Path file) {
    return new UserError(
        new Problem(
            file.toString(),
            "gpkg-not-a-geopackage",
            WORDS.text("file.notGeoPackage", file.getFileName()),
            WORDS.text("file.notGeoPackage.remedy")));
  }

  static UserError tableMissing(Path file, String table) {
    return new UserError(
        new Problem(
            file.toString(),
            "gpkg-table-missing",
            WORDS.text("file.tableMissing", file.getFileName(), table),
            WORDS.text("file.exportAgain")));
  }

  static UserError unreadable(Path file, Throwable cause) {
    return new UserError(
        new Problem(
            file.toString(),
            "file-unreadable",
            WORDS.text("file.unreadable", file.getFileName(), reason(cause)),
            WORDS.text("file.exportAgain")),
        cause);
  }

  static Problem unfinished(Path file, Path beside) {
    return new Problem(
        file.toString(),
        "gpkg-unfinished",
        WORDS.text("file.unfinished", file.getFileName(), beside.getFileName()),
        WORDS.text("file.unfinished.remedy"));
  }

  static Problem tablesDamaged(Path file) {
    return new Problem(
        file.toString(),
        "gpkg-damaged",
        WORDS.text("file.damaged", file.getFileName()),
        WORDS.text("file.exportAgain"));
  }

  static Problem applicationId(Path file, int id) {
    return new Problem(
        file.toString(),
        "gpkg-application-id",
        WORDS.text("file.applicationId", file.getFileName(), String.format("0x%08X", id)),
        WORDS.text("file.applicationId.remedy"));
  }

  static Problem noLayers(Path file, List<String> others) {
    return new Problem(
        file.toString(),
        "no-layers",
        others.isEmpty()
            ? WORDS.text("file.empty", file.getFileName())
            : WORDS.text("file.noLayers", file.getFileName(), String.join(", ", others)),
        WORDS.text("file.noLayers.remedy"));
  }

  static Problem danglingTable(Path file, String table) {
    return new Problem(
        file.toString(),
        "gpkg-table-missing",
        WORDS.text("table.dangling", file.getFileName(), table),
        WORDS.text("file.exportAgain"));
  }

  static Problem geometryColumnMissing(Path file, String table) {
    return new Problem(
        file.toString(),
        "gpkg-geometry-column-missing",
        WORDS.text("table.noGeometryColumn", file.getFileName(), table),
        WORDS.text("file.exportAgain"));
  }

  static Problem tableBroken(Path file, String table, SQLException cause) {
    return new Problem(
        file.toString(),
        "gpkg-table-broken",
        WORDS.text("table.broken", file.getFileName(), table, reason(cause)),
        WORDS.text("file.exportAgain"));
  }

  static Problem srsMissing(Path file, String table, int srsId) {
    return new Problem(
        file.toString(),
        "gpkg-srs-missing",
        WORDS.text("table.srsMissing", file.getFileName(), table, srsId),
        WORDS.text("table.srsMissing.remedy"));
  }

  static Problem badGeometry(Path file, String table, String row, Text reason) {
    return new Problem(
        file.toString(),
        "geometry-unreadable",
        WORDS.text("row.badGeometry", table, row, reason),
        WORDS.text("row.badGeometry.remedy"));
  }

  static Problem otherType(
      Path file, String table, String row, FeatureTable.GeometryColumn column, Geometry found) {
    return new Problem(
        file.toString(),
        "geometry-type",
        WORDS.text("row.otherType", table, row, found.getGeometryType(), column.type()),
        WORDS.text("row.otherType.remedy"));
  }

  static Problem damaged(Path file, String table, long rowsRead, SQLException cause) {
    return new Problem(
        file.toString(),
        "gpkg-damaged",
        WORDS.text("table.damaged", file.getFileName(), table, rowsRead, reason(cause)),
        WORDS.text("file.exportAgain"));
  }

  static Problem rowsLost(Path file, String table, RowRange rows, SQLException cause) {
    return new Problem(
        file.toString(),
        "gpkg-damaged",
        WORDS.text("table.rowsLost", file.getFileName(), table, words(rows), reason(cause)),
        WORDS.text("file.exportAgain"));
  }

  private static Text words(RowRange rows) {
    if (rows.isOne()) {
      return WORDS.text("rows.one", rows.first());
    }
    if (rows.hasFirst() && rows.hasLast()) {
      return WORDS.text("rows.between", rows.first(), rows.last());
    }
    if (rows.hasFirst()) {
      return WORDS.text("rows.from", rows.first());
    }
    return WORDS.text("rows.upTo", rows.last());
  }

  static Problem indexMisses(Path file, String table, String row) {
    return new Problem(
        file.toString(),
        "gpkg-index-wrong",
        WORDS.text("index.misses", file.getFileName(), table, row),
        WORDS.text("index.remedy"));
  }

  static Problem indexBroken(Path file, String table, String answer) {
    return new Problem(
        file.toString(),
        "gpkg-index-wrong",
        WORDS.text("index.broken", file.getFileName(), table, answer),
        WORDS.text("index.remedy"));
  }

  static Problem ringsClosed(Path file, String table, String row, int rings) {
    return new Problem(
        file.toString(),
        "ring-unclosed",
        WORDS.text("row.ringsClosed", table, row, rings),
        WORDS.text("row.ringsClosed.remedy"));
  }

  static Problem badValue(
      Path file, String table, String row, FeatureTable.Column column, Object held) {
    Object shown = held instanceof byte[] bytes ? WORDS.text("row.bytes", bytes.length) : held;
    return new Problem(
        file.toString(),
        "value-unreadable",
        WORDS.text("row.badValue", table, row, column.name(), column.declared(), shown),
        WORDS.text("row.badValue.remedy"));
  }

  static Problem badText(Path file, String table, String row, FeatureTable.Column column) {
    return new Problem(
        file.toString(),
        "text-malformed",
        WORDS.text("row.badText", table, row, column.name()),
        WORDS.text("row.badText.remedy"));
  }

  static Problem andMore(Path file, String table, int shown) {
    return new Problem(
        file.toString(),
        "more-problems",
        WORDS.text("row.andMore", table, shown),
        WORDS.text("row.andMore.remedy"));
  }

  private static Text reason(Throwable cause) {
    if (cause instanceof IOException failure) {
      return WhyNot.of(failure);
    }
    String said = cause.getMessage();
    return Text.same(said == null ? cause.getClass().getSimpleName() : said);
  }
}
