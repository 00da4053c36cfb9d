package merestone.review;

import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.UsageError;
import merestone.message.UserError;

/** Finds the CRS of a run: projected, in metres. */
final class RunCrs {
  private static final Messages MESSAGES = Messages.of(RunCrs.class);

  private RunCrs() {}

  /**
   * Returns the system of a code.
   *
   * @throws UsageError if there is no such code, or it is in degrees: areas need metres
   */
  static CoordinateSystem of(String code, String where) {
    try {
      return metric(CoordinateSystems.parse(code), where);
    } catch (UserError e) {
      Problem problem = e.problem();
      throw new UsageError(new Problem(where, problem.code(), problem.message(), problem.remedy()));
    }
  }

  /**
   * Returns the system if areas can be computed in it once its unit is known: projected, in any
   * unit of length.
   *
   * @throws UserError if it is in degrees, or a Mercator projection
   */
  static CoordinateSystem projected(CoordinateSystem system, String where) {
    return system.metresPerUnit().isPresent() && !system.isMercator()
        ? system
        : metric(system, where);
  }

  /**
   * Returns the system if areas can be computed in it.
   *
   * @throws UserError if it is in degrees, feet or anything else but metres, or a Mercator
   *     projection, whose areas grow with the latitude: at 40° by seven tenths
   */
  static CoordinateSystem metric(CoordinateSystem system, String where) {
    if (system.isMetric() && !system.isMercator()) {
      return system;
    }
    throw new UserError(
        new Problem(
            where,
            "crs-not-projected",
            MESSAGES.text("run.notProjected", system.label()),
            MESSAGES.text("run.notProjected.remedy")));
  }
}
