package merestone.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.report.table.Levelling;
import merestone.rule.AreaKind;
import merestone.rule.code.CodeEntry;
import merestone.rule.code.CodeTable;
import merestone.rule.code.CodeTables;

/**
 * A line of 占用面积统计表: ground taken of one constraint layer of one land class, by who owns it. Sums
 * and classes stand below each other, as the form has them.
 *
 * @param layer the constraint layer
 * @param level what the line sums: everything, a statutory class, a first or a second level class
 * @param code the land class; empty for a sum that has no code
 * @param name its name
 * @param ground hectares by owner; an owner without ground is not in it
 * @param divided whether the layer says who owns it
 */
record OwnershipLine(
    String layer,
    Text level,
    String code,
    Text name,
    Map<Owner, BigDecimal> ground,
    boolean divided) {
  private static final Messages MESSAGES = Messages.of(OwnershipLine.class);
  private static final List<String> STATUTORY = List.of("农用地", "建设用地", "未利用地");
  private static final CodeTable LAND = CodeTables.named("dlbm");
  private static final CodeTable OWNERS = CodeTables.named("qsxz");
  private static final int HECTARE_DECIMALS = 4;
  private static final String FARMED = "01"; // 耕地
  private static final String WATERED = "0101"; // 水田

  /** Who owns ground, as far as it is said. */
  enum Owner {
    STATE,
    COLLECTIVE,
    NOT_SAID;

    static Owner of(Optional<String> code) {
      String said = code.orElse("");
      if (OWNERS.inGroup(said, "国有")) {
        return STATE;
      }
      return OWNERS.inGroup(said, "集体") ? COLLECTIVE : NOT_SAID;
    }
  }

  /** One class of the accounts. */
  private record Part(String code, Owner owner, BigDecimal hectares) {}

  /** Returns hectares of an owner; empty where the layer does not say who owns it. */
  Optional<BigDecimal> of(Owner owner) {
    return divided ? Optional.of(ground.getOrDefault(owner, BigDecimal.ZERO)) : Optional.empty();
  }

  BigDecimal whole() {
    return ground.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Returns the lines of all constraint layers whose accounts are divided by land class. */
  static List<OwnershipLine> of(Dossier dossier, boolean levelled) {
    List<OwnershipLine> lines = new ArrayList<>();
    for (ClassTable table : ClassTable.of(dossier.findings().accounts())) {
      if (ClassParts.of(table.column(), "").in("dlbm").isPresent()) {
        lines.addAll(of(table, dossier, levelled));
      }
    }
    return lines;
  }

  private static List<OwnershipLine> of(ClassTable table, Dossier dossier, boolean levelled) {
    boolean divided = ClassParts.of(table.column(), "").in("qsxz").isPresent();
    Taken all = new Taken(table.layers().constraint(), parts(table, dossier, levelled), divided);
    List<OwnershipLine> lines = new ArrayList<>();
    lines.add(all.line("ownership.all", "", MESSAGES.text("ownership.all")));
    for (String group : STATUTORY) {
      Taken in = all.where(code -> LAND.inGroup(code, group));
      lines.add(in.line("ownership.statutory", "", Text.same(group)));
      if (group.equals("农用地")) {
        lines.add(all.of("ownership.ofWhich", FARMED));
        lines.add(all.of("ownership.ofWhich", WATERED));
      }
    }
    lines.add(
        all.where(code -> STATUTORY.stream().noneMatch(group -> LAND.inGroup(code, group)))
            .line("ownership.statutory", "", MESSAGES.text("ownership.noGroup")));
    Map<String, String> levels = new TreeMap<>();
    all.parts().forEach(part -> levels.put(part.code(), "ownership.second"));
    all.parts().forEach(part -> levels.put(first(part.code()), "ownership.first"));
    levels.forEach((code, level) -> lines.add(all.of(level, code)));
    return lines;
  }

  /** Returns the first level class of a code; the code itself if the table does not know it. */
  private static String first(String code) {
    Optional<String> parent = LAND.find(code).flatMap(CodeEntry::parent);
    return parent.map(OwnershipLine::first).orElse(code);
  }

  /** Ground taken of one layer. */
  private record Taken(String layer, List<Part> parts, boolean divided) {
    Taken where(Predicate<String> code) {
      return new Taken(
          layer, parts.stream().filter(part -> code.test(part.code())).toList(), divided);
    }

    /** Returns the line of a class, with all that are below it. */
    OwnershipLine of(String level, String code) {
      String unknown = code.isEmpty() ? "classes.notStated" : "ownership.noName";
      Text name = LAND.find(code).map(CodeEntry::name).orElse(MESSAGES.text(unknown));
      return where(other -> other.equals(code) || LAND.isA(other, code)).line(level, code, name);
    }

    OwnershipLine line(String level, String code, Text name) {
      Map<Owner, BigDecimal> ground = new LinkedHashMap<>();
      parts.forEach(part -> ground.merge(part.owner(), part.hectares(), BigDecimal::add));
      return new OwnershipLine(layer, MESSAGES.text(level), code, name, ground, divided);
    }
  }

  private static List<Part> parts(ClassTable table, Dossier dossier, boolean levelled) {
    boolean planar = dossier.settings().area() == AreaKind.PLANAR;
    List<BigDecimal> hectares =
        table.lines().stream()
            .map(line -> planar ? line.footprint().planar() : line.footprint().ellipsoidal())
            .map(Amount::value)
            .map(m2 -> BigDecimal.valueOf(m2).movePointLeft(HECTARE_DECIMALS))
            .toList();
    List<BigDecimal> shown = levelled ? Levelling.levelled(hectares, HECTARE_DECIMALS) : hectares;
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      ClassParts said = ClassParts.of(table.column(), table.lines().get(i).value());
      String code = said.in("dlbm").orElse("");
      parts.add(new Part(code, Owner.of(said.in("qsxz")), shown.get(i)));
    }
    return parts;
  }
}
