package org.framescope.tagging;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * The file of a trained tagger: a magic number with a version, the parts of the model, and the
 * SHA-256 of all before it. Numbers are big-endian; a weight table is stored as its used places.
 */
final class ModelFormat {
  private static final int MAGIC = 0x46534154;
  private static final int VERSION = 2;
  private static final int HASH_BYTES = 32;

  private ModelFormat() {}

  /** Writes a model; the same model gives the same bytes. */
  static void write(AttributionModel model, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(MAGIC);
    data.writeInt(VERSION);
    data.writeFloat(model.reach());
    for (double weight : model.calibration().weights()) {
      data.writeDouble(weight);
    }
    data.writeDouble(model.calibration().threshold());
    writeRates(model.roles().cueRates(), data);
    writeTable(model.roles().table(), data);
    writeFloats(model.roles().steps(), data);
    data.writeFloat(model.roles().unit());
    writeTable(model.links().table(), data);
    writeFloats(model.links().steps(), data);
    writeTable(model.links().endings(), data);
    data.writeFloat(model.links().unit());
    writeTable(model.calibration().signs(), data);
    data.flush();
    byte[] body = bytes.toByteArray();
    out.write(body);
    out.write(Hashing.sha256().hashBytes(body).asBytes());
  }

  /**
   * Reads a model.
   *
   * @param name what to call the file in an error
   * @throws IOException if it is no model, of another version, damaged or cut short
   */
  static AttributionModel read(InputStream in, String name) throws IOException {
    byte[] all = in.readAllBytes();
    if (all.length < HASH_BYTES + 8) {
      throw new IOException(
          name + ": expected an attribution model, found a file of " + all.length + " bytes");
    }
    int length = all.length - HASH_BYTES;
    DataInputStream data = new DataInputStream(new ByteArrayInputStream(all, 0, length));
    int magic = data.readInt();
    if (magic != MAGIC) {
      throw new IOException(
          String.format(
              java.util.Locale.ROOT,
              "%s: expected an attribution model, which begins with %08x, found %08x",
              name,
              MAGIC,
              magic));
    }
    int version = data.readInt();
    if (version != VERSION) {
      throw new IOException(
          name + ": expected version " + VERSION + " of the model format, found " + version);
    }
    HashCode found = Hashing.sha256().hashBytes(all, 0, length);
    HashCode stated = HashCode.fromBytes(Arrays.copyOfRange(all, length, all.length));
    if (!found.equals(stated)) {
      throw new IOException(name + ": damaged: expected SHA-256 " + stated + ", found " + found);
    }
    try {
      return parts(data);
    } catch (EOFException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException(name + ": damaged: " + e.getMessage(), e);
    }
  }

  private static AttributionModel parts(DataInputStream data) throws IOException {
    float reach = data.readFloat();
    double[] weights = new double[Evidence.SIZE];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = data.readDouble();
    }
    double threshold = data.readDouble();
    RoleModel roles =
        new RoleModel(readRates(data), readTable(data), readFloats(data), data.readFloat());
    LinkModel links =
        new LinkModel(readTable(data), readFloats(data), readTable(data), data.readFloat());
    Calibration calibration = new Calibration(weights, readTable(data), threshold);
    return new AttributionModel(roles, links, calibration, reach);
  }

  private static void writeRates(CueRates rates, DataOutputStream data) throws IOException {
    long[] keys = rates.keys();
    data.writeInt(keys.length);
    for (long key : keys) {
      data.writeLong(key);
    }
    data.write(rates.levels());
    data.write(rates.byClass());
  }

  private static CueRates readRates(DataInputStream data) throws IOException {
    long[] keys = new long[count(data, Long.BYTES)];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = data.readLong();
    }
    byte[] levels = new byte[keys.length];
    data.readFully(levels);
    byte[] byClass = new byte[CueRates.CLASSES];
    data.readFully(byClass);
    return new CueRates(keys, levels, byClass);
  }

  private static void writeFloats(float[] values, DataOutputStream data) throws IOException {
    data.writeInt(values.length);
    for (float value : values) {
      data.writeFloat(value);
    }
  }

  private static float[] readFloats(DataInputStream data) throws IOException {
    float[] values = new float[count(data, Float.BYTES)];
    for (int i = 0; i < values.length; i++) {
      values[i] = data.readFloat();
    }
    return values;
  }

  /** A stated number of things that follow, which there must be bytes for. */
  private static int count(DataInputStream data, int bytesEach) throws IOException {
    int count = data.readInt();
    checkArgument(
        count >= 0 && count <= data.available() / bytesEach,
        "%s numbers where %s bytes are left",
        count,
        data.available());
    return count;
  }

  private static void writeTable(WeightTable table, DataOutputStream data) throws IOException {
    data.writeByte(table.width());
    data.writeFloat(table.largest());
    data.writeInt(table.size());
    long[] slots = table.slots();
    data.writeInt(slots.length);
    int last = 0;
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] != 0) {
        int gap = i - last;
        while (gap >= 0x80) {
          data.writeByte(gap | 0x80);
          gap >>>= 7;
        }
        data.writeByte(gap);
        data.writeLong(slots[i]);
        last = i;
      }
    }
  }

  private static WeightTable readTable(DataInputStream data) throws IOException {
    int width = data.readUnsignedByte();
    float largest = data.readFloat();
    int size = data.readInt();
    int length = data.readInt();
    checkArgument(
        size >= 0
            && size <= data.available() / Long.BYTES
            && size < length
            && length <= WeightTable.lengthFor(size),
        "a table of %s places for %s features",
        length,
        size);
    WeightTable table = new WeightTable(width, largest, length);
    int slot = 0;
    for (int i = 0; i < size; i++) {
      int gap = 0;
      int shift = 0;
      int next = data.readUnsignedByte();
      while (next >= 0x80) {
        gap |= (next & 0x7f) << shift;
        shift += 7;
        next = data.readUnsignedByte();
      }
      slot += gap | (next << shift);
      table.fill(slot, data.readLong());
    }
    return table;
  }
}
