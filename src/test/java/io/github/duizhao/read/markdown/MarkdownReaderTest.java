package io.github.duizhao.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.testing.Reads;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Skipped;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

  private static String kinds(Document document) {
    return String.join(
        " ", document.blocks().stream().map(b -> b.kind() + "" + b.level()).toList());
  }

  private static List<String> skipped(Document document, Skipped.Reason reason) {
    return document.skipped().stream()
        .filter(skip -> skip.reason() == reason)
        .map(skip -> skip.span().in(document.content()))
        .toList();
  }

  @Test
  void readsStructure() {
    Document document =
        Reads.markdown(
            """
            # Top

            Plain
            text.

            Setext
            ======

            * **bold** item
              goes on

              second paragraph
              * nested
            > quoted
            > on

            | a | b |
            |---|---|
            | c | `d` |
            """);
    assertEquals(
        List.of(
            "Top",
            "Plain text.",
            "Setext",
            "bold item goes on",
            "second paragraph",
            "nested",
            "quoted on",
            "a",
            "b",
            "c",
            "d"),
        Reads.texts(document));
    assertEquals(
        "HEADING1 PARAGRAPH0 HEADING1 LIST_ITEM1 PARAGRAPH0 LIST_ITEM2 QUOTE1"
            + " TABLE_CELL0 TABLE_CELL0 TABLE_CELL0 TABLE_CELL0",
        kinds(document));
  }

  @Test
  void leadsBackThroughEntitiesEscapesAndCrlf() {
    Document document =
        Reads.markdown("😀 𠮷 **Fish** &amp; chips\\* &copy;\r\nare &#x4f60;好\r\n\r\nEnd.\r\n");
    assertEquals("😀 𠮷 Fish & chips* © are 你好", document.blocks().get(0).text());
    assertEquals("Fish", Reads.inFile(document, "Fish"));
    assertEquals("&amp;", Reads.inFile(document, "&"));
    assertEquals("\\*", Reads.inFile(document, "*"));
    assertEquals("&copy;\r\nare", Reads.inFile(document, "© are"));
    assertEquals("&#x4f60;", Reads.inFile(document, "你"));
    assertEquals("好", Reads.inFile(document, "好"));
    int end = Reads.markdown("").blocks().size();
    assertEquals(0, end);
    Content content = document.content();
    assertEquals(
        new Content.Position(4, 1), content.position(document.blocks().get(1).file().start()));
  }

  @Test
  void keepsLinksWithThePlaceOfTheirUrl() {
    Document document =
        Reads.markdown(
            "See [the *guide*](https://a.example/x \"t\"), [old][1], [Old], <https://b.example/>"
                + " and [page]({{< ref \"page\" >}}).\n\n"
                + "[1]: <https://c.example/1>\n[old]: https://d.example/\n");
    List<Mark> links = Reads.marks(document, Mark.Kind.LINK);
    List<String> values = links.stream().map(Mark::value).toList();
    List<String> places =
        links.stream().map(link -> link.valueFile().in(document.content())).toList();
    assertEquals(
        List.of(
            "https://a.example/x",
            "https://c.example/1",
            "https://d.example/",
            "https://b.example/",
            "{{< ref \"page\" >}}"),
        values);
    assertEquals(values, places);
    assertEquals(2, skipped(document, Skipped.Reason.LINK_DEFINITION).size());
    assertEquals(
        "See the guide, old, Old, https://b.example/ and page.", Reads.texts(document).get(0));
  }

  @Test
  void marksInlineMarkup() {
    Document document =
        Reads.markdown("A *b* __c__ `d  e` ![f](g.png) x[^1] <kbd>h</kbd>\n\n[^1]: Note.\n");
    Block block = document.blocks().get(0);
    assertEquals("A b c d  e f x h", block.text());
    List<String> marks =
        block.marks().stream()
            .map(m -> m.kind() + ":" + m.span().in(block.text()) + ":" + m.value())
            .toList();
    assertEquals(
        List.of(
            "EMPHASIS:b:",
            "STRONG:c:",
            "CODE:d  e:d  e",
            "IMAGE:f:g.png",
            "FOOTNOTE::1",
            "CODE:h:"),
        marks);
    assertEquals("Note.", document.blocks().get(1).text());
  }

  @Test
  void readsHugoCalls() {
    Document document =
        Reads.markdown(
            """
            ## Pods {#pods}

            {{< note >}}
            A {{< glossary_tooltip text="node pool" term_id="node" >}} of
            {{% skew currentVersion %}} runs.
            {{< /note >}}
            """);
    assertEquals(List.of("Pods", "A node pool of runs."), Reads.texts(document));
    assertEquals("node pool", Reads.inFile(document, "node pool"));
    assertEquals(
        List.of("{{< note >}}", "{{< /note >}}"), skipped(document, Skipped.Reason.TEMPLATE));
    assertEquals("#pods", Reads.marks(document, Mark.Kind.SHORTCODE).get(0).value());
  }

  @Test
  void tellsTheGlossOfARubyApart() {
    Document document =
        Reads.markdown("处理<ruby>中断请求<rt>interrupt request</rt></ruby>和<ruby>核<rt>core></ruby>。\n");
    assertEquals("处理中断请求（interrupt request）和核（core>）。", Reads.texts(document).get(0));
    Mark ruby = Reads.marks(document, Mark.Kind.RUBY).get(0);
    assertEquals("中断请求", ruby.span().in(document.blocks().get(0).text()));
    assertEquals("interrupt request", ruby.value());
    assertEquals("interrupt request", ruby.valueFile().in(document.content()));
    assertEquals("<ruby>中断请求<rt>interrupt request</rt></ruby>", ruby.file().in(document.content()));
  }

  @Test
  void readsFrontMatter() {
    Document document =
        Reads.markdown(
            """
            ---
            title: "A \\"new\\" way" # really
            weight: 10
            description: >
              Folded
              text.
            tags: [x]
            ---
            Body.
            """);
    assertEquals(List.of("A \"new\" way", "Folded text.", "Body."), Reads.texts(document));
    assertEquals(Block.Role.FRONT_MATTER, document.blocks().get(0).role());
    assertEquals(Block.Role.FRONT_MATTER, document.blocks().get(1).role());
    assertTrue(
        String.join("", skipped(document, Skipped.Reason.FRONT_MATTER)).contains("weight: 10"));
    assertEquals("\\\"new", Reads.inFile(document, "\"new"));
  }

  @Test
  void leavesAloneARuleThatOpensAText() {
    Document document = Reads.markdown("---\n\nText: one.\n\nMore text\n\n---\n");
    assertEquals(List.of("Text: one.", "More text"), Reads.texts(document));
    assertEquals(List.of("---", "---"), skipped(document, Skipped.Reason.THEMATIC_BREAK));
  }

  @Test
  void skipsTheHeadLinesOfTranslationProjects() {
    Document document =
        Reads.markdown("[#]: subject: (A (b) \"c\")\n[#]: via: (x)\n\nTitle\n======\n");
    assertEquals(List.of("Title"), Reads.texts(document));
    assertEquals(2, skipped(document, Skipped.Reason.FRONT_MATTER).size());
  }

  @Test
  void readsDefinitionListsAndNotes() {
    Document document =
        Reads.markdown("Taint\n: keeps pods\n  away\n\n    Second.\n\nNode[^a]\n\n[^a]: One.\n");
    assertEquals(
        List.of("Taint", "keeps pods away", "Second.", "Node", "One."), Reads.texts(document));
    assertEquals("TERM0 LIST_ITEM1 PARAGRAPH0 PARAGRAPH0 PARAGRAPH0", kinds(document));
  }

  @Test
  void keepsCodeAsItStands() {
    Document document =
        Reads.markdown(
            "1. Run:\n\n   ```sh\n   a &amp; b\n\n     c\n   ```\n\n\ttab\n\n> ~~~\n> q\n> ~~~\n");
    assertEquals(List.of("Run:", "a &amp; b\n\n  c", "tab", "q"), Reads.texts(document));
    assertEquals("a &amp; b", Reads.inFile(document, "a &amp; b"));
    assertEquals("  c", Reads.inFile(document, "  c"));
  }

  @Test
  void readsHtmlInMarkdown() {
    Document document =
        Reads.markdown(
            "<!-- hidden\n\ntext -->\n\n> <div>one &lt;\n> <b>two</b></div>\n\n"
                + "three <!-- no --> four<br>five <a href='u'>six</a>\n");
    assertEquals(List.of("one < two", "three four\nfive six"), Reads.texts(document));
    assertEquals(
        List.of("<!-- hidden\n\ntext -->", "<!-- no -->"),
        skipped(document, Skipped.Reason.COMMENT));
    assertEquals("two", Reads.inFile(document, "two"));
    assertEquals("u", Reads.marks(document, Mark.Kind.LINK).get(0).value());
  }

  @Test
  void setsPicturesApart() {
    Document document =
        Reads.markdown(
            "Text\n![A cat](cat.png)\nImage by Ann\n\n![](only.png)\n\nAn ![icon](i) in.\n");
    assertEquals(
        List.of("Text", "A cat", "Image by Ann", "", "An icon in."), Reads.texts(document));
    assertEquals("PARAGRAPH0 CAPTION0 PARAGRAPH0 CAPTION0 PARAGRAPH0", kinds(document));
    assertEquals(Block.Role.PICTURE_CREDIT, document.blocks().get(2).role());
  }

  @Test
  void namesTheRolesOfWhatStandsAroundAnArticle() {
    Document document =
        Reads.markdown(
            """
            > 原文：<https://news.example/a>

            [Acme](https://acme.example) 赞助了这次播客。

            他们赞助了一支足球队，球队的名字后来改了三次。

            via: https://news.example/a

            作者：[甲](u) 译者：[乙](v) 校对：[丙](w)

            图片来自 Ann。

            <svg viewBox="0 0 1 1"><title>Group</title> <desc>Made.</desc></svg>
            """);
    assertEquals(
        List.of(
            Block.Role.SOURCE_LINE,
            Block.Role.SPONSOR,
            Block.Role.BODY,
            Block.Role.TRANSLATOR_CREDIT,
            Block.Role.TRANSLATOR_CREDIT,
            Block.Role.PICTURE_CREDIT,
            Block.Role.LEFTOVER),
        document.blocks().stream().map(Block::role).toList());
    assertEquals("Group Made.", document.blocks().get(6).text());
  }

  @Test
  void joinsChineseLinesWithoutASpace() {
    Document document = Reads.markdown("这是第一行\n第二行，\n用 API 写\nKubernetes API\nserver 的。\n");
    assertEquals("这是第一行第二行，用 API 写 Kubernetes API server 的。", Reads.texts(document).get(0));
    Document tight = Reads.markdown("用API写的\nKubernetes程序\n");
    assertEquals("用API写的Kubernetes程序", Reads.texts(tight).get(0));
  }

  @Test
  void survivesDeepNesting() {
    int depth = 100_000;
    for (String opener :
        List.of(
            "> ", ">", "[", "* ", "**a ", "*a _b ", "![", "{{< ", "`", "<b>", "[^", "\\", "&", "{#",
            "| ")) {
      Document document = Reads.markdown("a " + opener.repeat(depth) + "\n\nx");
      assertTrue(Reads.texts(document).toString().contains("x"), opener);
    }
    String nested = "*a **b ".repeat(20_000) + "x" + "** *".repeat(20_000);
    assertTrue(Reads.texts(Reads.markdown(nested)).get(0).contains("x"));
  }

  @Test
  void readsABookOnOneLine() {
    StringBuilder line = new StringBuilder();
    StringBuilder shown = new StringBuilder();
    for (int i = 0; line.length() < 300_000; i++) {
      line.append("w").append(i).append(" *e* [l").append(i).append("](u) 字 ");
      shown.append("w").append(i).append(" e l").append(i).append(" 字 ");
    }
    assertEquals(shown.toString().strip(), Reads.texts(Reads.markdown(line.toString())).get(0));
    String wrapped = line.toString().replace(" 字 ", " 字\n");
    String joined = Reads.texts(Reads.markdown(wrapped)).get(0);
    assertEquals(shown.toString().strip(), joined);
  }

  @Test
  void aTemplateCallBehindWhatIsNoLinkIsACall() {
    Document document =
        Reads.markdown("See below](the {{< ref \"deck\" >}}) or ]({{< ref \"x\" >}}) now.");
    assertEquals(List.of("See below](the ) or ]() now."), Reads.texts(document));
    assertEquals(2, Reads.marks(document, Mark.Kind.SHORTCODE).size());
  }
}
