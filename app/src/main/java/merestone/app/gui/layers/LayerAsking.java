package merestone.app.gui.layers;

import java.nio.file.Path;
import java.util.Optional;
import merestone.app.gui.parts.Words;
import merestone.map.LayerLook;
import merestone.review.BrokenLayer;
import merestone.review.LayerProperties;
import merestone.review.SourceRepair;

/** Asks and tells about layers: {@link LayerDialogs} in the program. */
public interface LayerAsking {

  /** What to do with a look that was edited. */
  sealed interface Edited {
    /** Keep it. */
    record Keep(LayerLook look) implements Edited {}

    /** Take the standard one. */
    record Standard() implements Edited {}
  }

  /** Asks for the file to take in place of a layer's that is missing or cannot be used. */
  Optional<Path> source(BrokenLayer layer);

  /** Asks whether the review file may be changed. */
  boolean mayWrite(SourceRepair repair);

  /** Lets a look be edited; empty to leave it as it was. */
  Optional<Edited> look(String title, SymbolViewModel symbol);

  /** Shows everything that is known of a layer. */
  void tell(LayerProperties properties, Words words);
}
