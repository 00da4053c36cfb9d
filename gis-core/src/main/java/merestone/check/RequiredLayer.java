package merestone.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import merestone.message.Text;
import merestone.rule.Relation;
import merestone.rule.Rule;

/**
 * {@link Relation#REQUIRED_LAYER}: a layer in the subject's role was delivered and can be used.
 *
 * <pre>
 *   layers of the review              role redline
 *   redline: line.shp                 ok
 *   redline: line.shp, no .prj        ← fault: {why} it cannot be used
 *   –                                 ← fault: nobody plays the role
 * </pre>
 */
record RequiredLayer() implements DeliveryTest {
  private static final Pattern STOP = Pattern.compile("[.。]+$");

  @Override
  public List<DeliveryAnswer> test(Rule rule, Cast cast) {
    String role = rule.subject().role();
    if (!cast.playing(role).isEmpty()) {
      return List.of(DeliveryAnswer.clear(role));
    }
    Fault fault = Fault.of(-1, "", Map.of()).saying("why", clause(cast.whyNobody(role)));
    return List.of(DeliveryAnswer.broken(role, fault));
  }

  /** Returns a sentence without its full stop, to stand within another. */
  private static Text clause(Text sentence) {
    return new Text(
        STOP.matcher(sentence.zh()).replaceAll(""), STOP.matcher(sentence.en()).replaceAll(""));
  }
}
