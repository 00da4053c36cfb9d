package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Characters look the same whether they are filled by the non-zero or by the even-odd rule: no
 * stroke lies over another. JavaFX on Linux takes the even-odd rule for large ones.
 */
class TypeFacesTest {
  private static final int SIZE = 128;

  /** Pixels on the very edge may differ by the way a fill rounds. */
  private static final int EDGE = 8;

  private static final String SAMPLE = "界石将数据拖到这里生态保护红线永久基本农田城镇开发边界规划审查地块压占乡镇面积亩公顷冲突无法判定图层规则检查结果";

  @Test
  void noStrokeLiesOverAnother() {
    List<String> holed = new ArrayList<>();
    for (Font face : List.of(MapFonts.regular(100), MapFonts.bold(100))) {
      for (int point : SAMPLE.codePoints().toArray()) {
        String one = Character.toString(point);
        if (different(face, one) > EDGE) {
          holed.add(face.getFontName() + " " + one);
        }
      }
    }
    assertEquals(List.of(), holed);
  }

  private static int different(Font face, String one) {
    byte[] nonZero = filled(face, one, Path2D.WIND_NON_ZERO);
    byte[] evenOdd = filled(face, one, Path2D.WIND_EVEN_ODD);
    int different = 0;
    for (int i = 0; i < nonZero.length; i++) {
      different += nonZero[i] == evenOdd[i] ? 0 : 1;
    }
    return different;
  }

  private static byte[] filled(Font face, String one, int rule) {
    Path2D outline = new Path2D.Double(rule);
    FontRenderContext context = new FontRenderContext(null, false, true);
    outline.append(face.createGlyphVector(context, one).getOutline(14, 100), false);
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fill(outline);
    g.dispose();
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData().clone();
  }
}
