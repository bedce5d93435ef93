package io.github.duizhao.read.html;

import io.github.duizhao.read.block.BlockBuilder;
import io.github.duizhao.read.block.BlockList;
import io.github.duizhao.text.Block;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Which kind a block of a page is, by the elements that it stands in. */
final class HtmlPlaces {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "option",
          "p",
          "pre",
          "section",
          "select",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "ul");

  private final BlockList blocks;
  private final Set<Element> begun = Collections.newSetFromMap(new IdentityHashMap<>());

  HtmlPlaces(BlockList blocks) {
    this.blocks = blocks;
  }

  /** Whether an element starts a block of its own. */
  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  static boolean inPre(Node node) {
    for (Node up = node.parent(); up instanceof Element element; up = up.parent()) {
      if (element.normalName().equals("pre")) {
        return true;
      }
    }
    return false;
  }

  /** Adds a block that stands in {@code parent}. */
  void add(BlockBuilder block, Node parent) {
    int items = 0;
    int quotes = 0;
    Block.Kind nearest = Block.Kind.PARAGRAPH;
    boolean found = false;
    for (Node up = parent; up instanceof Element element; up = up.parent()) {
      String name = element.normalName();
      switch (name) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          blocks.add(block, Block.Kind.HEADING, name.charAt(1) - '0');
          return;
        }
        case "title" -> {
          blocks.add(block, Block.Kind.HEADING, Block.Role.FRONT_MATTER, 1);
          return;
        }
        case "pre" -> {
          blocks.add(block, Block.Kind.CODE, 0);
          return;
        }
        case "td", "th" -> {
          blocks.add(block, found ? nearest : Block.Kind.TABLE_CELL, 0);
          return;
        }
        case "figcaption", "caption" -> {
          blocks.add(block, Block.Kind.CAPTION, 0);
          return;
        }
        case "dt" -> {
          blocks.add(block, Block.Kind.TERM, 0);
          return;
        }
        case "li", "dd" -> {
          items++;
          if (!found && begun.add(element)) {
            nearest = Block.Kind.LIST_ITEM;
          }
          found = true;
        }
        case "blockquote" -> {
          quotes++;
          nearest = found ? nearest : Block.Kind.QUOTE;
          found = true;
        }
        default -> {}
      }
    }
    boolean caption = nearest == Block.Kind.PARAGRAPH && block.isAllInImages();
    int level = nearest == Block.Kind.LIST_ITEM ? items : nearest == Block.Kind.QUOTE ? quotes : 0;
    blocks.add(block, caption ? Block.Kind.CAPTION : nearest, level);
  }
}
