package io.github.duizhao.check.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.read.Documents;
import io.github.duizhao.segment.Sentences;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableCheckTest {

  private final Check check = new TableCheck();

  private static final String ENGLISH =
      "| Day | Rain |\n|---|---|\n| Monday | yes |\n| Friday | no |\n";

  private List<String> messages(String chinese) {
    return messages(read("s.md", Lang.EN, ENGLISH), read("t.md", Lang.ZH, chinese));
  }

  private List<String> messages(Document source, Document target) {
    var one = new Side(source, Sentences.of(source));
    var other = new Side(target, Sentences.of(target));
    var bead = new Bead(one.sentences(), other.sentences(), 1);
    var bitext = new Bitext(one, other, List.of(bead));
    return CheckTexts.run(check, bitext).stream().map(it -> it.message().english()).toList();
  }

  private static Document read(String name, Lang lang, String text) {
    try {
      return Documents.parse(name, lang, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void findsRowsCellsAndTablesLost() {
    assertEquals(
        List.of("3 rows in the source, 2 here"), messages("| 日 | 雨 |\n|---|---|\n| 周一 | 有 |\n"));
    assertEquals(
        List.of("6 cells with text in the source, 5 here"),
        messages("| 日 | 雨 |\n|---|---|\n| 周一 | 有 |\n| 周五 | |\n"));
    assertEquals(List.of("1 tables in the source, 0 here"), messages("周一有雨。"));
  }

  /** A PDF has no tables, and the HTML of a Word file has a line for each cell. */
  @Test
  void leavesAloneFilesOfTwoFormats() {
    Document source = read("s.md", Lang.EN, ENGLISH);
    Document target = read("t.md", Lang.ZH, "周一有雨。");
    assertEquals(List.of(), messages(source, target.withName("t.html")));
    assertEquals(
        List.of(), messages(source.withName("s.docx.html"), target.withName("o/t.pdf.html")));
    assertEquals(
        1, messages(source.withName("s.docx.html"), target.withName("o/t.docx.html")).size());
    assertEquals(1, messages(source.withName("s.docx"), target.withName("o/t.docx.html")).size());
  }

  @Test
  void leavesAloneATableOfTheSameShape() {
    assertEquals(List.of(), messages("| 日 | 雨 |\n|---|---|\n| 周一 | 有 |\n| 周五 | 无 |\n"));
  }
}
