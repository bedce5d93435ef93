package io.github.duizhao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.format.term.TbxWriter;
import io.github.duizhao.format.term.TermTableWriter;
import io.github.duizhao.format.term.TermbaseFiles;
import io.github.duizhao.lexicon.Termbase;
import io.github.duizhao.read.Documents;
import io.github.duizhao.read.ReadOptions;
import io.github.duizhao.read.WholeFile;
import io.github.duizhao.testing.Damage;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.FormatException;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged and wicked texts and termbases: read, or refused in one clear line. */
@Timeout(120)
class HostileTextsIT {

  private static final String MARKDOWN =
      """
      ---
      title: "The Ferry at Night"
      weight: 10
      ---

      # The Ferry *at* Night {#ferry}

      It crossed the [bay](https://example.org/bay "The bay") at **midnight**[^1], &amp; nobody
      slept. See [the map][map], `ferry --night` and ![a boat](boat.png).

      <!-- The captain. --> > “No,” said the captain.

      | Name | Age |
      |------|----:|
      | Anna | 41  |

      1. one
         - two <em>three</em>

      ```java
      ferry.sail();
      ```

      {{< glossary_tooltip text="Deck" >}} 甲板上没有人，“风”很大。

      [map]: <https://example.org/map>
      [^1]: In the year 1907.
      """;

  private static final String HTML =
      """
      <!DOCTYPE html><html lang="en"><head><title>Ferry</title><style>p{}</style></head><body>
      <nav><a href="/">Home</a></nav><main><h1 id=a>The Ferry &amp; the Night</h1>
      <p>It crossed the <a href="https://example.org/bay?a=1&amp;b=2">bay</a> at <b>midnight</b>.<br>Nobody slept.
      <ul><li>one<li>two <code>x &lt; y</code></ul><table><tr><td>Anna<td>41</table>
      <p><ruby>中断<rt>interrupt</rt></ruby>很重要。<svg><text>deck</text></svg><img alt="A boat" src=b.png>
      </main><script>if (a < b) { c("</p>") }</script><footer>About us</footer></body></html>
      """;

  private static final String SUBTITLES =
      """
      WEBVTT

      NOTE The ferry
      1
      00:00:01.000 --> 00:00:02.500 align:start
      <i>The ferry</i> crossed {\\an8}the
      bay <00:00:02.000>at &amp; midnight.

      2
      1:00:02,600 -> 1:00:04,000
      - 甲板上没有人。
      - <c.loud>No</c>
      """;

  @TempDir private Path folder;

  private static byte[] sample(String name) throws IOException {
    return switch (name) {
      case "a.md" -> MARKDOWN.getBytes(StandardCharsets.UTF_8);
      case "a.html" -> HTML.getBytes(StandardCharsets.UTF_8);
      case "wide.html" -> HTML.getBytes(StandardCharsets.UTF_16);
      case "a.srt" -> SUBTITLES.getBytes(StandardCharsets.UTF_16LE);
      case "a.txt" -> MARKDOWN.getBytes(Charset.forName("GB18030"));
      default -> termbase(name);
    };
  }

  private static byte[] termbase(String name) throws IOException {
    StringWriter out = new StringWriter();
    Termbase termbase =
        new Termbase(
            List.of(
                new Termbase.Term(
                    "the \"Deck\", & <more>",
                    List.of("甲板"),
                    List.of("舱面"),
                    List.of("甲扳"),
                    false,
                    true,
                    false,
                    "test"),
                new Termbase.Term(
                    "ferry", List.of("渡轮"), List.of(), List.of(), true, false, true, "")));
    switch (name) {
      case "a.tbx" -> TbxWriter.version2().write(termbase, out);
      case "three.tbx" -> TbxWriter.version3().write(termbase, out);
      default -> TermTableWriter.csv().write(termbase, out);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.html", "wide.html", "a.txt", "a.srt"})
  void damagedTextsAreReadOrRefused(String name) throws IOException {
    byte[] sound = sample(name);
    Random random = new Random(20261124);
    for (int run = 0; run < Damage.RUNS; run++) {
      byte[] damaged = Damage.of(sound, random);
      try {
        Document document =
            Documents.read(name, damaged, Optional.of(Lang.EN), ReadOptions.defaults());
        int length = document.content().text().length();
        for (Block block : document.blocks()) {
          assertTrue(block.runs().stream().allMatch(r -> r.fileEnd() <= length), name + run);
        }
      } catch (FormatException e) {
        oneLine(name, e);
      } catch (RuntimeException e) {
        throw new AssertionError(name + " run " + run, e);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.tbx", "three.tbx", "a.csv"})
  void damagedTermbasesAreReadOrRefused(String name) throws IOException {
    byte[] sound = sample(name);
    Random random = new Random(20261124);
    int refused = 0;
    for (int run = 0; run < Damage.RUNS; run++) {
      Path file = Files.write(folder.resolve(name), Damage.of(sound, random));
      try {
        assertTrue(TermbaseFiles.read(file).terms().size() < 100);
      } catch (FormatException e) {
        refused++;
        oneLine(name, e);
      } catch (RuntimeException e) {
        throw new AssertionError(name + " run " + run, e);
      }
    }
    assertTrue(refused > 50, name + ": only " + refused + " refused");
  }

  private static void oneLine(String name, FormatException e) {
    assertEquals(1, e.getMessage().lines().count(), e.getMessage());
    assertTrue(e.getMessage().contains(name + ":"), e.getMessage());
  }

  @Test
  void nestingWithoutEndIsReadFlat() throws IOException {
    int levels = 100_000;
    for (String open : List.of("<div>", "<b>", "<ul><li>", "<table><tr><td>")) {
      assertTrue(blocks("deep.html", open.repeat(levels) + "deck") >= 1, open);
    }
    for (String open : List.of("> ", "- ", "[", "*", "<div>", "(", "` a ", "![")) {
      assertTrue(blocks("deep.md", open.repeat(levels) + "deck") >= 1, open);
    }
    String deep = "<martif><text><body>" + "<termEntry>".repeat(levels);
    Path file = Files.writeString(folder.resolve("deep.tbx"), deep);
    FormatException e = assertThrows(FormatException.class, () -> TermbaseFiles.read(file));
    assertTrue(e.getMessage().contains("nested"), e.getMessage());
  }

  private static int blocks(String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Documents.read(name, bytes, Optional.of(Lang.EN), ReadOptions.defaults())
        .blocks()
        .size();
  }

  /** A flood is refused when a tenth of it has come, and nothing of it is kept. */
  @Test
  void aTextOfAGigabyteIsRefused() {
    for (String start : List.of("# ", "<p>", "")) {
      FormatException e =
          assertThrows(FormatException.class, () -> WholeFile.read("a.md", Damage.gigabyte(start)));
      assertTrue(e.getMessage().contains("more than 100 MB"), e.getMessage());
    }
  }

  /** A hundred megabytes of tags would take ten gigabytes of memory. */
  @ParameterizedTest
  @ValueSource(strings = {"flood.md", "flood.html"})
  void moreMarkupThanTheMemoryHoldsIsRefused(String name) throws IOException {
    String unit = name.endsWith("md") ? "* a\n" : "<p>a";
    byte[] bytes = unit.repeat(WholeFile.LARGEST / 4).getBytes(StandardCharsets.UTF_8);
    FormatException e =
        assertThrows(
            FormatException.class,
            () -> Documents.read(name, bytes, Optional.of(Lang.EN), ReadOptions.defaults()));
    assertTrue(e.getMessage().startsWith(name + ": takes more memory"), e.getMessage());
  }

  @Test
  void nothingOutsideOfATermbaseIsRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    Path file =
        Files.writeString(
            folder.resolve("x.tbx"),
            "<!DOCTYPE martif [<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\">]><martif><text>&x;</text></martif>");
    FormatException e = assertThrows(FormatException.class, () -> TermbaseFiles.read(file));
    assertTrue(e.getMessage().contains("a DTD inside of the file is refused"), e.getMessage());
    assertFalse(e.getMessage().contains("the secret"));
  }
}
