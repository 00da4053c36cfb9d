package merestone.crs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.AbstractCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts are what PROJ's projinfo writes, as WKT1_GDAL and WKT1_ESRI. */
class PlainChineseWktTest {
  private static final String GDAL_DEGREES =
      "GEOGCS[\"China Geodetic Coordinate System 2000\",DATUM[\"China_2000\",SPHEROID[\"CGCS2000\","
          + "6378137,298.257222101,AUTHORITY[\"EPSG\",\"1024\"]],AUTHORITY[\"EPSG\",\"1043\"]],"
          + "PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],UNIT[\"degree\","
          + "0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],AUTHORITY[\"EPSG\",\"4490\"]]";
  private static final String GDAL_METRES =
      "PROJCS[\"CGCS2000 / 3-degree Gauss-Kruger zone 39\","
          + GDAL_DEGREES
          + ",PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"latitude_of_origin\",0],"
          + "PARAMETER[\"central_meridian\",117],PARAMETER[\"scale_factor\",1],"
          + "PARAMETER[\"false_easting\",39500000],PARAMETER[\"false_northing\",0],"
          + "UNIT[\"metre\",1,AUTHORITY[\"EPSG\",\"9001\"]],AXIS[\"Northing\",NORTH],"
          + "AXIS[\"Easting\",EAST],AUTHORITY[\"EPSG\",\"4527\"]]";
  private static final String ESRI_METRES =
      "PROJCS[\"Beijing_1954_3_Degree_GK_CM_114E\",GEOGCS[\"GCS_Beijing_1954\","
          + "DATUM[\"D_Beijing_1954\",SPHEROID[\"Krasovsky_1940\",6378245.0,298.3]],"
          + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
          + "PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\",500000.0],"
          + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",114.0],"
          + "PARAMETER[\"Scale_Factor\",1.0],PARAMETER[\"Latitude_Of_Origin\",0.0],"
          + "UNIT[\"Meter\",1.0]]";

  @Test
  void whatOtherProgramsWriteIsRecognised() {
    assertEquals(Optional.of(4490), PlainChineseWkt.code(GDAL_DEGREES));
    assertEquals(Optional.of(4527), PlainChineseWkt.code(GDAL_METRES));
    assertEquals(Optional.of(2435), PlainChineseWkt.code(ESRI_METRES));
  }

  @Test
  void theNameTellsSixDegreesFromThree() {
    String six = ESRI_METRES.replace("_3_Degree", "").replace("114", "111");

    assertEquals(Optional.of(21459), PlainChineseWkt.code(six));
  }

  @Test
  void blanksAndLinesBetweenWordsDoNotMatter() {
    String lines = ESRI_METRES.replace(",", ", \n  ").replace("[", " [") + "\n";

    assertEquals(Optional.of(2435), PlainChineseWkt.code(lines));
  }

  @ParameterizedTest(name = "{0} instead of {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UNIT["Foot",0.3048]]                | UNIT["Meter",1.0]]
          UNIT["Grad",0.015707963267948967]   | UNIT["Degree",0.0174532925199433]
          PRIMEM["Paris",2.33722917]          | PRIMEM["Greenwich",0.0]
          ["Scale_Factor",0.9996]             | ["Scale_Factor",1.0]
          ["Scale_Factor",1.0],PARAMETER["Azimuth",1.0] | ["Scale_Factor",1.0]
          ["False_Northing",5.0]              | ["False_Northing",0.0]
          ["Central_Meridian",113.5]          | ["Central_Meridian",114.0]
          ["Central_Meridian",1.1.4]          | ["Central_Meridian",114.0]
          PROJECTION["Mercator"]              | PROJECTION["Gauss_Kruger"]
          DATUM["D_WGS_1984"                  | DATUM["D_Beijing_1954"
          298.3],TOWGS84[15.8,-154.4,-82.3,0,0,0,0]] | 298.3]]
          UNIT["Meter",1.0]                   | UNIT["Meter",1.0]]
          UNIT["Meter",1.0]]]                 | UNIT["Meter",1.0]]
          """)
  void theUnusualIsLeftToTheParser(String unusual, String usual) {
    String changed = ESRI_METRES.replace(usual, unusual);

    assertEquals(false, changed.equals(ESRI_METRES));
    assertEquals(Optional.empty(), PlainChineseWkt.code(changed));
  }

  @ParameterizedTest(name = "EPSG:{0}")
  @ValueSource(ints = {4490, 4610, 4214, 4527, 4548, 4498, 4509, 2363, 2345, 2435, 21419, 21459})
  void theSystemBuiltIsTheOneTheParserMakes(int epsg) throws Exception {
    CoordinateSystem built = CoordinateSystems.ofEpsg(epsg);

    AbstractCRS system = (AbstractCRS) built.geotools().orElseThrow();
    AbstractCRS parsed = (AbstractCRS) CRS.parseWKT(CoordinateSystems.toEsriWkt(built));
    assertEquals(parsed.toWKT(), system.toWKT());
    assertEquals(true, system.equals(parsed, true));
  }
}
