package io.github.duizhao.read.html;

import io.github.duizhao.read.block.BlockBuilder;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much text each element of a page holds, counted once: all of it, that of links, and that of
 * prose, which is what stands in paragraphs, list items and the like outside of links.
 */
final class PageText implements NodeVisitor {

  private static final Set<String> PROSE =
      Set.of(
          "p",
          "pre",
          "blockquote",
          "li",
          "dd",
          "dt",
          "td",
          "th",
          "figcaption",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  /** Numbers of characters without white space. */
  static final class Amount {
    int all;
    int links;
    int prose;
  }

  private final Map<Element, Amount> amounts = new IdentityHashMap<>();
  private final Set<Element> left;
  private int inLinks;
  private int inProse;
  private int inLeft;

  private PageText(Set<Element> left) {
    this.left = left;
  }

  /**
   * Counts the text below an element.
   *
   * @param left elements whose text does not count
   */
  static PageText of(Element root, Set<Element> left) {
    PageText text = new PageText(left);
    NodeTraversor.traverse(text, root);
    return text;
  }

  Amount in(Element element) {
    return amounts.computeIfAbsent(element, key -> new Amount());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      inLinks += element.normalName().equals("a") ? 1 : 0;
      inProse += PROSE.contains(element.normalName()) ? 1 : 0;
      inLeft += left.contains(element) ? 1 : 0;
    } else if (node instanceof TextNode text && inLeft == 0 && text.parent() != null) {
      int length = 0;
      String whole = text.getWholeText();
      for (int i = 0; i < whole.length(); i++) {
        // A Chinese character says about as much as three letters.
        char c = whole.charAt(i);
        length += BlockBuilder.isSpace(c) ? 0 : c >= 0x2e80 ? 3 : 1;
      }
      Amount amount = in(text.parent());
      amount.all += length;
      amount.links += inLinks > 0 ? length : 0;
      amount.prose += inLinks == 0 && inProse > 0 ? length : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      inLinks -= element.normalName().equals("a") ? 1 : 0;
      inProse -= PROSE.contains(element.normalName()) ? 1 : 0;
      inLeft -= left.contains(element) ? 1 : 0;
      if (element.parent() != null) {
        Amount own = in(element);
        Amount up = in(element.parent());
        up.all += own.all;
        up.links += own.links;
        up.prose += own.prose;
      }
    }
  }
}
