package merestone.check;

/** Looks at one layer as a whole for what a rule demands of it. Stateless. */
interface LayerTest {

  /**
   * Tests a layer.
   *
   * @throws merestone.progress.Cancelled if the user stops the run
   */
  LayerAnswer test(LayerTask task);

  /** Returns whether the layer is judged as one thing, and counted so, rather than by features. */
  default boolean takesLayerAsOne() {
    return false;
  }
}
