package merestone.check;

import java.util.List;
import merestone.rule.Rule;

/** Looks at what was delivered, usable or not, for what a rule demands of it. Stateless. */
interface DeliveryTest {

  /** Tests the delivery; one answer for each layer, or one for all files. */
  List<DeliveryAnswer> test(Rule rule, Cast cast);
}
