package merestone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import merestone.message.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {
  @TempDir Path folder;

  private XSSFWorkbook book(Dossier dossier, boolean levelled) throws Exception {
    ResultJob.Terms terms = new ResultJob.Terms(Language.ZH, levelled, Optional.empty());
    Written.all(dossier, folder, terms);
    return new XSSFWorkbook(Files.newInputStream(folder.resolve("findings.xlsx")));
  }

  @Test
  void theSheetsAreThoseAReviewerAsksFor() throws Exception {
    try (XSSFWorkbook book = book(SampleDossier.incomplete(), false)) {
      List<String> names =
          IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList();
      assertEquals(
          List.of(
              "概要",
              "检查台账",
              "检查结果",
              "分乡镇统计",
              "分类统计",
              "分规则统计",
              "占用三线情况",
              "占用面积统计表（地类×权属）",
              "地类流向表",
              "指标核对表",
              "质检结果表",
              "输入数据的问题",
              "输入文件"),
          names);
    }
  }

  /** Programs that read row by row stop where the dimension ends: a sheet of rows is not "A1". */
  @Test
  void noSheetSaysThatItIsSmallerThanItIs() throws Exception {
    try (XSSFWorkbook book = book(SampleDossier.incomplete(), false)) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        assertFalse(book.getSheetAt(i).getCTWorksheet().isSetDimension(), book.getSheetName(i));
      }
    }
  }

  @Test
  void whatWasNotCheckedStandsOnTheFirstSheet() throws Exception {
    try (XSSFWorkbook book = book(SampleDossier.incomplete(), false)) {
      StringBuilder words = new StringBuilder();
      book.getSheetAt(0).forEach(row -> row.forEach(cell -> words.append(cell).append('\n')));
      assertTrue(words.toString().contains("未检查的内容及原因"), words.toString());
      assertTrue(words.toString().contains("没有加载自然保护地图层"), words.toString());
      assertTrue(words.toString().contains("检查不完整"), words.toString());
    }
  }

  @Test
  void numbersAreNumbersWithFormatsBelowFrozenHeadsWithFilters() throws Exception {
    try (XSSFWorkbook book = book(SampleDossier.incomplete(), false)) {
      XSSFSheet findings = book.getSheet("检查结果");
      Cell area = findings.getRow(2).getCell(10);
      assertEquals(56363.1055, area.getNumericCellValue());
      assertEquals("#,##0.00", area.getCellStyle().getDataFormatString());
      assertEquals("0.00%", findings.getRow(2).getCell(14).getCellStyle().getDataFormatString());
      assertEquals(2, findings.getPaneInformation().getHorizontalSplitPosition());
      assertTrue(findings.getHeader().getLeft().endsWith("清河区2026年第3批次用地审查"));
      assertTrue(findings.getHeader().getRight().contains("平面面积"), findings.getHeader().getRight());
      assertEquals("A2:W5", findings.getCTWorksheet().getAutoFilter().getRef());
      assertTrue(findings.getColumnWidth(17) >= 40 * 256, "a sentence needs room");
    }
  }

  /**
   * P-001 is 45.6541 ha, of which 5.63631055 taken and 40.01778945 outside: rounded alone 5.6363 +
   * 40.0178 = 45.6541. Its classes are 5.0000005 and 0.7 ha, of which they share 0.06368995; 5.0000
   * + 0.7000 - 0.0637 = 5.6363.
   */
  @Test
  void groundTakenIsByLayerAndClass() throws Exception {
    try (XSSFWorkbook book = book(SampleDossier.incomplete(), true)) {
      XSSFSheet taken = book.getSheet("占用三线情况");
      assertEquals("永久基本农田：占用（公顷）", taken.getRow(1).getCell(4).getStringCellValue());
      assertEquals(45.6541, taken.getRow(2).getCell(3).getNumericCellValue());
      assertEquals(5.6363, taken.getRow(2).getCell(4).getNumericCellValue());
      assertEquals(84.54465825, taken.getRow(2).getCell(5).getNumericCellValue(), 1e-12);
      assertEquals(2, taken.getRow(2).getCell(6).getNumericCellValue());
      assertEquals("永久基本农田：0101（公顷）", taken.getRow(1).getCell(7).getStringCellValue());
      assertEquals(5.0, taken.getRow(2).getCell(7).getNumericCellValue());
      assertEquals(0.0637, taken.getRow(2).getCell(9).getNumericCellValue());
      assertEquals(40.0178, taken.getRow(2).getCell(10).getNumericCellValue());
      assertEquals("FARM-01", taken.getRow(2).getCell(12).getStringCellValue());
    }
  }

  @Test
  void theClassesHaveTheirNames() throws Exception {
    try (XSSFWorkbook book = book(SampleDossier.incomplete(), false)) {
      XSSFSheet classes = book.getSheet("分类统计");
      assertEquals("0101", classes.getRow(2).getCell(2).getStringCellValue());
      assertEquals("水田", classes.getRow(2).getCell(3).getStringCellValue());
      assertEquals("农用地", classes.getRow(2).getCell(4).getStringCellValue());
      assertEquals(50010.005, classes.getRow(2).getCell(7).getNumericCellValue());
    }
  }

  /**
   * A digit of a column is 7/96 inch. A4 across is 11.69 inches less 0.8 of margins: 149 digits at
   * full size, 249 at 60 %; A3 16.54 inches: 216 and 360.
   */
  @Test
  void paperIsAsLargeAsTheColumnsNeed() throws Exception {
    try (XSSFWorkbook book = book(SampleDossier.incomplete(), false)) {
      for (int i = 1; i < book.getNumberOfSheets(); i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        PrintSetup print = sheet.getPrintSetup();
        boolean small = print.getPaperSize() == PrintSetup.A4_PAPERSIZE;
        int pages = print.getFitWidth();
        int columns = sheet.getRow(1).getLastCellNum();
        double first = sheet.getColumnWidth(0) / 256.0;
        double across = (pages - 1) * first;
        for (int column = 0; column < columns; column++) {
          across += sheet.getColumnWidth(column) / 256.0;
        }
        assertTrue(small || print.getPaperSize() == PrintSetup.A3_PAPERSIZE, sheet.getSheetName());
        assertTrue(across <= pages * (small ? 249 : 360), sheet.getSheetName() + " " + across);
        assertTrue(pages == 1 || !small && across > 200, sheet.getSheetName() + " " + across);
        assertEquals(pages > 1, sheet.getRepeatingColumns() != null, sheet.getSheetName());
        assertTrue(print.getLandscape() && sheet.getFitToPage(), sheet.getSheetName());
        assertEquals(0, print.getFitHeight(), sheet.getSheetName());
        assertEquals(1, sheet.getRepeatingRows().getLastRow(), sheet.getSheetName());
        assertTrue(sheet.getFooter().getCenter().endsWith("&P / &N"), sheet.getSheetName());
        assertEquals(0.4, sheet.getMargin(PageMargin.LEFT), 1e-6);
      }
    }
  }

  @Test
  void theFirstSheetIsUprightOnA4() throws Exception {
    try (XSSFWorkbook book = book(SampleDossier.incomplete(), false)) {
      XSSFSheet front = book.getSheetAt(0);
      assertEquals(PrintSetup.A4_PAPERSIZE, front.getPrintSetup().getPaperSize());
      assertFalse(front.getPrintSetup().getLandscape());
      assertTrue(front.getFooter().getCenter().endsWith("&P / &N"), "pages count");
    }
  }

  /** Sixty Chinese characters are 120 digits: at least three lines of 15 points in 44. */
  @Test
  void aRowIsAsHighAsItsWords() throws Exception {
    try (XSSFWorkbook book = book(SampleDossier.incomplete(), false)) {
      XSSFSheet findings = book.getSheet("检查结果");
      findings
          .rowIterator()
          .forEachRemaining(
              row -> {
                for (Cell cell : row) {
                  boolean words = cell.getRowIndex() > 1 && cell.getCellType() == CellType.STRING;
                  double wide = findings.getColumnWidth(cell.getColumnIndex()) / 256.0;
                  double lines = words ? digits(cell.getStringCellValue()) / wide : 0;
                  assertTrue(row.getHeightInPoints() >= 15 * Math.ceil(lines), cell::toString);
                }
              });
    }
  }

  /** Surveyors in China call north X: 纵坐标 X stands before 横坐标 Y. */
  @Test
  void coordinatesAreCalledAsSurveyorsCallThem() throws Exception {
    try (XSSFWorkbook book = book(SampleDossier.incomplete(), false)) {
      List<String> heads = new ArrayList<>();
      book.getSheet("检查结果").getRow(1).forEach(cell -> heads.add(cell.getStringCellValue()));
      int north = heads.indexOf("纵坐标 X（北，米）");
      assertTrue(north >= 0, heads.toString());
      assertEquals("横坐标 Y（东，米）", heads.get(north + 1));
    }
  }

  /** A sheet without rows is printed: below its heads, outside of what the filter hides. */
  @ParameterizedTest
  @CsvSource({"ZH, 没有内容。", "EN, Nothing."})
  void aSheetWithoutRowsSaysThatThereIsNothing(Language language, String words) throws Exception {
    Written.all(SampleDossier.clean(), folder, language);
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(folder.resolve("findings.xlsx")))) {
      XSSFSheet findings = book.getSheetAt(2);
      assertEquals(2, findings.getLastRowNum());
      assertEquals(words, findings.getRow(2).getCell(0).getStringCellValue());
      assertEquals(1, findings.getRow(2).getPhysicalNumberOfCells());
      assertEquals("A2:W2", findings.getCTWorksheet().getAutoFilter().getRef());
      for (int i = 1; i < book.getNumberOfSheets(); i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        boolean missing = !sheet.getRow(0).getCell(0).getStringCellValue().isEmpty();
        assertTrue(sheet.getLastRowNum() >= 2 || missing, sheet.getSheetName() + " is bare");
      }
    }
  }

  /** What could not be made is not “nothing”: there is no base year to compare with. */
  @Test
  void aSheetThatCouldNotBeMadeSaysWhyAndNotThatThereIsNothing() throws Exception {
    try (XSSFWorkbook book = book(SampleDossier.clean(), false)) {
      XSSFSheet transition = book.getSheet("地类流向表");
      assertEquals(1, transition.getLastRowNum());
      assertFalse(transition.getRow(0).getCell(0).getStringCellValue().isEmpty());
    }
  }

  private static int digits(String words) {
    return words.chars().map(c -> c < 0x1100 ? 1 : 2).sum();
  }
}
