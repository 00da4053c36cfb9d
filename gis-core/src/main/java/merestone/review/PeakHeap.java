package merestone.review;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** Reads how much heap the process has needed at most. */
final class PeakHeap {
  private static final double MEGABYTE = 1 << 20;

  private PeakHeap() {}

  /** Returns the sum of the heap pools' peaks, MB: an upper bound of the heap's own peak. */
  static double megabytes() {
    long bytes =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    return bytes / MEGABYTE;
  }
}
