package merestone.rule;

import java.util.Locale;

/** Which of the two areas a limit is held against. */
public enum AreaKind {
  /** Area in the plane of the projection, m². */
  PLANAR,
  /** Area on the ellipsoid (椭球面积), m². */
  ELLIPSOIDAL;

  /** Returns the word used in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
