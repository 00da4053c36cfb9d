package merestone.progress;

import java.util.Locale;
import java.util.OptionalDouble;
import merestone.message.Messages;
import merestone.message.Text;

/**
 * How far a stage is and how fast it goes. The rate is the average since the stage began: done ÷
 * elapsed; the time it still takes is what is left ÷ that rate.
 *
 * @param stage what kind of work
 * @param subject what it is done to; may be empty
 * @param done steps made, in the stage's own units
 * @param total how many there will be, or -1 if not known
 * @param seconds how long the stage has been under way, s
 */
public record Pace(Stage stage, String subject, long done, long total, double seconds) {
  private static final Messages MESSAGES = Messages.of(Pace.class);

  /** Before this much time has passed, a rate is chance. */
  private static final double TOO_EARLY_S = 1;

  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;

  /** Returns the part done, 0 to 1; empty where the total is not known. */
  public OptionalDouble fraction() {
    return total <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(1, (double) done / total));
  }

  /** Returns the steps made a second; empty while it is too early to tell. */
  public OptionalDouble perSecond() {
    return done <= 0 || !(seconds >= TOO_EARLY_S)
        ? OptionalDouble.empty()
        : OptionalDouble.of(done / seconds);
  }

  /** Returns how long the stage still takes, s; empty where rate or total are not known. */
  public OptionalDouble remainingSeconds() {
    OptionalDouble rate = perSecond();
    return total <= 0 || rate.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.max(0, total - done) / rate.getAsDouble());
  }

  /** Returns the stage and what it works on, such as “Read parcels”. */
  public Text name() {
    return subject.isEmpty() ? stage.text() : MESSAGES.text("pace.name", stage.text(), subject);
  }

  /** Returns the count and the total for people; empty where the total is not known. */
  public Text counts() {
    return total <= 0
        ? Text.same("")
        : MESSAGES.text("pace.counts", stage.unit().count(done), stage.unit().count(total));
  }

  /**
   * Returns the percentage where the total is known, else the count; a dash before there is any.
   */
  public Text share() {
    OptionalDouble fraction = fraction();
    if (fraction.isPresent()) {
      return Text.same((int) (fraction.getAsDouble() * 100) + " %");
    }
    return done <= 0 ? Text.same("—") : stage.unit().count(done);
  }

  /** Returns rate and remaining time for people, as far as they are known; maybe empty. */
  public Text speed() {
    OptionalDouble rate = perSecond();
    if (rate.isEmpty()) {
      return Text.same("");
    }
    Text speed = stage.unit().rate(rate.getAsDouble());
    OptionalDouble left = remainingSeconds();
    return left.isEmpty() ? speed : MESSAGES.text("pace.left", speed, clock(left.getAsDouble()));
  }

  /** Returns all of it as one line. */
  public Text line() {
    return perSecond().isEmpty()
        ? MESSAGES.text("pace.line", name(), share())
        : MESSAGES.text("pace.lineWithSpeed", name(), share(), speed());
  }

  /** Returns minutes and seconds, and hours if there are any; rounded up, so that 0:00 is over. */
  private static String clock(double seconds) {
    long whole = (long) Math.ceil(seconds);
    return whole < HOUR
        ? String.format(Locale.ROOT, "%d:%02d", whole / MINUTE, whole % MINUTE)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", whole / HOUR, whole % HOUR / MINUTE, whole % MINUTE);
  }
}
