package merestone.crs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The database unpacks itself to disk when it is opened, which a process of its own can show. */
class WithoutDatabaseTest {
  @TempDir private Path home;

  /** Recognises a .prj and carries a point from degrees to metres and into another zone. */
  public static void main(String[] arguments) {
    CoordinateSystem degrees = CoordinateSystems.ofEpsg(4490);
    CoordinateSystem zone = CoordinateSystems.ofWkt(CoordinateSystems.toEsriWkt(degrees));
    CoordinateSystem metres = CoordinateSystems.ofEpsg(4527);
    Geometry point = new GeometryFactory().createPoint(new Coordinate(117.5, 40));
    Geometry moved = Reprojection.between(zone, metres).apply(point);
    Reprojection.between(metres, CoordinateSystems.ofEpsg(4549)).apply(moved);
    if (Math.abs(moved.getCoordinate().x - 39_542_697) > 10) {
      throw new IllegalStateException("not there: " + moved);
    }
  }

  @Test
  void chineseSystemsLeaveTheDatabaseUnopened() throws Exception {
    assertEquals(0, run(WithoutDatabaseTest.class));
    assertEquals(List.of(), written());
  }

  private int run(Class<?> main) throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.io.tmpdir=" + home,
            "-Duser.home=" + home,
            "-cp",
            System.getProperty("java.class.path"),
            main.getName());
    ProcessBuilder process = new ProcessBuilder(command).inheritIO();
    process.environment().remove("XDG_DATA_HOME");
    process.environment().put("LOCALAPPDATA", home.toString());
    return process.start().waitFor();
  }

  private List<String> written() throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      return all.filter(Files::isRegularFile).map(each -> each.getFileName().toString()).toList();
    }
  }
}
