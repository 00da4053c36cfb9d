package merestone.map;

import java.util.List;
import java.util.Optional;
import merestone.map.page.PageBlock;
import merestone.map.page.PageContent;
import merestone.map.page.PageLayout;
import merestone.map.page.Paper;
import merestone.message.Language;
import merestone.message.Text;
import org.locationtech.jts.geom.Envelope;

/** Layouts and contents of pages, for tests. */
final class Pages {
  static final Text NONE = Text.same("");

  private Pages() {}

  static PageLayout layout(String size, boolean landscape, Integer... scales) {
    return new PageLayout(
        Paper.of(size, landscape).orElseThrow(),
        10,
        size.equals("A0") ? 8 : 2.6,
        landscape ? PageLayout.Panel.RIGHT : PageLayout.Panel.BELOW,
        List.of(scales),
        new PageLayout.Furniture(true, true, true, true, true, 40, 0.3),
        new PageLayout.Words(NONE, NONE, NONE, NONE),
        Optional.empty());
  }

  static PageContent content(Text title, Envelope ground, PageBlock... blocks) {
    return new PageContent(
        title,
        Text.same("第二行"),
        NONE,
        List.of(Text.same("注")),
        ground,
        "",
        List.of(),
        List.of(blocks),
        Optional.empty());
  }

  static MapPage page(MapScene scene, PageLayout layout, PageContent content, double dpi) {
    return new PageMaker(new MapPainter(scene), layout, Language.ZH, dpi).page(content);
  }
}
