package merestone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** The whole of 清河区 as a drawing: what is where, before anything is written. */
final class District {
  private final Towns towns = new Towns();
  private final Boundary boundary = new Boundary();
  private final RedLines redLines = new RedLines();
  private final List<Planted> planted =
      Stream.of(PlantedOnRedLine.cases(), PlantedOnFarmland.cases(), PlantedAtBoundary.cases())
          .flatMap(List::stream)
          .toList();
  private final Farmland farmland;
  private final List<Parcel> ordinary;

  District() {
    Geometry country = towns.district().buffer(-80);
    List<Geometry> lines = Stream.<Geometry>concat(boundary.shapes(), redLines.shapes()).toList();
    Obstacles taken = new Obstacles().add(lines).add(plantedShapes()).add(River.bed());
    List<Polygon> villages = new Villages(country, taken.add(Farmland.planted())).shapes();
    List<Polygon> filled = redLines.shapes().map(Ground::filled).toList();
    Obstacles unfarmed =
        new Obstacles().add(lines).add(filled).add(plantedShapes()).add(River.bed()).add(villages);
    farmland = new Farmland(towns, unfarmed);
    ordinary = ordinary(villages);
  }

  private List<Parcel> ordinary(List<Polygon> villages) {
    List<Polygon> others = new ArrayList<>(farmland.shapes());
    redLines.shapes().forEach(others::add);
    boundary.zones().stream()
        .filter(zone -> !zone.kind().equals(Boundary.BUILT))
        .forEach(zone -> others.add(zone.shape()));
    OrdinaryParcels parcels =
        new OrdinaryParcels(towns, new Obstacles().add(others).add(plantedShapes()));
    int seed = 3000;
    for (Polygon zone : boundary.built()) {
      parcels.addUrban(zone, seed++);
    }
    for (Polygon village : villages) {
      parcels.addRural(village, seed++);
    }
    return parcels.parcels();
  }

  private List<Geometry> plantedShapes() {
    return planted.stream()
        .map(Planted::asParcel)
        .map(Parcel::shape)
        .flatMap(Optional::stream)
        .toList();
  }

  Towns towns() {
    return towns;
  }

  Boundary boundary() {
    return boundary;
  }

  RedLines redLines() {
    return redLines;
  }

  Farmland farmland() {
    return farmland;
  }

  List<Planted> planted() {
    return planted;
  }

  List<Parcel> ordinary() {
    return ordinary;
  }
}
