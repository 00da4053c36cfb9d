package merestone.geom.overlap;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/**
 * The vertices of a packed ring where they lie, forwards or backwards: nothing is copied, and
 * nothing can be changed. A copy of it has an array of its own. Immutable; safe from many threads.
 */
final class SharedRing implements CoordinateSequence {
  private final double[] xy;
  private final int first;
  private final int size;
  private final int step;

  /**
   * @param xy x of vertex v at 2v, y at 2v + 1
   * @param from the first vertex in the array
   * @param to one past the last
   * @param backwards whether the sequence begins with the last vertex in the array
   */
  SharedRing(double[] xy, int from, int to, boolean backwards) {
    this.xy = xy;
    this.first = backwards ? to - 1 : from;
    this.size = to - from;
    this.step = backwards ? -1 : 1;
  }

  @Override
  public double getX(int index) {
    return xy[2 * (first + step * index)];
  }

  @Override
  public double getY(int index) {
    return xy[2 * (first + step * index) + 1];
  }

  @Override
  public double getOrdinate(int index, int ordinate) {
    return xy[2 * (first + step * index) + ordinate];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int getDimension() {
    return 2;
  }

  @Override
  public int getMeasures() {
    return 0;
  }

  @Override
  public Coordinate createCoordinate() {
    return new CoordinateXY();
  }

  @Override
  public Coordinate getCoordinate(int index) {
    return new CoordinateXY(getX(index), getY(index));
  }

  @Override
  public Coordinate getCoordinateCopy(int index) {
    return getCoordinate(index);
  }

  @Override
  public void getCoordinate(int index, Coordinate into) {
    into.setX(getX(index));
    into.setY(getY(index));
  }

  @Override
  public Coordinate[] toCoordinateArray() {
    Coordinate[] all = new Coordinate[size];
    Arrays.setAll(all, this::getCoordinate);
    return all;
  }

  @Override
  public Envelope expandEnvelope(Envelope box) {
    for (int i = 0; i < size; i++) {
      box.expandToInclude(getX(i), getY(i));
    }
    return box;
  }

  @Override
  public CoordinateSequence copy() {
    double[] own = new double[2 * size];
    for (int i = 0; i < size; i++) {
      own[2 * i] = getX(i);
      own[2 * i + 1] = getY(i);
    }
    return new PackedCoordinateSequence.Double(own, 2, 0);
  }

  @Override
  @Deprecated
  public Object clone() {
    return copy();
  }

  @Override
  public void setOrdinate(int index, int ordinate, double value) {
    throw new UnsupportedOperationException("a packed ring does not change");
  }
}
