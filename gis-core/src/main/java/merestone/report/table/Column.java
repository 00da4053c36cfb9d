package merestone.report.table;

import java.util.function.Function;
import merestone.message.Text;

/**
 * A column of a table.
 *
 * @param key its stable name, for programs
 * @param head its name for people
 * @param form what its values are
 * @param value where a row's value comes from: a {@link Text}, a {@code String}, a {@code Number}
 *     (unrounded) or a {@code Boolean}; null where there is none
 * @param <T> what a row is made from
 */
public record Column<T>(String key, Text head, CellForm form, Function<T, Object> value) {}
