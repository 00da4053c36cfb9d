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
    String again = CoordinateSystems.ofWkt(prj).code();
    // By central meridian, six and three degrees are one system; the three-degree code is given.
    boolean sameAsThree = epsg == 21459 || epsg == 2345 || epsg == 4509;
    assertEquals(sameAsThree ? again : "EPSG:" + epsg, again);
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
