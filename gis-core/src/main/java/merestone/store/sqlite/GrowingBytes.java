package merestone.store.sqlite;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bytes one can append to without end, in either byte order; reused row after row. */
public final class GrowingBytes {
  private static final VarHandle INT = little(int[].class);
  private static final VarHandle DOUBLE = little(double[].class);

  private byte[] array = new byte[1024];
  private int size;

  private static VarHandle little(Class<?> words) {
    return MethodHandles.byteArrayViewVarHandle(words, ByteOrder.LITTLE_ENDIAN);
  }

  /** Returns how many bytes there are. */
  public int size() {
    return size;
  }

  /** Returns a copy of the bytes. */
  public byte[] copy() {
    return Arrays.copyOf(array, size);
  }

  /** Forgets the bytes. */
  void clear() {
    size = 0;
  }

  /** Appends the lowest eight bits. */
  public void put(int value) {
    reserve(1);
    array[size++] = (byte) value;
  }

  /** Appends bytes. */
  public void put(byte[] bytes) {
    reserve(bytes.length);
    System.arraycopy(bytes, 0, array, size, bytes.length);
    size += bytes.length;
  }

  /** Appends all of the others. */
  void put(GrowingBytes others) {
    reserve(others.size);
    System.arraycopy(others.array, 0, array, size, others.size);
    size += others.size;
  }

  /** Appends four bytes, the lowest first. */
  public void putLittle(int value) {
    reserve(Integer.BYTES);
    INT.set(array, size, value);
    size += Integer.BYTES;
  }

  /** Appends eight bytes, the lowest first. */
  public void putLittle(double value) {
    reserve(Double.BYTES);
    DOUBLE.set(array, size, value);
    size += Double.BYTES;
  }

  /** Appends the lowest bytes of a value, the highest of them first. */
  public void putBig(long value, int bytes) {
    reserve(bytes);
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
      array[size++] = (byte) (value >>> shift);
    }
  }

  /** Appends a variable-length integer; see {@link Varint}. */
  void putVarint(long value) {
    reserve(Varint.LONGEST);
    size += Varint.put(array, size, value);
  }

  /** Copies bytes of these into another array. */
  void copy(int from, byte[] target, int at, int bytes) {
    System.arraycopy(array, from, target, at, bytes);
  }

  private void reserve(int bytes) {
    if (size + bytes > array.length) {
      array = Arrays.copyOf(array, Math.max(Math.addExact(size, bytes), 2 * array.length));
    }
  }
}
