package merestone.map.page;

import java.util.List;
import merestone.message.Text;

/** A piece of a page that is not the map. */
public sealed interface PageBlock {

  /** Returns its heading; empty texts for none. */
  Text heading();

  /** Lines of text; a long one is broken. */
  record Lines(Text heading, List<Text> lines) implements PageBlock {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A table; narrow ones are set in several columns beside each other.
   *
   * @param head the names of the columns
   * @param rows the rows, each as many cells as the head has
   * @param more the note for rows without room, with a hole {@code {0}} for how many; see {@link
   *     #left}
   */
  record Table(Text heading, List<Text> head, List<List<String>> rows, Text more)
      implements PageBlock {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<String> row : rows) {
        if (row.size() != head.size()) {
          throw new IllegalArgumentException("a row has " + row.size() + " of " + head.size());
        }
      }
    }

    /** Returns the note that so many rows are not here. */
    public Text left(int rowsLeft) {
      String number = String.valueOf(rowsLeft);
      return new Text(more.zh().replace("{0}", number), more.en().replace("{0}", number));
    }
  }

  /** Fields to be filled by hand: each a label and a line to write on. */
  record Fields(Text heading, List<Text> labels) implements PageBlock {
    public Fields {
      labels = List.copyOf(labels);
    }
  }
}
