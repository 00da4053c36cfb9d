package merestone.sample;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * A proposed project.
 *
 * @param name XMMC
 * @param use YDYHFLDM, planned use, 2023 edition; may be empty
 * @param category HDLB, the LHA category of a limited activity in the red line; may be empty
 * @param major SFZDXM, whether it is a national major project
 * @param shape on the drawing board; empty where the record has no geometry
 */
record Parcel(String name, String use, String category, boolean major, Optional<Geometry> shape) {}
