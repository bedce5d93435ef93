package io.github.duizhao.cli.align;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.cli.Cli;
import io.github.duizhao.cli.talk.ExitCode;
import io.github.duizhao.format.BitextFiles;
import io.github.duizhao.format.unit.Langs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name of {@code align}'s output tells its format. */
class AlignOutputTest {

  @TempDir private Path folder;

  private Path source = Path.of("");
  private Path target = Path.of("");

  @BeforeEach
  void texts() throws IOException {
    source = file("docs/a.en.md", "The ferry sailed.\n");
    target = file("docs/a.zh.md", "渡轮开了。\n");
    file("docs/guide/b.en.md", "It costs 30 dollars.\n");
    file("docs/guide/b.zh.md", "它要 30 美元。\n");
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path written(String name, Object... more) {
    Path out = folder.resolve(name);
    Cli run = Cli.run(all(more, "align", source, target, "--date", "2026-11-27", "-o", out));
    assertEquals(ExitCode.CLEAN, run.code(), run.err());
    return out;
  }

  private static Object[] all(Object[] more, Object... first) {
    Object[] all = java.util.Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }

  private void refused(String why, String out, Object... args) {
    Cli run = Cli.run(all(args, "align", "-o", folder.resolve(out)));
    assertEquals(ExitCode.USAGE, run.code(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(why), run.err());
    assertTrue(run.err().contains(out), run.err());
    assertTrue(Files.notExists(folder.resolve(out)));
  }

  @ParameterizedTest
  @CsvSource({
    "a.tmx, <?xml",
    "a.xlf, <?xml",
    "a.XLIFF, <?xml",
    "a.po, msgid",
    "a.tsv, The ferry sailed.",
    "a.tab, The ferry sailed.",
    "a.csv, source",
    "a.xlsx, PK",
    "a.jsonl, '{\"source\":'",
    "a.ndjson, '{\"source\":'",
    "a.links, [0]:[0]:",
    "a.gold, [0]:[0]:",
    "plain, <?xml"
  })
  void theEndingTellsTheFormat(String name, String begin) throws IOException {
    byte[] bytes = Files.readAllBytes(written(name));
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    assertTrue(text.startsWith(begin), text);
    if (BitextFiles.isBitext(name)) {
      assertEquals(1, BitextFiles.read(folder.resolve(name), Langs.UNKNOWN).beads().size());
    }
  }

  @Test
  void anEndingMayBeFreeIfTheFormatIsNamed() throws IOException {
    assertTrue(Files.readString(written("a.txt", "--format", "links")).startsWith("[0]:[0]"));
    assertTrue(Files.readString(written("b.out", "--format", "tsv")).startsWith("The ferry"));
    assertTrue(
        Files.readString(written("c.xlf", "--format", "xliff2")).contains("version=\"2.1\""));
    assertTrue(Files.readString(written("c.xlf")).contains("version=\"1.2\""));
  }

  @Test
  void anEndingThatSaysSomethingElseIsRefused() {
    refused("does not go with --format tsv", "x.jsonl", source, target, "--format", "tsv");
    refused("does not go with --format tmx", "x.tsv.gz", source, target, "--format", "tmx");
    refused("not .docx", "x.docx", source, target);
    refused("not .docx", "x.docx", source, target, "--format", "tmx");
    refused("not .html", "x.html", source, target);
    refused("not .txt", "x.txt", source, target);
    refused("not .tmx2", "x.tmx2", source, target);
  }

  @Test
  void packed() throws IOException {
    for (String name : List.of("a.tmx", "a.jsonl")) {
      byte[] plain = Files.readAllBytes(written(name));
      Path packed = written(name + ".gz");
      try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
        assertArrayEquals(plain, in.readAllBytes());
      }
      byte[] once = Files.readAllBytes(packed);
      assertArrayEquals(once, Files.readAllBytes(written(name + ".gz")));
    }
  }

  @Test
  void oneFileForAllTellsTheDocument() throws IOException {
    Path docs = folder.resolve("docs");
    Path tsv = folder.resolve("all.tsv");
    Cli run = Cli.run("align", docs, "-o", tsv);
    assertEquals(ExitCode.CLEAN, run.code(), run.err());
    List<String> lines = Files.readAllLines(tsv);
    assertEquals(2, lines.size());
    assertEquals("a", lines.get(0).split("\t", -1)[4]);
    assertEquals("guide/b", lines.get(1).split("\t", -1)[4]);
    Path jsonl = folder.resolve("all.jsonl");
    assertEquals(ExitCode.CLEAN, Cli.run("align", docs, "-o", jsonl, "--format", "jsonl").code());
    List<String> objects = Files.readAllLines(jsonl);
    assertTrue(objects.get(0).startsWith("{\"document\":\"a\",\"source\":\"The ferry"));
    assertTrue(objects.get(1).startsWith("{\"document\":\"guide/b\",\"source\":\"It costs"));
    for (Path file : List.of(tsv, jsonl)) {
      assertEquals(2, BitextFiles.read(file, Langs.UNKNOWN).beads().size());
    }
    Path packed = folder.resolve("all.tmx.gz");
    assertEquals(ExitCode.CLEAN, Cli.run("align", docs, "-o", packed).code());
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("它要 30 美元。"));
    }
  }

  @Test
  void foldersAndNamesOfFilesThatCannotHoldThemAll() {
    Path docs = folder.resolve("docs");
    refused("would be a folder", "all.csv", docs);
    refused("would be a folder", "all.docx", docs);
    refused("does not go with --format csv", "all.jsonl", docs, "--format", "csv");
  }
}
