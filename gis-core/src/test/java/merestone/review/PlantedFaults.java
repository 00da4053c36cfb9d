package merestone.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import merestone.crs.CoordinateSystem;

/** Faults of files, structure and values, one at a time. */
final class PlantedFaults {
  /** The layers by their role, with their names in the ids of rules. */
  static final Map<String, String> LAYERS =
      Map.of(
          "redline", "STBHHX",
          "farmland", "YJJBNT",
          "boundary", "CZKFBJ",
          "towns", "XZQ",
          "landuse", "DLTB");

  private final List<PlantedFault> all = new ArrayList<>();

  static List<PlantedFault> all() {
    PlantedFaults faults = new PlantedFaults();
    faults.files();
    LAYERS.keySet().stream().sorted().forEach(faults::ofEveryLayer);
    faults.codes();
    faults.logic();
    faults.areas();
    return faults.all;
  }

  private void files() {
    add("metadata under another name", "QC-1101", "元数据.xml", s -> s.metadata("元数据.xml"));
    add("no metadata", "QC-1102", "*.xml", s -> s.metadata(""));
    add("metadata in a Word file", "QC-1102", "*.xml", s -> s.metadata("120114元数据.docx"));
  }

  private void ofEveryLayer(String role) {
    String name = LAYERS.get(role);
    add("layer not there", "QC-3101-" + name, role, s -> s.leaveOut(role));
    add("layer lost its file", "QC-3101-" + name, role, s -> s.lose(role));
    add("layer without features", "QC-3102-" + name, role, s -> s.layer(role).clear());
    add("lines instead of areas", "QC-3103-" + name, role, s -> s.layer(role).outlines());
    add(
        "no coordinate system",
        "QC-2101-" + name,
        role,
        s -> s.layer(role).in(CoordinateSystem.unknown(""), SubmittedRow::onMap));
    structure(role, name);
    value(role, "QC-3301-" + name, "BSM", "12011400000000001");
    value(role, "QC-3302-" + name, "YSDM", "20010101");
    value(role, "QC-3601-" + name, "YSDM", null);
    value(role, "QC-3601-" + name, "BSM", null);
    if (!role.equals("landuse")) {
      value(role, "QC-3303-" + name, "XZQDM", "1201");
    }
    add(
        "the key of another",
        "QC-3501-" + name,
        key(role, 0),
        s -> s.layer(role).row(1).with("BSM", s.layer(role).row(0).value("BSM")));
  }

  private void structure(String role, String name) {
    String id = "QC-3201-" + name;
    String column = role.equals("landuse") ? "GDPDJB" : role.equals("farmland") ? "WDGD" : "XZQMC";
    add("no " + column, id, role, s -> s.layer(role).without(column));
    add("YSDM a number", id, role, s -> s.layer(role).column("YSDM", "N10"));
    if (!role.equals("redline")) {
      add("BSM too short", id, role, s -> s.layer(role).column("BSM", "C20"));
    }
  }

  private void codes() {
    value("landuse", "QC-3311-DLTB", "DLBM", "0199");
    value("landuse", "QC-3311-DLTB", "DLMC", "旱田");
    value("farmland", "QC-3311-YJJBNT", "DLMC", "旱田");
    value("landuse", "QC-3312-DLTB", "QSXZ", "99");
    value("farmland", "QC-3312-YJJBNT", "QSXZ", "99");
    patch("QC-3313-DLTB", 2, "CZCSXM=299");
    patch("QC-3314-DLTB", 14, "TBXHDM=XX");
    patch("QC-3315-DLTB", 0, "ZZSXDM=XX");
    value("redline", "QC-3316-STBHHX", "ZRBHDFQ", "缓冲区");
    value("boundary", "QC-3317-CZKFBJ", "GHFQDM", "999");
    value("boundary", "QC-3317-CZKFBJ", "GHFQMC", "城镇弹性区");
    value("towns", "QC-3601-XZQ", "MSSM", " ");
    value("landuse", "QC-3601-DLTB", "DLBM", null);
    value("landuse", "QC-3601-DLTB", "TBMJ", null);
    value("landuse", "QC-3601-DLTB", "TBDLMJ", null);
    value("landuse", "QC-3601-DLTB", "TBBH", null);
    value("towns", "QC-3601-XZQ", "JSMJ", null);
    value("farmland", "QC-3601-YJJBNT", "YJJBNTTBMJ", null);
    value("farmland", "QC-3601-YJJBNT", "YJJBNTMJ", null);
  }

  private void logic() {
    value("redline", "QC-3401-STBHHX", "MJ", 0.0);
    value("boundary", "QC-3401-CZKFBJ", "MJ", -1.0);
    value("landuse", "QC-3401-DLTB", "TBDLMJ", 0.0);
    value("landuse", "QC-3401-DLTB", "TBMJ", 0.0);
    value("farmland", "QC-3401-YJJBNT", "YJJBNTMJ", 0.0);
    value("farmland", "QC-3401-YJJBNT", "YJJBNTTBMJ", -5.0);
    value("landuse", "QC-3402-DLTB", "SJNF", 2009.0);
    patch("QC-3411-DLTB", 14, "TBXHDM=");
    patch("QC-3412-DLTB", 0, "ZZSXDM=");
    patch("QC-3421-DLTB", 7, "KCDLBM=1203", "KCXS=0.1", "areas");
    patch("QC-3422-DLTB", 1, "KCDLBM=");
    patch("QC-3431-DLTB", 0, "GDPDJB=7");
    patch("QC-3431-DLTB", 0, "GDPDJB=");
    patch("QC-3432-DLTB", 0, "GDLX=PD");
    patch("QC-3432-DLTB", 0, "KCDLBM=1203", "KCXS=0.1", "areas");
    patch("QC-3433-DLTB", 1, "GDLX=");
    patch("QC-3434-DLTB", 1, "KCDLBM=", "KCXS=", "areas");
    patch("QC-3451-DLTB", 10, "CZCSXM=");
    patch("QC-3451-DLTB", 2, "CZCSXM=");
    patch("QC-3451-DLTB", 8, "CZCSXM=");
    patch("QC-3313-DLTB", 8, "CZCSXM=206");
    patch("QC-3452-DLTB", 8, "CZCSXM=203A");
    patch("QC-3453-DLTB", 8, "CZCSXM=203");
    patch("QC-3453-DLTB", 12, "CZCSXM=203");
    patch("QC-3461-DLTB", 7, "XZDWKD=3");
    patch("QC-3462-DLTB", 16, "XZDWKD=");
    patch("QC-3462-DLTB", 3, "XZDWKD=");
    patch("QC-3463-DLTB", 3, "XZDWKD=8.5");
    patch("QC-3471-DLTB", 16, "ZZSXDM=LS");
    add(
        "a number of another patch",
        "QC-3502-DLTB",
        key("landuse", 1),
        s -> s.layer("landuse").row(1).with("TBBH", "1"));
  }

  private void areas() {
    add(
        "TBMJ 100 m2 too large",
        "QC-3701-DLTB",
        key("landuse", 5),
        s -> more(s.layer("landuse").row(5), "TBMJ", "TBDLMJ"));
    add(
        "YJJBNTTBMJ 100 m2 too large",
        "QC-3701-YJJBNT",
        key("farmland", 0),
        s -> more(s.layer("farmland").row(0), "YJJBNTTBMJ", "YJJBNTMJ"));
    add(
        "JSMJ 100 m2 too large",
        "QC-3701-XZQ",
        key("towns", 0),
        s -> more(s.layer("towns").row(0), "JSMJ"));
    add(
        "TBMJ in ha",
        "QC-3701-DLTB",
        key("landuse", 5),
        s -> s.layer("landuse").row(5).with("TBMJ", 4.0).with("TBDLMJ", 4.0));
    add(
        "TBDLMJ 100 m2 too large",
        "QC-3702-DLTB",
        key("landuse", 5),
        s -> more(s.layer("landuse").row(5), "TBDLMJ"));
    add(
        "YJJBNTMJ 100 m2 too large",
        "QC-3702-YJJBNT",
        key("farmland", 0),
        s -> more(s.layer("farmland").row(0), "YJJBNTMJ"));
    add(
        "KCMJ 100 m2 too large",
        "QC-3703-DLTB",
        key("landuse", 1),
        s -> {
          SubmittedRow row = more(s.layer("landuse").row(1), "KCMJ");
          row.with("TBDLMJ", (double) row.value("TBDLMJ") - 100);
        });
  }

  private static SubmittedRow more(SubmittedRow row, String... columns) {
    for (String column : columns) {
      row.with(column, (double) row.value(column) + 100);
    }
    return row;
  }

  static String key(String role, int row) {
    return (String) new Submission().layer(role).row(row).value("BSM");
  }

  /** Writes one value into the first row of a layer. */
  private void value(String role, String code, String column, Object value) {
    String key = column.equals("BSM") ? value == null ? "#0" : value.toString() : key(role, 0);
    add(column + " = " + value, code, key, s -> s.layer(role).row(0).with(column, value));
  }

  /** Writes values into a patch of the land survey. */
  private void patch(String code, int row, String... values) {
    add(
        String.join(", ", values),
        code,
        key("landuse", row),
        s -> {
          for (String value : values) {
            write(s.layer("landuse").row(row), value);
          }
        });
  }

  private static void write(SubmittedRow row, String assignment) {
    if (assignment.equals("areas")) {
      row.areas();
      return;
    }
    String[] sides = assignment.split("=", 2);
    boolean number = sides[0].equals("KCXS") || sides[0].equals("XZDWKD");
    Object value =
        sides[1].isEmpty() ? null : number ? (Object) Double.valueOf(sides[1]) : sides[1];
    row.with(sides[0], value);
  }

  private void add(String name, String code, String subject, Consumer<Submission> plant) {
    all.add(PlantedFault.of(name, code, subject, plant));
  }
}
