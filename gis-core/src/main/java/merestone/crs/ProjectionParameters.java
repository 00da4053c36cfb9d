package merestone.crs;

import java.util.List;
import java.util.Locale;
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
  private static final List<String> METRE = List.of("m", "metre", "meter");

  static Optional<ProjectionParameters> of(ProjectedCRS crs) {
    Map<String, Double> numbers = new TreeMap<>();
    for (GeneralParameterValue general :
        crs.getConversionFromBase().getParameterValues().values()) {
      if (general instanceof ParameterValue<?> value && value.getValue() instanceof Number number) {
        numbers.put(value.getDescriptor().getName().getCode(), rounded(number.doubleValue()));
      }
    }
    boolean metric =
        METRE.contains(
            crs.getCoordinateSystem().getAxis(0).getUnit().toString().toLowerCase(Locale.ROOT));
    String method =
        crs.getConversionFromBase().getParameterValues().getDescriptor().getName().getCode();
    return metric ? Optional.of(new ProjectionParameters(method, numbers)) : Optional.empty();
  }

  private static double rounded(double value) {
    return Math.round(value * 1e9) / 1e9;
  }
}
