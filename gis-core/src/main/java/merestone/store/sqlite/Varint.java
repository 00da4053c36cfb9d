package merestone.store.sqlite;

/** SQLite's variable-length integers: seven bits a byte, the highest first; for 0 to 2^56 - 1. */
final class Varint {
  /** Eight bytes of seven bits. A ninth, which SQLite knows, is for numbers no row of ours has. */
  static final int LONGEST = 8;

  private static final int BITS = 7;

  private Varint() {}

  /** Returns how many bytes the value takes. */
  static int length(long value) {
    int bits = Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(value));
    return (bits + BITS - 1) / BITS;
  }

  /** Writes the value and returns how many bytes it took. */
  static int put(byte[] target, int at, long value) {
    int length = length(value);
    if (length > LONGEST) {
      throw new IllegalArgumentException("not within 0 to 2^56 - 1: " + value);
    }
    long rest = value;
    int more = 0;
    for (int i = length - 1; i >= 0; i--) {
      target[at + i] = (byte) (rest & 0x7F | more);
      rest >>>= BITS;
      more = 0x80;
    }
    return length;
  }
}
