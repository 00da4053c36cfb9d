package merestone.crs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import merestone.message.UserError;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinateSystemsTest {
  private static final String GEOGCS =
      "GEOGCS[\"GCS_China_Geodetic_Coordinate_System_2000\",DATUM[\"D_China_2000\","
          + "SPHEROID[\"CGCS2000\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],"
          + "UNIT[\"Degree\",0.0174532925199433]]";

  @ParameterizedTest(name = "central meridian {0}, false easting {1} is EPSG:{2}")
  @CsvSource({
    "117, 39500000, 4527",
    "117, 500000, 4548",
    "120, 40500000, 4528",
    "75, 500000, 4534",
    "135, 45500000, 4533",
    "117, 20500000, 4498",
    "123, 500000, 4550"
  })
  void zonesAreRecognisedByTheirParameters(String meridian, String easting, int epsg) {
    String prj =
        "PROJCS[\"any name\","
            + GEOGCS
            + ",PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\","
            + easting
            + ".0],PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\","
            + meridian
            + ".0],PARAMETER[\"Scale_Factor\",1.0],PARAMETER[\"Latitude_Of_Origin\",0.0],"
            + "UNIT[\"Meter\",1.0]]";

    assertEquals("EPSG:" + epsg, CoordinateSystems.ofWkt(prj).code());
  }

  /** Codes and parameters from the EPSG dataset, as PROJ's projinfo shows them. */
  @ParameterizedTest(name = "EPSG:{0}")
  @CsvSource({
    "2435, 114, 500000, 6378245", "2413, 111, 37500000, 6378245", "21419, 111, 19500000, 6378245",
    "21459, 111, 500000, 6378245", "2384, 117, 500000, 6378140", "2363, 117, 39500000, 6378140",
    "2334, 117, 20500000, 6378140", "2345, 117, 500000, 6378140", "4498, 117, 20500000, 6378137",
    "4509, 117, 500000, 6378137"
  })
  void oldDatumsAreKnownByTheirParametersToo(
      int epsg, double meridian, double easting, double semiMajor) {
    ProjectedCRS crs = (ProjectedCRS) CoordinateSystems.ofEpsg(epsg).geotools().orElseThrow();

    var values = crs.getConversionFromBase().getParameterValues();
    assertEquals(meridian, values.parameter("central_meridian").doubleValue());
    assertEquals(easting, values.parameter("false_easting").doubleValue());
    assertEquals(semiMajor, crs.getDatum().getEllipsoid().getSemiMajorAxis());
    String prj = CoordinateSystems.toEsriWkt(CoordinateSystems.ofEpsg(epsg));
    assertEquals("EPSG:" + epsg, CoordinateSystems.ofWkt(prj).code());
  }

  /** By central meridian, six and three degrees are one system: only the name tells them apart. */
  @ParameterizedTest(name = "{0} is EPSG:{1}")
  @CsvSource({
    "CGCS2000_GK_CM_117E, 4509",
    "CGCS2000 / Gauss-Kruger CM 117E, 4509",
    "CGCS2000_3_Degree_GK_CM_117E, 4548",
    "CGCS2000 / 3-degree Gauss-Kruger CM 117E, 4548",
    "国家2000 中央经线117, 4548"
  })
  void theNameTellsSixDegreesFromThree(String name, int epsg) {
    String prj =
        CoordinateSystems.toEsriWkt(CoordinateSystems.ofEpsg(4548))
            .replace("CGCS2000_3_Degree_GK_CM_117E", name);

    CoordinateSystem found = CoordinateSystems.ofWkt(prj);

    assertEquals("EPSG:" + epsg, found.code());
    assertTrue(Reprojection.between(found, CoordinateSystems.ofEpsg(4548)).isIdentity());
  }

  /** As ArcGIS appends them after the horizontal system, and as GDAL wraps both into one. */
  @ParameterizedTest(name = "{0}…")
  @CsvSource(
      delimiter = '|',
      value = {
        "%s,VERTCS[\"Yellow_Sea_1985\",VDATUM[\"Yellow_Sea_1985\"],UNIT[\"Meter\",1.0]]",
        "COMPD_CS[\"both\",%s,VERT_CS[\"Yellow Sea 1985\",VERT_DATUM[\"Yellow Sea 1985\",2005],"
            + "UNIT[\"metre\",1]]]"
      })
  void heightsBesideTheSystemAreLeftOut(String form) {
    String plane = CoordinateSystems.toEsriWkt(CoordinateSystems.ofEpsg(4527));

    assertEquals("EPSG:4527", CoordinateSystems.ofWkt(String.format(form, plane)).code());
  }

  @Test
  void ofTheSecondVersionOfWktTheCodeAtItsEndIsTaken() {
    String wkt =
        "PROJCRS[\"CGCS2000 / 3-degree Gauss-Kruger zone 39\",BASEGEOGCRS[\"CGCS2000\","
            + "DATUM[\"China 2000\",ELLIPSOID[\"CGCS2000\",6378137,298.257222101]],"
            + "ID[\"EPSG\",4490]],CONVERSION[\"zone 39\",METHOD[\"Transverse Mercator\"]],"
            + "CS[Cartesian,2]%s]";

    assertEquals(
        "EPSG:4527", CoordinateSystems.ofWkt(String.format(wkt, ",\n  ID[\"EPSG\",4527]")).code());
    CoordinateSystem without = CoordinateSystems.ofWkt(String.format(wkt, ""));
    assertFalse(without.isKnown(), "the code inside is that of a part");
    assertEquals("CGCS2000 / 3-degree Gauss-Kruger zone 39", without.name());
    assertFalse(CoordinateSystems.ofWkt(String.format(wkt, ",ID[\"EPSG\",999999]")).isKnown());
  }

  @Test
  void europeanZonesHaveTheCodeWithEastingsFirst() {
    // ESRI's text for EPSG:25832, as projinfo -o WKT1_ESRI writes it
    String prj =
        "PROJCS[\"ETRS_1989_UTM_Zone_32N\",GEOGCS[\"GCS_ETRS_1989\",DATUM[\"D_ETRS_1989\","
            + "SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],"
            + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
            + "PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],"
            + "PARAMETER[\"Central_Meridian\",9.0],PARAMETER[\"Scale_Factor\",0.9996],"
            + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

    assertEquals("EPSG:25832", CoordinateSystems.ofWkt(prj).code());
  }

  @Test
  void degreesAloneAreEpsg4490() {
    CoordinateSystem found = CoordinateSystems.ofWkt(GEOGCS);

    assertEquals("EPSG:4490", found.code());
    assertEquals(CoordinateSystem.Kind.GEOGRAPHIC, found.kind());
  }

  @Test
  void lowerCaseParameterNamesAreUnderstood() {
    String prj =
        CoordinateSystems.toEsriWkt(CoordinateSystems.ofEpsg(4527))
            .replace("Central_Meridian", "central_meridian")
            .replace("False_Easting", "false_easting");

    assertEquals("EPSG:4527", CoordinateSystems.ofWkt(prj).code());
  }

  @Test
  void transverseMercatorIsTheSameProjectionByItsOtherName() {
    String prj =
        CoordinateSystems.toEsriWkt(CoordinateSystems.ofEpsg(4548))
            .replace("Gauss_Kruger", "Transverse_Mercator");

    assertEquals("EPSG:4548", CoordinateSystems.ofWkt(prj).code());
  }

  @Test
  void aFrenchPlanIsLambert93WhateverItsName() {
    String prj =
        "PROJCS[\"RGF93_Lambert_93\",GEOGCS[\"GCS_RGF_1993\",DATUM[\"D_RGF_1993\","
            + "SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],"
            + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Lambert_Conformal_Conic\"],"
            + "PARAMETER[\"False_Easting\",700000.0],PARAMETER[\"False_Northing\",6600000.0],"
            + "PARAMETER[\"Central_Meridian\",3.0],PARAMETER[\"Standard_Parallel_1\",49.0],"
            + "PARAMETER[\"Standard_Parallel_2\",44.0],PARAMETER[\"Latitude_Of_Origin\",46.5],"
            + "UNIT[\"Meter\",1.0]]";

    CoordinateSystem found = CoordinateSystems.ofWkt(prj);

    assertEquals("RGF93_Lambert_93", found.name());
    assertEquals(CoordinateSystem.Kind.PROJECTED, found.kind());
    assertTrue(Reprojection.between(found, CoordinateSystems.ofEpsg(2154)).isIdentity());
  }

  @Test
  void whatIsNotUnderstoodIsUnknownUnderItsOwnName() {
    assertFalse(CoordinateSystems.ofWkt("").isKnown());
    CoordinateSystem local = CoordinateSystems.ofWkt("LOCAL_CS[\"城建坐标\",UNIT[\"m\",1]]");
    assertFalse(local.isKnown());
    assertEquals("城建坐标", local.name());
    assertFalse(CoordinateSystems.ofWkt("PROJCS[\"half a file").isKnown());
  }

  @Test
  void aCodeThatDoesNotExistIsTheUsersError() {
    assertEquals(
        "crs-unknown",
        assertThrows(UserError.class, () -> CoordinateSystems.parse("EPSG:999999"))
            .problem()
            .code());
    assertThrows(UserError.class, () -> CoordinateSystems.parse("beijing"));
    assertEquals("EPSG:4527", CoordinateSystems.parse("4527").code());
  }
}
