package merestone.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
  private static final long SECOND = 1_000_000_000L;

  @ParameterizedTest
  @CsvSource({"0,4,0", "1,4,0.25", "4,4,1", "5,4,1"})
  void thePartDoneIsNeverAboveOne(long done, long total, double fraction) {
    assertEquals(OptionalDouble.of(fraction), pace(done, total, 0).fraction());
  }

  @ParameterizedTest
  @CsvSource({"-1", "0"})
  void withoutATotalNeitherPartNorRestIsKnown(long total) {
    Pace pace = pace(3, total, 10);
    assertEquals(OptionalDouble.empty(), pace.fraction());
    assertEquals(OptionalDouble.empty(), pace.remainingSeconds());
    assertEquals("Read parcels: 3 features, 0.3 features/s", pace.line().en());
    assertEquals("", pace.counts().en());
  }

  // 300 of 1 000 in 6 s are 50 a second; 700 are left, which take 14 s.
  @Test
  void theRestTakesWhatTheRateSays() {
    Pace pace = pace(300, 1_000, 6);
    assertEquals(OptionalDouble.of(50), pace.perSecond());
    assertEquals(OptionalDouble.of(14), pace.remainingSeconds());
    assertEquals("Read parcels: 30 %, 50 features/s, 0:14 left", pace.line().en());
    assertEquals("读取 parcels：30 %，每秒 50 个要素，剩余 0:14", pace.line().zh());
    assertEquals("300 features of 1,000 features", pace.counts().en());
  }

  @ParameterizedTest(name = "after {1} s with {0} done")
  @CsvSource({"0,100", "50,0", "50,0.9"})
  void tooEarlyToTellARate(long done, double seconds) {
    Pace pace = pace(done, 100, seconds);
    assertEquals(OptionalDouble.empty(), pace.perSecond());
    assertEquals(OptionalDouble.empty(), pace.remainingSeconds());
    assertEquals("", pace.speed().en());
    assertEquals("Read parcels: " + done + " %", pace.line().en());
  }

  // One a second: what is left takes as many seconds.
  @ParameterizedTest
  @CsvSource({"10,0:00", "11,0:01", "69,0:59", "70,1:00", "3609,59:59", "3610,1:00:00"})
  void remainingTimeIsAClock(long total, String left) {
    assertEquals("1.0 features/s, " + left + " left", pace(10, total, 10).speed().en());
  }

  @Test
  void moreStepsThanAnnouncedLeaveNothingToDo() {
    assertEquals(OptionalDouble.of(0), pace(20, 10, 5).remainingSeconds());
  }

  // 25 000 000 bytes in 2 s are 12.5 MB/s.
  @Test
  void checksumsAreToldInMegabytes() {
    Pace pace = new Pace(Stage.HASH, "a.gpkg", 25_000_000, 50_000_000, 2);
    assertEquals("Checksum a.gpkg: 50 %, 12.5 MB/s, 0:02 left", pace.line().en());
    assertEquals("25.0 MB of 50.0 MB", pace.counts().en());
  }

  // 340 000 bytes are 340 kB; in 2 s 170 kB/s. 12 bytes are the beginning of the first kB.
  @Test
  void lessThanAMegabyteIsToldInKilobytes() {
    Pace pace = new Pace(Stage.OPEN, "a.shp", 340_000, -1, 2);
    assertEquals("Open a.shp: 340 kB, 170 kB/s", pace.line().en());
    assertEquals("1 kB", new Pace(Stage.OPEN, "a.shp", 12, -1, 0).share().en());
  }

  @Test
  void beforeAnythingIsKnownADashIsTold() {
    assertEquals("—", new Pace(Stage.OPEN, "a.shp", 0, -1, 0).share().en());
    assertEquals("—", new Pace(Stage.READ, "a.shp", 0, 0, 0).share().zh());
  }

  @Test
  void aStageWithoutSubjectIsNamedAlone() {
    assertEquals("Draw: 50 %", new Pace(Stage.DRAW, "", 1, 2, 0).line().en());
  }

  @Test
  void aMeterTimesItsStageByTheClockItIsGiven() {
    AtomicLong clock = new AtomicLong(17 * SECOND);
    StageMeter meter = new StageMeter(Stage.READ, "parcels", 100, clock::get);
    clock.addAndGet(4 * SECOND);
    meter.add(10);
    meter.add(30);
    assertEquals(new Pace(Stage.READ, "parcels", 40, 100, 4), meter.pace());
  }

  private static Pace pace(long done, long total, double seconds) {
    return new Pace(Stage.READ, "parcels", done, total, seconds);
  }
}
