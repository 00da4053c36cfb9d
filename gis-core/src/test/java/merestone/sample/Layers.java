package merestone.sample;

import java.util.ArrayList;
import java.util.List;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/** The district as the layers a submission has, columns as in delivered 三区三线 data. */
final class Layers {
  private static final CoordinateSystem PLANE = CoordinateSystems.ofEpsg(4527);
  private static final CoordinateSystem DEGREES = CoordinateSystems.ofEpsg(4490);

  static final int PARCELS = 9001;
  static final int RED_LINE = 9002;
  static final int FARMLAND = 9003;
  private static final int BOUNDARY = 9004;
  private static final int TOWNS = 9005;
  private static final int RESERVES = 9006;

  private final District district;

  Layers(District district) {
    this.district = district;
  }

  static CoordinateSystem plane() {
    return PLANE;
  }

  static CoordinateSystem degrees() {
    return DEGREES;
  }

  /**
   * Returns BSM of a feature: the district's six digits, four of the layer, eight of the record.
   */
  static String key(int layer, int number) {
    return "990108%04d%08d".formatted(layer, number);
  }

  /** Returns the keys of the planted parcels in their order. */
  static List<String> plantedKeys(List<Planted> planted) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < planted.size(); i++) {
      keys.add(key(PARCELS, planted.get(i).sharesKey() ? i : i + 1));
    }
    return keys;
  }

  /** Returns the projects: the planted ones first, then the ordinary. */
  Table parcels() {
    Table table =
        Table.of(
            "项目用地",
            PLANE,
            MultiPolygon.class,
            "BSM:18",
            "XMMC:80",
            "XZQDM:9",
            "XZQMC:20",
            "YDYHFLDM:6",
            "YDYHFLMC:40",
            "TBMJ",
            "HDLB:8",
            "SFZDXM:2");
    List<String> keys = plantedKeys(district.planted());
    for (int i = 0; i < keys.size(); i++) {
      addParcel(table, keys.get(i), district.planted().get(i).asParcel());
    }
    for (Parcel parcel : district.ordinary()) {
      addParcel(table, key(PARCELS, table.rows().size() + 1), parcel);
    }
    return table;
  }

  private void addParcel(Table table, String key, Parcel parcel) {
    Town town = parcel.shape().map(district.towns()::of).orElse(Town.QINGHE);
    table.add(
        parcel.shape().map(Ground::onMap).orElse(null),
        key,
        parcel.name(),
        town.code(),
        town.label,
        parcel.use(),
        LandUse.name(parcel.use()),
        parcel.shape().map(Layers::declaredM2).orElse(0.0),
        parcel.category(),
        parcel.major() ? "是" : "否");
  }

  /** Returns the area a surveyor would declare, two decimals, with a crossed border put right. */
  private static double declaredM2(Geometry shape) {
    return Math.rint(GeometryFixer.fix(shape).getArea() * 100) / 100;
  }

  Table redLine() {
    Table table =
        Table.of(
            "生态保护红线STBHHX",
            DEGREES,
            MultiPolygon.class,
            "BSM:18",
            "HXMC:60",
            "HXLX:40",
            "ZRBHDMC:60",
            "ZRBHDFQ:20",
            "MJ");
    for (RedLines.Zone zone : district.redLines().zones()) {
      table.add(
          GaussKruger.toDegrees(Ground.onMap(zone.shape())),
          key(RED_LINE, table.rows().size() + 1),
          zone.name(),
          zone.type(),
          zone.reserve(),
          zone.part(),
          declaredM2(zone.shape()));
    }
    return table;
  }

  /** Returns the nature reserves, which the review leaves out. */
  Table reserves() {
    Table table = Table.of("自然保护地", PLANE, Polygon.class, "BSM:18", "ZRBHDMC:60", "ZRBHDFQ:20");
    for (RedLines.Zone zone : district.redLines().reserves()) {
      table.add(
          Ground.onMap(zone.shape()),
          key(RESERVES, table.rows().size() + 1),
          zone.reserve(),
          zone.part());
    }
    return table;
  }

  Table farmland() {
    Table table =
        Table.of(
            "YJJBNTBHTB",
            PLANE,
            Polygon.class,
            "BSM:18",
            "YJJBNTTBBH:20",
            "DLBM:5",
            "DLMC:60",
            "YJJBNTTBMJ",
            "YJJBNTMJ",
            "XZQMC:100");
    for (Farmland.Patch patch : district.farmland().patches()) {
      double area = declaredM2(patch.shape());
      int number = table.rows().size() + 1;
      table.add(
          Ground.onMap(patch.shape()),
          key(FARMLAND, number),
          "%08d".formatted(number),
          patch.code(),
          patch.name(),
          area,
          area,
          district.towns().of(patch.shape()).label);
    }
    return table;
  }

  Table boundary() {
    Table table =
        Table.of(
            "CZKFBJ", PLANE, Polygon.class, "BSM:18", "GHFQDM:3", "GHFQMC:50", "MJ", "XZQMC:100");
    for (Boundary.Zone zone : district.boundary().zones()) {
      table.add(
          Ground.onMap(zone.shape()),
          key(BOUNDARY, table.rows().size() + 1),
          zone.code(),
          zone.kind(),
          declaredM2(zone.shape()),
          district.towns().of(zone.shape()).label);
    }
    return table;
  }

  Table towns() {
    Table table = Table.of("XZQ", PLANE, Polygon.class, "BSM:18", "XZQDM:9", "XZQMC:100");
    district
        .towns()
        .shapes()
        .forEach(
            (town, shape) ->
                table.add(
                    Ground.onMap(shape),
                    key(TOWNS, table.rows().size() + 1),
                    town.code(),
                    town.label));
    return table;
  }
}
