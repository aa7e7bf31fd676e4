package org.framescope.linguistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The features and weights of an OpenNLP maximum-entropy model as flat arrays: the sum of a
 * context's weights is what the model's softmax is taken of, and its largest entry is the model's
 * choice. Immutable and safe for use by several threads.
 *
 * <p>Reads the binary format that {@code opennlp.tools.ml.maxent.io.GISModelReader} describes, with
 * feature names left as bytes, which takes a tenth of the time and memory.
 */
final class LinearModel {
  private final String[] outcomes;
  private final byte[] names;
  private final int[] nameStart;
  private final int[] table;
  private final short[] patternOutcome;

  /**
   * For each row where its weights begin, in the lower half, and in the upper half the place of its
   * outcomes in {@link #patternOutcome}: their number, then the outcomes.
   */
  private final long[] rows;

  private final double[] weights;

  /**
   * Reads a model.
   *
   * @throws IllegalArgumentException if the bytes are not a maximum-entropy model
   */
  LinearModel(byte[] gis) {
    ByteBuffer in = ByteBuffer.wrap(gis);
    String type = readString(in);
    checkArgument(type.equals("GIS"), "expected a model of type GIS, but found %s", type);
    in.getInt(); // the correction constant and its parameter are no longer used
    in.getDouble();
    outcomes = new String[in.getInt()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = readString(in);
    }
    int patterns = in.getInt();
    int[] patternStart = new int[patterns];
    int[] rowsOf = new int[patterns];
    short[] all = new short[gis.length / 2];
    int filled = 0;
    int total = 0;
    for (int p = 0; p < patterns; p++) {
      int end = in.getShort() + in.position();
      rowsOf[p] = readNumber(in, end);
      total += rowsOf[p];
      patternStart[p] = filled++;
      while (in.position() < end) {
        all[filled++] = (short) readNumber(in, end);
      }
      all[patternStart[p]] = (short) (filled - patternStart[p] - 1);
    }
    patternOutcome = Arrays.copyOf(all, filled);

    int features = in.getInt();
    checkArgument(features == total, "%s features, but patterns for %s", features, total);
    nameStart = new int[features + 1];
    names = new byte[namesLength(in, features)];
    int at = 0;
    for (int f = 0; f < features; f++) {
      int size = in.getShort() & 0xffff;
      in.get(names, at, size);
      at += size;
      nameStart[f + 1] = at;
    }
    table = index(features);

    rows = new long[features];
    int row = 0;
    int weight = 0;
    for (int p = 0; p < patterns; p++) {
      for (int k = 0; k < rowsOf[p]; k++) {
        rows[row++] = (long) patternStart[p] << Integer.SIZE | weight;
        weight += all[patternStart[p]];
      }
    }
    weights = new double[weight];
    in.asDoubleBuffer().get(weights);
  }

  private static int namesLength(ByteBuffer in, int features) {
    ByteBuffer ahead = in.duplicate();
    int total = 0;
    for (int f = 0; f < features; f++) {
      int size = ahead.getShort() & 0xffff;
      total += size;
      ahead.position(ahead.position() + size);
    }
    return total;
  }

  private static String readString(ByteBuffer in) {
    byte[] bytes = new byte[in.getShort() & 0xffff];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static int readNumber(ByteBuffer in, int end) {
    int number = 0;
    while (in.position() < end) {
      byte b = in.get();
      if (b == ' ') {
        break;
      }
      number = number * 10 + (b - '0');
    }
    return number;
  }

  private int[] index(int features) {
    int size = Integer.highestOneBit(Math.max(16, features)) << 2;
    int[] slots = new int[size];
    for (int f = 0; f < features; f++) {
      int hash = 0;
      for (int i = nameStart[f]; i < nameStart[f + 1]; i++) {
        hash = hash * 31 + names[i];
      }
      int slot = spread(hash) & (size - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (size - 1);
      }
      slots[slot] = f + 1;
    }
    return slots;
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  /** The names of the outcomes; an outcome is its index here. */
  String[] outcomes() {
    return outcomes;
  }

  /** The row of a feature, or -1 if the model does not have it. */
  int row(String feature) {
    byte[] bytes = encode(feature);
    int hash = 0;
    for (byte b : bytes) {
      hash = hash * 31 + b;
    }
    int slot = spread(hash) & (table.length - 1);
    while (table[slot] != 0) {
      int f = table[slot] - 1;
      if (Arrays.equals(names, nameStart[f], nameStart[f + 1], bytes, 0, bytes.length)) {
        return f;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return -1;
  }

  /** Adds a row's weights to {@code sums}, one an outcome; row -1 adds nothing. */
  void add(int row, double[] sums) {
    if (row < 0) {
      return;
    }
    int w = (int) rows[row];
    int from = (int) (rows[row] >>> Integer.SIZE) + 1;
    int end = from + patternOutcome[from - 1];
    for (int k = from; k < end; k++) {
      sums[patternOutcome[k]] += weights[w++];
    }
  }

  /** Encodes as {@link java.io.DataOutput#writeUTF} does, each surrogate for itself. */
  private static byte[] encode(String feature) {
    int n = feature.length();
    int size = 0;
    for (int i = 0; i < n; i++) {
      char c = feature.charAt(i);
      size += c >= 1 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }
    byte[] bytes = new byte[size];
    int at = 0;
    for (int i = 0; i < n; i++) {
      char c = feature.charAt(i);
      if (c >= 1 && c < 0x80) {
        bytes[at++] = (byte) c;
      } else if (c < 0x800) {
        bytes[at++] = (byte) (0xC0 | (c >> 6));
        bytes[at++] = (byte) (0x80 | (c & 0x3F));
      } else {
        bytes[at++] = (byte) (0xE0 | (c >> 12));
        bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        bytes[at++] = (byte) (0x80 | (c & 0x3F));
      }
    }
    return bytes;
  }
}
