package merestone.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import merestone.crs.CoordinateSystem;
import merestone.finding.Account;
import merestone.finding.Area;
import merestone.finding.ByClass;
import merestone.finding.DoubleCover;
import merestone.finding.Findings;
import merestone.layer.GeoPackageOutput;

/** The tables of the area accounts in {@code findings.gpkg}. */
final class AccountSheets {
  private AccountSheets() {}

  static void write(GeoPackageOutput out, CoordinateSystem crs, Findings findings) {
    accounts().write(out, crs, findings.accounts());
    classes().write(out, crs, Part.of(findings.accounts()));
    doubleCovers().write(out, crs, findings.doubleCovers());
  }

  private static Sheet<Account> accounts() {
    Sheet<Account> sheet =
        Sheet.<Account>named("accounts")
            .feature("subject", Account::subject)
            .text("constraint_layer", Account::layer)
            .count("pairs", a -> (long) a.pairs());
    area(sheet, "whole", Account::whole);
    area(sheet, "sum_of_pairs", Account::sumOfPairs);
    area(sheet, "footprint", Account::footprint);
    area(sheet, "rest", Account::rest);
    return area(
        sheet, "overlap_between_classes", account -> account.overlapBetweenClasses().orElse(null));
  }

  private static Sheet<Part> classes() {
    Sheet<Part> sheet =
        Sheet.<Part>named("account_classes")
            .feature("subject", part -> part.account.subject())
            .text("constraint_layer", part -> part.account.layer())
            .text("class_column", Part::column)
            .text("class", part -> part.one.value())
            .count("pairs", part -> (long) part.one.pairs());
    return area(sheet, "footprint", part -> part.one.footprint());
  }

  private static Sheet<DoubleCover> doubleCovers() {
    return Sheet.<DoubleCover>named("double_covers")
        .feature("subject", DoubleCover::subject)
        .text("layer", DoubleCover::layer)
        .text("other_layer", DoubleCover::other)
        .number("area_m2", cover -> cover.area().map(Area::planarM2).orElse(null))
        .number("ellipsoidal_m2", cover -> cover.area().map(Area::ellipsoidalM2).orElse(null))
        .texts("why", DoubleCover::why);
  }

  /** Adds two columns; null where the area is. */
  private static <T> Sheet<T> area(Sheet<T> sheet, String name, Function<T, Area> area) {
    return sheet
        .number(name + "_m2", row -> of(area.apply(row), Area::planarM2))
        .number(name + "_ellipsoidal_m2", row -> of(area.apply(row), Area::ellipsoidalM2));
  }

  private static Double of(Area area, Function<Area, Double> kind) {
    return area == null ? null : kind.apply(area);
  }

  /** One class of one account. */
  private record Part(Account account, String column, ByClass.Part one) {
    static List<Part> of(List<Account> accounts) {
      List<Part> parts = new ArrayList<>();
      for (Account account : accounts) {
        account
            .byClass()
            .ifPresent(
                classes ->
                    classes
                        .parts()
                        .forEach(one -> parts.add(new Part(account, classes.column(), one))));
      }
      return parts;
    }
  }
}
