package merestone.store.plottxt;

import java.nio.file.Path;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.UserError;

/**
 * Everything that can be wrong with a boundary-point file: the code programs see and the sentences
 * people see. Line numbers in the sentences count from 1.
 */
enum Fault {
  NOT_THERE("file-missing", "file.missing", "file.missing.remedy"),
  NOT_PLOTS("plottxt-not-plots", "file.not", "file.not.remedy"),
  TOO_LARGE("plottxt-too-large", "file.large", "file.large.remedy"),
  BAD_CHARSET("charset-unknown", "charset.unknown", "charset.unknown.remedy"),
  TEXT_MALFORMED("text-malformed", "text.malformed", "text.malformed.remedy"),
  FULL_WIDTH("plottxt-full-width", "text.wide", "text.wide.remedy"),
  ATTRIBUTE_LINE("plottxt-attribute-line", "attribute.line", "attribute.line.remedy"),
  ATTRIBUTE_TWICE("plottxt-attribute-twice", "attribute.twice", "attribute.twice.remedy"),
  PARAMETERS("plottxt-parameters", "attribute.parameters", "attribute.parameters.remedy"),
  PRECISION("plottxt-precision", "attribute.precision", "attribute.precision.remedy"),
  CRS_MISSING("plottxt-crs-missing", "crs.missing", "crs.missing.remedy"),
  CRS_NAME("plottxt-crs-name", "crs.name", "crs.name.remedy"),
  CRS_UNIT("plottxt-crs-unit", "crs.unit", "crs.unit.remedy"),
  CRS_PROJECTION("plottxt-crs-projection", "crs.projection", "crs.projection.remedy"),
  CRS_NO_ZONE("plottxt-zone-missing", "crs.noZone", "crs.noZone.remedy"),
  CRS_ZONE_TAKEN("plottxt-zone-from-coordinates", "crs.zoneTaken", "crs.zoneTaken.remedy"),
  CRS_ZONE_WIDTH("plottxt-zone-width", "crs.zoneWidth", "crs.zoneWidth.remedy"),
  CRS_ZONE_OTHER("plottxt-zone-contradicted", "crs.zoneOther", "crs.zoneOther.remedy"),
  NO_PLOTS("no-features", "plots.none", "plots.none.remedy"),
  LINE("plottxt-line-unreadable", "plot.line", "plot.line.remedy"),
  HEAD_MISSING("plottxt-head-missing", "head.missing", "head.missing.remedy"),
  HEAD_UNMARKED("plottxt-head-unmarked", "head.unmarked", "head.unmarked.remedy"),
  HEAD_KIND("plottxt-kind-unknown", "head.kind", "head.kind.remedy"),
  HEAD_VALUE("value-unreadable", "head.value", "head.value.remedy"),
  HEAD_EXTRA("plottxt-head-items", "head.extra", "head.extra.remedy"),
  NUMBER_TWICE("plottxt-number-twice", "head.twice", "head.twice.remedy"),
  POINT_COUNT("plottxt-point-count", "plot.count", "plot.count.remedy"),
  SWAPPED("plottxt-axes-swapped", "plot.swapped", "plot.swapped.remedy"),
  ELSEWHERE("plottxt-plot-elsewhere", "plot.elsewhere", "plot.elsewhere.remedy"),
  PREFIX_MIXED("plottxt-prefix-mixed", "plot.prefix", "plot.prefix.remedy"),
  COORDINATE("coordinate-implausible", "plot.coordinate", "plot.coordinate.remedy"),
  EMPTY("plottxt-plot-empty", "plot.empty", "plot.empty.remedy"),
  RING_UNCLOSED("ring-unclosed", "ring.unclosed", "ring.unclosed.remedy"),
  RING_DEGENERATE("ring-degenerate", "ring.degenerate", "ring.degenerate.remedy"),
  LINE_DEGENERATE("line-degenerate", "line.degenerate", "line.degenerate.remedy"),
  AREA_DIFFERS("plottxt-area-differs", "area.differs", "area.differs.remedy"),
  AREA_IN_M2("plottxt-area-unit", "area.unit", "area.unit.remedy"),
  MORE("more-problems", "more.problems", "more.problems.remedy");

  private static final Messages MESSAGES = Messages.of(Fault.class);

  private final String code;
  private final String message;
  private final String remedy;

  Fault(String code, String message, String remedy) {
    this.code = code;
    this.message = message;
    this.remedy = remedy;
  }

  /** Returns the stable short name programs see. */
  String code() {
    return code;
  }

  /** Returns the problem at a file; message and remedy share the arguments. */
  Problem at(Path file, Object... arguments) {
    return new Problem(
        file.toString(), code, MESSAGES.text(message, arguments), MESSAGES.text(remedy, arguments));
  }

  /** Returns the error that stops the work at a file. */
  UserError stop(Path file, Object... arguments) {
    return new UserError(at(file, arguments));
  }
}
