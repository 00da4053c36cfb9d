package merestone.store;

import java.io.IOException;
import java.util.List;
import merestone.message.Problem;

/**
 * A data store that can say more about a layer than GeoTools' interface has room for. All stores of
 * ours implement it; a foreign store on the class path works without.
 */
public interface DescribedStore {

  /**
   * Returns where a layer's schema, CRS and text encoding came from, without reading its features.
   *
   * @throws IOException if there is no such layer or its header cannot be read
   */
  LayerFacts facts(String typeName) throws IOException;

  /**
   * Returns how much a layer holds, by the lengths its file tells; decodes no geometry.
   *
   * @throws IOException if there is no such layer or the file cannot be read that far
   */
  LayerSize size(String typeName) throws IOException;

  /**
   * Returns what is wrong with a layer as far as it has been read: header problems at once, those
   * of single records after a reader has passed them. Never null; in file order.
   */
  List<Problem> problems(String typeName);

  /** Returns what is wrong with the file as a whole, such as contents rows without a table. */
  List<Problem> problems();
}
