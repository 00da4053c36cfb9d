package merestone.app.gui.map;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places as people write them: metres in either order, or degrees, decimal or with minutes. */
final class PlaceText {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final Pattern HEMISPHERE = Pattern.compile("[NSEW]");
  private static final Pattern KNOWN = Pattern.compile("[-\\d.\\s,;:°'’\"”′″NSEW度分秒]+");
  private static final int SIXTY = 60;
  private static final int RIGHT_ANGLE = 90;
  private static final int HALF_TURN = 180;

  /**
   * A place that was written.
   *
   * @param degrees whether these are longitude and latitude; else metres in the order written
   */
  record Place(boolean degrees, double first, double second) {}

  private PlaceText() {}

  /** Reads a place; empty if it is none. */
  static Optional<Place> parse(String words) {
    // Full-width figures, letters and commas become plain ones, a double prime two primes.
    String text =
        Normalizer.normalize(
                words.replaceAll("[º˚]", "°").replace('\u2212', '-'), Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .replace("北纬", "N")
            .replace("南纬", "S")
            .replace("东经", "E")
            .replace("西经", "W")
            .replaceAll("[、，；]", " ");
    if (!KNOWN.matcher(text).matches()) {
      return Optional.empty();
    }
    List<Double> numbers = numbers(text);
    String hemispheres = letters(text);
    boolean plain = numbers.size() == 2 && hemispheres.isEmpty();
    if (plain && Math.max(Math.abs(numbers.get(0)), Math.abs(numbers.get(1))) > HALF_TURN) {
      return Optional.of(new Place(false, numbers.get(0), numbers.get(1)));
    }
    return degrees(numbers, hemispheres);
  }

  private static Optional<Place> degrees(List<Double> numbers, String hemispheres) {
    int each = numbers.size() / 2;
    boolean paired = numbers.size() == 2 * each && each >= 1 && each <= 3;
    if (!paired || hemispheres.length() == 1 || hemispheres.length() > 2) {
      return Optional.empty();
    }
    Optional<Double> first = angle(numbers.subList(0, each));
    Optional<Double> second = angle(numbers.subList(each, 2 * each));
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    return ordered(first.get(), second.get(), hemispheres);
  }

  /** Longitude comes first, as it is copied, unless letters or its size say otherwise. */
  private static Optional<Place> ordered(double first, double second, String hemispheres) {
    boolean swapped = Math.abs(second) > RIGHT_ANGLE;
    double a = first;
    double b = second;
    if (!hemispheres.isEmpty()) {
      swapped = "NS".indexOf(hemispheres.charAt(0)) >= 0;
      if (swapped == "NS".indexOf(hemispheres.charAt(1)) >= 0) {
        return Optional.empty();
      }
      a = "SW".indexOf(hemispheres.charAt(0)) >= 0 ? -a : a;
      b = "SW".indexOf(hemispheres.charAt(1)) >= 0 ? -b : b;
    }
    Place place = swapped ? new Place(true, b, a) : new Place(true, a, b);
    boolean onEarth =
        Math.abs(place.first()) <= HALF_TURN && Math.abs(place.second()) <= RIGHT_ANGLE;
    return onEarth ? Optional.of(place) : Optional.empty();
  }

  private static Optional<Double> angle(List<Double> parts) {
    double sum = 0;
    double unit = 1;
    for (int i = 0; i < parts.size(); i++) {
      double part = Math.abs(parts.get(i));
      boolean whole = i == parts.size() - 1 || part == Math.rint(part);
      if (!whole || i > 0 && (part >= SIXTY || parts.get(i) < 0)) {
        return Optional.empty();
      }
      sum += part / unit;
      unit *= SIXTY;
    }
    return Optional.of(parts.get(0) < 0 ? -sum : sum);
  }

  private static List<Double> numbers(String text) {
    List<Double> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(Double.parseDouble(matcher.group()));
    }
    return numbers;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    Matcher matcher = HEMISPHERE.matcher(text);
    while (matcher.find()) {
      letters.append(matcher.group());
    }
    return letters.toString();
  }
}
