package io.github.duizhao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.duizhao.format.PairsFile.Row;
import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PairsFileTest {

  private static final List<Row> TWO =
      List.of(
          new Row(2, "Band 1.txt", "卷一.txt", Optional.empty()),
          new Row(4, "b.txt", "卷二,下.txt", Optional.of("two")));

  private static void refused(String place, String what, String file, String text) {
    FormatException e = assertThrows(FormatException.class, () -> PairsFile.read(file, text));
    assertEquals(file + ":" + place + ": " + what, e.getMessage());
  }

  @Test
  void tabsPartTheCells() throws IOException {
    String text = "source\ttarget\tname\nBand 1.txt\t卷一.txt\n\nb.txt\t卷二,下.txt\ttwo\n";
    assertEquals(TWO, PairsFile.read("p.tsv", text));
    assertEquals(TWO, PairsFile.read("p", text.replace("\n", "\r\n")));
  }

  @Test
  void aBackslashIsNoEscapeInAPath() throws IOException {
    assertEquals(
        List.of(new Row(1, "en\\new.md", "zh\\tea.md", Optional.empty())),
        PairsFile.read("p.tsv", "en\\new.md\tzh\\tea.md"));
  }

  @Test
  void commaSeparated() throws IOException {
    String text = "原文,译文\nBand 1.txt,卷一.txt\n\nb.txt,\"卷二,下.txt\",two\n";
    assertEquals(TWO, PairsFile.read("p.CSV", text));
    assertEquals(
        List.of(new Row(1, "a,1.txt", "b.txt", Optional.empty())),
        PairsFile.read("p.csv", "a,1.txt;b.txt;\n"));
  }

  @Test
  void jsonLines() throws IOException {
    String text =
        "\n{\"source\":\"Band 1.txt\",\"target\":\"卷一.txt\",\"pages\":[1,2]}\n\n"
            + "{\"name\":\"two\",\"target\":\"卷二,下.txt\",\"source\":\"b.txt\"}\n";
    assertEquals(TWO, PairsFile.read("p.jsonl", text));
  }

  @Test
  void aHeadingIsOneInTheFirstRowOnly() throws IOException {
    assertEquals(2, PairsFile.read("p.tsv", "a\tb\nsource\ttarget\n").size());
    assertEquals(List.of(), PairsFile.read("p.tsv", "Source\tTarget\n"));
  }

  @Test
  void aBadRowIsToldByItsLine() {
    String wanted = "wanted are the paths of a source and its target and, if you like, a name";
    refused("2:1", "1 cell: " + wanted, "p.tsv", "a\tb\nc d\n");
    refused("1:1", "4 cells: " + wanted, "p.tsv", "a\tb\tc\td\n");
    refused("3:1", "the source is missing", "p.tsv", "a\tb\n\n \tb\n");
    refused("1:1", "the target is missing", "p.csv", "a,\n");
    refused("4:1", "1 cell: " + wanted, "p.csv", "\"a\n1\",b\n\nc\n");
    refused("2:1", "the target is missing", "p.jsonl", "\n{\"source\":\"a\",\"target\":2}\n");
    refused(
        "1:1",
        "a line must hold an object: {\"source\":…,\"target\":…}",
        "p.jsonl",
        "[\"a\",\"b\"]\n");
  }
}
