package merestone.review;

/** The program's version, as results name it. */
public final class Version {
  /** The version; a test holds it against the build's. */
  public static final String NUMBER = "0.1.0";

  private Version() {}
}
