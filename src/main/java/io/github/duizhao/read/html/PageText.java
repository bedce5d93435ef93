package io.github.duizhao.read.html;

import io.github.duizhao.read.block.BlockBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
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
 * prose, which is what stands outside of links in paragraphs, list items and the like, or makes a
 * paragraph by its length wherever it stands: many pages are made of {@code <div>} alone.
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

  /** Fewer letters than this in an element that is no paragraph by its name may be a label. */
  static final int PARAGRAPH = 80;

  /** Numbers of characters without white space. */
  static final class Amount {
    int all;
    int links;
    int prose;

    /** Of the prose, what stands in this element and in no block below it. */
    int own;
  }

  private final Map<Element, Amount> amounts = new IdentityHashMap<>();
  private final Set<Element> left;
  private int inLinks;
  private int inProse;
  private int inLeft;

  /** The blocks that are open, innermost first. */
  private final Deque<Amount> blocks = new ArrayDeque<>();

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

  /** Whether an element is a paragraph by its name or holds one without any block around it. */
  boolean isProse(Element element) {
    return switch (element.normalName()) {
      case "p", "li", "pre", "blockquote", "td", "dd" -> true;
      default -> in(element).own >= PARAGRAPH;
    };
  }

  /** Whether it is prose as long as a paragraph and no row of links. */
  boolean isParagraph(Element element) {
    return isProse(element) && in(element).prose >= PARAGRAPH && isMostlyText(element);
  }

  /** Whether it has prose, and less than half of its text is links. */
  boolean isMostlyText(Element element) {
    Amount amount = in(element);
    return amount.prose > 0 && amount.links * 2 < amount.all;
  }

  /** An anchor that leads nowhere may hold a whole section, where its end tag was forgotten. */
  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      inLinks += isLink(element) ? 1 : 0;
      inProse += PROSE.contains(element.normalName()) ? 1 : 0;
      inLeft += left.contains(element) ? 1 : 0;
      if (HtmlPlaces.isBlock(element.normalName())) {
        blocks.push(in(element));
      }
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
      if (inLinks == 0 && !blocks.isEmpty()) {
        blocks.peek().own += length;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (HtmlPlaces.isBlock(element.normalName())) {
        Amount block = blocks.pop();
        block.prose += inProse == 0 && block.own >= PARAGRAPH ? block.own : 0;
      }
      inLinks -= isLink(element) ? 1 : 0;
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
