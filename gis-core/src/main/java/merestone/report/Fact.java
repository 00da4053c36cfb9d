package merestone.report;

import java.util.ArrayList;
import java.util.List;
import merestone.message.Messages;
import merestone.message.Text;
import org.geotools.referencing.factory.epsg.hsql.ThreadedHsqlEpsgFactory;
import org.geotools.util.factory.GeoTools;
import org.locationtech.jts.JTSVersion;
import org.sqlite.SQLiteJDBCLoader;

/**
 * One thing to know about how a run was made.
 *
 * @param code a stable name for programs
 * @param name its name for people
 * @param value what it was
 */
record Fact(String code, Text name, Text value) {
  private static final Messages MESSAGES = Messages.of(Fact.class);

  /** Returns the settings and versions of a run. */
  static List<Fact> of(Dossier dossier) {
    Settings settings = dossier.settings();
    Text title = dossier.book().title();
    String version = dossier.book().id() + " " + dossier.book().version();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("review", Text.same(dossier.title())));
    facts.add(fact("rule-book", joined(title, version)));
    facts.add(fact("crs", Text.same(settings.crs().label())));
    facts.add(fact("deciding-area", Wordings.area(settings.area())));
    facts.add(fact("reference-date", orNone(settings.referenceDate())));
    facts.add(fact("fail-on", Wordings.level(settings.failOn())));
    facts.add(fact("merestone", Text.same(settings.version())));
    facts.addAll(engines());
    return List.copyOf(facts);
  }

  /**
   * What computed the result. The Java that ran it is left out: the same input gives the same bytes
   * on every machine. The EPSG version is that of the database shipped, also where it stays shut.
   */
  private static List<Fact> engines() {
    return List.of(
        fact("jts", Text.same(JTSVersion.CURRENT_VERSION.toString())),
        fact("geotools", Text.same(GeoTools.getVersion().toString())),
        fact("epsg", Text.same(ThreadedHsqlEpsgFactory.VERSION.toString())),
        fact("sqlite-jdbc", Text.same(SQLiteJDBCLoader.getVersion())));
  }

  private static Fact fact(String code, Text value) {
    return new Fact(code, FactNames.of(code), value);
  }

  private static Text orNone(String value) {
    return value.isEmpty() ? MESSAGES.text("fact.none") : Text.same(value);
  }

  private static Text joined(Text title, String version) {
    return new Text((title.zh() + " " + version).strip(), (title.en() + " " + version).strip());
  }
}
