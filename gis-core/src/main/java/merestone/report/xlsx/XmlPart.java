package merestone.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.xml.sax.SAXException;

/**
 * Reads and writes the XML parts of a workbook. Names keep their prefixes, and what is not
 * understood is written as it was read: a part that nobody changes says the same afterwards.
 */
final class XmlPart {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private XmlPart() {}

  /**
   * Reads a part; one with a document type is refused, since none may have one (ECMA-376-2, 9).
   *
   * @throws IOException if it is not well-formed XML
   */
  static Document read(byte[] bytes) throws IOException {
    try {
      DocumentBuilderFactory readers = DocumentBuilderFactory.newDefaultInstance();
      readers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      readers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var reader = readers.newDocumentBuilder();
      reader.setErrorHandler(null);
      return reader.parse(new ByteArrayInputStream(bytes));
    } catch (SAXException e) {
      throw new IOException(e.getMessage(), e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the XML reader of Java knows these features", e);
    }
  }

  /** Writes in place of an element what it is to become; returns whether it did. */
  interface Instead {
    boolean write(Element element, Writer out) throws IOException;
  }

  /** Returns a part as bytes. */
  static byte[] bytes(Document document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      write(document, out, (element, to) -> false);
    }
    return bytes.toByteArray();
  }

  /** Writes a part, some of its elements otherwise than they are. */
  static void write(Document document, Writer out, Instead instead) throws IOException {
    out.write(HEAD);
    writeChildren(document, out, instead);
  }

  /** Writes an element as it is. */
  static void write(Element element, Writer out) throws IOException {
    write(element, out, (other, to) -> false);
  }

  private static void writeChildren(Node node, Writer out, Instead instead) throws IOException {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        if (!instead.write(element, out)) {
          write(element, out, instead);
        }
      } else if (child instanceof Comment comment) {
        out.write("<!--" + comment.getData() + "-->");
      } else if (child instanceof CharacterData words) {
        out.write(escaped(words.getData(), false));
      } else if (child instanceof ProcessingInstruction order) {
        out.write("<?" + order.getTarget() + " " + order.getData() + "?>");
      }
    }
  }

  private static void write(Element element, Writer out, Instead instead) throws IOException {
    out.write("<" + element.getTagName());
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      out.write(" " + attribute.getNodeName() + "=\"");
      out.write(escaped(attribute.getNodeValue(), true) + "\"");
    }
    if (!element.hasChildNodes()) {
      out.write("/>");
      return;
    }
    out.write(">");
    writeChildren(element, out, instead);
    out.write("</" + element.getTagName() + ">");
  }

  /** Escapes words; leaves out what XML 1.0 (2.2) has no way to say, such as control characters. */
  private static String escaped(String words, boolean attribute) {
    StringBuilder escaped = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\r' -> escaped.append("&#13;");
                case '"' -> escaped.append(attribute ? "&quot;" : "\"");
                case '\n', '\t' ->
                    escaped.append(attribute ? "&#" + point + ";" : "" + (char) point);
                default -> {
                  if (point >= ' ' && !(point >= 0xD800 && point <= 0xDFFF) && point < 0xFFFE
                      || point >= 0x10000) {
                    escaped.appendCodePoint(point);
                  }
                }
              }
            });
    return escaped.toString();
  }

  /** Returns the name of an element without its prefix. */
  static String name(Node node) {
    return node.getNodeName().substring(node.getNodeName().indexOf(':') + 1);
  }

  /** Returns the elements below one, itself left out, of these names without prefix. */
  static List<Element> all(Node under, String... names) {
    List<Element> found = new ArrayList<>();
    collect(under, List.of(names)::contains, found);
    return found;
  }

  /** Returns all elements below one. */
  static List<Element> all(Node under) {
    List<Element> found = new ArrayList<>();
    collect(under, name -> true, found);
    return found;
  }

  /** Returns the children of an element that have this name. */
  static Stream<Element> children(Node of, String name) {
    Stream.Builder<Element> found = Stream.builder();
    for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && name(element).equals(name)) {
        found.add(element);
      }
    }
    return found.build();
  }

  /** Adds a child with the prefix of its parent. */
  static Element add(Element parent, String name) {
    String tag = parent.getTagName();
    String prefix = tag.substring(0, tag.indexOf(':') + 1);
    return (Element) parent.appendChild(parent.getOwnerDocument().createElement(prefix + name));
  }

  private static void collect(Node under, Predicate<String> wanted, List<Element> found) {
    for (Node child = under.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        if (wanted.test(name(element))) {
          found.add(element);
        }
        collect(element, wanted, found);
      }
    }
  }
}
