package merestone.report.table;

import merestone.message.Text;

/**
 * Something with its value.
 *
 * @param code a stable name for programs
 * @param name its name for people
 * @param value a {@link Text} or a {@code Long}
 */
public record Item(String code, Text name, Object value) {}
