package io.github.duizhao.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.testing.Reads;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a page is the text: as generators of manuals and of blogs write them. */
class MainTextTest {

  private static final String PROSE =
      "The old lighthouse keeper counted the ships that passed before breakfast, and wrote the "
          + "number down in a book that nobody but the gulls ever cared to read.";

  private static final String ITEMS = ("<li>" + PROSE + "</li>").repeat(8);

  private static List<String> texts(String page) {
    return Reads.texts(Reads.html(page));
  }

  @Test
  void readsParagraphsThatAreBareDivisions() {
    String page =
        """
        <div class="chapter"><div class="para">First: %1$s</div>
        <div class="section"><h2>Lamps</h2><div class="para">Second: %1$s</div></div>
        <div class="section"><h2>Oil</h2><ul>%2$s</ul></div></div>
        """
            .formatted(PROSE, ITEMS);

    List<String> texts = texts(page);

    assertEquals(
        List.of("First: " + PROSE, "Lamps", "Second: " + PROSE, "Oil"), texts.subList(0, 4));
  }

  @Test
  void keepsHeadingsAndShortLinesBesideProseAroundTheHeaviestPart() {
    String page =
        """
        <div><a href="/">Home</a> <a href="/b">Blog</a></div>
        <div><h2>Before</h2><p>%1$s</p><p>Short line.</p></div>
        <div><ul>%2$s</ul></div>
        """
            .formatted(PROSE, ITEMS);

    List<String> texts = texts(page);

    assertEquals(List.of("Before", PROSE, "Short line."), texts.subList(0, 3));
  }

  @Test
  void readsSectionsWhoseIdIsMadeOfTheirHeading() {
    String part = "<section id='%s'><h2>%s</h2><p>" + PROSE + "</p></section>";
    String page =
        "<h1>Ships</h1>"
            + part.formatted("introduction", "Introduction")
            + part.formatted("the-pager", "1.2. The pager")
            + part.formatted("comments", "注释")
            + "<h2 id='sharing-data'>Sharing data</h2><p>"
            + PROSE
            + "</p>";

    List<String> texts = texts(page);

    for (String heading : List.of("1.2. The pager", "注释", "Sharing data")) {
      assertTrue(texts.contains(heading), heading + " is not in " + texts);
    }
  }

  @Test
  void readsAnOnlySectionThatIsCalledByItsHeading() {
    String page =
        "<h1>Ships</h1><p>%1$s</p><p>%1$s</p><div><div id='_sharing_data'><h2>3. Sharing data</h2><p>%1$s</p></div></div>"
            .formatted(PROSE);

    assertTrue(texts(page).contains("3. Sharing data"));
  }

  @Test
  void readsWhatStandsInAnAnchorThatWasNotClosed() {
    String page =
        "<h1>Ships</h1><ul>%s</ul><div><a id='social'/><h2>Sails</h2><p>Last: %s</p></div>"
            .formatted(ITEMS, PROSE);

    List<String> texts = texts(page);

    assertEquals(List.of("Sails", "Last: " + PROSE), texts.subList(texts.size() - 2, texts.size()));
    assertTrue(
        Reads.html(page).blocks().stream().allMatch(it -> it.marks().isEmpty()),
        "an anchor is no link");
  }

  @Test
  void readsTheBoxesWithinAText() {
    String page =
        "<h1>Ships</h1><p>%1$s</p><div class='sidebar'><p class='title'>Tip</p><p>Boxed: %1$s</p></div><p>%1$s</p>"
            .formatted(PROSE);

    assertTrue(texts(page).contains("Boxed: " + PROSE));
  }

  @Test
  void leavesOutTheBarsAndTalkAroundAText() {
    String page =
        """
        <div id="main"><h1>Ships</h1><p>%1$s</p><p>%1$s</p></div>
        <div class="sidebar"><h2>Archive</h2><p>%1$s</p></div>
        <div id="related-posts"><h2>Related posts</h2><ul><li><a href="/1">One more</a></ul></div>
        <section id="comments"><h2>Comments</h2><p>I liked it: %1$s</p></section>
        """
            .formatted(PROSE);

    List<String> texts = texts(page);

    for (String furniture : List.of("Archive", "Related posts", "Comments")) {
      assertFalse(texts.contains(furniture), furniture + " is in " + texts);
    }
  }
}
