package io.github.duizhao.format.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileSyntaxTest {

  @Test
  void namesTellTheSyntax() {
    assertEquals(FileSyntax.MARKUP, FileSyntax.of("a.zh.HTML"));
    assertEquals(FileSyntax.MARKUP, FileSyntax.of("memory.tmx"));
    assertEquals(FileSyntax.MARKDOWN, FileSyntax.of("a.md"));
    assertEquals(FileSyntax.PLAIN, FileSyntax.of("a.txt"));
    assertEquals(FileSyntax.PLAIN, FileSyntax.of("noending"));
  }

  @Test
  void markupGetsEntities() {
    assertEquals(
        Optional.of("A&amp;B &lt;i&gt; \"x\""),
        put(FileSyntax.MARKUP, "<p>甲</p>", "甲", "A&B <i> \"x\""));
  }

  @Test
  void anAttributeGetsItsQuotesWrittenToo() {
    assertEquals(
        Optional.of("&quot;A&quot; &amp; B"),
        put(FileSyntax.MARKUP, "<img alt=\"甲\">", "甲", "\"A\" & B"));
  }

  @Test
  void markupInsideTheReplacedTextIsNotTouched() {
    assertEquals(Optional.empty(), put(FileSyntax.MARKUP, "<p>甲<b>乙</b></p>", "甲<b>乙", "A"));
    assertEquals(Optional.empty(), put(FileSyntax.MARKUP, "<p>甲&amp;乙</p>", "甲&amp;乙", "A"));
  }

  @Test
  void theTimesBetweenTwoLinesOfSubtitlesAreNotTouched() {
    assertEquals(FileSyntax.SUBTITLES, FileSyntax.of("film.zh.SRT"));
    assertEquals(Optional.of("乙"), put(FileSyntax.SUBTITLES, "1\n甲\n", "甲", "乙"));
    assertEquals(Optional.empty(), put(FileSyntax.SUBTITLES, "甲\n2\n乙", "甲\n2\n乙", "A"));
    assertEquals(Optional.empty(), put(FileSyntax.SUBTITLES, "<i>甲</i>乙", "甲</i>乙", "A"));
    assertEquals(Optional.empty(), put(FileSyntax.SUBTITLES, "甲", "甲", "<i>A"));
  }

  @Test
  void cdataIsLeftAsItIs() {
    assertEquals(
        Optional.of("A & B"), put(FileSyntax.MARKUP, "<p><![CDATA[甲]]></p>", "甲", "A & B"));
    assertEquals(Optional.empty(), put(FileSyntax.MARKUP, "<p><![CDATA[甲]]></p>", "甲", "A]]>B"));
  }

  @Test
  void markdownSignsAreEscaped() {
    assertEquals(
        Optional.of("\\*A\\* \\[b] snake_case".replace("]", "\\]")),
        put(FileSyntax.MARKDOWN, "在甲里", "甲", "*A* [b] snake_case"));
    assertEquals(Optional.of("\\<script>"), put(FileSyntax.MARKDOWN, "在甲里", "甲", "<script>"));
  }

  @Test
  void markdownCodeAndAddressesTakeNoEscapes() {
    assertEquals(Optional.of("a*b"), put(FileSyntax.MARKDOWN, "在 `甲` 里", "甲", "a*b"));
    assertEquals(Optional.empty(), put(FileSyntax.MARKDOWN, "在 `甲` 里", "甲", "a`b"));
    assertEquals(
        Optional.of("https://a.example/b_c"),
        put(FileSyntax.MARKDOWN, "[x](甲)", "甲", "https://a.example/b_c"));
    assertEquals(Optional.empty(), put(FileSyntax.MARKDOWN, "[x](甲)", "甲", "a_ b)"));
  }

  @Test
  void stringsOfJsonAndGettextAreEscaped() {
    assertEquals(
        Optional.of("a\\\"b\\\\c"), put(FileSyntax.JSON, "{\"zh\":\"甲\"}", "甲", "a\"b\\c"));
    assertEquals(Optional.of("a\\\"b"), put(FileSyntax.PO, "msgstr \"甲\"", "甲", "a\"b"));
  }

  @Test
  void aCellIsNotGivenWhatWouldEndIt() {
    assertEquals(Optional.empty(), put(FileSyntax.CELLS, "a,甲", "甲", "b, c"));
    assertEquals(Optional.of("b c"), put(FileSyntax.CELLS, "a,甲", "甲", "b c"));
  }

  private static Optional<String> put(
      FileSyntax syntax, String content, String old, String replacement) {
    int at = content.indexOf(old);
    return syntax.write(content, new Span(at, at + old.length()), replacement);
  }
}
