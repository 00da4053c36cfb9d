package merestone.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import merestone.finding.Account;
import merestone.finding.Area;
import merestone.finding.ByClass;
import merestone.layer.RoleLayer;
import merestone.message.Messages;
import merestone.report.table.Table;
import merestone.rule.code.CodeTables;

/**
 * 地类流向表: how much of each class of the subjects lies in each class of a constraint layer, one class
 * to one class a row. With two surveys as layers that is what became of what; it needs classes on
 * both sides.
 */
final class TransitionTable {
  private static final Messages MESSAGES = Messages.of(TransitionTable.class);

  private final Dossier dossier;
  private final Map<String, RoleLayer> layers;

  private TransitionTable(Dossier dossier) {
    this.dossier = dossier;
    this.layers =
        dossier.layers().stream()
            .collect(Collectors.toMap(RoleLayer::title, layer -> layer, (one, other) -> one));
  }

  /** From which class of which layer to which class of which other. */
  private record Way(String from, ClassOf source, String to, ClassOf target)
      implements Comparable<Way> {
    @Override
    public int compareTo(Way other) {
      return key().compareTo(other.key());
    }

    private String key() {
      return String.join("\0", from, to, source.value(), target.value());
    }
  }

  /** A class of a column. */
  private record ClassOf(String column, String value) {
    String name() {
      return ClassParts.of(column, value)
          .in("dlbm")
          .flatMap(CodeTables.named("dlbm")::name)
          .orElse(null);
    }
  }

  private record Line(Way way, Area area) {}

  static Table of(Dossier dossier) {
    TransitionTable made = new TransitionTable(dossier);
    Table.Builder<Line> table =
        Table.named(
            "transitions", MESSAGES.text("table.transitions"), MESSAGES.text("transitions.note"));
    new TotalColumns<>(table)
        .name("from_layer", "transitions.fromLayer", line -> line.way().from())
        .word("from", "transitions.from", line -> line.way().source().value())
        .name("from_name", "transitions.fromName", line -> line.way().source().name())
        .name("to_layer", "transitions.toLayer", line -> line.way().to())
        .word("to", "transitions.to", line -> line.way().target().value())
        .name("to_name", "transitions.toName", line -> line.way().target().name())
        .figures(
            line ->
                Optional.of(Figures.of(line.area(), line.area().in(dossier.settings().area()))));
    List<Line> lines = made.lines();
    return lines.isEmpty()
        ? table.missing(MESSAGES.text("transitions.missing"))
        : table.of(lines::stream);
  }

  private List<Line> lines() {
    Map<Way, Area> sums = new TreeMap<>();
    for (Account account : dossier.findings().accounts()) {
      RoleLayer layer = layers.get(account.subject().layer());
      if (layer != null && !layer.columns().classColumns().isEmpty()) {
        add(account, layer, sums);
      }
    }
    return sums.entrySet().stream().map(sum -> new Line(sum.getKey(), sum.getValue())).toList();
  }

  private static void add(Account account, RoleLayer layer, Map<Way, Area> sums) {
    String value = layer.columns().classOf(layer.table().rows().get(account.subject().record()));
    ClassOf from = new ClassOf(layer.columns().classBy(), value);
    for (ByClass.Part part : account.byClass().map(ByClass::parts).orElse(List.of())) {
      ClassOf to = new ClassOf(account.byClass().orElseThrow().column(), part.value());
      sums.merge(new Way(layer.title(), from, account.layer(), to), part.footprint(), Area::plus);
    }
  }
}
