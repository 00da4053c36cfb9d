package merestone.layer;

/**
 * A column as its file declares it.
 *
 * @param name its name
 * @param type the declaration in the format's own words, such as {@code N(18,2)}
 * @param length its width in the format's own unit; −1 if the format does not say
 */
public record DeclaredColumn(String name, String type, int length) {}
