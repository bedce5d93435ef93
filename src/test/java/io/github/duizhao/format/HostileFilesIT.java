package io.github.duizhao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.format.unit.BitextStream;
import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.text.FormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damaged and wicked files: read, or refused in one clear line; nothing fetched, memory bounded.
 */
@Timeout(120)
class HostileFilesIT {

  private static final int RUNS = 1000;

  @TempDir private Path folder;

  private static byte[] sample(String name) throws IOException {
    Bitext bitext = SampleBitexts.hostile(11, 30);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TmxOptions options = TmxOptions.dated(Instant.EPOCH);
    BitextWriter writer =
        switch (name) {
          case "a.tmx" -> new TmxWriter(options);
          case "a.xlf" -> new XliffWriter();
          case "a.xliff" -> new Xliff2Writer();
          case "a.po" -> new PoWriter(Instant.EPOCH);
          case "a.tsv" -> new TsvWriter();
          case "a.csv" -> new CsvWriter();
          case "a.jsonl" -> new JsonlWriter();
          default -> (b, o) -> new XlsxWriter().write(b, out);
        };
    if (name.endsWith("xlsx")) {
      new XlsxWriter().write(bitext, out);
      return out.toByteArray();
    }
    return PlainWritersTest.written(writer, bitext).getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.tmx", "a.xlf", "a.xliff", "a.po", "a.tsv", "a.csv", "a.jsonl", "a.xlsx"})
  void damagedFilesAreReadOrRefused(String name) throws IOException {
    byte[] sound = sample(name);
    Random random = new Random(20261123);
    int refused = 0;
    for (int run = 0; run < RUNS; run++) {
      byte[] damaged = damaged(sound, random);
      Path file = folder.resolve(name);
      Files.write(file, damaged);
      try (BitextStream stream = BitextFiles.open(file, Langs.UNKNOWN)) {
        for (Optional<Bitext> next = stream.next(); next.isPresent(); next = stream.next()) {
          assertTrue(next.get().beads().size() <= 100_000);
        }
      } catch (FormatException e) {
        refused++;
        assertEquals(1, e.getMessage().lines().count(), e.getMessage());
        assertTrue(e.getMessage().startsWith(name), e.getMessage());
      } catch (IOException | RuntimeException e) {
        throw new AssertionError(name + " run " + run, e);
      }
    }
    // A table is hardly ever wrong: nearly every text is one.
    assertTrue(refused > 50, name + ": only " + refused + " refused");
  }

  private static byte[] damaged(byte[] sound, Random random) {
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

  private static FormatException refused(String name, String file) {
    return refused(name, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }

  private static FormatException refused(String name, InputStream in) {
    return assertThrows(
        FormatException.class,
        () -> {
          try (BitextStream stream =
              BitextFiles.open(name, in, Langs.UNKNOWN, BitextStream.Limits.DEFAULT)) {
            while (stream.next().isPresent()) {
              // Read on.
            }
          }
        });
  }

  @Test
  void nothingOutsideOfTheFileIsRead() throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "the secret");
    for (String name : new String[] {"x.tmx", "x.xlf"}) {
      FormatException e =
          refused(
              name,
              "<!DOCTYPE tmx [<!ENTITY x SYSTEM \""
                  + secret.toUri()
                  + "\">]><tmx><body>&x;</body></tmx>");
      assertTrue(e.getMessage().contains("a DTD inside of the file is refused"), e.getMessage());
      assertFalse(e.getMessage().contains("the secret"));
    }
    assertTrue(refused("x.tmx", "<tmx>&x;</tmx>").getMessage().contains("entity &x;"));
    assertTrue(refused("x.xlf", "<xliff>&x;</xliff>").getMessage().contains("entity &x;"));
  }

  @Test
  void billionLaughsAreRefusedAtOnce() {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE tmx [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      dtd.append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append("&a")
          .append(i - 1)
          .append(";")
          .append("\">");
    }
    FormatException e = refused("x.tmx", dtd + "]><tmx>&a29;</tmx>");
    assertEquals(1, e.line());
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "<hi>".repeat(100_000);
    assertTrue(
        refused("x.tmx", "<tmx><body><tu><tuv xml:lang='en'><seg>" + deep)
            .getMessage()
            .contains("nested"));
    assertTrue(
        refused("x.xlf", "<xliff><file><body><trans-unit><source>" + "<g id='1'>".repeat(100_000))
            .getMessage()
            .contains("nested"));
    assertTrue(
        refused("x.jsonl", "{\"a\":" + "[".repeat(100_000)).getMessage().contains("no JSON"));
  }

  /** A file that starts so and goes on with the same character for a gigabyte. */
  private static InputStream gigabyte(String start) {
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

  @Test
  void aLineOfAGigabyteIsRefused() {
    refused("x.tmx", gigabyte("<tmx><body><tu><tuv xml:lang='en'><seg>"));
    refused("x.tmx", gigabyte("<tmx a='"));
    refused("x.tmx", gigabyte("<tmx><!--"));
    refused("x.tmx", gigabyte("<tmx"));
    refused("x.xlf", gigabyte("<xliff><file><body><trans-unit><source>"));
    refused("x.po", gigabyte("msgid \""));
    refused("x.tsv", gigabyte("a\t"));
    refused("x.csv", gigabyte("a,\""));
    refused("x.jsonl", gigabyte("{\"source\":\""));
  }

  @Test
  void zipBombsAreRefused() throws IOException {
    Path file = folder.resolve("bomb.xlsx");
    byte[] zeros = new byte[1 << 20];
    Arrays.fill(zeros, (byte) ' ');
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook><sheets/></workbook>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 600; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    FormatException e =
        assertThrows(FormatException.class, () -> BitextFiles.read(file, Langs.UNKNOWN));
    assertTrue(e.getMessage().contains("unpacks to more than"), e.getMessage());
  }
}
