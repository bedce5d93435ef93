package io.github.duizhao.format.table;

import static io.github.duizhao.format.FormatReading.beads;
import static io.github.duizhao.format.FormatReading.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.text.FormatException;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Sentence;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class TableReaderTest {

  @Test
  void withoutAHeadingTheFirstColumnsCount() throws IOException {
    Bitext bitext = read("x.tsv", "Hello, C:\\dir\t你好\\n二\textra\r\n\r\nBye\t\n\t多\n");
    assertEquals("Hello, C:\\dir | 你好\n二\nBye | \n | 多\n", beads(bitext));
    assertEquals(Lang.EN, bitext.source().lang());
    assertEquals(Lang.ZH, bitext.target().lang());
    Sentence target = bitext.target().sentences().get(0);
    assertEquals("你好\\n二", target.file().in(bitext.target().document().content()));
  }

  @Test
  void headingNamesTheColumnsInAnyOrder() throws IOException {
    Bitext bitext = read("x.csv", "id,zh-TW,\"en\"\n1,\"甲,\"\"乙\"\"\n丙\",a\n");
    assertEquals("甲,\"乙\"\n丙 | a\n", beads(bitext));
    assertEquals(Lang.of("zh-TW"), bitext.source().lang());
    assertEquals("a | 甲\n", beads(read("x.csv", "译文;note;原文;score\n甲;x,y;a;0.5\n")));
    assertEquals(0.5, read("x.csv", "target,source,score\n甲,a,0.5\n").beads().get(0).confidence());
  }

  @Test
  void aWordThatLooksLikeATagIsNoHeading() throws IOException {
    assertEquals("No | 不\n", beads(read("x.tsv", "No\t不\n")));
    assertEquals("Yes | 是\n", beads(read("x.tsv", "Yes\t是\n")));
  }

  @Test
  void confidenceOfOurOwnLinesIsKept() throws IOException {
    assertEquals(0.25, read("x.tsv", "a\t甲\t0.25\t1-2\n").beads().get(0).confidence());
    assertEquals(1, read("x.tsv", "a\t甲\t0.25\tremark\n").beads().get(0).confidence());
  }

  @Test
  void readsTheEncodingsOfSpreadsheets() throws IOException {
    String table = "source,target\nThe sea was calm.,海很平静，没有人说话。\n";
    for (String charset : new String[] {"GB18030", "UTF-16LE", "UTF-16"}) {
      byte[] bytes = table.getBytes(Charset.forName(charset));
      assertEquals(
          "The sea was calm. | 海很平静，没有人说话。\n", beads(read("x.csv", bytes, Langs.UNKNOWN)), charset);
    }
  }

  @Test
  void refusesAnOpenQuotation() {
    FormatException e =
        assertThrows(FormatException.class, () -> read("x.csv", "a,b\n\"c,d\ne,f\n"));
    assertEquals("x.csv:4:1: the quotation that starts in line 2 is not closed", e.getMessage());
  }
}
