package merestone.finding;

import merestone.message.Text;

/**
 * What several findings have in common.
 *
 * @param id a name that findings of one cause share; the same in every run on the same data
 * @param words the cause in words
 */
public record Cause(String id, Text words) {}
