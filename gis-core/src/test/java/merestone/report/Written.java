package merestone.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.message.Language;
import merestone.progress.SilentProgress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A dossier written in every format, and read back with foreign eyes. */
record Written(Path folder) {

  static Written all(Dossier dossier, Path folder, Language language) {
    return all(dossier, folder, new ResultJob.Terms(language, false, Optional.empty()));
  }

  static Written all(Dossier dossier, Path folder, ResultJob.Terms terms) {
    try (StagedFolder staged = new StagedFolder(folder)) {
      ResultJob job =
          new ResultJob(dossier, terms, staged, () -> new byte[] {1}, new SilentProgress());
      for (ReportFormat format : ReportFormat.values()) {
        format.write(job);
      }
      staged.publish();
    }
    return new Written(folder);
  }

  byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }

  /** Returns the rows of a CSV file, each by the heads; reads RFC 4180, quotes and all. */
  List<Map<String, String>> csv(String name) throws IOException {
    String text = new String(bytes(name), StandardCharsets.UTF_8).substring(1);
    List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        rows.get(rows.size() - 1).add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(new ArrayList<>());
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    List<Map<String, String>> read = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size() - 1)) {
      Map<String, String> values = new LinkedHashMap<>();
      rows.get(0).forEach(head -> values.put(head, row.get(values.size())));
      read.add(values);
    }
    return read;
  }

  /**
   * Returns the cells of a sheet below the heads, by row and by the order of the columns; none
   * where its only row says that there is nothing.
   */
  List<List<Object>> sheet(int index) throws IOException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(folder.resolve("findings.xlsx")))) {
      Sheet sheet = book.getSheetAt(index);
      List<List<Object>> rows = new ArrayList<>();
      for (int i = 2; i <= sheet.getLastRowNum(); i++) {
        rows.add(cells(sheet.getRow(i), sheet.getRow(1).getLastCellNum()));
      }
      return rows.size() == 1 && saysNothing(rows.get(0)) ? List.of() : rows;
    }
  }

  private static boolean saysNothing(List<Object> row) {
    return List.of("没有内容。", "Nothing.").contains(row.get(0))
        && row.stream().skip(1).allMatch(""::equals);
  }

  private static List<Object> cells(Row row, int columns) {
    List<Object> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      Cell cell = row.getCell(i);
      cells.add(
          switch (cell == null ? CellType.BLANK : cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            default -> "";
          });
    }
    return cells;
  }

  /** Returns the text of pages of the PDF, counted from 1. */
  String pdf(int from, int to) throws IOException {
    try (PDDocument document = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
      PDFTextStripper text = new PDFTextStripper();
      text.setStartPage(from);
      text.setEndPage(to);
      text.setSortByPosition(true);
      return text.getText(document);
    }
  }

  JsonNode geoJson() throws IOException {
    return ReadBack.exact().readTree(bytes("findings.geojson"));
  }

  Map<String, JsonNode> jsonLines() throws IOException {
    Map<String, JsonNode> lines = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve("findings.jsonl"))) {
      JsonNode node = ReadBack.exact().readTree(line);
      lines.put(node.get("id").asText(), node);
    }
    return lines;
  }
}
