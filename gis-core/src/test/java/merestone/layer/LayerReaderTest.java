package merestone.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.message.Problem;
import merestone.message.UsageError;
import merestone.message.UserError;
import merestone.progress.Cancelled;
import merestone.progress.RecordedProgress;
import merestone.progress.SilentProgress;
import merestone.store.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

class LayerReaderTest {
  private static final CoordinateSystem NOWHERE = CoordinateSystem.unknown("");

  @TempDir Path folder;

  private Path district() {
    return Samples.geoPackage(
        folder.resolve("district.gpkg"), "parcels", NOWHERE, Samples.SQUARE, "POINT EMPTY");
  }

  private static Problem onlyProblem(OpenedLayers opened) {
    assertEquals(1, opened.problems().size(), opened.problems().toString());
    return opened.problems().get(0);
  }

  @Test
  void layerSaysWhatItIsBeforeItIsRead() {
    Path file = district();
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(file))) {
      LayerHeader header = opened.only().header();
      assertEquals(file.toString(), header.path());
      assertEquals("parcels", header.name());
      assertEquals(2, header.features());
      assertEquals("Geometry", header.geometryType());
      assertEquals(new Envelope(0, 10, 0, 10), header.extent());
      assertEquals(new Encoding("UTF-8", Encoding.From.GPKG), header.encoding());
      assertEquals("名称", header.fields().get(0).name());
      assertEquals(List.of(file), header.files());
      assertFalse(header.crs().isKnown());
    }
  }

  @Test
  void tableHoldsAllRecordsInFileOrder() {
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(district()))) {
      RecordedProgress progress = new RecordedProgress();
      LayerTable table = opened.only().table(progress);
      assertEquals(List.of("READ parcels"), progress.stages());
      assertEquals(2, progress.steps());
      assertEquals(List.of(0, 1), table.rows().stream().map(Row::record).toList());
      assertEquals(Samples.SQUARE, table.rows().get(0).text("名称"));
      assertEquals(Optional.empty(), table.rows().get(1).geometry());
      assertEquals("parcels.1", table.rows().get(0).feature().getID());
      assertEquals(opened.only().header(), table.header());
      assertTrue(table.hasColumn("名称"));
    }
  }

  @Test
  void readingCanBeCancelled() {
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(district()))) {
      assertThrows(Cancelled.class, () -> opened.only().table(new RecordedProgress(1)));
    }
  }

  @Test
  void hashNamesOneLayer() {
    Path file = district();
    assertEquals(LayerSource.of(file).withLayer("parcels"), LayerSource.parse(file + "#parcels"));
    assertEquals(LayerSource.of(file), LayerSource.parse(file.toString()));
    try (OpenedLayers opened = LayerReader.open(LayerSource.parse(file + "#parcels"))) {
      assertEquals("parcels", opened.only().header().name());
    }
  }

  @Test
  void hashInAFileNameIsNoLayer() throws IOException {
    Path odd = folder.resolve("a#b.gpkg");
    Files.move(district(), odd);
    assertEquals(LayerSource.of(odd), LayerSource.parse(odd.toString()));
    assertEquals(LayerSource.of(odd).withLayer("x#y"), LayerSource.parse(odd + "#x#y"));
  }

  @Test
  void layerThatIsNotThereIsAnsweredWithThoseThatAre() {
    try (OpenedLayers opened = LayerReader.open(LayerSource.parse(district() + "#parcel"))) {
      Problem problem = onlyProblem(opened);
      assertEquals("layer-missing", problem.code());
      assertTrue(problem.remedy().en().contains("Did you mean parcels?"), problem.remedy().en());
      assertEquals(problem, assertThrows(UserError.class, opened::only).problem());
    }
  }

  @Test
  void missingFileIsAnsweredWithItsNeighbours() {
    district();
    Path wrong = folder.resolve("distict.gpkg");
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(wrong))) {
      Problem problem = onlyProblem(opened);
      assertEquals("file-missing", problem.code());
      assertEquals(wrong.toString(), problem.path());
      assertTrue(problem.remedy().en().contains("district.gpkg"), problem.remedy().en());
      assertTrue(problem.remedy().zh().contains("district.gpkg"), problem.remedy().zh());
    }
  }

  @Test
  void missingFolderIsNamed() {
    Path wrong = folder.resolve("data").resolve("district.gpkg");
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(wrong))) {
      assertTrue(onlyProblem(opened).message().en().contains("folder data does not exist"));
    }
  }

  @Test
  void folderIsReadRecursivelyInOrderOfNames() throws IOException {
    Path sub = Files.createDirectory(folder.resolve("b"));
    Samples.geoPackage(folder.resolve("c.gpkg"), "c", NOWHERE, Samples.SQUARE);
    Samples.geoPackage(folder.resolve("a.GPKG"), "a", NOWHERE, Samples.SQUARE);
    Samples.geoPackage(sub.resolve("红线.gpkg"), "b", NOWHERE, Samples.SQUARE);
    Files.writeString(folder.resolve("notes.txt"), "not a layer");
    Files.writeString(folder.resolve("._c.gpkg"), "a Mac's");
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(folder))) {
      assertEquals(List.of(), opened.problems());
      assertEquals(
          List.of(folder + "/a.GPKG", folder + "/b/红线.gpkg", folder + "/c.gpkg"),
          opened.layers().stream().map(each -> each.header().path()).toList());
    }
  }

  @Test
  void oneBadFileDoesNotHideTheOthers() throws IOException {
    district();
    Files.writeString(folder.resolve("bad.gpkg"), "this is text");
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(folder))) {
      assertEquals(1, opened.layers().size());
      Problem problem = onlyProblem(opened);
      assertEquals("gpkg-not-a-geopackage", problem.code());
      assertEquals(folder + "/bad.gpkg", problem.path());
    }
  }

  @Test
  void emptyFolderAndUnknownFormatAreNamed() throws IOException {
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(folder))) {
      assertEquals("no-layers", onlyProblem(opened).code());
    }
    Path text = Files.writeString(folder.resolve("parcels.csv"), "1,2,3");
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(text))) {
      assertEquals("format-unknown", onlyProblem(opened).code());
    }
  }

  @Test
  void severalLayersAreNotOne() {
    Samples.geoPackage(folder.resolve("a.gpkg"), "a", NOWHERE, Samples.SQUARE);
    Samples.geoPackage(folder.resolve("b.gpkg"), "b", NOWHERE, Samples.SQUARE);
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(folder))) {
      assertEquals("layer-ambiguous", assertThrows(UserError.class, opened::only).problem().code());
    }
  }

  @Test
  void userKnowsTheSystemBetterThanTheFile() {
    CoordinateSystem zone39 = CoordinateSystems.ofEpsg(4527);
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(district()).withCrs(zone39))) {
      LayerTable table = opened.only().table(new SilentProgress());
      assertEquals("EPSG:4527", opened.only().header().crs().code());
      assertEquals("EPSG:4527", table.crs().code());
      assertSame(zone39.geotools().orElseThrow(), table.schema().getCoordinateReferenceSystem());
      assertSame(table.schema(), table.rows().get(0).feature().getFeatureType());
    }
  }

  @Test
  void encodingNobodyKnowsIsAWrongRequest() {
    UsageError error =
        assertThrows(
            UsageError.class,
            () -> LayerReader.open(LayerSource.of(folder).withEncoding("GBK-8")).close());
    assertEquals("encoding-unknown", error.problem().code());
  }

  /** Expected: {@code echo 35 117 | cs2cs EPSG:4490 EPSG:4548} of PROJ 9.1.1. */
  @Test
  void tableMovesToAnotherSystem() {
    CoordinateSystem degrees = CoordinateSystems.ofEpsg(4490);
    CoordinateSystem plane = CoordinateSystems.ofEpsg(4548);
    Path file =
        Samples.geoPackage(folder.resolve("d.gpkg"), "d", degrees, "POINT (117 35)", "POINT EMPTY");
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(file))) {
      LayerTable table = opened.only().table(new SilentProgress());
      RecordedProgress progress = new RecordedProgress();
      LayerTable moved = table.in(plane, progress);
      assertEquals(List.of("TRANSFORM d"), progress.stages());
      Coordinate there =
          ((Geometry) moved.rows().get(0).feature().getDefaultGeometry()).getCoordinate();
      assertEquals(500_000, there.x, 1e-3);
      assertEquals(3_874_592.901589, there.y, 1e-3);
      assertEquals("POINT (117 35)", moved.rows().get(0).text("名称"));
      assertEquals("EPSG:4548", moved.crs().code());
      assertEquals("EPSG:4490", moved.header().crs().code());
      assertSame(plane.geotools().orElseThrow(), moved.schema().getCoordinateReferenceSystem());
      assertNotEquals(there, table.rows().get(0).geometry().orElseThrow().getCoordinate());
      assertSame(table, table.in(degrees, progress));
    }
  }

  @Test
  void tableWithoutASystemCannotMove() {
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(district()))) {
      LayerTable table = opened.only().table(new SilentProgress());
      UserError error =
          assertThrows(
              UserError.class,
              () -> table.in(CoordinateSystems.ofEpsg(4548), new SilentProgress()));
      assertEquals("crs-unknown", error.problem().code());
      assertTrue(error.problem().path().endsWith("district.gpkg#parcels"));
    }
  }
}
