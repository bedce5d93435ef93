package io.github.duizhao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.format.unit.BitextStream;
import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.testing.Damage;
import io.github.duizhao.text.FormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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

  @Test
  void theHeapIsSmall() {
    assertTrue(Runtime.getRuntime().maxMemory() <= Damage.HEAP, "run with -Xmx512m");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.tmx", "a.xlf", "a.xliff", "a.po", "a.tsv", "a.csv", "a.jsonl", "a.xlsx"})
  void damagedFilesAreReadOrRefused(String name) throws IOException {
    byte[] sound = sample(name);
    Random random = new Random(20261123);
    int refused = 0;
    for (int run = 0; run < Damage.RUNS; run++) {
      byte[] damaged = Damage.of(sound, random);
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

  @Test
  void aLineOfAGigabyteIsRefused() {
    refused("x.tmx", Damage.gigabyte("<tmx><body><tu><tuv xml:lang='en'><seg>"));
    refused("x.tmx", Damage.gigabyte("<tmx a='"));
    refused("x.tmx", Damage.gigabyte("<tmx><!--"));
    refused("x.tmx", Damage.gigabyte("<tmx"));
    refused("x.xlf", Damage.gigabyte("<xliff><file><body><trans-unit><source>"));
    refused("x.po", Damage.gigabyte("msgid \""));
    refused("x.tsv", Damage.gigabyte("a\t"));
    refused("x.csv", Damage.gigabyte("a,\""));
    refused("x.jsonl", Damage.gigabyte("{\"source\":\""));
  }

  /** The refusal of a workbook with one shared text, and a sheet of one piece many times. */
  private FormatException workbook(String sheet, String shared, int times) throws IOException {
    Path file = folder.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook><sheets/></workbook>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      zip.write(("<sst><si><t>" + shared + "</t></si></sst>").getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
      byte[] piece = sheet.getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < times; i++) {
        zip.write(piece);
      }
      zip.closeEntry();
    }
    assertTrue(Files.size(file) < 1 << 21, "it is small as long as it is packed");
    FormatException e =
        assertThrows(FormatException.class, () -> BitextFiles.read(file, Langs.UNKNOWN));
    assertEquals(1, e.getMessage().lines().count(), e.getMessage());
    return e;
  }

  @Test
  void zipBombsAreRefused() throws IOException {
    FormatException e = workbook(" ".repeat(1 << 20), "", 600);
    assertTrue(e.getMessage().contains("unpacks to more than"), e.getMessage());
    String cell = "<c t=\"s\"><v>0</v></c>";
    e = workbook("<row>" + cell.repeat(1000), "x".repeat(1 << 20), 1);
    assertTrue(e.getMessage().contains("a row longer than"), e.getMessage());
    e = workbook("<row>" + cell.repeat(10) + "</row>", "x".repeat(1 << 20), 1000);
    assertTrue(e.getMessage().contains("too large to be read at once"), e.getMessage());
    e = workbook("<row><c><is>", "", 100_000);
    assertTrue(e.getMessage().contains("nested"), e.getMessage());
    e = workbook("", "&laugh;", 1);
    assertTrue(e.getMessage().contains("entity &laugh;"), e.getMessage());
  }
}
