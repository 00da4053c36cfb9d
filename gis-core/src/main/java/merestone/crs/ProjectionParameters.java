package merestone.crs;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.api.parameter.ParameterValue;
import org.geotools.api.referencing.crs.ProjectedCRS;

/**
 * A projection by its numbers alone, so that two systems can be compared whatever they are called.
 *
 * @param method the projection's method name as GeoTools normalises it
 * @param numbers its parameters by name, ellipsoid axes included; rounded to 1e-9
 */
record ProjectionParameters(String method, Map<String, Double> numbers) {
  static Optional<ProjectionParameters> of(ProjectedCRS crs) {
    Map<String, Double> numbers = new TreeMap<>();
    for (GeneralParameterValue general :
        crs.getConversionFromBase().getParameterValues().values()) {
      if (general instanceof ParameterValue<?> value && value.getValue() instanceof Number number) {
        numbers.put(value.getDescriptor().getName().getCode(), rounded(number.doubleValue()));
      }
    }
    String method =
        crs.getConversionFromBase().getParameterValues().getDescriptor().getName().getCode();
    return CoordinateSystem.inMetres(crs)
        ? Optional.of(new ProjectionParameters(method, numbers))
        : Optional.empty();
  }

  private static double rounded(double value) {
    return Math.round(value * 1e9) / 1e9;
  }
}
