package merestone.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.DoubleSummaryStatistics;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoiseTest {
  private static final Noise NOISE = new Noise(42);

  @Test
  void staysBetweenMinusOneAndOneAndUsesBothSides() {
    DoubleSummaryStatistics heights =
        IntStream.range(0, 10_000)
            .mapToDouble(i -> NOISE.at(i * 0.37 - 900, i * 0.11))
            .summaryStatistics();
    assertTrue(heights.getMin() >= -1 && heights.getMin() < -0.3, heights::toString);
    assertTrue(heights.getMax() <= 1 && heights.getMax() > 0.3, heights::toString);
  }

  @Test
  void aSmallStepIsASmallChangeAcrossCellBordersToo() {
    for (int i = -20; i < 20; i++) {
      assertEquals(NOISE.at(i - 1e-6, 0.5), NOISE.at(i + 1e-6, 0.5), 1e-4);
    }
  }
}
