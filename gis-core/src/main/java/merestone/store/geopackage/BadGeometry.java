package merestone.store.geopackage;

import merestone.message.Text;

/** A geometry that cannot be made from its bytes, with the reason in words. */
final class BadGeometry extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Text reason;

  BadGeometry(Text reason) {
    super(reason.en(), null, false, false);
    this.reason = reason;
  }

  Text reason() {
    return reason;
  }
}
