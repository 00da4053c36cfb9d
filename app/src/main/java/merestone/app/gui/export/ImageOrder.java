package merestone.app.gui.export;

import merestone.message.Language;

/** What map image is wanted: its size in pixels, its resolution, its language. */
public record ImageOrder(int width, int height, double dpi, Language language) {}
