package merestone.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VarintTest {

  /** By hand: groups of seven bits, highest first, each but the last with the top bit set. */
  @ParameterizedTest
  @CsvSource({
    "0, 00",
    "1, 01",
    "127, 7f",
    "128, 8100",
    "300, 822c",
    "16383, ff7f",
    "16384, 818000",
    "4294967295, 8fffffff7f",
    "72057594037927935, ffffffffffffff7f"
  })
  void valueBecomesGroupsOfSevenBits(long value, String hex) {
    byte[] bytes = new byte[12];
    int length = Varint.put(bytes, 2, value);
    assertEquals(hex, HexFormat.of().formatHex(bytes, 2, 2 + length));
    assertEquals(length, Varint.length(value));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 1L << 56, Long.MIN_VALUE})
  void valueThatNeedsANinthByteIsRefused(long value) {
    assertThrows(IllegalArgumentException.class, () -> Varint.put(new byte[12], 0, value));
  }

  @Test
  void pageOfTheLockIsPassedOver() {
    // the byte at 2^30 is in page 2^30 / 4096 + 1 = 262145
    assertEquals(262_144, PageFile.after(262_143));
    assertEquals(262_146, PageFile.after(262_144));
    assertEquals(262_147, PageFile.after(262_146));
  }
}
