package merestone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** A parcel put where it is on purpose, with what must be said about it and the arithmetic. */
final class Planted {
  private final String name;
  private final String use;
  private final List<Expected> expected = new ArrayList<>();
  private String category = "";
  private boolean major;
  private Optional<Geometry> shape = Optional.empty();
  private String zh = "";
  private String en = "";
  private boolean sharesKeyBefore;

  /**
   * What one rule must say.
   *
   * @param rule the rule's id
   * @param undecided whether it cannot be said
   * @param arithmetic sums and products that give the area in m²; empty if undecided
   */
  record Expected(String rule, boolean undecided, String arithmetic) {}

  private Planted(String name, String use) {
    this.name = name;
    this.use = use;
  }

  static Planted parcel(String name, String use) {
    return new Planted(name, use);
  }

  Planted at(Geometry drawing) {
    shape = Optional.of(drawing);
    return this;
  }

  Planted rectangle(double west, double south, double east, double north) {
    return at(Ground.rectangle(west, south, east, north));
  }

  Planted category(String code) {
    category = code;
    return this;
  }

  Planted major() {
    major = true;
    return this;
  }

  /** Gives the parcel the key of the parcel planted before it. */
  Planted sameKeyAsBefore() {
    sharesKeyBefore = true;
    return this;
  }

  /** Says that a rule is broken over the area the arithmetic gives. */
  Planted breaks(String rule, String arithmetic) {
    expected.add(new Expected(rule, false, arithmetic));
    return this;
  }

  /** Says that rules cannot be decided. */
  Planted undecided(String... rules) {
    for (String rule : rules) {
      expected.add(new Expected(rule, true, ""));
    }
    return this;
  }

  /** Says why, in Chinese and English. */
  Planted because(String inChinese, String inEnglish) {
    zh = inChinese;
    en = inEnglish;
    return this;
  }

  Parcel asParcel() {
    return new Parcel(name, use, category, major, shape);
  }

  boolean sharesKey() {
    return sharesKeyBefore;
  }

  List<Expected> expected() {
    return List.copyOf(expected);
  }

  String reasonZh() {
    return zh;
  }

  String reasonEn() {
    return en;
  }
}
