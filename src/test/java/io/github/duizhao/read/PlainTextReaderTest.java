package io.github.duizhao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
