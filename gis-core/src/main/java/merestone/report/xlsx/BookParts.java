package merestone.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a workbook (ECMA-376-2): read from its zip, looked up by relation, written back. */
final class BookParts {
  private static final String ROOT = "_rels/.rels";
  private static final String TYPES = "[Content_Types].xml";

  /** A sheet: its name and the part it is in. */
  record SheetPart(String name, String part) {}

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final String book;

  /**
   * Reads a workbook.
   *
   * @throws IOException if it is not one
   */
  BookParts(Path file) throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    this.book =
        parts.containsKey(ROOT)
            ? related("", "officeDocument").stream().findFirst().orElse("")
            : "";
    if (!parts.containsKey(book)
        || !XmlPart.name(read(book).getDocumentElement()).equals("workbook")) {
      throw new IOException("no workbook part");
    }
  }

  /** Returns the part that lists the sheets. */
  String book() {
    return book;
  }

  /** Returns the sheets with cells, in their order; sheets of charts are not among them. */
  List<SheetPart> sheets() throws IOException {
    Map<String, String> targets = targets(book, "worksheet");
    List<SheetPart> sheets = new ArrayList<>();
    for (Element sheet : XmlPart.all(read(book), "sheet")) {
      String id = sheet.getAttribute("r:id");
      if (targets.containsKey(id)) {
        sheets.add(new SheetPart(sheet.getAttribute("name"), targets.get(id)));
      }
    }
    return sheets;
  }

  /** Returns the shared strings, each as its element. */
  List<Element> strings() throws IOException {
    Optional<String> part = related(book, "sharedStrings").stream().findFirst();
    return part.isEmpty()
        ? List.of()
        : XmlPart.children(read(part.get()).getDocumentElement(), "si").toList();
  }

  /** Returns the parts that one refers to by a kind of relation, as its last word names it. */
  List<String> related(String part, String kind) throws IOException {
    return List.copyOf(targets(part, kind).values());
  }

  private Map<String, String> targets(String part, String kind) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String relations = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    Map<String, String> targets = new LinkedHashMap<>();
    if (!parts.containsKey(relations)) {
      return targets;
    }
    for (Element one : XmlPart.all(read(relations), "Relationship")) {
      boolean wanted = one.getAttribute("Type").endsWith("/" + kind);
      if (wanted && !one.getAttribute("TargetMode").equals("External")) {
        URI target = URI.create("/" + part).resolve(one.getAttribute("Target"));
        targets.put(one.getAttribute("Id"), target.getPath().substring(1));
      }
    }
    return targets;
  }

  /** Returns the names of the parts in a folder of the zip. */
  List<String> in(String folder) {
    return parts.keySet().stream()
        .filter(name -> name.startsWith(folder) && name.endsWith(".xml"))
        .toList();
  }

  boolean has(String part) {
    return parts.containsKey(part);
  }

  byte[] bytes(String part) {
    return parts.get(part);
  }

  Document read(String part) throws IOException {
    return XmlPart.read(parts.get(part));
  }

  void put(String part, byte[] bytes) {
    parts.put(part, bytes);
  }

  void put(String part, Document document) throws IOException {
    parts.put(part, XmlPart.bytes(document));
  }

  /** Takes parts out that a kind of relation of the workbook leads to. */
  void remove(String kind) throws IOException {
    for (String gone : related(book, kind)) {
      parts.remove(gone);
      strike(TYPES, "PartName", "/" + gone);
      int slash = book.lastIndexOf('/') + 1;
      String relations = book.substring(0, slash) + "_rels/" + book.substring(slash) + ".rels";
      strike(relations, "Target", gone.substring(slash));
      strike(relations, "Target", "/" + gone);
    }
  }

  private void strike(String part, String attribute, String value) throws IOException {
    Document document = read(part);
    for (Element element : XmlPart.all(document)) {
      if (element.getAttribute(attribute).equals(value)) {
        element.getParentNode().removeChild(element);
      }
    }
    put(part, document);
  }

  /** What is written in place of a part; returns whether it was. */
  interface Instead {
    boolean write(String part, OutputStream out) throws IOException;
  }

  /** Writes the workbook, some parts while they are made; without a clock. */
  void write(OutputStream out, Instead instead) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(ClocklessZip.EPOCH);
        zip.putNextEntry(entry);
        if (!entry.isDirectory() && !instead.write(part.getKey(), zip)) {
          zip.write(part.getValue());
        }
        zip.closeEntry();
      }
    }
  }
}
