package merestone.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import merestone.message.Language;
import merestone.message.Problem;
import merestone.message.UserError;
import merestone.progress.SilentProgress;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of the user's own, made with POI, filled by us, read back with POI. */
class WorkbookTemplateTest {
  private static final byte[] LOGO = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1, 2, 3};

  @TempDir Path folder;

  /** Three findings in file order: 56 363.1055 m² of P-001, nothing of P-003, 3 m² of P-002. */
  private XSSFWorkbook filled(Consumer<XSSFWorkbook> template) throws IOException {
    return filled(SampleDossier.incomplete(), template);
  }

  private XSSFWorkbook filled(Dossier dossier, Consumer<XSSFWorkbook> template) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("findings.xlsx"))) {
      template.accept(book);
      book.write(out);
    }
    return new XSSFWorkbook(Files.newInputStream(written(dossier, "out")));
  }

  private Path written(Dossier dossier, String to) {
    Path out = folder.resolve(to);
    ResultJob.Terms terms = new ResultJob.Terms(Language.EN, false, Optional.of(folder));
    try (StagedFolder staged = new StagedFolder(out)) {
      ReportFormat.XLSX.write(
          new ResultJob(dossier, terms, staged, () -> new byte[0], new SilentProgress()));
      staged.publish();
    }
    return out.resolve("findings.xlsx");
  }

  private static Cell cell(XSSFSheet sheet, String at) {
    CellReference place = new CellReference(at);
    XSSFRow row = sheet.getRow(place.getRow());
    XSSFRow there = row == null ? sheet.createRow(place.getRow()) : row;
    Cell cell = there.getCell(place.getCol());
    return cell == null ? there.createCell(place.getCol()) : cell;
  }

  private static void say(XSSFSheet sheet, Map<String, String> cells) {
    cells.forEach((at, words) -> cell(sheet, at).setCellValue(words));
  }

  /** A form as a planning bureau has it; the table is in row 4. */
  private static XSSFSheet form(XSSFWorkbook book) {
    XSSFSheet sheet = book.createSheet("汇总 表");
    say(
        sheet,
        Map.of(
            "A1", "{{title}}",
            "A2", "{{not_checked}}",
            "A3", "Plot",
            "A4", "{{findings.key}}",
            "B4", "{{ findings.area_m2 }}",
            "D4", "{{findings.ha}} ha of {{setting.crs}}"));
    cell(sheet, "C4").setCellFormula("B4/SUM($B$4:$B$4)");
    cell(sheet, "B5").setCellFormula("SUM(B4:B4)");
    cell(sheet, "A6").setCellValue("审核人");
    return sheet;
  }

  @Test
  void aRowIsWrittenForEachRowOfTheTableWithRealNumbers() throws Exception {
    try (XSSFWorkbook book = filled(WorkbookTemplateTest::form)) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertEquals("清河区2026年第3批次用地审查", cell(sheet, "A1").getStringCellValue());
      assertTrue(
          cell(sheet, "A2").getStringCellValue().contains("no nature reserve layer is loaded"));
      assertEquals("P-001", cell(sheet, "A4").getStringCellValue());
      assertEquals("P-003", cell(sheet, "A5").getStringCellValue());
      assertEquals("P-002", cell(sheet, "A6").getStringCellValue());
      assertEquals(CellType.NUMERIC, cell(sheet, "B4").getCellType());
      assertEquals(56363.1055, cell(sheet, "B4").getNumericCellValue());
      assertEquals(CellType.BLANK, cell(sheet, "B5").getCellType());
      assertEquals(3, cell(sheet, "B6").getNumericCellValue());
      assertEquals("5.6363 ha of " + crs(), cell(sheet, "D4").getStringCellValue());
      assertEquals("审核人", cell(sheet, "A8").getStringCellValue());
    }
  }

  private static String crs() {
    return SampleDossier.CRS.label();
  }

  @Test
  void formulasFollowTheRows() throws Exception {
    try (XSSFWorkbook book =
        filled(
            made -> {
              form(made);
              cell(made.createSheet("other"), "A1").setCellFormula("'汇总 表'!B5*2&\"B4:B4\"");
            })) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertEquals("SUM(B4:B6)", cell(sheet, "B7").getCellFormula());
      assertEquals("B5/SUM($B$4:$B$6)", cell(sheet, "C5").getCellFormula());
      Cell other = cell(book.getSheetAt(1), "A1");
      assertEquals("'汇总 表'!B7*2&\"B4:B4\"", other.getCellFormula());
      var evaluator = book.getCreationHelper().createFormulaEvaluator();
      assertEquals(56366.1055, evaluator.evaluate(cell(sheet, "B7")).getNumberValue(), 1e-9);
      assertEquals(3 / 56366.1055, evaluator.evaluate(cell(sheet, "C6")).getNumberValue(), 1e-15);
      assertTrue(book.getForceFormulaRecalculation(), "no stored result is of these rows");
    }
  }

  @Test
  void looksPicturesMergesAndFormatsStay() throws Exception {
    try (XSSFWorkbook book = filled(WorkbookTemplateTest::dressed)) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertEquals("0.000", cell(sheet, "B6").getCellStyle().getDataFormatString());
      assertEquals(37 * 256, sheet.getColumnWidth(0));
      assertEquals(
          List.of("A1:F1", "E4:F4", "E5:F5", "E6:F6", "A8:B9"),
          sheet.getMergedRegions().stream()
              .map(CellRangeAddress::formatAsString)
              .collect(Collectors.toList()));
      assertArrayEquals(LOGO, book.getAllPictures().get(0).getData());
      assertEquals(
          8, sheet.getDrawingPatriarch().getShapes().get(0).getAnchor() == null ? 0 : row(sheet));
      assertEquals(
          "B4:B6",
          sheet
              .getSheetConditionalFormatting()
              .getConditionalFormattingAt(0)
              .getFormattingRanges()[0]
              .formatAsString());
      assertEquals("A3:D6", sheet.getCTWorksheet().getAutoFilter().getRef());
      assertEquals("'汇总 表'!$A$1:$F$8", book.getPrintArea(0));
      assertEquals(
          "look here",
          sheet
              .getCellComment(new org.apache.poi.ss.util.CellAddress("A8"))
              .getString()
              .getString());
    }
  }

  private static int row(XSSFSheet sheet) {
    var picture =
        (org.apache.poi.xssf.usermodel.XSSFPicture) sheet.getDrawingPatriarch().getShapes().get(0);
    return picture.getClientAnchor().getRow1();
  }

  /** Dresses the form: the picture stands on row 7 (6 from 0), the note on A6. */
  private static void dressed(XSSFWorkbook book) {
    XSSFSheet sheet = form(book);
    var style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat("0.000"));
    cell(sheet, "B4").setCellStyle(style);
    sheet.setColumnWidth(0, 37 * 256);
    List.of("A1:F1", "E4:F4", "A6:B7")
        .forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
    var anchor = book.getCreationHelper().createClientAnchor();
    anchor.setRow1(6);
    anchor.setRow2(7);
    anchor.setCol2(2);
    var drawing = sheet.createDrawingPatriarch();
    drawing.createPicture(anchor, book.addPicture(LOGO, XSSFWorkbook.PICTURE_TYPE_PNG));
    var formats = sheet.getSheetConditionalFormatting();
    formats.addConditionalFormatting(
        new CellRangeAddress[] {CellRangeAddress.valueOf("B4:B4")},
        formats.createConditionalFormattingRule("B4>100"));
    sheet.setAutoFilter(CellRangeAddress.valueOf("A3:D4"));
    book.setPrintArea(0, "$A$1:$F$6");
    var note = drawing.createCellComment(book.getCreationHelper().createClientAnchor());
    note.setAddress(new org.apache.poi.ss.util.CellAddress("A6"));
    note.setString(new org.apache.poi.xssf.usermodel.XSSFRichTextString("look here"));
  }

  /** 5.63631055 + 0.0003 ha; P-003 has no area. */
  @Test
  void sumsAndCountsAreOverTheWholeTable() throws Exception {
    try (XSSFWorkbook book =
        filled(
            made ->
                say(
                    made.createSheet("s"),
                    Map.of(
                        "A1", "{{not_checked}}",
                        "A2", "{{sum.findings.ha}}",
                        "A3", "{{rows.findings}}",
                        "A4", "{{count.undecided}}",
                        "A5", "{{sum.findings.share}}",
                        "A6", "{{verdict}}")))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertEquals(5.63661055, cell(sheet, "A2").getNumericCellValue(), 1e-12);
      assertEquals(3, cell(sheet, "A3").getNumericCellValue());
      assertEquals(1, cell(sheet, "A4").getNumericCellValue());
      assertEquals(1.123456789, cell(sheet, "A5").getNumericCellValue(), 1e-12);
      assertEquals("incomplete", cell(sheet, "A6").getStringCellValue());
    }
  }

  @Test
  void anEmptyTableSaysSo() throws Exception {
    try (XSSFWorkbook book = filled(SampleDossier.clean(), WorkbookTemplateTest::form)) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertEquals("(none)", cell(sheet, "A4").getStringCellValue());
      assertEquals(CellType.BLANK, cell(sheet, "B4").getCellType());
      assertEquals("审核人", cell(sheet, "A6").getStringCellValue());
    }
  }

  @Test
  void whatIsWrongIsToldAtOnceWithSheetAndCellAndNothingIsReplaced() throws Exception {
    Path old = Files.createDirectories(folder.resolve("out")).resolve("findings.xlsx");
    Files.writeString(old, "yesterday's");
    UserError refused =
        assertThrows(
            UserError.class,
            () ->
                filled(
                    made -> {
                      XSSFSheet sheet = made.createSheet("一");
                      say(
                          sheet,
                          Map.of(
                              "B2", "{{findings.hectares}}",
                              "B3", "{{titel}}",
                              "B4", "{{title",
                              "A5", "{{findings.ha}}",
                              "B5", "{{towns.ha}}"));
                      cell(sheet, "A6").setCellFormula("A5*2");
                    }));
    List<String> told = refused.problems().stream().map(p -> p.message().en()).toList();
    assertEquals(6, told.size(), told.toString());
    assertTrue(told.get(0).contains("cell B2") && told.get(0).contains("findings.ha,"));
    assertTrue(told.get(1).contains("cell B3") && told.get(1).contains("“titel”"));
    assertTrue(told.get(2).contains("cell B4") && told.get(2).contains("not closed"));
    assertTrue(told.get(3).contains("cell B5") && told.get(3).contains("two tables"));
    assertTrue(told.get(4).contains("{{not_checked}}"), told.get(4));
    assertTrue(told.get(5).contains("cell A6") && told.get(5).contains("A5"));
    assertEquals("template-wrong", refused.problem().code());
    assertEquals("yesterday's", Files.readString(old));
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws Exception {
    Files.writeString(folder.resolve("findings.xlsx"), "no zip");
    UserError refused = assertThrows(UserError.class, () -> written(SampleDossier.clean(), "out"));
    assertEquals(
        List.of("template-wrong"), refused.problems().stream().map(Problem::code).toList());
    assertFalse(Files.exists(folder.resolve("out/findings.xlsx")));
  }

  @Test
  void theSameTemplateGivesTheSameBytes() throws Exception {
    filled(WorkbookTemplateTest::dressed).close();
    byte[] first = Files.readAllBytes(folder.resolve("out/findings.xlsx"));
    Thread.sleep(2100); // a zip counts in two seconds
    assertArrayEquals(first, Files.readAllBytes(written(SampleDossier.incomplete(), "again")));
  }
}
