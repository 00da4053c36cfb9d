package merestone.store.shapefile;

import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UserError;

/**
 * Everything that can be wrong with a shapefile or with what is written to one: the code programs
 * see and the sentences people see. Record numbers in the sentences are 0-based.
 */
enum Fault {
  NOT_THERE("file-missing", "file.missing", "file.missing.remedy"),
  NOT_A_SHAPEFILE("not-a-shapefile", "shp.not", "shp.not.remedy"),
  SHP_SHORT("shp-short", "shp.short", "shp.short.remedy"),
  TYPE_UNSUPPORTED("shape-type-unsupported", "shp.type", "shp.type.remedy"),
  BAD_CHARSET("charset-unknown", "charset.unknown", "charset.unknown.remedy"),
  HEADER_LENGTH("shp-length", "shp.length", "shp.length.remedy"),
  SHX_MISSING("shx-missing", "shx.missing", "shx.missing.remedy"),
  SHX_WRONG("shx-wrong", "shx.wrong", "shx.wrong.remedy"),
  SHP_DAMAGED("shp-damaged", "shp.damaged", "shp.damaged.remedy"),
  RECORD_LENGTH("record-length", "record.length", "record.length.remedy"),
  RECORD_UNREADABLE("record-unreadable", "record.unreadable", "record.unreadable.remedy"),
  RECORD_TYPE("record-type", "record.type", "record.type.remedy"),
  COORDINATE("coordinate-implausible", "record.coordinate", "record.coordinate.remedy"),
  RING_UNCLOSED("ring-unclosed", "ring.unclosed", "ring.unclosed.remedy"),
  RING_DEGENERATE("ring-degenerate", "ring.degenerate", "ring.degenerate.remedy"),
  RING_ORPHAN("hole-without-shell", "ring.orphan", "ring.orphan.remedy"),
  RING_AROUND("hole-around-shell", "ring.around", "ring.around.remedy"),
  RING_ORIENTATION("ring-orientation", "ring.orientation", "ring.orientation.remedy"),
  LINE_DEGENERATE("line-degenerate", "line.degenerate", "line.degenerate.remedy"),
  DBF_MISSING("dbf-missing", "dbf.missing", "dbf.missing.remedy"),
  DBF_UNREADABLE("dbf-unreadable", "dbf.unreadable", "dbf.unreadable.remedy"),
  DBF_TRUNCATED("dbf-truncated", "dbf.truncated", "dbf.truncated.remedy"),
  DBF_LENGTHS("dbf-lengths", "dbf.lengths", "dbf.lengths.remedy"),
  ROWS_DELETED("rows-deleted", "rows.deleted", "rows.deleted.remedy"),
  ROWS_TOO_FEW("rows-too-few", "count.fewRows", "count.mismatch.remedy"),
  ROWS_TOO_MANY("rows-too-many", "count.manyRows", "count.mismatch.remedy"),
  COLUMN_RENAMED("column-renamed", "column.renamed", "column.renamed.remedy"),
  COLUMN_UNSUPPORTED("column-unsupported", "column.unsupported", "column.unsupported.remedy"),
  VALUE_UNREADABLE("value-unreadable", "value.unreadable", "value.unreadable.remedy"),
  TEXT_MALFORMED("text-malformed", "text.malformed", "text.malformed.remedy"),
  CPG_UNKNOWN("cpg-unknown", "cpg.unknown", "cpg.unknown.remedy"),
  ENCODING_DOUBTFUL("encoding-doubtful", "encoding.doubtful", "encoding.doubtful.remedy"),
  ENCODING_CONTRADICTED(
      "encoding-contradicted", "encoding.contradicted", "encoding.contradicted.remedy"),
  MORE("more-problems", "more.problems", "more.problems.remedy"),
  WRITE_GEOMETRY("geometry-unwritable", "write.geometry", "write.geometry.remedy"),
  WRITE_NAME("field-renamed", "write.name", "write.name.remedy"),
  WRITE_CUT("text-cut", "write.cut", "write.cut.remedy"),
  WRITE_UNMAPPABLE("text-unmappable", "write.unmappable", "write.unmappable.remedy"),
  WRITE_NUMBER("number-unwritable", "write.number", "write.number.remedy"),
  WRITE_TOO_LARGE("shapefile-too-large", "write.large", "write.large.remedy"),
  WRITE_TOO_MANY("too-many-columns", "write.columns", "write.columns.remedy");

  private static final Messages MESSAGES = Messages.of(Fault.class);

  private final String code;
  private final String message;
  private final String remedy;

  Fault(String code, String message, String remedy) {
    this.code = code;
    this.message = message;
    this.remedy = remedy;
  }

  /** Returns why a file cannot be read, as part of a sentence. */
  static Text reason(String key) {
    return MESSAGES.text(key);
  }

  /** Returns the stable short name programs see. */
  String code() {
    return code;
  }

  /** Returns the problem at a file; message and remedy share the arguments. */
  Problem at(Object path, Object... arguments) {
    return new Problem(
        path.toString(), code, MESSAGES.text(message, arguments), MESSAGES.text(remedy, arguments));
  }

  /** Returns the error that stops the work at a file. */
  UserError stop(Object path, Object... arguments) {
    return new UserError(at(path, arguments));
  }
}
