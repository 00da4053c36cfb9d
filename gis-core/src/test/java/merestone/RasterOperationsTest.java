package merestone;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import javax.media.jai.JAI;
import org.geotools.util.logging.Logging;
import org.junit.jupiter.api.Test;

class RasterOperationsTest {

  /** JAI's own list begins with Absolute, Add, AddCollection, AddConst. */
  @Test
  void noneIsLoadedAtTheStart() {
    assertNotNull(Logging.getLogger("org.geotools.start"));

    String[] names = JAI.getDefaultInstance().getOperationRegistry().getDescriptorNames("rendered");
    List<String> loaded = names == null ? List.of() : List.of(names);
    assertFalse(loaded.contains("add"), loaded::toString);
    assertFalse(loaded.contains("Add"), loaded::toString);
  }
}
