package merestone.report;

/**
 * One file that was read.
 *
 * @param path relative to the review file, with forward slashes
 * @param use what it was used for: a layer's title, the rule book, the review
 * @param bytes its size
 * @param sha256 its checksum, lower-case hex
 */
public record InputFile(String path, String use, long bytes, String sha256) {}
