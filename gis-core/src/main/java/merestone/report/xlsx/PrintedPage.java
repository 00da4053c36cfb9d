package merestone.report.xlsx;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/**
 * The paper a sheet is printed on: A4 where its columns stay legible side by side, else A3, else A3
 * with the columns on several pages. Widths are in digits of the text, as columns of a workbook
 * are.
 */
final class PrintedPage {
  /** Eleven points are seven then; a column that fits no more leaves a rest, so not 0.60. */
  private static final double LEAST_SCALE = 0.65;

  /** A digit of Calibri 11 is 7 pixels of 1/96 inch, ECMA-376 part 1, 18.3.1.13. */
  private static final double DIGIT_INCHES = 7.0 / 96;

  private static final double MM_PER_INCH = 25.4;
  private static final double A4_ACROSS_MM = 297;
  private static final double A3_ACROSS_MM = 420;

  private static final float SIDE_INCHES = 0.4f;
  private static final float TOP_INCHES = 0.75f;
  private static final float BOTTOM_INCHES = 0.65f;
  private static final float EDGE_INCHES = 0.3f;

  private PrintedPage() {}

  /** Prints a sheet upright on A4, one page wide. */
  static void upright(Worksheet sheet) {
    set(sheet, PaperSize.A4_PAPER, 1);
    sheet.pageOrientation("portrait");
  }

  /**
   * Prints a table across; on pages after the first one across its first column is repeated.
   *
   * @param widths of its columns
   */
  static void across(Worksheet sheet, double[] widths) {
    double total = 0;
    for (double width : widths) {
      total += width;
    }
    boolean small = total <= digits(A4_ACROSS_MM);
    double room = digits(A3_ACROSS_MM);
    int pages = small || total <= room ? 1 : further(total - room, room - widths[0]) + 1;
    set(sheet, small ? PaperSize.A4_PAPER : PaperSize.A3_PAPER, pages);
    sheet.pageOrientation("landscape");
    if (pages > 1) {
      sheet.repeatCols(0);
    }
  }

  private static int further(double left, double room) {
    return (int) Math.ceil(left / room);
  }

  /** Returns how many digits stand side by side on paper at the least scale. */
  private static double digits(double paperMm) {
    return (paperMm / MM_PER_INCH - 2 * SIDE_INCHES) / DIGIT_INCHES / LEAST_SCALE;
  }

  private static void set(Worksheet sheet, PaperSize paper, int pagesWide) {
    sheet.paperSize(paper);
    sheet.fitToWidth((short) pagesWide);
    sheet.fitToHeight((short) 0);
    sheet.leftMargin(SIDE_INCHES);
    sheet.rightMargin(SIDE_INCHES);
    sheet.topMargin(TOP_INCHES);
    sheet.bottomMargin(BOTTOM_INCHES);
    sheet.headerMargin(EDGE_INCHES);
    sheet.footerMargin(EDGE_INCHES);
    sheet.footer("&P / &N", Position.CENTER, "Arial", 8);
  }
}
