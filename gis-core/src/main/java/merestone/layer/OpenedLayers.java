package merestone.layer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import merestone.message.Problem;
import merestone.message.UserError;

/**
 * All layers found at one place, and what could not be read there. Closing closes the layers and
 * deletes what was unpacked for them. For one thread.
 */
public final class OpenedLayers implements AutoCloseable {
  private final List<Layer> layers;
  private final List<Problem> problems;
  private final UnpackedZip unpacked;

  /** The unpacked zip is null unless the layers come from one. */
  OpenedLayers(List<Layer> layers, List<Problem> problems, UnpackedZip unpacked) {
    this.layers = List.copyOf(layers);
    this.problems = List.copyOf(problems);
    this.unpacked = unpacked;
  }

  /** Returns the layers, sorted by file, then in the file's own order. */
  public List<Layer> layers() {
    return layers;
  }

  /**
   * Returns what is wrong with the files as such: missing, unreadable, without layers. What is
   * wrong inside a layer, the layer says.
   */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * Returns the one layer there must be; plain tables beside it do not count.
   *
   * @throws UserError if a file could not be read, there is no layer or there are several; code of
   *     the first problem, {@code no-layers} or {@code layer-ambiguous}
   */
  public Layer only() {
    List<Layer> spatial = layers.stream().filter(Layer::hasGeometry).toList();
    if (spatial.size() == 1) {
      return spatial.get(0);
    }
    if (layers.size() == 1) {
      return layers.get(0);
    }
    if (layers.isEmpty() && !problems.isEmpty()) {
      throw new UserError(problems.get(0));
    }
    throw new UserError(LayerFaults.notOne(spatial.stream().map(Layer::label).toList()));
  }

  @Override
  public void close() {
    layers.forEach(Layer::close);
    if (unpacked != null) {
      try {
        unpacked.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
