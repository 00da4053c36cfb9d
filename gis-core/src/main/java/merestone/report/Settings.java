package merestone.report;

import merestone.crs.CoordinateSystem;
import merestone.rule.AreaKind;
import merestone.rule.Level;

/**
 * The settings a run was made with, as the report prints them. Nothing here depends on the machine,
 * the clock or the folder, so that the same input gives the same bytes.
 *
 * @param crs the CRS of the run
 * @param area which area decides
 * @param referenceDate the date the review looks at the rules from, ISO; may be empty
 * @param failOn the level from which the run counts as failed
 * @param version the program's version
 */
public record Settings(
    CoordinateSystem crs, AreaKind area, String referenceDate, Level failOn, String version) {}
