package merestone.store.shapefile;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out how undeclared text is encoded: UTF-8, GB18030, Big5 or windows-1252, whichever reading
 * of all the different texts looks best (see {@link TextPlausibility}). Pure ASCII is called UTF-8.
 */
final class EncodingDetector {
  /** So many bytes of different texts beyond ASCII settle the matter. */
  private static final int ENOUGH_BYTES = 1 << 19;

  /** Well-formed UTF-8 hardly comes about by chance, and the less the more of it there is. */
  private static final double UTF8_BONUS = 1;

  private static final double UTF8_BONUS_PER_BYTE = 1 / 16.0;
  private static final int UTF8_BONUS_BYTES = 32;

  private final List<Candidate> candidates =
      List.of(
          new Candidate(StandardCharsets.UTF_8, TextPlausibility.Reading.UNICODE),
          new Candidate(Charset.forName("GB18030"), TextPlausibility.Reading.SIMPLIFIED),
          new Candidate(Charset.forName("Big5"), TextPlausibility.Reading.TRADITIONAL),
          new Candidate(Charset.forName("windows-1252"), TextPlausibility.Reading.WESTERN));
  private final Set<ByteBuffer> seen = new HashSet<>();
  private int highBytes;
  private int keptBytes;

  /**
   * Takes a text into account.
   *
   * @param full whether it fills its field, so that its last character may be cut off
   */
  void add(byte[] bytes, int from, int to, boolean full) {
    int high = 0;
    for (int i = from; i < to; i++) {
      high += bytes[i] < 0 ? 1 : 0;
    }
    if (high == 0 || !seen.add(ByteBuffer.wrap(Arrays.copyOfRange(bytes, from, to)))) {
      return;
    }
    highBytes += high;
    keptBytes += to - from;
    for (Candidate candidate : candidates) {
      String text = new String(bytes, from, to - from, candidate.charset);
      candidate.score += high * candidate.looks.rate(full ? CutText.complete(text) : text);
    }
  }

  /** Returns whether more text would not change the verdict. */
  boolean hasEnough() {
    return keptBytes >= ENOUGH_BYTES;
  }

  /** Returns whether there was any text beyond ASCII. */
  boolean sawAny() {
    return highBytes > 0;
  }

  /** Returns what fits best, what second best, and by how much they differ per character. */
  Verdict verdict() {
    Candidate best = candidates.get(0);
    Candidate second = candidates.get(1);
    for (Candidate candidate : candidates.subList(1, candidates.size())) {
      if (mean(candidate) > mean(best)) {
        second = best;
        best = candidate;
      } else if (candidate != second && mean(candidate) > mean(second)) {
        second = candidate;
      }
    }
    return new Verdict(best.charset, second.charset, mean(best), mean(best) - mean(second));
  }

  /** Returns the mean rating of one of the four readings; 0 for another encoding. */
  double rating(Charset charset) {
    return candidates.stream()
        .filter(candidate -> candidate.charset.equals(charset))
        .mapToDouble(this::mean)
        .findFirst()
        .orElse(0);
  }

  private double mean(Candidate candidate) {
    return highBytes == 0 ? 0 : candidate.score / highBytes + bonus(candidate);
  }

  private double bonus(Candidate candidate) {
    return candidate.charset == StandardCharsets.UTF_8
        ? UTF8_BONUS + UTF8_BONUS_PER_BYTE * Math.min(highBytes, UTF8_BONUS_BYTES)
        : 0;
  }

  /**
   * What the bytes look like.
   *
   * @param best the encoding that fits best
   * @param second the next
   * @param rating how well the best fits, about 3 for plain text
   * @param margin how much better it fits than the next
   */
  record Verdict(Charset best, Charset second, double rating, double margin) {
    private static final double CLEAR = 0.75;

    boolean isClear() {
      return margin >= CLEAR && rating > 0;
    }
  }

  private static final class Candidate {
    private final Charset charset;
    private final TextPlausibility looks;
    private double score;

    Candidate(Charset charset, TextPlausibility.Reading reading) {
      this.charset = charset;
      this.looks = new TextPlausibility(reading);
    }
  }
}
