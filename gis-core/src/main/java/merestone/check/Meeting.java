package merestone.check;

import java.util.List;

/**
 * A subject and what it meets in one constraint layer.
 *
 * @param index the layer
 * @param pieces the shared ground by feature
 */
record Meeting(LayerIndex index, List<Piece> pieces) {}
