package merestone.store;

/**
 * An attribute column as the file declares it.
 *
 * @param name the column's name as read
 * @param type the storage type in the format's own words, such as {@code C}, {@code N(18,2)},
 *     {@code TEXT}
 * @param length the declared width in the format's unit, or -1 if it has none
 */
public record FieldFacts(String name, String type, int length) {}
