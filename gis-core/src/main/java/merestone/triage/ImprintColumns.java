package merestone.triage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;
import java.util.Optional;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;

/** An imprint as columns of a table; those of the outline are null where there is none. */
final class ImprintColumns {
  static final String DEFINITION =
      "finding TEXT NOT NULL, rule TEXT NOT NULL, rule_text TEXT NOT NULL, kind TEXT NOT NULL,"
          + " subject_layer TEXT NOT NULL, subject_record INTEGER NOT NULL,"
          + " subject_key TEXT NOT NULL, subject_name TEXT NOT NULL, against TEXT NOT NULL,"
          + " area_m2 DOUBLE, length_m DOUBLE, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE,"
          + " max_y DOUBLE, x DOUBLE, y DOUBLE, lean DOUBLE";
  static final String NAMES =
      "finding, rule, rule_text, kind, subject_layer, subject_record, subject_key, subject_name,"
          + " against, area_m2, length_m, min_x, min_y, max_x, max_y, x, y, lean";
  static final String HOLES = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

  private static final int WORDS = 9;
  private static final int FIGURES = 9;

  private ImprintColumns() {}

  /**
   * Fills the holes.
   *
   * @param first the number of the first of them, counted from 1
   */
  static void fill(PreparedStatement insert, int first, Imprint imprint) throws SQLException {
    FeatureRef subject = imprint.subject();
    Object[] words = {
      imprint.finding(),
      imprint.rule(),
      imprint.ruleText(),
      imprint.kind().name().toLowerCase(Locale.ROOT),
      subject.layer(),
      subject.record(),
      subject.key(),
      subject.name(),
      imprint.against()
    };
    for (int i = 0; i < WORDS; i++) {
      insert.setObject(first + i, words[i]);
    }
    double[] figures = imprint.outline().map(ImprintColumns::figures).orElse(new double[0]);
    for (int i = 0; i < FIGURES; i++) {
      if (i < figures.length) {
        insert.setDouble(first + WORDS + i, figures[i]);
      } else {
        insert.setNull(first + WORDS + i, Types.DOUBLE);
      }
    }
  }

  private static double[] figures(Outline outline) {
    Outline.Box box = outline.box();
    return new double[] {
      outline.areaM2(),
      outline.lengthM(),
      box.minX(),
      box.minY(),
      box.maxX(),
      box.maxY(),
      outline.x(),
      outline.y(),
      outline.lean()
    };
  }

  static Imprint read(ResultSet row) throws SQLException {
    FeatureRef subject =
        new FeatureRef(
            row.getString("subject_layer"),
            row.getInt("subject_record"),
            row.getString("subject_key"),
            row.getString("subject_name"));
    return new Imprint(
        row.getString("finding"),
        row.getString("rule"),
        row.getString("rule_text"),
        Finding.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        subject,
        row.getString("against"),
        outline(row));
  }

  private static Optional<Outline> outline(ResultSet row) throws SQLException {
    double area = row.getDouble("area_m2");
    if (row.wasNull()) {
      return Optional.empty();
    }
    Outline.Box box =
        new Outline.Box(
            row.getDouble("min_x"),
            row.getDouble("min_y"),
            row.getDouble("max_x"),
            row.getDouble("max_y"));
    return Optional.of(
        new Outline(
            area,
            row.getDouble("length_m"),
            box,
            row.getDouble("x"),
            row.getDouble("y"),
            row.getDouble("lean")));
  }
}
