package io.github.duizhao.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** What befalls files: cut off, bits turned over; and floods that no disk need hold. */
public final class Damage {

  public static final int RUNS = 1000;

  /** The heap that hostile files are read in, with what the JVM rounds it up by. */
  public static final long HEAP = 513L << 20;

  private Damage() {}

  /** A copy that is cut off in one of three cases, and has up to five bits turned over. */
  public static byte[] of(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    if (random.nextInt(3) == 0) {
      bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
    int flips = bytes.length == 0 ? 0 : random.nextInt(6);
    for (int i = 0; i < flips; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  /** A file that starts so and goes on with the same character for a gigabyte. */
  public static InputStream gigabyte(String start) {
    InputStream flood =
        new InputStream() {
          private long left = 1L << 30;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : -1;
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
              return -1;
            }
            int count = (int) Math.min(length, left);
            Arrays.fill(target, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
          }
        };
    return new SequenceInputStream(
        new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), flood);
  }
}
