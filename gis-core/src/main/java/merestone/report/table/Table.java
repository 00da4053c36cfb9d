package merestone.report.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import merestone.message.Text;

/**
 * A table of a result: rows are made while they are walked, so that there may be very many.
 *
 * @param key its stable name, for programs: {@code findings}
 * @param title its name for people
 * @param note what must be known to read it
 * @param columns its columns
 * @param rows its rows, each time from the first; a value for each column
 * @param whyNot why it could not be made, if it could not; it then has no rows, and says so
 */
public record Table(
    String key,
    Text title,
    Text note,
    List<Column<?>> columns,
    Supplier<Stream<Object[]>> rows,
    Optional<Text> whyNot) {

  public Table {
    columns = List.copyOf(columns);
  }

  /** Returns how many rows it has. */
  public long size() {
    return rows.get().count();
  }

  /** Returns where a column is, from 0; −1 if there is none of this key. */
  public int indexOf(String column) {
    return columns.stream().map(Column::key).toList().indexOf(column);
  }

  /** Returns the table with its rows asked for in another way, such as one that can be left. */
  public Table prepared(Function<Supplier<Stream<Object[]>>, Stream<Object[]>> how) {
    return new Table(key, title, note, columns, () -> how.apply(rows), whyNot);
  }

  /** Returns the table with those of its rows alone that fit, and a note that says so. */
  public Table where(Predicate<Object[]> fits, Text says) {
    Text noted = new Text(note.zh() + says.zh(), note.en() + " " + says.en());
    return new Table(key, title, noted, columns, () -> rows.get().filter(fits), whyNot);
  }

  /** Returns the table with these of its columns alone, in this order. */
  public Table only(List<String> keys) {
    int[] places = keys.stream().mapToInt(this::indexOf).toArray();
    List<Column<?>> kept = Arrays.stream(places).<Column<?>>mapToObj(columns::get).toList();
    return new Table(
        key,
        title,
        note,
        kept,
        () -> rows.get().map(row -> Arrays.stream(places).mapToObj(i -> row[i]).toArray()),
        whyNot);
  }

  /**
   * Begins a table.
   *
   * @param <T> what a row is made from
   */
  public static <T> Builder<T> named(String key, Text title, Text note) {
    return new Builder<>(key, title, note);
  }

  /**
   * A table being put together. For one thread.
   *
   * @param <T> what a row is made from
   */
  public static final class Builder<T> {
    private final String key;
    private final Text title;
    private final Text note;
    private final List<Column<T>> columns = new ArrayList<>();

    private Builder(String key, Text title, Text note) {
      this.key = key;
      this.title = title;
      this.note = note;
    }

    /** Adds a column, see {@link Column}. */
    public Builder<T> column(String name, Text head, CellForm form, Function<T, Object> value) {
      columns.add(new Column<>(name, head, form, value));
      return this;
    }

    /** Returns the table with a row for each of these. */
    public Table of(Supplier<Stream<T>> rows) {
      List<Column<T>> filled = List.copyOf(columns);
      return new Table(
          key,
          title,
          note,
          List.copyOf(filled),
          () -> rows.get().map(row -> values(filled, row)),
          Optional.empty());
    }

    /** Returns the table without rows, because something it is made of is missing. */
    public Table missing(Text why) {
      return new Table(
          key, title, why, List.copyOf(columns), Stream::<Object[]>empty, Optional.of(why));
    }

    private static <T> Object[] values(List<Column<T>> columns, T row) {
      Object[] values = new Object[columns.size()];
      Arrays.setAll(values, i -> columns.get(i).value().apply(row));
      return values;
    }
  }
}
