package merestone.app.gui.parts;

import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts things on the system's clipboard, and tells what surrounds the control they come from. */
public final class Clip {
  /** Something was put on the clipboard. */
  public static final EventType<Copied> COPIED = new EventType<>(Event.ANY, "COPIED");

  private Clip() {}

  /** Puts words there; a line for each. */
  public static void text(Node from, String words) {
    ClipboardContent content = new ClipboardContent();
    content.putString(words);
    put(from, content, Optional.of(words));
  }

  /** Puts a picture there. */
  public static void image(Node from, Image picture) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(picture);
    put(from, content, Optional.empty());
  }

  private static void put(Node from, ClipboardContent content, Optional<String> words) {
    Clipboard.getSystemClipboard().setContent(content);
    from.fireEvent(new Copied(words));
  }

  /** What was put there. */
  public static final class Copied extends Event {
    private static final long serialVersionUID = 1L;

    private final transient Optional<String> words;

    Copied(Optional<String> words) {
      super(COPIED);
      this.words = words;
    }

    /** Returns the words; empty if it was a picture. */
    public Optional<String> words() {
      return words;
    }
  }
}
