package merestone.store;

/**
 * How much a layer holds, as far as a file tells without its features being read: enough to say
 * what memory they will need.
 *
 * @param features how many features, deleted ones perhaps included
 * @param vertices about how many vertices their geometries have together
 */
public record LayerSize(long features, long vertices) {
  /** What is told of a layer whose file does not tell. */
  public static final LayerSize UNKNOWN = new LayerSize(0, 0);

  /** Two coordinates of eight bytes, as in WKB and in a .shp. */
  public static final int BYTES_A_VERTEX = 16;

  public LayerSize {
    if (features < 0 || vertices < 0) {
      throw new IllegalArgumentException("negative size: " + features + ", " + vertices);
    }
  }

  /**
   * Returns the size of a layer whose geometries take so many bytes.
   *
   * @param overhead bytes of a geometry that are not vertices
   * @param vertexBytes bytes of one vertex, with height and measure if it has them
   */
  public static LayerSize ofBytes(long features, long bytes, int overhead, int vertexBytes) {
    return new LayerSize(features, Math.max(0, bytes - features * overhead) / vertexBytes);
  }

  /** Returns both together. */
  public LayerSize plus(LayerSize other) {
    return new LayerSize(features + other.features, vertices + other.vertices);
  }
}
