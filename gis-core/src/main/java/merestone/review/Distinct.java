package merestone.review;

import java.util.Arrays;

/**
 * Tells whether very many texts are all there and all different, at eight bytes each: by 64-bit
 * hashes, so that two different texts in ten thousand million runs of a million would pass for
 * equal, which only costs the layer its identifiers. For one thread.
 */
final class Distinct {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long[] hashes = new long[1 << 10];
  private int size;
  private boolean missing;

  void add(String text) {
    missing |= text.isEmpty();
    hashes = size < hashes.length ? hashes : Arrays.copyOf(hashes, size + (size >> 1));
    hashes[size++] = hash(text);
  }

  boolean allDifferent() {
    long[] sorted = Arrays.copyOf(hashes, size);
    Arrays.parallelSort(sorted);
    for (int i = 1; i < size; i++) {
      if (sorted[i] == sorted[i - 1]) {
        return false;
      }
    }
    return !missing;
  }

  /** FNV-1a, 64 bits. Source: draft-eastlake-fnv, The FNV Non-Cryptographic Hash Algorithm. */
  private static long hash(String text) {
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }
}
