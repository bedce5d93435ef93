package io.github.duizhao.read;

import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Skipped;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Makes blocks of the tree of a page, or of a piece of HTML in a Markdown file. */
final class HtmlBlocks implements NodeFilter {

  private static final Span NOWHERE = new Span(0, 0);

  private static final Map<String, Skipped.Reason> SKIPPED =
      Map.ofEntries(
          Map.entry("script", Skipped.Reason.SCRIPT),
          Map.entry("style", Skipped.Reason.SCRIPT),
          Map.entry("template", Skipped.Reason.SCRIPT),
          Map.entry("noscript", Skipped.Reason.SCRIPT),
          Map.entry("iframe", Skipped.Reason.GRAPHIC),
          Map.entry("svg", Skipped.Reason.GRAPHIC),
          Map.entry("canvas", Skipped.Reason.GRAPHIC),
          Map.entry("object", Skipped.Reason.GRAPHIC));

  private static final Map<String, Mark.Kind> MARKS =
      Map.ofEntries(
          Map.entry("a", Mark.Kind.LINK),
          Map.entry("img", Mark.Kind.IMAGE),
          Map.entry("code", Mark.Kind.CODE),
          Map.entry("kbd", Mark.Kind.CODE),
          Map.entry("samp", Mark.Kind.CODE),
          Map.entry("tt", Mark.Kind.CODE),
          Map.entry("em", Mark.Kind.EMPHASIS),
          Map.entry("i", Mark.Kind.EMPHASIS),
          Map.entry("strong", Mark.Kind.STRONG),
          Map.entry("b", Mark.Kind.STRONG));

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

  private static final class Open {
    final Element element;
    int start;

    Open(Element element, int start) {
      this.element = element;
      this.start = start;
    }
  }

  private final Content content;
  private final int offset;
  private final LineJoin join;
  private final BlockList blocks;
  private final SourceWalk flowing;
  private final SourceWalk preformatted;
  private final List<Open> open = new ArrayList<>();
  private BlockBuilder block;
  private int last;

  HtmlBlocks(Content content, int offset, LineJoin join, BlockList blocks, boolean page) {
    this.content = content;
    this.offset = offset;
    this.join = join;
    this.blocks = blocks;
    this.flowing = new SourceWalk(content, false, true);
    this.preformatted = new SourceWalk(content, false, false);
    this.block = new BlockBuilder(join);
    this.last = offset;
  }

  void walk(Element root) {
    NodeTraversor.filter(this, root);
    flush(root);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Comment) {
      skip(node, Skipped.Reason.COMMENT);
    } else if (node instanceof Element element) {
      String name = element.normalName();
      Skipped.Reason reason = SKIPPED.get(name);
      if (reason != null) {
        skip(element, reason);
        return FilterResult.SKIP_ENTIRELY;
      }
      if (BLOCKS.contains(name)) {
        flush(element.parent());
      } else if (name.equals("br")) {
        block.lineBreak(from(node), to(node));
      } else if (MARKS.containsKey(name)) {
        open.add(new Open(element, block.length()));
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (BLOCKS.contains(element.normalName())) {
        flush(element);
      } else if (!open.isEmpty() && open.get(open.size() - 1).element == element) {
        Open done = open.remove(open.size() - 1);
        mark(element, done.start);
      }
    }
    return FilterResult.CONTINUE;
  }

  private void text(TextNode node) {
    Range range = node.sourceRange();
    boolean pre = inPre(node);
    if (!range.isTracked()) {
      block.replaced(pre ? node.getWholeText() : node.text(), last, last);
      return;
    }
    (pre ? preformatted : flowing).add(block, node.getWholeText(), from(node), to(node));
    last = to(node);
  }

  private static boolean inPre(Node node) {
    for (Node up = node.parent(); up instanceof Element element; up = up.parent()) {
      if (element.normalName().equals("pre")) {
        return true;
      }
    }
    return false;
  }

  private int from(Node node) {
    return offset + Math.max(0, node.sourceRange().startPos());
  }

  private int to(Node node) {
    return offset + Math.max(0, node.sourceRange().endPos());
  }

  private int end(Element element) {
    Range end = element.endSourceRange();
    return Math.max(to(element), end.isTracked() ? offset + end.endPos() : last);
  }

  private void skip(Node node, Skipped.Reason reason) {
    if (node.sourceRange().isTracked()) {
      int end = node instanceof Element element ? end(element) : to(node);
      blocks.skip(from(node), end, reason);
    }
  }

  private void mark(Element element, int start) {
    Mark.Kind kind = MARKS.getOrDefault(element.normalName(), Mark.Kind.TAG);
    String attribute = kind == Mark.Kind.LINK ? "href" : kind == Mark.Kind.IMAGE ? "src" : "";
    Span place = NOWHERE;
    String value = "";
    if (!attribute.isEmpty() && element.hasAttr(attribute)) {
      value = element.attr(attribute);
      Range range = element.attributes().sourceRange(attribute).valueRange();
      if (range.isTracked()) {
        place = new Span(offset + range.startPos(), offset + range.endPos());
      }
    }
    block.mark(kind, start, value, new Span(from(element), end(element)), place);
  }

  private void flush(Node parent) {
    for (Open opened : open) {
      if (block.length() > opened.start) {
        mark(opened.element, opened.start);
      }
      opened.start = 0;
    }
    if (block.length() > 0 || block.hasMarks()) {
      add(parent);
    }
    block = new BlockBuilder(join);
  }

  private void add(Node parent) {
    Block.Kind kind = Block.Kind.PARAGRAPH;
    int level = 0;
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
        case "td", "th" -> kind = kind == Block.Kind.PARAGRAPH ? Block.Kind.TABLE_CELL : kind;
        case "figcaption", "caption" -> kind = Block.Kind.CAPTION;
        case "dt" -> kind = Block.Kind.TERM;
        case "li", "dd" -> {
          kind = kind == Block.Kind.PARAGRAPH ? Block.Kind.LIST_ITEM : kind;
          level += kind == Block.Kind.LIST_ITEM ? 1 : 0;
        }
        case "blockquote" -> {
          kind = kind == Block.Kind.PARAGRAPH ? Block.Kind.QUOTE : kind;
          level += kind == Block.Kind.QUOTE ? 1 : 0;
        }
        default -> {}
      }
    }
    boolean caption = kind == Block.Kind.PARAGRAPH && block.isAllInImages();
    blocks.add(block, caption ? Block.Kind.CAPTION : kind, level);
  }
}
