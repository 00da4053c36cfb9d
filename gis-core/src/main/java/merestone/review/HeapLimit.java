package merestone.review;

import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UserError;

/**
 * The heap a run may take.
 *
 * @param bytes how much there is
 * @param binding whether a run that is estimated to need more is refused before it begins
 */
public record HeapLimit(long bytes, boolean binding) {
  private static final Messages MESSAGES = Messages.of(HeapLimit.class);
  private static final double MEGABYTE = 1 << 20;
  private static final double GIGABYTE = 1 << 30;

  /** An estimate may be off by so much, and a collector needs room to work in. */
  private static final double ROOM = 1.25;

  /** Returns what this process may take at most ({@code -Xmx}), binding. */
  public static HeapLimit ofThisProcess() {
    return new HeapLimit(Runtime.getRuntime().maxMemory(), true);
  }

  /** Returns the same limit for a run that is to be tried all the same. */
  public HeapLimit notBinding() {
    return new HeapLimit(bytes, false);
  }

  /** Returns what to tell the user when a run has taken all there is. */
  public static UserError exhausted(OutOfMemoryError cause) {
    HeapLimit limit = ofThisProcess();
    Text message = MESSAGES.text("heap.exhausted", megabytes(limit.bytes));
    return new UserError(
        new Problem("", "out-of-memory", message, remedy(2 * limit.bytes, "heap.remedy")), cause);
  }

  /** Returns what is said at the start of a run that needs so much. */
  Text statement(HeapNeed need) {
    return MESSAGES.text("heap.needed", megabytes(need.bytes()), megabytes(bytes));
  }

  /**
   * Refuses a run that does not fit.
   *
   * @throws UserError if it needs more than there is and the limit is binding; code {@code
   *     heap-too-small}
   */
  void require(HeapNeed need) {
    if (binding && need.bytes() > bytes) {
      Text message = MESSAGES.text("heap.tooSmall", megabytes(need.bytes()), megabytes(bytes));
      throw new UserError(
          new Problem("", "heap-too-small", message, remedy(need.bytes(), "heap.remedyOrTry")));
    }
  }

  private static Text remedy(long wanted, String key) {
    return MESSAGES.text(key, (long) Math.ceil(wanted * ROOM / GIGABYTE));
  }

  private static long megabytes(long bytes) {
    return (long) Math.ceil(bytes / MEGABYTE);
  }
}
