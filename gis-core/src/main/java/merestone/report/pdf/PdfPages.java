package merestone.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.progress.Progress;
import merestone.report.table.FrontPage;
import merestone.report.table.Item;
import merestone.report.table.Table;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts page one, the contents and the tables together as XHTML. */
final class PdfPages {
  private static final Messages MESSAGES = Messages.of(PdfPages.class);

  private final Language language;
  private final PdfTables tables;
  private final Markup page = Markup.empty();

  PdfPages(Language language, Progress progress) {
    this.language = language;
    this.tables = new PdfTables(page, language, progress);
  }

  Document of(FrontPage front, List<Table> all) {
    Element head = page.add(page.root(), "head");
    page.add(head, "title", front.title());
    page.add(head, "style", css());
    bookmarks(head, all);
    Element body = page.add(page.root(), "body");
    page.add(body, "div", "running", front.title() + " · " + words("pdf.kicker"));
    Element first = page.add(body, "div");
    front(first, front);
    contents(first, all);
    facts(first, front);
    for (int i = 0; i < all.size(); i++) {
      Element section = page.add(body, "div");
      section.setAttribute("class", i > 0 && isShort(all.get(i)) ? "short" : "section");
      section.setAttribute("id", "s" + i);
      page.add(section, "h2", language.in(all.get(i).title()));
      tables.write(section, all.get(i));
    }
    spelt(first);
    return page.document();
  }

  /** Returns whether a table is no more than a sentence: it does not begin a page. */
  private static boolean isShort(Table table) {
    try (Stream<Object[]> rows = table.rows().get()) {
      return rows.findAny().isEmpty();
    }
  }

  private void bookmarks(Element head, List<Table> all) {
    Element bookmarks = page.add(head, "bookmarks");
    for (int i = 0; i < all.size(); i++) {
      Element one = page.add(bookmarks, "bookmark");
      one.setAttribute("name", language.in(all.get(i).title()));
      one.setAttribute("href", "#s" + i);
    }
  }

  private void front(Element body, FrontPage front) {
    page.add(body, "p", "kicker", words("pdf.kicker"));
    page.add(body, "h1", front.title());
    Element banner = page.add(body, "div");
    banner.setAttribute("class", "banner " + front.verdict());
    page.add(banner, "strong", language.in(front.headline()));
    page.add(banner, "p", language.in(front.sentence()));
    Element counts = page.add(page.add(body, "table"), "tr");
    ((Element) counts.getParentNode()).setAttribute("class", "counts");
    for (Item item : front.counts()) {
      Element cell = page.add(counts, "td");
      cell.setAttribute("class", item.code());
      page.add(cell, "b", item.value().toString());
      page.add(cell, "div", language.in(item.name()));
    }
    list(body, MESSAGES.text("pdf.notChecked"), front.notChecked());
    list(body, MESSAGES.text("pdf.problems"), front.problems());
    front
        .rules()
        .forEach(one -> list(body, one.head(), one.items().stream().map(Item::line).toList()));
  }

  private void facts(Element body, FrontPage front) {
    Element facts = page.add(body, "table");
    facts.setAttribute("class", "facts");
    for (Item fact : front.facts()) {
      Element row = page.add(facts, "tr");
      page.add(row, "th", language.in(fact.name()));
      page.add(row, "td", language.in((Text) fact.value()));
    }
  }

  private void list(Element body, Text head, List<Text> lines) {
    if (lines.isEmpty()) {
      return;
    }
    page.add(body, "h3", language.in(head));
    Element list = page.add(body, "ul");
    lines.forEach(line -> page.add(list, "li", language.in(line)));
  }

  private void contents(Element body, List<Table> all) {
    page.add(body, "h3", words("pdf.contents"));
    Element contents = page.add(body, "div");
    contents.setAttribute("class", "contents");
    for (int i = 0; i < all.size(); i++) {
      Element line = page.add(page.add(contents, "div"), "a", language.in(all.get(i).title()));
      line.setAttribute("href", "#s" + i);
    }
  }

  private void spelt(Element first) {
    String spelt = page.glyphs().spelt();
    if (!spelt.isEmpty()) {
      page.add(first, "p", "note", language.in(MESSAGES.text("pdf.spelt", spelt)));
    }
  }

  private String words(String key) {
    return language.in(MESSAGES.text(key));
  }

  private static String css() {
    try (InputStream in = PdfPages.class.getResourceAsStream("pdf.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own style sheet cannot be read", e);
    }
  }
}
