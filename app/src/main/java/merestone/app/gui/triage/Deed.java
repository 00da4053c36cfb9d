package merestone.app.gui.triage;

import java.util.List;
import java.util.Optional;
import merestone.triage.Entry;
import merestone.triage.Standing;

/** One action of the reviewer, as a whole to be taken back. */
record Deed(List<Step> steps) {

  /**
   * What it did to one finding.
   *
   * @param finding the finding's id
   * @param before how it stood
   * @param entry what was written
   */
  record Step(String finding, Optional<Standing> before, Entry entry) {}

  List<Entry> entries() {
    return steps.stream().map(Step::entry).toList();
  }
}
