package merestone.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merestone.finding.Finding;
import merestone.map.MapScene;
import org.locationtech.jts.geom.Envelope;

/**
 * What one page is about: findings that share a parcel or a town, or one alone.
 *
 * @param number its page, from 1
 * @param findings its findings, in their order; at least one
 */
record AtlasEntry(int number, List<Finding> findings) {

  /** Returns the pages, in the order their first findings have. */
  static List<AtlasEntry> of(List<Finding> findings, AtlasUnit unit) {
    Map<Object, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Object key =
          switch (unit) {
            case FINDING -> finding.id();
            case PARCEL -> finding.subject();
            case TOWN -> finding.town();
          };
      groups.computeIfAbsent(key, fresh -> new ArrayList<>()).add(finding);
    }
    List<AtlasEntry> entries = new ArrayList<>();
    groups.values().forEach(group -> entries.add(new AtlasEntry(entries.size() + 1, group)));
    return entries;
  }

  /** Returns the finding that names the page: the first. */
  Finding first() {
    return findings.get(0);
  }

  /** Returns the ground of subjects and conflicts; null envelope if none has a place. */
  Envelope ground(MapScene scene) {
    Envelope all = new Envelope();
    findings.forEach(finding -> all.expandToInclude(scene.extentOf(finding)));
    return all;
  }
}
