package merestone;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;

/**
 * Damages files the way disks, transfers and forgers do: bytes flipped, ends cut, lengths forged.
 */
public final class Damage {
  private static final int[] LIES = {
    0, 1, -1, 2, 5, 15, 31, 99, 0x7FFFFFFF, 0x80000000, 0x40000000, 0x00FFFFFF, 1 << 16
  };

  /**
   * Headers and, in SQLite, the schema lie in the first bytes: half of the damage is done there.
   */
  private static final int HEAD = 8192;

  private Damage() {}

  /** Returns a damaged copy; the same random numbers do the same damage. */
  public static byte[] of(byte[] original, Random random) {
    byte[] bytes = original.clone();
    switch (random.nextInt(6)) {
      case 0 -> {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      }
      case 1 -> {
        return Arrays.copyOf(bytes, bytes.length + random.nextInt(300));
      }
      case 2, 3 -> flip(bytes, random);
      default -> lie(bytes, random);
    }
    return bytes;
  }

  private static void flip(byte[] bytes, Random random) {
    for (int flips = 1 + random.nextInt(40); flips > 0 && bytes.length > 0; flips--) {
      bytes[random.nextInt(reach(bytes, random))] ^= (byte) (1 << random.nextInt(8));
    }
  }

  private static void lie(byte[] bytes, Random random) {
    if (bytes.length < Integer.BYTES) {
      return;
    }
    for (int lies = 1 + random.nextInt(3); lies > 0; lies--) {
      int at = random.nextInt(Math.max(1, reach(bytes, random) - Integer.BYTES));
      int lie = LIES[random.nextInt(LIES.length)];
      ByteBuffer.wrap(bytes).putInt(at, random.nextBoolean() ? lie : Integer.reverseBytes(lie));
    }
  }

  private static int reach(byte[] bytes, Random random) {
    return random.nextBoolean() ? bytes.length : Math.min(HEAD, bytes.length);
  }
}
