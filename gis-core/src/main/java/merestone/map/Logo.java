package merestone.map;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.UserError;

/** The picture at the head of a page. */
final class Logo {
  private static final Messages MESSAGES = Messages.of(Logo.class);

  private Logo() {}

  static BufferedImage read(Path file) {
    try {
      BufferedImage image = ImageIO.read(file.toFile());
      if (image != null) {
        return image;
      }
    } catch (IOException e) {
      throw new UserError(unreadable(file), e);
    }
    throw new UserError(unreadable(file));
  }

  /** Draws it as large as it fits, in the middle of the box. */
  static void draw(Graphics2D g, BufferedImage logo, Rectangle2D box) {
    double scale = Math.min(box.getWidth() / logo.getWidth(), box.getHeight() / logo.getHeight());
    AffineTransform place = new AffineTransform();
    place.translate(
        box.getCenterX() - logo.getWidth() * scale / 2,
        box.getCenterY() - logo.getHeight() * scale / 2);
    place.scale(scale, scale);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.drawImage(logo, place, null);
  }

  private static Problem unreadable(Path file) {
    return new Problem(
        file.toString(),
        "logo-unreadable",
        MESSAGES.text("page.logo", file),
        MESSAGES.text("page.logo.remedy"));
  }
}
