package merestone.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import merestone.finding.Account;
import merestone.finding.Area;
import merestone.finding.ByClass;

/**
 * The footprints of all subjects of a layer over one constraint layer by class, added up; the last
 * lines show how they close.
 *
 * @param layers subject layer and constraint layer
 * @param column the column the classes are from
 * @param lines a line for each class; the one that is not stated comes last
 * @param sum all classes added up
 * @param between what that counts more than once: ground under several classes
 * @param footprint the footprint, counted once: sum less between
 */
record ClassTable(
    AccountLine.Layers layers,
    String column,
    List<Line> lines,
    Figure sum,
    Figure between,
    Figure footprint) {

  /**
   * One class.
   *
   * @param value what the column says; empty where it says nothing
   * @param subjects how many subjects have ground under the class
   * @param pairs how many pairs of features share ground
   * @param footprint ground under the class, for each subject counted once
   */
  record Line(String value, int subjects, long pairs, Figure footprint) {

    static Line of(String value, List<ByClass.Part> parts) {
      Area sum = parts.stream().map(ByClass.Part::footprint).reduce(Area.ZERO, Area::plus);
      long pairs = parts.stream().mapToLong(ByClass.Part::pairs).sum();
      return new Line(value, parts.size(), pairs, Figure.of(sum));
    }
  }

  /** An area both ways. */
  record Figure(Amount planar, Amount ellipsoidal) {
    static Figure of(Area area) {
      return new Figure(
          Amount.squareMetres(area.planarM2()), Amount.squareMetres(area.ellipsoidalM2()));
    }
  }

  /** Returns a table for each two layers whose accounts are divided. */
  static List<ClassTable> of(List<Account> accounts) {
    Map<AccountLine.Layers, List<Account>> grouped = new LinkedHashMap<>();
    for (Account account : accounts) {
      if (account.byClass().isPresent()) {
        grouped
            .computeIfAbsent(AccountLine.Layers.of(account), fresh -> new ArrayList<>())
            .add(account);
      }
    }
    return grouped.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
  }

  private static ClassTable of(AccountLine.Layers layers, List<Account> accounts) {
    SortedMap<String, List<ByClass.Part>> parts = new TreeMap<>(ByClass.ORDER);
    Area sum = Area.ZERO;
    Area footprint = Area.ZERO;
    for (Account account : accounts) {
      ByClass classes = account.byClass().orElseThrow();
      for (ByClass.Part part : classes.parts()) {
        parts.computeIfAbsent(part.value(), fresh -> new ArrayList<>()).add(part);
      }
      sum = sum.plus(classes.sum());
      footprint = footprint.plus(account.footprint());
    }
    return new ClassTable(
        layers,
        accounts.get(0).byClass().orElseThrow().column(),
        parts.entrySet().stream().map(e -> Line.of(e.getKey(), e.getValue())).toList(),
        Figure.of(sum),
        Figure.of(sum.minus(footprint)),
        Figure.of(footprint));
  }
}
