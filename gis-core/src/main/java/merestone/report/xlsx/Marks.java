package merestone.report.xlsx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merestone.message.Language;
import merestone.message.Text;
import merestone.report.table.CellForm;
import merestone.report.table.FrontPage;
import merestone.report.table.Item;
import merestone.report.table.Table;

/**
 * What the marks of a template stand for.
 *
 * <pre>
 *   {{title}} {{not_checked}} {{count.block}} {{setting.crs}}   page one
 *   {{sum.findings.ha}} {{rows.findings}}                       over a whole table
 *   {{findings.ha}}                                             a row of the table
 * </pre>
 */
final class Marks {
  static final String NOT_CHECKED = "not_checked";
  private static final Pattern MARK = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*\\}\\}");

  /** What a mark stands for: a value, how it is shown, and in whose column. */
  record Meant(Object value, CellForm form) {}

  /** A column of a table. */
  record Place(Table table, int column) {}

  private final Map<String, Object> front = new LinkedHashMap<>();
  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final Map<String, Meant> known = new HashMap<>();

  Marks(FrontPage page, List<Table> tables, Language language) {
    front.put("title", page.title());
    front.put("verdict", page.verdict());
    front.put("headline", page.headline());
    front.put("sentence", page.sentence());
    front.put(NOT_CHECKED, lines(page.notChecked(), language));
    front.put("problem_lines", lines(page.problems(), language));
    front.put("rule_lines", lines(ruleLines(page), language));
    page.counts().forEach(item -> put("count.", item));
    page.facts().forEach(item -> put("setting.", item));
    tables.forEach(table -> this.tables.put(table.key(), table));
  }

  private void put(String kind, Item item) {
    front.put(kind + item.code(), item.value());
  }

  private static List<Text> ruleLines(FrontPage page) {
    return page.rules().stream()
        .flatMap(section -> section.items().stream())
        .map(Item::line)
        .toList();
  }

  private static String lines(List<Text> lines, Language language) {
    return lines.stream().map(language::in).collect(Collectors.joining("\n"));
  }

  /** Returns the marks in the words of a cell, in their order. */
  static List<String> in(String words) {
    return MARK.matcher(words).results().map(mark -> mark.group(1)).toList();
  }

  /** Returns the one mark that the words consist of. */
  static Optional<String> alone(String words) {
    List<String> marks = in(words);
    boolean alone = MARK.matcher(words.strip()).matches();
    return alone ? Optional.of(marks.get(0)) : Optional.empty();
  }

  /** Returns the words with each mark replaced. */
  static String replaced(String words, java.util.function.UnaryOperator<String> by) {
    return MARK.matcher(words)
        .replaceAll(mark -> java.util.regex.Matcher.quoteReplacement(by.apply(name(mark))));
  }

  private static String name(MatchResult mark) {
    return mark.group(1);
  }

  /** Returns whether braces are left when the marks are taken out: a mark that is not closed. */
  static boolean isBroken(String words) {
    return MARK.matcher(words).replaceAll("").contains("{{");
  }

  /** Returns the column a mark of the form {@code table.column} stands for. */
  Optional<Place> place(String mark) {
    int dot = mark.indexOf('.');
    Table table = dot < 0 ? null : tables.get(mark.substring(0, dot));
    int column = table == null ? -1 : table.indexOf(mark.substring(dot + 1));
    return column < 0 ? Optional.empty() : Optional.of(new Place(table, column));
  }

  /** Returns what a mark stands for that does not mean a row; empty if it means nothing. */
  Optional<Meant> meant(String mark) {
    if (!known.containsKey(mark)) {
      known.put(mark, worked(mark));
    }
    return Optional.ofNullable(known.get(mark));
  }

  private Meant worked(String mark) {
    if (front.containsKey(mark)) {
      return new Meant(front.get(mark), CellForm.COUNT);
    }
    if (mark.startsWith("rows.") && tables.containsKey(mark.substring(5))) {
      return new Meant(tables.get(mark.substring(5)).size(), CellForm.COUNT);
    }
    Optional<Place> summed = mark.startsWith("sum.") ? place(mark.substring(4)) : Optional.empty();
    return summed.filter(Marks::isNumber).map(Marks::sum).orElse(null);
  }

  private static boolean isNumber(Place place) {
    return place.table().columns().get(place.column()).form().isNumber();
  }

  /** Adds a column up; where no row has a value there is no sum either, rather than 0. */
  private static Meant sum(Place place) {
    CellForm form = place.table().columns().get(place.column()).form();
    try (Stream<Object[]> rows = place.table().rows().get()) {
      Optional<Double> sum =
          rows.map(row -> row[place.column()])
              .filter(Number.class::isInstance)
              .map(value -> ((Number) value).doubleValue())
              .reduce(Double::sum);
      return new Meant(sum.orElse(null), form);
    }
  }

  /** Returns what could have been meant by a mark that means nothing. */
  String instead(String mark) {
    String rest = mark.replaceFirst("^(?:sum|rows)\\.", "");
    Table table = tables.get(rest.replaceFirst("\\..*", ""));
    if (table != null) {
      return table.columns().stream()
          .map(column -> table.key() + "." + column.key())
          .collect(Collectors.joining(", "));
    }
    return Stream.concat(front.keySet().stream(), tables.keySet().stream().map(k -> k + ".…"))
        .collect(Collectors.joining(", "));
  }
}
