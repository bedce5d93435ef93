package io.github.duizhao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.read.Documents;
import io.github.duizhao.read.ReadOptions;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice and OmegaT, which translators have on their desks, read what we write. */
class DesktopProgramsIT {

  private static final Path LIBRE_OFFICE = Path.of("/usr/bin/soffice");
  private static final Path OMEGAT = Path.of("/usr/share/omegat/OmegaT.jar");

  private static final String PAGE =
      """
      <html><body><h1>The Ferry at Night</h1>
      <p>The ferry crossed the <a href="https://example.org/bay">bay</a> at <b>midnight</b>.
      Nobody <i>slept</i>, and nobody spoke of the storm that was on its way from the islands in
      the north to the town where they had all of them been born.</p>
      <h2>渡轮上的人</h2><ul><li>船长安娜</li><li>厨师鲍里斯</li></ul>
      <table><tr><td>Anna</td><td>41</td></tr></table>
      <p align="justify">那天夜里，没有人睡觉，船长把风暴的消息写进航海日志，日志的位置是大家都知道的那个老地方，也就是 \
      /home/captain/ferry/harbour/log-of-the-night-of-the-storm 这个文件，直到今天它还在那里，谁都可以去看一看。</p>
      <p>渡轮再也没有开过。</p></body></html>
      """;

  @TempDir private Path folder;

  private Path convert(Path file, String filter, String ending) throws Exception {
    assumeTrue(
        Files.exists(LIBRE_OFFICE),
        "skipped: LibreOffice (Debian libreoffice-writer-nogui, libreoffice-calc-nogui) is not"
            + " installed");
    OtherPrograms.Output output =
        OtherPrograms.run(
            List.of(
                LIBRE_OFFICE.toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--infilter=" + filter,
                "--convert-to",
                ending,
                "--outdir",
                folder.toString(),
                file.toString()));
    String name = file.getFileName().toString();
    Path made =
        folder.resolve(name.substring(0, name.indexOf('.')) + "." + ending.split(":", 2)[0]);
    assertTrue(Files.exists(made), output.text());
    return made;
  }

  private static List<String> texts(Document document) {
    return document.blocks().stream().map(Block::text).toList();
  }

  private static Document read(Path file) throws IOException {
    return Documents.read(file, Optional.of(Lang.EN), ReadOptions.defaults());
  }

  @Test
  void weReadWhatLibreOfficeWrites() throws Exception {
    Path page = folder.resolve("a.html");
    Files.writeString(page, PAGE);
    List<String> expected = texts(read(page));
    Path odt = convert(page, "HTML (StarWriter)", "odt");
    for (String ending : List.of("odt", "docx", "epub", "rtf", "pdf")) {
      Path file = ending.equals("odt") ? odt : convert(odt, "writer8", ending);
      Document document = read(file);
      List<String> texts = texts(document);
      if (ending.equals("pdf")) {
        assertEquals(expected, withoutTable(texts), ending);
      } else {
        assertEquals(expected, texts, ending);
      }
      if (!ending.equals("epub")) {
        // LibreOffice writes the headings of an EPUB as paragraphs in larger letters.
        assertEquals(Block.Kind.HEADING, document.blocks().get(0).kind(), ending);
        assertEquals(Block.Kind.HEADING, document.blocks().get(2).kind(), ending);
      }
      assertTrue(
          document.blocks().get(1).marks().stream()
              .anyMatch(
                  mark ->
                      mark.kind() == Mark.Kind.LINK
                          && mark.value().equals("https://example.org/bay")
                          && mark.span().in(document.blocks().get(1).text()).equals("bay")),
          ending);
    }
  }

  /** A PDF has no tables, only words that stand side by side: a row is a line. */
  private static List<String> withoutTable(List<String> texts) {
    return texts.stream().flatMap(text -> Arrays.stream(text.split(" (?=41$)"))).toList();
  }

  @Test
  void libreOfficeReadsOurWorkbook() throws Exception {
    Bitext bitext = SampleBitexts.podcast();
    Path file = folder.resolve("b.xlsx");
    OutputFile.writeBytes(file, out -> new XlsxWriter().write(bitext, out));
    // Comma, quotation mark, UTF-8.
    Path csv = convert(file, "Calc MS Excel 2007 XML", "csv:Text - txt - csv (StarCalc):44,34,76");
    Bitext read = BitextFiles.read(csv, Langs.UNKNOWN);
    assertEquals(bitext.beads().size(), read.beads().size());
    for (int i = 0; i < read.beads().size(); i++) {
      assertEquals(
          BeadText.source(bitext.beads().get(i), bitext.source()),
          BeadText.source(read.beads().get(i), read.source()));
      assertEquals(
          BeadText.target(bitext.beads().get(i), bitext.target()),
          BeadText.target(read.beads().get(i), read.target()));
    }
  }

  @Test
  void omegatReadsOurTmx() throws Exception {
    assumeTrue(Files.exists(OMEGAT), "skipped: OmegaT (Debian omegat) is not installed");
    Path program = OtherPrograms.resource("OmegatUnits.java", folder);
    for (Bitext bitext : List.of(SampleBitexts.podcast(), SampleBitexts.marked())) {
      Path file = folder.resolve("a.tmx");
      TmxWriter writer = new TmxWriter(TmxOptions.dated(Instant.EPOCH));
      OutputFile.write(file, out -> writer.write(bitext, out));
      Path java = Path.of(System.getProperty("java.home"), "bin", "java");
      Process process =
          new ProcessBuilder(
                  java.toString(), "-cp", OMEGAT.toString(), program.toString(), file.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor());
      List<String> expected =
          bitext.beads().stream()
              .filter(bead -> !bead.isGap())
              .map(
                  bead ->
                      BeadText.source(bead, bitext.source())
                          + " | "
                          + BeadText.target(bead, bitext.target()))
              .toList();
      assertEquals(expected, Arrays.asList(text.split("\u0001")));
    }
  }
}
