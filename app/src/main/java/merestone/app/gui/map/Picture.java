package merestone.app.gui.map;

import java.awt.image.BufferedImage;
import merestone.map.MapView;

/** A drawn map and the ground it shows. The image may have more pixels than the view asks for. */
public record Picture(MapView view, BufferedImage image) {}
