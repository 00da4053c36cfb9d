package merestone.app.gui.export;

/**
 * Which sheet of an atlas: the page of something, and the sheet of that page, both from 1. A sheet
 * beyond those of the page, or before them, is one of the pages behind or before it.
 */
record SheetPlace(int page, int sheet) {
  static final SheetPlace FIRST = new SheetPlace(1, 1);

  SheetPlace further(int sheets) {
    return new SheetPlace(page, sheet + sheets);
  }

  SheetPlace withoutSheet() {
    return new SheetPlace(page, 1);
  }
}
