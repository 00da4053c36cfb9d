package merestone.review;

import java.util.List;

/** The layers of {@link Submission}, in the columns the book asks for. */
final class SubmittedLayers {
  private static final int COLUMNS = 6;
  private static final double CELL = 200;

  /** One land class a patch, in the order of the numbers of {@link Submission}. */
  private static final List<String> CLASSES =
      List.of(
          "0101 水田",
          "0103 旱地",
          "0702 农村宅基地",
          "1006 农村道路",
          "0201 果园",
          "1104 坑塘水面",
          "0301 乔木林地",
          "0301 乔木林地",
          "0602 采矿用地",
          "0102 水浇地",
          "0701 城镇住宅用地",
          "0601 工业用地",
          "09 特殊用地",
          "0301 乔木林地",
          "0101 水田",
          "0301 乔木林地",
          "1107 沟渠",
          "0305 灌木林地");

  private SubmittedLayers() {}

  static SubmittedLayer landUse() {
    SubmittedLayer layer =
        new SubmittedLayer(
            """
            BSM:C18 YSDM:C10 TBYBH:C18 TBBH:C8 DLBM:C5 DLMC:C60 QSXZ:C2 QSDWDM:C19 QSDWMC:C254
            ZLDWDM:C19 ZLDWMC:C254 TBMJ:N15.2 KCDLBM:C5 KCXS:N6.4 KCMJ:N15.2 TBDLMJ:N15.2 GDLX:C2
            GDPDJB:C2 XZDWKD:N5.1 TBXHDM:C6 TBXHMC:C50 ZZSXDM:C6 ZZSXMC:C50 GDDB:N2 FRDBS:C1
            CZCSXM:C4 SJNF:N4 MSSM:C2 HDMC:C100 BZ:C254
            """);
    for (int i = 0; i < CLASSES.size(); i++) {
      layer.add(patch(i));
    }
    layer.row(1).with("GDPDJB", "3").with("GDLX", "TT").with("KCDLBM", "1203").with("KCXS", 0.1125);
    layer.row(1).areas();
    layer.row(3).with("XZDWKD", 6.0);
    layer.row(4).with("ZZSXDM", "JKHF").with("ZZSXMC", "即可恢复");
    layer.row(14).with("TBXHDM", "HDGD").with("TBXHMC", "河道耕地");
    layer.row(16).with("XZDWKD", 4.5);
    return layer;
  }

  private static SubmittedRow patch(int i) {
    String code = CLASSES.get(i).split(" ")[0];
    SubmittedRow row =
        keyed(new SubmittedRow("TBMJ", "TBDLMJ"), 2001, i)
            .with("YSDM", "2001010100")
            .with("TBBH", "%d".formatted(i + 1))
            .with("SJNF", 2024.0)
            .with("MSSM", "00");
    owned(row, i).shape(SubmittedRow.box(x(i), y(i), x(i) + CELL, y(i) + CELL));
    if (code.startsWith("01")) {
      row.with("GDPDJB", "1").with("ZZSXDM", "LS").with("ZZSXMC", "种植粮食作物");
    }
    switch (code) {
      case "0702", "0701" -> row.with("CZCSXM", code.equals("0702") ? "203" : "201");
      case "0601" -> row.with("CZCSXM", "201");
      case "0602" -> row.with("CZCSXM", "204");
      case "09" -> row.with("CZCSXM", "205");
      default -> row.with("CZCSXM", null);
    }
    return row;
  }

  private static SubmittedRow keyed(SubmittedRow row, int layer, int i) {
    return row.with("BSM", "%s%04d%08d".formatted(Submission.DISTRICT, layer, i + 1));
  }

  private static SubmittedRow owned(SubmittedRow row, int patch) {
    String[] land = CLASSES.get(patch).split(" ");
    String village = town(patch) + "001" + "0000000";
    return row.with("DLBM", land[0])
        .with("DLMC", land[1])
        .with("QSXZ", "30")
        .with("QSDWDM", village)
        .with("QSDWMC", "示例村")
        .with("ZLDWDM", village)
        .with("ZLDWMC", "示例村");
  }

  private static double x(int patch) {
    return (patch / 9 * 3 + patch % 3) * CELL;
  }

  private static double y(int patch) {
    return patch % 9 / 3 * CELL;
  }

  private static String town(int patch) {
    return Submission.DISTRICT + (100 + patch / 9);
  }

  static SubmittedLayer towns() {
    SubmittedLayer layer =
        new SubmittedLayer(
            """
            BSM:C18 YSDM:C10 XZQDM:C12 XZQMC:C100 DCMJ:N15.2 JSMJ:N15.2 MSSM:C2 HDMC:C100 BZ:C254
            """);
    double width = COLUMNS / 2 * CELL;
    for (int i = 0; i < 2; i++) {
      layer.add(
          keyed(new SubmittedRow("JSMJ", ""), 1001, i)
              .with("YSDM", "1000600100")
              .with("XZQDM", town(9 * i))
              .with("XZQMC", i == 0 ? "东镇" : "西镇")
              .with("DCMJ", 360_000.0)
              .with("MSSM", "00")
              .shape(SubmittedRow.box(i * width, 0, (i + 1) * width, 3 * CELL)));
    }
    return layer;
  }

  static SubmittedLayer redLine() {
    SubmittedLayer layer =
        new SubmittedLayer(
            """
            BSM:C18 YSDM:C10 XZQDM:C12 XZQMC:C100 HXMC:C100 HXLX:C50 MJ:N18.6 ZRBHDFQ:C20
            HXBM:C50 ZRBHDMC:C100 GKCS:C254 BZ:C254
            """);
    for (int patch : new int[] {6, 7}) {
      layer.add(
          placed(new SubmittedRow("", ""), 2003, patch)
              .with("HXMC", "示例山水源涵养红线")
              .with("HXLX", "水源涵养")
              .with("MJ", 4.0)
              .with("ZRBHDFQ", patch == 6 ? "核心保护区" : "一般控制区"));
    }
    return layer;
  }

  static SubmittedLayer farmland() {
    SubmittedLayer layer =
        new SubmittedLayer(
            """
            BSM:C18 YSDM:C10 XZQDM:C12 XZQMC:C100 YJJBNTTBBH:C20 TBBH:C8 DLBM:C5 DLMC:C60 QSXZ:C2
            QSDWDM:C19 QSDWMC:C254 ZLDWDM:C19 ZLDWMC:C254 YJJBNTTBMJ:N15.2 KCDLBM:C5 KCXS:N6.4
            KCMJ:N15.2 YJJBNTMJ:N15.2 WDGD:C10 GDLX:C2 GDPDJB:C2 BZ:C254
            """);
    for (int patch : new int[] {0, 1}) {
      SubmittedRow row = placed(new SubmittedRow("YJJBNTTBMJ", "YJJBNTMJ"), 2002, patch);
      owned(row, patch)
          .with("YJJBNTTBBH", "%s%06d".formatted(Submission.DISTRICT, patch + 1))
          .with("TBBH", "%d".formatted(patch + 1))
          .with("WDGD", "是");
      layer.add(row);
    }
    layer.row(1).with("KCDLBM", "1203").with("KCXS", 0.1125).areas();
    return layer;
  }

  static SubmittedLayer boundary() {
    SubmittedLayer layer =
        new SubmittedLayer(
            """
            BSM:C18 YSDM:C10 XZQDM:C12 XZQMC:C100 GHFQDM:C3 GHFQMC:C50 MJ:N15.2 BZ:C254
            """);
    for (int patch : new int[] {10, 11}) {
      layer.add(
          placed(new SubmittedRow("", ""), 2004, patch)
              .with("GHFQDM", patch == 10 ? "410" : "420")
              .with("GHFQMC", patch == 10 ? "城镇集中建设区" : "城镇弹性发展区")
              .with("MJ", 4.0));
    }
    return layer;
  }

  /** A feature of a control line on a patch of the land survey. */
  private static SubmittedRow placed(SubmittedRow row, int layer, int patch) {
    return keyed(row, layer, patch)
        .with("YSDM", "20900%05d".formatted(layer))
        .with("XZQDM", Submission.DISTRICT)
        .with("XZQMC", "示例区")
        .shape(SubmittedRow.box(x(patch), y(patch), x(patch) + CELL, y(patch) + CELL));
  }
}
