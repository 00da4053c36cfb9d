package merestone.app.gui.parts;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;

/**
 * A list that is replaced as a whole. Whoever listens is told once, in the same time whatever its
 * length; other lists note every element. For the screen's thread alone.
 */
public final class WholeList<E> extends ObservableListBase<E> {
  private List<E> items = List.of();

  /** Holds other elements instead; the list given does not change any more. */
  public void replace(List<E> now) {
    List<E> before = items;
    items = now;
    if (!before.isEmpty() || !now.isEmpty()) {
      fireChange(new Replaced<>(this, before));
    }
  }

  @Override
  public E get(int index) {
    return items.get(index);
  }

  @Override
  public int size() {
    return items.size();
  }

  private static final class Replaced<E> extends ListChangeListener.Change<E> {
    private final List<E> before;
    private boolean told;

    Replaced(WholeList<E> list, List<E> before) {
      super(list);
      this.before = before;
    }

    @Override
    public boolean next() {
      boolean first = !told;
      told = true;
      return first;
    }

    @Override
    public void reset() {
      told = false;
    }

    @Override
    public int getFrom() {
      return 0;
    }

    @Override
    public int getTo() {
      return getList().size();
    }

    @Override
    public List<E> getRemoved() {
      return before;
    }

    @Override
    protected int[] getPermutation() {
      return new int[0];
    }
  }
}
