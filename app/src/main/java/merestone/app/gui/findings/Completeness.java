package merestone.app.gui.findings;

import merestone.finding.LedgerRow;

/** Whether a rule did all it should with a layer, those that did not first. */
enum Completeness {
  INCOMPLETE("ledger.incomplete", "mdal-help", "incomplete"),
  /** On purpose, for the reason given: nothing was checked. */
  LEFT_OUT("ledger.leftOut", "mdmz-remove_circle_outline", "left-out"),
  COMPLETE("ledger.complete", "mdal-check_circle_outline", "complete");

  private final String key;
  private final String icon;
  private final String styleClass;

  Completeness(String key, String icon, String styleClass) {
    this.key = key;
    this.icon = icon;
    this.styleClass = styleClass;
  }

  static Completeness of(LedgerRow row) {
    if (row.leftOut()) {
      return LEFT_OUT;
    }
    return row.isComplete() ? COMPLETE : INCOMPLETE;
  }

  String key() {
    return key;
  }

  String icon() {
    return icon;
  }

  String styleClass() {
    return styleClass;
  }
}
