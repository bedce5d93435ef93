package io.github.duizhao.read.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.testing.Reads;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {

  @Test
  void paragraphsLieBetweenBlankLines() {
    Document document = Reads.plain("One line\nand its end.\n \nAnother.\n");

    assertEquals(List.of("One line and its end.", "Another."), Reads.texts(document));
  }

  @Test
  void theTitleIsTakenOutOfTheFieldsOnTop() {
    Document document =
        Reads.plain("---\nauthor: ann\ntitle: 'Harbour Lights'\ntags:\n- sea\n---\n\nThe text.\n");

    assertEquals(List.of("Harbour Lights", "The text."), Reads.texts(document));
    assertEquals(Block.Kind.HEADING, document.blocks().get(0).kind());
    assertEquals("Harbour", Reads.inFile(document, "Harbour"));
  }

  @Test
  void ruledLinesAreNoFields() {
    Document document = Reads.plain("---\nIt was late, and the sea was rough.\n---\n\nMore.\n");

    assertEquals(
        List.of("--- It was late, and the sea was rough. ---", "More."), Reads.texts(document));
  }

  @Test
  void creditsBelowTheTextAreABlockOfTheirOwn() {
    Document document = Reads.plain("第一段。\n\n市长说，没有人受伤。\n译者：张三\n校对：李四\n\n（王五 译）\n\n作者：Jane Doe\n");

    assertEquals(
        List.of("第一段。", "市长说，没有人受伤。", "译者：张三校对：李四", "（王五 译）", "作者：Jane Doe"),
        Reads.texts(document));
    assertEquals(
        List.of(
            Block.Role.BODY,
            Block.Role.BODY,
            Block.Role.TRANSLATOR_CREDIT,
            Block.Role.TRANSLATOR_CREDIT,
            Block.Role.TRANSLATOR_CREDIT),
        document.blocks().stream().map(Block::role).toList());
  }

  @Test
  void whatReadsLikeACreditWithinTheTextIsNone() {
    for (String text :
        List.of(
            "作者：张三\n\n他写了三本书。",
            "见下。\n\n作者：“我不会回来。”",
            "The book was\ntranslated by Ann Lee.",
            "One.\n\nEditor in chief resigned today",
            "他来了。\n\n（全书完）")) {
      assertTrue(
          Reads.plain(text).blocks().stream().allMatch(it -> it.role() == Block.Role.BODY), text);
    }
  }
}
