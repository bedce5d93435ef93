package io.github.duizhao.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.testing.Reads;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Skipped;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  private static final String PROSE =
      "The old lighthouse keeper counted the ships that passed before breakfast, and wrote the "
          + "number down in a book that nobody but the gulls ever cared to read. ";

  private static String left(Document document) {
    return String.join(
        "\n",
        document.skipped().stream()
            .filter(skip -> skip.reason() == Skipped.Reason.PAGE_FURNITURE)
            .map(skip -> skip.span().in(document.content()))
            .toList());
  }

  @Test
  void readsStructure() {
    Document document =
        Reads.html(
            """
            <title>Page &amp; site</title>
            <h2>Head</h2>
            <p>One &mdash; <em>two</em>
              three<br>four
            <ul><li>Item<p>more</p><ul><li>Sub</ul></ul>
            <blockquote><p>Said</blockquote>
            <table><caption>Cap</caption><tr><th>A<td>B</table>
            <figure><img src="c.png" alt="A cat"><figcaption>Our cat</figcaption></figure>
            <pre>
            x = 1
              y &lt; 2</pre>
            <dl><dt>Term<dd>Text</dl>
            """);
    assertEquals(
        List.of(
            "Page & site",
            "Head",
            "One — two three\nfour",
            "Item",
            "more",
            "Sub",
            "Said",
            "Cap",
            "A",
            "B",
            "A cat",
            "Our cat",
            "x = 1\n  y < 2",
            "Term",
            "Text"),
        Reads.texts(document));
    assertEquals(
        "HEADING1 HEADING2 PARAGRAPH0 LIST_ITEM1 PARAGRAPH0 LIST_ITEM2 QUOTE1 CAPTION0 TABLE_CELL0"
            + " TABLE_CELL0 CAPTION0 CAPTION0 CODE0 TERM0 LIST_ITEM1",
        String.join(" ", document.blocks().stream().map(b -> b.kind() + "" + b.level()).toList()));
    assertEquals(Block.Role.FRONT_MATTER, document.blocks().get(0).role());
    assertEquals("&mdash;", Reads.inFile(document, "—"));
    assertEquals("y &lt; 2", Reads.inFile(document, "y < 2"));
  }

  @Test
  void marksLinksCodeAndRubies() {
    Document document =
        Reads.html(
            "<p><a href='https://a.example/?x=1&amp;y'>link</a> <code>a  b</code>"
                + " <ruby>汉<rt>hàn</rt>字<rt>zì</rt></ruby></p>");
    Mark link = Reads.marks(document, Mark.Kind.LINK).get(0);
    assertEquals("https://a.example/?x=1&y", link.value());
    assertEquals("https://a.example/?x=1&amp;y", link.valueFile().in(document.content()));
    assertEquals("a b", Reads.marks(document, Mark.Kind.CODE).get(0).value());
    List<Mark> rubies = Reads.marks(document, Mark.Kind.RUBY);
    assertEquals(List.of("hàn", "zì"), rubies.stream().map(Mark::value).toList());
    assertEquals("字", rubies.get(1).span().in(document.blocks().get(0).text()));
  }

  @Test
  void joinsChineseLinesWithoutASpace() {
    assertEquals(List.of("第一行第二行"), Reads.texts(Reads.html("<p>第一行\r\n    第二行</p>")));
    assertEquals(List.of("甲乙"), Reads.texts(Reads.html("<p>甲<b>\n乙</b></p>")));
  }

  @Test
  void leavesOutWhatStandsAroundAnArticle() {
    String page =
        """
        <body class="has-sidebar post-template">
        <header class="site-header"><a href="/">Harbour News</a>
          <nav><ul><li><a href="/a">Sport</a></ul></nav></header>
        <div id="cookie-notice">We bake cookies. <button>Fine</button></div>
        <div class="layout"><article class="post share-enabled">
          <header><h1>The keeper</h1><p class="byline">By Ann</p></header>
          <p>%s</p>
          <div class="share-buttons"><a href="#">Tweet it</a></div>
          <p>Short end.</p>
        </article>
        <aside class="sidebar"><h3>Related stories</h3><a href="/1">Another one</a></aside></div>
        <section id="comments"><h2>Talk</h2><p>I liked this very much indeed.</p></section>
        <footer>Copyright Harbour News</footer>
        <script>document.write("<p>no</p>")</script>
        """
            .formatted(PROSE);
    Document document = Reads.html(page);
    assertEquals(
        List.of("The keeper", "By Ann", PROSE.strip(), "Short end."), Reads.texts(document));
    for (String out : List.of("Sport", "cookies", "Tweet", "Another one", "I liked", "Copyright")) {
      assertTrue(left(document).contains(out), out);
    }
  }

  /** As Sphinx, DocBook and Node's pages have them. */
  @Test
  void leavesOutTheSignsAndBarsOfManuals() {
    Document document =
        Reads.html(
            """
            <div class="NAVHEADER"><table><tr><td><a href="a.html">Prev</a><td><a href="b.html">Next</a></table></div>
            <h1>The lamp<a class="headerlink" href="#lamp" title="Permalink">¶</a></h1>
            <h2>C# and <a href="#sharp">F#</a><span><a class="mark" href="#c">#</a></span></h2>
            <p>%s See <a href="#lamp">¶ 1</a> and <a href="#note">*</a>.</p>
            <p>%s</p>
            <div class="navfooter"><a href="a.html">Prev</a></div>
            """
                .formatted(PROSE, PROSE));
    assertEquals(
        List.of("The lamp", "C# and F#", PROSE + "See ¶ 1 and *.", PROSE.strip()),
        document.blocks().stream().map(Block::text).toList());
  }

  @Test
  void findsTheArticleByItsTextAlone() {
    String page =
        "<div class=top><a href=/>Home</a> <a href=/b>Blog</a></div><div><div><h1>Title</h1>"
            + ("<p>" + PROSE + "</p>").repeat(4)
            + "<ul><li>A short point</ul></div><div><a href=/x>More</a></div></div>"
            + "<div><p>Tiny end note</p></div>";
    Document document = Reads.html(page);
    assertEquals("Title", document.blocks().get(0).text());
    assertTrue(Reads.texts(document).contains("A short point"));
    assertFalse(Reads.texts(document).contains("Home Blog"));
    assertTrue(left(document).contains("Blog"));
  }

  @Test
  void neverLosesArticleText() {
    // All of the text stands in what its class calls a comment, or outside of <main>.
    String odd = "<div class=comments>" + ("<p>" + PROSE + "</p>").repeat(4) + "</div>";
    assertEquals(4, Reads.html(odd).blocks().size());
    String outside =
        "<p>" + PROSE + "Lead.</p><main>" + ("<p>" + PROSE + "</p>").repeat(4) + "</main>";
    assertEquals(5, Reads.html(outside).blocks().size());
    String titled =
        "<header><a href=/>Site</a><h1>Title</h1></header><main><p>" + PROSE.repeat(4) + "</main>";
    assertEquals("Title", Reads.html(titled).blocks().get(0).text());
    String nested =
        "<article><p>"
            + PROSE.repeat(3)
            + "</p><aside class=note>Mind the gulls.</aside></article>";
    assertTrue(Reads.texts(Reads.html(nested)).contains("Mind the gulls."));
    assertEquals(List.of("Just this"), Reads.texts(Reads.html("<span>Just this</span>")));
  }

  @Test
  void survivesDeepNesting() {
    for (String opener :
        List.of(
            "<div>", "<b>", "<ul><li>", "<table><tr><td>", "<a href=x>", "<ruby>", "< ", "&amp;")) {
      Document document = Reads.html(opener.repeat(100_000) + "x");
      assertTrue(Reads.texts(document).toString().contains("x"), opener);
    }
  }

  @Test
  void readsThreeFormatsOfOneTextAlike() {
    String text = "The keeper\n\nHe counted *ships*, and wrote.\n\nOne more.";
    String html =
        "<h1>The keeper</h1><p>He counted <em>ships</em>,\nand wrote.</p><p>One more.</p>";
    List<String> expected = List.of("The keeper", "He counted ships, and wrote.", "One more.");
    assertEquals(expected, Reads.texts(Reads.markdown("# " + text)));
    assertEquals(expected, Reads.texts(Reads.html(html)));
    assertEquals(expected, Reads.texts(Reads.plain(text.replace("*", ""))));
  }
}
