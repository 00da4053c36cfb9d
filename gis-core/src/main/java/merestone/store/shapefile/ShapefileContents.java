package merestone.store.shapefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.message.Problem;
import merestone.store.Encoding;
import merestone.store.FieldFacts;
import merestone.store.LayerFacts;
import merestone.store.LayerSize;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * What a shapefile consists of, found out once: headers, encoding, coordinate system and schema
 * when it is opened, the places of its records when they are first needed. No file stays open. Safe
 * from many threads.
 */
final class ShapefileContents {
  /** A .prj is a line or two; what is longer is something else. */
  private static final int PRJ_BYTES = 1 << 16;

  private final ShapefileFiles files;
  private final ProblemLog problems;
  private final ShpHeader header;
  private final CoordinateSystem crs;
  private final Encoding encoding;
  private final Optional<DbfTable> table;
  private final SimpleFeatureType schema;
  private ShapeIndex index;
  private int rows;
  private Optional<Envelope> extent = Optional.empty();

  ShapefileContents(ShapefileFiles files, Optional<Charset> option) throws IOException {
    this.files = files;
    this.problems = new ProblemLog(files.shp());
    try (FileWindow shp = new FileWindow(files.shp())) {
      this.header = ShpHeader.read(shp, files.shp());
      if (header.declaredBytes() != shp.size()) {
        problems.header(Fault.HEADER_LENGTH, header.declaredBytes(), shp.size());
      }
    }
    this.crs = readCrs();
    EncodingChoice choice = new EncodingChoice(files, option, problems);
    Optional<DbfHeader> dbf = readDbfHeader();
    this.encoding =
        dbf.isPresent()
            ? choice.decide(files.companion("dbf").orElseThrow(), dbf.get())
            : choice.decideWithoutTable();
    Charset charset = Charset.forName(encoding.name());
    this.table =
        dbf.map(found -> new DbfTable(found, DbfColumns.of(found, charset, problems), charset));
    this.schema =
        ShapefileSchema.of(
            files.typeName(),
            header.type(),
            crs.geotools().orElse(null),
            table.map(DbfTable::fields).orElse(List.of()));
  }

  private CoordinateSystem readCrs() throws IOException {
    Optional<Path> prj = files.companion("prj");
    if (prj.isEmpty()) {
      return CoordinateSystem.unknown("");
    }
    try (InputStream in = Files.newInputStream(prj.get())) {
      String text = new String(in.readNBytes(PRJ_BYTES), StandardCharsets.UTF_8);
      return CoordinateSystems.ofWkt(text.replace("\uFEFF", "").strip());
    }
  }

  private Optional<DbfHeader> readDbfHeader() throws IOException {
    Optional<Path> path = files.companion("dbf");
    if (path.isEmpty()) {
      problems.header(Fault.DBF_MISSING);
      return Optional.empty();
    }
    try (FileWindow dbf = new FileWindow(path.get())) {
      if (dbf.size() < DbfHeader.MIN_BYTES) {
        problems.header(Fault.DBF_UNREADABLE, Fault.reason("dbf.header-short"));
        return Optional.empty();
      }
      DbfHeader found = DbfHeader.read(dbf, problems);
      if (found.columns().isEmpty()) {
        problems.header(Fault.DBF_UNREADABLE, Fault.reason("dbf.no-columns"));
        return Optional.empty();
      }
      return Optional.of(found);
    }
  }

  ShapefileFiles files() {
    return files;
  }

  ShpHeader header() {
    return header;
  }

  SimpleFeatureType schema() {
    return schema;
  }

  ProblemLog log() {
    return problems;
  }

  /** Returns what the files declare. */
  LayerFacts facts() {
    List<FieldFacts> fields =
        table.map(DbfTable::fields).orElse(List.of()).stream()
            .map(field -> new FieldFacts(field.name(), field.declaration(), field.width()))
            .toList();
    return new LayerFacts(header.type().ogcName(), crs, encoding, fields, files.all());
  }

  /** Returns how much the .shp holds: its length tells. */
  LayerSize size() throws IOException {
    return LayerSize.ofBytes(
        index().count(),
        Math.max(0, Files.size(files.shp()) - ShpHeader.BYTES),
        ShapeType.POLYGON_OVERHEAD,
        header.type().vertexBytes());
  }

  List<Problem> problems() {
    return problems.all();
  }

  /** Returns the places of all records: by the .shx if it fits, else by walking the .shp. */
  synchronized ShapeIndex index() throws IOException {
    if (index == null) {
      try (FileWindow shp = new FileWindow(files.shp())) {
        Optional<ShapeIndex> shx = readShx();
        index = shx.isPresent() && isTrue(shx.get(), shp) ? shx.get() : walk(shp, shx);
      }
      countRows();
    }
    return index;
  }

  private Optional<ShapeIndex> readShx() throws IOException {
    Optional<Path> path = files.companion("shx");
    return path.isPresent() ? ShapeIndex.ofShx(path.get()) : Optional.empty();
  }

  /**
   * A .shx that leaves bytes out is believed only if it has a record for every row and the bytes
   * are not further records: of a .shp that grew, .shx and .dbf may both be of the day before.
   */
  private boolean isTrue(ShapeIndex shx, FileWindow shp) throws IOException {
    return shx.fits(shp)
        || (shx.count() == declaredRows() && shx.findsEveryRecord(shp) && !shx.isOutgrown(shp));
  }

  private int declaredRows() {
    return table.map(found -> found.header().rows(-1)).orElse(-1);
  }

  private ShapeIndex walk(FileWindow shp, Optional<ShapeIndex> shx) throws IOException {
    ShapeWalk walk = new ShapeWalk(shp, header, shx, problems);
    ShapeIndex walked = walk.walk(declaredRows());
    if (files.companion("shx").isEmpty()) {
      problems.header(Fault.SHX_MISSING);
    } else if (!walk.foundDamage()) {
      problems.header(Fault.SHX_WRONG);
    }
    return walked;
  }

  /** Forgets a .shx that a record has proved wrong, and finds the records again. */
  synchronized ShapeIndex walkAgain() throws IOException {
    try (FileWindow shp = new FileWindow(files.shp())) {
      index = walk(shp, Optional.empty());
    }
    countRows();
    return index;
  }

  private void countRows() {
    if (table.isEmpty()) {
      return;
    }
    DbfHeader dbf = table.get().header();
    rows = dbf.rows(index.count());
    if (dbf.declaredRows() != rows) {
      problems.header(Fault.DBF_TRUNCATED, dbf.declaredRows(), dbf.heldRows());
    }
    int shapes = index.count();
    if (rows < shapes) {
      problems.header(Fault.ROWS_TOO_FEW, shapes, rows, shapes - rows);
    } else if (rows > shapes) {
      problems.header(Fault.ROWS_TOO_MANY, shapes, rows, rows - shapes);
    }
  }

  /** Returns how many records are not deleted, and notes those that are. */
  int count() throws IOException {
    int count = index().count();
    Optional<DbfRows> opened = openRows();
    if (opened.isEmpty()) {
      return count;
    }
    try (DbfRows all = opened.get()) {
      int deleted = all.countDeleted(rows());
      noteDeleted(deleted);
      return count - deleted;
    }
  }

  void noteDeleted(int deleted) throws IOException {
    if (deleted > 0) {
      problems.header(Fault.ROWS_DELETED, deleted, rows());
    }
  }

  /**
   * Returns the extent: the header's if it can be true, else that of the coordinates; the null
   * envelope if there are none.
   */
  synchronized Envelope extent() throws IOException {
    if (extent.isEmpty()) {
      ShapeIndex records = index();
      boolean trusted = header.box().isPresent() && records.isWhole() && records.count() > 0;
      extent =
          Optional.of(trusted && samplesLieIn(header.box().get()) ? header.box().get() : measure());
    }
    return new Envelope(extent.get());
  }

  private boolean samplesLieIn(Envelope box) throws IOException {
    try (ShapeRecords records = new ShapeRecords(this)) {
      for (int record : new int[] {0, records.count() / 2, records.count() - 1}) {
        Envelope found = records.read(record).map(Geometry::getEnvelopeInternal).orElse(box);
        if (!found.isNull() && !box.contains(found)) {
          return false;
        }
      }
      return true;
    }
  }

  private Envelope measure() throws IOException {
    Envelope box = new Envelope();
    try (ShapeRecords records = new ShapeRecords(this)) {
      for (int record = 0; record < records.count(); record++) {
        records.read(record).ifPresent(shape -> box.expandToInclude(shape.getEnvelopeInternal()));
      }
    }
    return box;
  }

  /** Returns a reader of the attribute rows; empty if there is no table. The caller closes it. */
  Optional<DbfRows> openRows() throws IOException {
    return table.isPresent()
        ? Optional.of(new DbfRows(files.companion("dbf").orElseThrow(), table.get(), problems))
        : Optional.empty();
  }

  /** Returns how many records have an attribute row. */
  synchronized int rows() throws IOException {
    index();
    return rows;
  }
}
