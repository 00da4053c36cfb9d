package merestone.sample;

/**
 * Value noise: a smooth random surface between -1 and 1, the same on every machine because it is
 * made of integer hashing and plain arithmetic only.
 */
final class Noise {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long seed;

  Noise(long seed) {
    this.seed = seed;
  }

  /** Returns four octaves of noise at a place, -1 to 1; the longest wave is one unit long. */
  double at(double x, double y) {
    double sum = 0;
    double weight = 8.0 / 15;
    double scale = 1;
    for (int octave = 0; octave < 4; octave++) {
      sum += weight * smooth(x * scale, y * scale, octave);
      weight /= 2;
      scale *= 2;
    }
    return sum;
  }

  private double smooth(double x, double y, int octave) {
    long i = (long) Math.floor(x);
    long j = (long) Math.floor(y);
    double u = fade(x - i);
    double v = fade(y - j);
    double low = mix(corner(i, j, octave), corner(i + 1, j, octave), u);
    double high = mix(corner(i, j + 1, octave), corner(i + 1, j + 1, octave), u);
    return mix(low, high, v);
  }

  private double corner(long i, long j, int octave) {
    long hash = scramble(scramble(scramble(seed + octave * GOLDEN) + i * GOLDEN) + j * GOLDEN);
    return (hash >>> 11) * 0x1p-52 - 1;
  }

  /** The finaliser of SplitMix64. */
  private static long scramble(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static double fade(double t) {
    return t * t * t * (t * (t * 6 - 15) + 10);
  }

  private static double mix(double a, double b, double t) {
    return a + (b - a) * t;
  }
}
