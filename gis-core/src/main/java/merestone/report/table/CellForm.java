package merestone.report.table;

/** What the values of a column are: how they are rounded for people, and how wide they get. */
public enum CellForm {
  /** A code, a key, a short name. */
  WORD(18, -1),
  /** A name, or a few words. */
  NAME(28, -1),
  /** Sentences. */
  SENTENCE(60, -1),
  /** A whole number. */
  COUNT(11, 0),
  /** Square metres. */
  SQUARE_METRES(16, 2),
  /** Hectares. */
  HECTARES(14, 4),
  /** 亩. */
  MU(13, 2),
  /** A share from 0 to 1, shown in per cent. */
  SHARE(10, 2),
  /** Metres, or coordinates in them. */
  METRES(15, 3);

  private final int width;
  private final int decimals;

  CellForm(int width, int decimals) {
    this.width = width;
    this.decimals = decimals;
  }

  /**
   * Returns how wide a column of these is, in digits of the text; a Chinese character takes two.
   */
  public int width() {
    return width;
  }

  /** Returns how many decimals people are shown; −1 for words. */
  public int decimals() {
    return decimals;
  }

  /** Returns whether the values are numbers. */
  public boolean isNumber() {
    return decimals >= 0;
  }
}
