package io.github.duizhao.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A sorted table of strings with a record of bytes each, read where it lies: nothing is unpacked at
 * opening. An entry's id is its rank. Immutable; thread-safe.
 *
 * <p>Entries stand in blocks of {@value #BLOCK}. Within a block a key is written as the number of
 * bytes that it shares with the key before, and the rest (front coding). A look-up is a binary
 * search over the first keys of the blocks and then a walk of one block.
 */
final class PackedTable {

  static final int BLOCK = 16;

  /** The file's bytes; an array is read faster than a buffer. */
  private final byte[] bytes;

  private final int count;
  private final int blocks;

  /** Where each block starts, counted from {@link #data}. */
  private final int[] starts;

  private final int data;

  /**
   * @param file the array behind it holds the table's bytes from the position on
   * @throws IOException if it is shorter than its index
   */
  PackedTable(ByteBuffer file) throws IOException {
    this.bytes = file.array();
    ByteBuffer rest = file.slice();
    this.count = rest.remaining() < 4 ? -1 : rest.getInt();
    this.blocks = count / BLOCK + (count % BLOCK == 0 ? 0 : 1);
    if (count < 0 || blocks > rest.remaining() / 4) {
      throw new IOException("lexicon file cut short");
    }
    this.starts = new int[blocks];
    rest.asIntBuffer().get(starts);
    this.data = file.arrayOffset() + file.position() + 4 + 4 * blocks;
  }

  int size() {
    return count;
  }

  /** A place in the table: the reader of one entry's key and record. Not thread-safe. */
  final class Cursor {
    private byte[] key = new byte[32];
    private int keyLength;
    private int next;
    private int record;

    /** Goes to the entry {@code id}. */
    void seek(int id) {
      next = blockStart(id / BLOCK);
      keyLength = 0;
      for (int i = 0; i <= id % BLOCK; i++) {
        advance();
      }
    }

    /** Goes to the entry after this one. */
    private void advance() {
      int shared = bytes[next] & 0xff;
      int added = bytes[next + 1] & 0xff;
      if (shared + added > key.length) {
        key = java.util.Arrays.copyOf(key, 2 * (shared + added));
      }
      System.arraycopy(bytes, next + 2, key, shared, added);
      keyLength = shared + added;
      record = next + 2 + added;
      int length = ((bytes[record] & 0xff) << 8) | (bytes[record + 1] & 0xff);
      record += 2;
      next = record + length;
    }

    String key() {
      return new String(key, 0, keyLength, StandardCharsets.UTF_8);
    }

    /** The next byte of the record, 0 to 255. */
    int read() {
      return bytes[record++] & 0xff;
    }

    /** The next number of the record: seven bits a byte, the low ones first. */
    int readNumber() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        int b = bytes[record++];
        value |= (b & 0x7f) << shift;
        if (b >= 0) {
          return value;
        }
      }
    }

    String readString() {
      int length = readNumber();
      record += length;
      return new String(bytes, record - length, length, StandardCharsets.UTF_8);
    }
  }

  Cursor cursor() {
    return new Cursor();
  }

  /** The key of an id. */
  String key(int id) {
    Cursor cursor = new Cursor();
    cursor.seek(id);
    return cursor.key();
  }

  /** Puts the cursor on {@code key}; the id, or -1 if it is not there. */
  int find(String key, Cursor cursor) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    if (blocks == 0) {
      return -1;
    }
    int block = lastBlockBefore(wanted);
    cursor.next = blockStart(block);
    cursor.keyLength = 0;
    int end = Math.min(count, (block + 1) * BLOCK);
    for (int id = block * BLOCK; id < end; id++) {
      cursor.advance();
      int order = compare(cursor.key, 0, cursor.keyLength, wanted);
      if (order >= 0) {
        return order == 0 ? id : -1;
      }
    }
    return -1;
  }

  /** The length of the longest key that begins so, in characters; 0 if none does. */
  int longest(String beginning) {
    byte[] wanted = beginning.getBytes(StandardCharsets.UTF_8);
    Cursor cursor = new Cursor();
    int longest = 0;
    int block = lastBlockBefore(wanted);
    cursor.next = blocks == 0 ? 0 : blockStart(block);
    for (int id = block * BLOCK; id < count; id++) {
      if (id % BLOCK == 0) {
        cursor.keyLength = 0;
      }
      cursor.advance();
      int common = Math.min(cursor.keyLength, wanted.length);
      int order = java.util.Arrays.compareUnsigned(cursor.key, 0, common, wanted, 0, common);
      if (order > 0) {
        break;
      }
      if (order == 0 && common == wanted.length) {
        longest = Math.max(longest, cursor.key().length());
      }
    }
    return longest;
  }

  int find(String key) {
    return find(key, new Cursor());
  }

  /** The last block whose first key is not behind {@code wanted}, or the first of all. */
  private int lastBlockBefore(byte[] wanted) {
    int low = 0;
    int high = blocks - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (compareFirst(middle, wanted) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private int blockStart(int block) {
    return data + starts[block];
  }

  private int compareFirst(int block, byte[] wanted) {
    int start = blockStart(block);
    int first = start + 2;
    return compare(bytes, first, first + (bytes[start + 1] & 0xff), wanted);
  }

  /**
   * As {@link java.util.Arrays#compareUnsigned(byte[], byte[])} does for some of the bytes. Most
   * keys part within a few bytes, where a bare loop is quicker, above all before it is compiled.
   */
  private static int compare(byte[] key, int from, int to, byte[] wanted) {
    int common = Math.min(to - from, wanted.length);
    for (int i = 0; i < common; i++) {
      if (key[from + i] != wanted[i]) {
        return (key[from + i] & 0xff) - (wanted[i] & 0xff);
      }
    }
    return to - from - wanted.length;
  }

  /** Packs keys in the order of their UTF-8 bytes with their records. */
  static byte[] pack(SortedMap<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    ByteArrayOutputStream offsets = new ByteArrayOutputStream();
    DataOutputStream offset = new DataOutputStream(offsets);
    byte[] before = new byte[0];
    int id = 0;
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      byte[] key = entry.getKey().getBytes(StandardCharsets.UTF_8);
      int shared = 0;
      if (id % BLOCK == 0) {
        offset.writeInt(data.size());
      } else {
        int mismatch = java.util.Arrays.mismatch(before, key);
        shared = mismatch < 0 ? key.length : mismatch;
      }
      if (key.length > 255) {
        throw new IllegalArgumentException("key too long: " + entry.getKey());
      }
      data.write(shared);
      data.write(key.length - shared);
      data.write(key, shared, key.length - shared);
      data.write(entry.getValue().length >> 8);
      data.write(entry.getValue().length);
      data.write(entry.getValue());
      before = key;
      id++;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DataOutputStream(out).writeInt(id);
    out.write(offsets.toByteArray());
    out.write(data.toByteArray());
    return out.toByteArray();
  }

  /** The order in which keys must stand: code points, which is the order of UTF-8 bytes. */
  static int compareKeys(String a, String b) {
    return java.util.Arrays.compareUnsigned(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes records, the mirror of {@link Cursor}'s reads. */
  static final class Record {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Record number(int value) {
      int rest = value;
      while (rest >= 0x80) {
        out.write(rest & 0x7f | 0x80);
        rest >>>= 7;
      }
      out.write(rest);
      return this;
    }

    Record octet(int value) {
      out.write(value);
      return this;
    }

    Record string(String text) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      number(encoded.length);
      out.writeBytes(encoded);
      return this;
    }

    Record numbers(List<int[]> idsAndWeights) {
      number(idsAndWeights.size());
      for (int[] pair : idsAndWeights) {
        number(pair[0]);
        octet(pair[1]);
      }
      return this;
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }
}
