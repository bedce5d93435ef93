package io.github.duizhao.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.read.Documents;
import io.github.duizhao.read.ReadOptions;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.FormatException;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What office files hold comes out as blocks; what is no text of theirs does not. */
class OfficeFilesTest {

  private static Document read(String name, byte[] bytes) throws IOException {
    return Documents.read(name, bytes, Optional.of(Lang.EN), ReadOptions.defaults());
  }

  private static List<String> blocks(Document document) {
    return document.blocks().stream()
        .map(
            block ->
                block.kind() + (block.level() > 0 ? "" + block.level() : "") + " " + block.text())
        .toList();
  }

  private static void linkAndPlacesAreRight(Document document) {
    int links = 0;
    for (Block block : document.blocks()) {
      String place = block.file().in(document.content());
      assertTrue(place.contains(block.text().substring(0, 2)), place);
      for (Mark mark : block.marks()) {
        if (mark.kind() == Mark.Kind.LINK) {
          links++;
          assertEquals("bay", mark.span().in(block.text()).replace(".", "").strip());
          assertEquals("https://example.org/bay", mark.value());
        }
      }
    }
    assertEquals(1, links);
  }

  @Test
  void wordFiles() throws IOException {
    Document document = read("a.docx", OfficeSamples.docx());
    assertEquals(
        List.of(
            "HEADING1 The Ferry at Night",
            "PARAGRAPH It crossed the bay at midnight. Nobody slept & nobody spoke.",
            "LIST_ITEM1 the captain",
            "TABLE_CELL Name",
            "TABLE_CELL Age",
            "TABLE_CELL Anna",
            "TABLE_CELL 41",
            "PARAGRAPH The note itself."),
        blocks(document));
    linkAndPlacesAreRight(document);
    assertTrue(
        document.blocks().get(1).marks().stream().anyMatch(m -> m.kind() == Mark.Kind.STRONG));
  }

  @Test
  void openDocumentTexts() throws IOException {
    Document document = read("a.odt", OfficeSamples.odt());
    assertEquals(
        List.of(
            "HEADING1 The Ferry at Night",
            "PARAGRAPH It crossed the bay at midnight. Nobody slept & nobody spoke.",
            "LIST_ITEM1 the captain",
            "TABLE_CELL Anna",
            "TABLE_CELL 41",
            "PARAGRAPH The note itself."),
        blocks(document));
    linkAndPlacesAreRight(document);
  }

  @Test
  void epubsInTheOrderOfTheirSpine() throws IOException {
    Document document = read("a.epub", OfficeSamples.epub());
    assertEquals(
        List.of(
            "HEADING1 The Ferry at Night",
            "PARAGRAPH It crossed the bay at midnight. Nobody slept & nobody spoke.",
            "HEADING2 Second",
            "LIST_ITEM1 the captain"),
        blocks(document));
    linkAndPlacesAreRight(document);
  }

  @Test
  void richText() throws IOException {
    assertEquals(
        List.of(
            "HEADING2 The Ferry at Night",
            "PARAGRAPH It crossed the bay at midnight. Nobody slept & nobody spoke. 渡！",
            "PARAGRAPH The note {itself}."),
        blocks(read("a.rtf", OfficeSamples.rtf())));
  }

  @Test
  void pdfsWithoutTheirHeadersPageNumbersAndHyphens() throws IOException {
    Document document = read("a.pdf", OfficeSamples.pdf());
    assertEquals(
        List.of(
            "HEADING1 The Ferry at Night",
            "PARAGRAPH It was late when the ferry of the eastern line left the landing stage, and"
                + " the passengers who had waited in the rain went below to the warm and crowded"
                + " saloon of it.",
            "PARAGRAPH Nobody slept. The well-known captain told the crew of the storm that was on"
                + " the way, and the cook made soup for all who wanted some; it was eaten to the"
                + " last of the well-known drops, and then the lights of the harbour went out"
                + " behind the rain, and what was left of the evening passed in silence.",
            "LIST_ITEM1 the captain",
            "LIST_ITEM1 the cook",
            "PARAGRAPH It stands here, by the bay.",
            "PARAGRAPH The note itself."),
        blocks(document));
    linkAndPlacesAreRight(document);
  }

  @Test
  void eachBlockHasALineOfItsOwn() throws IOException {
    Document document = read("a.docx", OfficeSamples.docx());
    long lines =
        document.blocks().stream()
            .map(block -> document.content().position(block.file().start()).line())
            .distinct()
            .count();
    assertEquals(document.blocks().size(), lines);
  }

  private static FormatException refused(String name, byte[] bytes) {
    FormatException e = assertThrows(FormatException.class, () -> OfficeFiles.html(name, bytes));
    assertEquals(1, e.getMessage().lines().count(), e.getMessage());
    assertTrue(e.getMessage().startsWith(name + ": "), e.getMessage());
    return e;
  }

  @Test
  void whatIsNoOfficeFileIsRefused() throws IOException {
    byte[] text = "Nobody slept.".getBytes(StandardCharsets.UTF_8);
    for (String name : List.of("a.docx", "a.odt", "a.epub", "a.pdf")) {
      assertTrue(refused(name, text).getMessage().contains("not a"), name);
      refused(name, new byte[0]);
    }
    refused("a.rtf", new byte[0]);
    assertTrue(refused("a.docx", OfficeSamples.odt()).getMessage().contains("not a Word file"));
  }

  @Test
  void bombsAndTowersAreRefused() throws IOException {
    String megabyte = "<w:p>" + OfficeSamples.run("x".repeat(1 << 20)) + "</w:p>";
    byte[] bomb = OfficeSamples.docx("", megabyte.repeat(70));
    assertTrue(bomb.length < 1 << 20, "it is small as long as it is packed");
    assertTrue(refused("a.docx", bomb).getMessage().contains("unpacks to more than 64 MB"));
    byte[] tower = OfficeSamples.docx("", "<w:p>".repeat(100_000) + "</w:p>".repeat(100_000));
    assertTrue(refused("a.docx", tower).getMessage().contains("nested deeper"));
    String braces = "{\\rtf1 " + "{".repeat(100_000) + "x" + "}".repeat(100_000) + "}";
    try {
      OfficeFiles.html("a.rtf", braces.getBytes(StandardCharsets.US_ASCII));
    } catch (FormatException e) {
      assertEquals(1, e.getMessage().lines().count());
    }
  }

  @Test
  void nothingOutsideOfTheFileIsRead() throws IOException {
    String secret = getClass().getResource("OfficeFilesTest.class").toString();
    String prolog = "<!DOCTYPE x [<!ENTITY x SYSTEM \"" + secret + "\">]>";
    byte[] file =
        OfficeSamples.docx(prolog, "<w:p>" + OfficeSamples.run("before &x; after") + "</w:p>");
    try {
      assertFalse(OfficeFiles.html("a.docx", file).contains("OfficeFilesTest"));
    } catch (FormatException e) {
      assertTrue(e.getMessage().startsWith("a.docx: damaged"), e.getMessage());
    }
  }
}
