package merestone.map.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import merestone.message.Text;
import org.locationtech.jts.geom.Envelope;

/**
 * What one page is about.
 *
 * @param title the title
 * @param subtitle the second line; may be empty texts
 * @param warning what the reader must know first, such as what was not checked; may be empty texts
 * @param notes lines at the foot; empty texts are left out
 * @param ground the ground that must be whole in the frame; null envelope for all there is
 * @param selected the id of the finding to stress; empty for none
 * @param points the boundary points to mark on the map
 * @param blocks text and tables beside the map
 * @param whole a table that pages of its own follow with, where the page does not show all of it;
 *     the block of it has the same note for rows without room
 */
public record PageContent(
    Text title,
    Text subtitle,
    Text warning,
    List<Text> notes,
    Envelope ground,
    String selected,
    List<BoundaryPoint> points,
    List<PageBlock> blocks,
    Optional<PageBlock.Table> whole) {

  public PageContent {
    notes = List.copyOf(notes);
    ground = new Envelope(ground);
    Objects.requireNonNull(selected, "selected");
    points = List.copyOf(points);
    blocks = List.copyOf(blocks);
  }

  /** Returns a copy of the ground: an envelope can be changed by whoever holds it. */
  @Override
  public Envelope ground() {
    return new Envelope(ground);
  }

  /**
   * Returns whether the blocks have all there is to say: nothing goes on behind the page anyway.
   */
  public boolean isWhole() {
    return whole.isEmpty()
        || blocks.stream()
            .filter(PageBlock.Table.class::isInstance)
            .map(PageBlock.Table.class::cast)
            .anyMatch(table -> table.rows().equals(whole.get().rows()));
  }

  /** Returns the same page with one more line at the foot, before all others. */
  public PageContent noting(Text line) {
    List<Text> more = new ArrayList<>(List.of(line));
    more.addAll(notes);
    return new PageContent(title, subtitle, warning, more, ground, selected, points, blocks, whole);
  }
}
