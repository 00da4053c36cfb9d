package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merestone.message.Problem;
import merestone.message.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapStylesTest {
  private static final String SQUARE = "POLYGON((0 0,9 0,9 9,0 9,0 0))";

  private static MapLayer layer(String role, String column, String... zones) {
    List<Sketch.Drawn> shapes =
        Stream.of(zones).map(zone -> new Sketch.Drawn(Sketch.wkt(SQUARE), zone, zone)).toList();
    return MapStyles.standard().layer(new Sketch().layer(role, column, shapes).role(role));
  }

  @ParameterizedTest(name = "{0} {1}={2}")
  @CsvSource({
    "redline, ZRBHDFQ, 核心保护区, 自然保护地核心保护区",
    "redline, zrbhdfq, 核心保护区, 自然保护地核心保护区",
    "redline, ZRBHDFQ, 一般控制区, 核心保护区以外",
    "redline, ZRBHDFQ, 核心区, 自然保护地核心保护区",
    "redline, ZRBHDFQ, , 未注明核心保护区或一般控制区",
    "redline, OTHER, 核心保护区, redline",
    "boundary, GHFQMC, 城镇集中建设区, 城镇集中建设区",
    "boundary, GHFQMC, 集中建设区, 城镇集中建设区",
    "boundary, GHFQMC, 城镇弹性发展区, 城镇弹性发展区",
    "boundary, GHFQMC, 特别用途区, 特别用途区",
    "boundary, GHFQMC, ？, 未注明规划分区",
    "farmland, DLBM, 0101, farmland",
  })
  void featuresAreClassedByTheirAttribute(String role, String column, String zone, String label) {
    MapLayer layer = layer(role, column, zone);
    assertEquals(List.of(label), layer.classes().stream().map(c -> c.label().zh()).toList());
  }

  @Test
  void whatAClassSinglesOutLiesOnTopOfTheRest() {
    MapLayer layer = layer("redline", "ZRBHDFQ", "核心保护区", "一般控制区", "一般控制区");
    assertEquals(List.of(2, 1), layer.classes().stream().map(one -> one.shapes().size()).toList());
    assertEquals("自然保护地核心保护区", layer.classes().get(1).label().zh());
  }

  @Test
  void namesAreWrittenOnTownsThatHaveOne() {
    MapLayer towns = layer("towns", "", "清河镇", "");
    assertEquals(List.of("清河镇"), towns.labels().stream().map(MapLabel::words).toList());
  }

  @Test
  void theThreeLinesDifferByMoreThanColour() {
    Set<Symbol.Hatch> hatches =
        Stream.of("redline", "farmland", "boundary", "nature_reserve")
            .map(role -> layer(role, "", "").classes().get(0).symbol().hatch())
            .collect(Collectors.toSet());
    assertEquals(4, hatches.size());
    Set<Symbol.Hatch> conflicts =
        EnumSet.allOf(ConflictKind.class).stream()
            .map(kind -> MapStyles.standard().symbol(kind).hatch())
            .collect(Collectors.toSet());
    assertEquals(ConflictKind.values().length, conflicts.size());
  }

  @Test
  void rolesWithoutAStyleTakeThePaletteInTurn() {
    Sketch sketch = new Sketch().layer("wetland", SQUARE).layer("heritage", SQUARE);
    List<MapLayer> layers =
        MapStyles.standard().layers(List.of(sketch.role("wetland"), sketch.role("heritage")));
    Symbol first = layers.get(0).classes().get(0).symbol();
    assertNotEquals(first, layers.get(1).classes().get(0).symbol());
    assertEquals(first, layer("any", "", "").classes().get(0).symbol());
  }

  @Test
  void aUsersStyleFileIsRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(file, standard().replace("#b0122b", "#010203"));
    assertEquals(new Color(1, 2, 3), MapStyles.read(file).symbol(ConflictKind.BLOCK).outline());
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"outlineMm: 0.55, outlineMn: 0.55", "#b0122b, red", "hatch: crossed, hatch: crosed"})
  void aMistakeInAStyleFileStopsWithItsName(String right, String wrong, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(file, standard().replace(right, wrong));
    Problem problem = assertThrows(UserError.class, () -> MapStyles.read(file)).problem();
    assertEquals("style-unreadable", problem.code());
    assertEquals("mine.yaml", problem.path());
    String value = wrong.substring(wrong.indexOf(' ') < 0 ? 0 : 0).split(":")[0];
    String said = problem.message().en();
    assertTrue(said.contains(value) || said.contains("crosed"), said);
  }

  private static String standard() throws IOException {
    try (InputStream in = MapStyles.class.getResourceAsStream("styles.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
