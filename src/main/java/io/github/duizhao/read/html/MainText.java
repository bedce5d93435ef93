package io.github.duizhao.read.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the text of an article in a web page. What looks like furniture by its name is left out,
 * unless most of the page's prose is in it. Of the rest, the element that holds the article is
 * taken: {@code <main>} or {@code <article>}, else the smallest one with nearly all of the prose.
 * Around it, headings of the first level and paragraphs of prose stay as well: rather a line of
 * furniture too much than a line of the article too little.
 */
final class MainText {

  private static final int SMALL_PAGE = 300;
  private static final double MOST = 0.5;
  private static final double NEARLY_ALL = 0.8;

  private final Element body;
  private final Set<Element> left = Collections.newSetFromMap(new IdentityHashMap<>());

  private MainText(Element body) {
    this.body = body;
  }

  /** The topmost elements that are no part of the article. */
  static Set<Element> leftOut(Element body) {
    MainText main = new MainText(body);
    main.find();
    return main.left;
  }

  private void find() {
    PageText all = PageText.of(body, Set.of());
    int prose = all.in(body).prose;
    suspects(all, prose);
    PageText text = PageText.of(body, left);
    if (text.in(body).prose < SMALL_PAGE) {
      return;
    }
    Element root = root(text);
    around(root, text);
  }

  /** Marks what is furniture by its name, but nothing that holds most of the prose. */
  private void suspects(PageText all, int prose) {
    List<Element> stack = new ArrayList<>(body.children());
    while (!stack.isEmpty()) {
      Element element = stack.remove(stack.size() - 1);
      boolean furniture =
          Furniture.is(element) || Furniture.isById(element) || isPageHeader(element);
      if (furniture
          && all.in(element).prose <= MOST * prose
          && !hasTitle(element)
          && !DocumentPart.is(element, all)) {
        left.add(element);
      } else {
        stack.addAll(element.children());
      }
    }
  }

  private static boolean hasTitle(Element element) {
    return isIn(element, "main", "article")
        ? element.selectFirst("h1") != null
        : element.selectFirst("article h1, main h1, main, article") != null;
  }

  private static boolean isIn(Element element, String... names) {
    for (Element up = element; up != null; up = up.parent()) {
      for (String name : names) {
        if (up.normalName().equals(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A header outside of the article, without its title. */
  private boolean isPageHeader(Element element) {
    return (element.normalName().equals("header") || element.normalName().equals("aside"))
        && !isIn(element, "main", "article", "section")
        && element.selectFirst("h1") == null;
  }

  private Element root(PageText text) {
    int prose = text.in(body).prose;
    Element best = body;
    int most = -1;
    for (Element candidate :
        body.select("main, [role=main], article, [itemprop=articleBody], #content, #main")) {
      int own = text.in(candidate).prose;
      boolean inner =
          most >= 0
              && own >= NEARLY_ALL * most
              && candidate.hasParent()
              && isInside(candidate, best);
      if (own > most || inner) {
        best = candidate;
        most = Math.max(most, own);
      }
    }
    if (most >= MOST * prose) {
      return best;
    }
    Element root = body;
    while (true) {
      Element heavy = root;
      for (Element child : root.children()) {
        if (text.in(child).prose >= NEARLY_ALL * prose) {
          heavy = child;
        }
      }
      if (heavy == root || text.isProse(heavy)) {
        return root;
      }
      root = heavy;
    }
  }

  private static boolean isInside(Element inner, Element outer) {
    for (Element up = inner.parent(); up != null; up = up.parent()) {
      if (up == outer) {
        return true;
      }
    }
    return false;
  }

  /** Leaves out what stands around the root, but for titles and prose. */
  private void around(Element root, PageText text) {
    boolean titled = root.selectFirst("h1") != null;
    Element inner = root;
    while (inner != body && inner.parent() != null) {
      List<Element> siblings = new ArrayList<>(inner.parent().children());
      siblings.remove(inner);
      drop(siblings, text, titled);
      inner = inner.parent();
    }
  }

  private void drop(List<Element> around, PageText text, boolean titled) {
    List<List<Element>> rows = new ArrayList<>(List.of(around));
    while (!rows.isEmpty()) {
      List<Element> row = rows.remove(rows.size() - 1);
      // Beside a paragraph, short ones and headings belong to the same text.
      boolean prose = row.stream().anyMatch(text::isParagraph);
      for (Element element : row) {
        boolean title = !titled && element.normalName().equals("h1");
        boolean small = prose && text.isMostlyText(element);
        if (left.contains(element) || title || small || text.isParagraph(element)) {
          continue;
        }
        boolean holds =
            text.in(element).prose >= PageText.PARAGRAPH
                || (!titled && element.selectFirst("h1") != null);
        if (holds) {
          rows.add(element.children());
        } else {
          left.add(element);
        }
      }
    }
  }
}
