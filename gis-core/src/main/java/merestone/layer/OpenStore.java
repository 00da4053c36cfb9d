package merestone.layer;

import java.util.concurrent.atomic.AtomicInteger;
import org.geotools.api.data.DataStore;

/** A data store that several layers share: the last one to close disposes of it. */
final class OpenStore {
  private final DataStore store;
  private final AtomicInteger users = new AtomicInteger();

  OpenStore(DataStore store) {
    this.store = store;
  }

  DataStore use() {
    users.incrementAndGet();
    return store;
  }

  void release() {
    if (users.decrementAndGet() == 0) {
      store.dispose();
    }
  }
}
