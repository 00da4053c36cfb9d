package merestone.store.plottxt;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import merestone.crs.ChineseDatum;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;

/**
 * Finds the coordinate system of a file: datum, zone width and zone number as declared, with or
 * without the zone number in the eastings as the coordinates show. What contradicts itself stays
 * unknown: no zone is better than another 300 km away.
 */
final class DeclaredSystem {
  /** Anchored: 天津2000 or 西安2000 are local systems of cities. */
  private static final Pattern CGCS2000 =
      Pattern.compile("(CGCS|中国|国家|大地)*2000(中国|国家)?(大地)?(坐标系统?|坐标)?|.*CGCS2000.*");

  private static final Pattern XIAN_1980 =
      Pattern.compile("(19)?80年?(西安|国家)(大地)?(坐标系统?|坐标)?|西安(19)?80年?(坐标系统?|坐标)?|XI'?AN(19)?80");
  private static final Pattern BEIJING_1954 =
      Pattern.compile("(19)?54年?北京(坐标系统?|坐标)?|北京(19)?54年?(坐标系统?|坐标)?|BEIJING(19)?54");

  private static final Set<String> METRES = Set.of("", "米", "M", "METER", "METRE", "公尺");
  private static final Set<String> DEGREES = Set.of("度", "°", "十进制度", "DEGREE");
  private static final Pattern GAUSS_KRUEGER = Pattern.compile("|.*高斯.*|.*GAUSS.*|GK");
  private static final Pattern NOT_DIGITS = Pattern.compile("\\D");
  private static final int LAST_ZONE = 45;
  private static final int FIRST_THREE = 25;

  private final Attributes said;
  private final FaultLog log;
  private final String name;
  private final SortedSet<Integer> seen;

  private DeclaredSystem(Attributes said, Collection<Place> places, FaultLog log) {
    this.said = said;
    this.log = log;
    this.name = said.value(Attributes.SYSTEM);
    this.seen = new TreeSet<>();
    places.forEach(place -> seen.add(place.zone()));
  }

  /**
   * Decides.
   *
   * @param places where the plots are by the size of their numbers
   */
  static Placing decide(Attributes said, Collection<Place> places, FaultLog log) {
    return new DeclaredSystem(said, places, log).decide();
  }

  private Placing decide() {
    if (name.isEmpty()) {
      log.note(Fault.CRS_MISSING, said.line(Attributes.SYSTEM));
      return Placing.unknown("");
    }
    Optional<ChineseDatum> datum = datum(plain(Attributes.SYSTEM));
    if (datum.isEmpty()) {
      return undecided(Fault.CRS_NAME, Attributes.SYSTEM, name);
    }
    return said.areContradictory() ? Placing.unknown(name) : in(datum.get());
  }

  private Placing in(ChineseDatum datum) {
    String unit = plain(Attributes.UNIT);
    if (!METRES.contains(unit) && !DEGREES.contains(unit)) {
      return undecided(Fault.CRS_UNIT, Attributes.UNIT, unit);
    }
    boolean degrees = seen.isEmpty() ? DEGREES.contains(unit) : seen.last() == Place.DEGREES;
    if (degrees) {
      return new Placing(CoordinateSystems.inDegrees(datum), Place.DEGREES, false);
    }
    if (!GAUSS_KRUEGER.matcher(plain(Attributes.PROJECTION)).matches()) {
      return undecided(Fault.CRS_PROJECTION, Attributes.PROJECTION, plain(Attributes.PROJECTION));
    }
    return projected(datum);
  }

  private Placing projected(ChineseDatum datum) {
    SortedSet<Integer> prefixes = seen.tailSet(Place.NO_ZONE + 1);
    String written = said.value(Attributes.ZONE);
    Optional<Integer> zone = declaredZone();
    if (zone.isPresent() && !prefixes.isEmpty() && !prefixes.contains(zone.get())) {
      return undecided(Fault.CRS_ZONE_OTHER, Attributes.ZONE, written, words(prefixes));
    }
    if (zone.isEmpty()) {
      if (prefixes.size() != 1) {
        return undecided(Fault.CRS_NO_ZONE, Attributes.ZONE, written, words(prefixes));
      }
      zone = Optional.of(prefixes.first());
      log.note(Fault.CRS_ZONE_TAKEN, said.line(Attributes.ZONE), written, zone.get());
    }
    int number = zone.get();
    Optional<CoordinateSystem> system =
        CoordinateSystems.ofZone(datum, number, !prefixes.isEmpty());
    if (system.isEmpty() || !isWidthOf(number)) {
      String width = said.value(Attributes.WIDTH);
      return undecided(Fault.CRS_ZONE_WIDTH, Attributes.WIDTH, width, number);
    }
    return new Placing(system.get(), number, !prefixes.isEmpty());
  }

  private static Optional<ChineseDatum> datum(String name) {
    if (CGCS2000.matcher(name).matches()) {
      return Optional.of(ChineseDatum.CGCS2000);
    }
    if (XIAN_1980.matcher(name).matches()) {
      return Optional.of(ChineseDatum.XIAN_1980);
    }
    return BEIJING_1954.matcher(name).matches()
        ? Optional.of(ChineseDatum.BEIJING_1954)
        : Optional.empty();
  }

  /** A number beyond the zones' is a central meridian: some writers give that. */
  private Optional<Integer> declaredZone() {
    String digits = NOT_DIGITS.matcher(plain(Attributes.ZONE)).replaceAll("");
    int number = Items.count(digits).orElse(0);
    if (number <= LAST_ZONE) {
      return number == 0 ? Optional.empty() : Optional.of(number);
    }
    boolean six = plain(Attributes.WIDTH).contains("6") && (number + 3) % 6 == 0;
    return number % 3 == 0 ? Optional.of(six ? (number + 3) / 6 : number / 3) : Optional.empty();
  }

  private boolean isWidthOf(int zone) {
    String width = plain(Attributes.WIDTH).replaceAll("[度分带°]", "");
    return width.isEmpty()
        || (zone < FIRST_THREE ? List.of("6", "六") : List.of("3", "三")).contains(width);
  }

  private Placing undecided(Fault fault, String key, Object... arguments) {
    log.note(fault, said.line(key), arguments);
    return Placing.unknown(name);
  }

  private String plain(String key) {
    return Items.narrow(said.value(key)).replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
  }

  private static String words(SortedSet<Integer> zones) {
    return zones.isEmpty() ? "–" : String.join(", ", zones.stream().map(String::valueOf).toList());
  }
}
