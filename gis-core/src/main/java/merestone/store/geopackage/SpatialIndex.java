package merestone.store.geopackage;

import java.util.List;

/**
 * The R-tree of one geometry column: its table, and the triggers that keep it right when another
 * program edits the rows. Source: OGC 12-128r17 (GeoPackage 1.3), annex F.3 "RTree Spatial
 * Indexes".
 */
final class SpatialIndex {
  static final String EXTENSION = "gpkg_rtree_index";
  static final String DEFINITION = "http://www.geopackage.org/spec130/#extension_rtree";

  private static final List<String> TRIGGERS =
      List.of(
          """
          CREATE TRIGGER {r_insert} AFTER INSERT ON {t}
            WHEN (NEW.{c} NOT NULL AND NOT ST_IsEmpty(NEW.{c}))
          BEGIN
            INSERT OR REPLACE INTO {r} VALUES (NEW.{i},
              ST_MinX(NEW.{c}), ST_MaxX(NEW.{c}), ST_MinY(NEW.{c}), ST_MaxY(NEW.{c}));
          END""",
          """
          CREATE TRIGGER {r_update1} AFTER UPDATE OF {c} ON {t}
            WHEN OLD.{i} = NEW.{i} AND (NEW.{c} NOTNULL AND NOT ST_IsEmpty(NEW.{c}))
          BEGIN
            INSERT OR REPLACE INTO {r} VALUES (NEW.{i},
              ST_MinX(NEW.{c}), ST_MaxX(NEW.{c}), ST_MinY(NEW.{c}), ST_MaxY(NEW.{c}));
          END""",
          """
          CREATE TRIGGER {r_update2} AFTER UPDATE OF {c} ON {t}
            WHEN OLD.{i} = NEW.{i} AND (NEW.{c} ISNULL OR ST_IsEmpty(NEW.{c}))
          BEGIN
            DELETE FROM {r} WHERE id = OLD.{i};
          END""",
          """
          CREATE TRIGGER {r_update3} AFTER UPDATE ON {t}
            WHEN OLD.{i} != NEW.{i} AND (NEW.{c} NOTNULL AND NOT ST_IsEmpty(NEW.{c}))
          BEGIN
            DELETE FROM {r} WHERE id = OLD.{i};
            INSERT OR REPLACE INTO {r} VALUES (NEW.{i},
              ST_MinX(NEW.{c}), ST_MaxX(NEW.{c}), ST_MinY(NEW.{c}), ST_MaxY(NEW.{c}));
          END""",
          """
          CREATE TRIGGER {r_update4} AFTER UPDATE ON {t}
            WHEN OLD.{i} != NEW.{i} AND (NEW.{c} ISNULL OR ST_IsEmpty(NEW.{c}))
          BEGIN
            DELETE FROM {r} WHERE id IN (OLD.{i}, NEW.{i});
          END""",
          """
          CREATE TRIGGER {r_delete} AFTER DELETE ON {t}
            WHEN OLD.{c} NOT NULL
          BEGIN
            DELETE FROM {r} WHERE id = OLD.{i};
          END""");

  private final String table;
  private final String column;

  SpatialIndex(String table, String column) {
    this.table = table;
    this.column = column;
  }

  /** Returns the name of the R-tree's table. */
  String name() {
    return "rtree_" + table + "_" + column;
  }

  /** Returns the statement that creates the empty R-tree. */
  String definition() {
    return "CREATE VIRTUAL TABLE "
        + SqlText.name(name())
        + " USING rtree(id, minx, maxx, miny, maxy)";
  }

  /**
   * Returns the trigger definitions; run them after the rows are in, or every insert calls them.
   */
  List<String> triggers(String key) {
    return TRIGGERS.stream().map(trigger -> filled(trigger, key)).toList();
  }

  private String filled(String trigger, String key) {
    // one pass, so that a name which looks like a hole is never filled again
    StringBuilder sql = new StringBuilder();
    int from = 0;
    for (int open = trigger.indexOf('{'); open >= 0; open = trigger.indexOf('{', from)) {
      int close = trigger.indexOf('}', open);
      sql.append(trigger, from, open).append(meaning(trigger.substring(open + 1, close), key));
      from = close + 1;
    }
    return sql.append(trigger.substring(from)).toString();
  }

  private String meaning(String hole, String key) {
    return switch (hole) {
      case "t" -> SqlText.name(table);
      case "c" -> SqlText.name(column);
      case "i" -> SqlText.name(key);
      default -> SqlText.name(name() + hole.substring(1));
    };
  }
}
