package merestone.report.pdf;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A page of markup being put together: what is text stays text, whatever characters it has.
 *
 * @param document the page
 * @param glyphs makes its words visible
 */
record Markup(Document document, Glyphs glyphs) {

  static Markup empty() {
    try {
      Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
      document.appendChild(document.createElement("html"));
      return new Markup(document, new Glyphs());
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK has no XML documents", e);
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  /** Adds an element without text. */
  Element add(Element parent, String name) {
    Element child = document.createElement(name);
    parent.appendChild(child);
    return child;
  }

  /** Adds an element with a text. */
  Element add(Element parent, String name, String words) {
    Element child = add(parent, name);
    child.appendChild(document.createTextNode(glyphs.shown(words)));
    return child;
  }

  /** Adds an element of a class with a text. */
  Element add(Element parent, String name, String type, String words) {
    Element child = add(parent, name, words);
    child.setAttribute("class", type);
    return child;
  }
}
