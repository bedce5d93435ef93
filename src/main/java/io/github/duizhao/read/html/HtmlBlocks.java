package io.github.duizhao.read.html;

import io.github.duizhao.read.block.BlockBuilder;
import io.github.duizhao.read.block.BlockList;
import io.github.duizhao.read.block.LineJoin;
import io.github.duizhao.read.block.SourceWalk;
import io.github.duizhao.read.block.TagMarks;
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
  private final Set<Element> leftOut;
  private final SourceWalk flowing;
  private final SourceWalk preformatted;
  private final List<Open> open = new ArrayList<>();
  private final HtmlPlaces places;
  private BlockBuilder block;
  private int last;

  HtmlBlocks(Content content, int offset, LineJoin join, BlockList blocks, Set<Element> leftOut) {
    this.leftOut = leftOut;
    this.content = content;
    this.offset = offset;
    this.join = join;
    this.blocks = blocks;
    this.places = new HtmlPlaces(blocks);
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
      Skipped.Reason reason =
          leftOut.contains(element) ? Skipped.Reason.PAGE_FURNITURE : SKIPPED.get(name);
      if (reason != null) {
        skip(element, reason);
        return FilterResult.SKIP_ENTIRELY;
      }
      if (HtmlPlaces.isBlock(name)) {
        flush(element.parent());
      } else if (name.equals("br")) {
        block.lineBreak(from(node), to(node));
      } else if (name.equals("img")) {
        image(element);
      } else if (name.equals("rt") && element.children().isEmpty()) {
        gloss(element);
        return FilterResult.SKIP_ENTIRELY;
      } else if (name.equals("rp")) {
        blocks.skip(from(node), end(element), Skipped.Reason.TEMPLATE);
        return FilterResult.SKIP_ENTIRELY;
      } else if (isMarked(element)) {
        open.add(new Open(element, block.length()));
      }
    }
    return FilterResult.CONTINUE;
  }

  /** An anchor that leads nowhere is no link. */
  private static boolean isMarked(Element element) {
    String name = element.normalName();
    return TagMarks.KINDS.containsKey(name) && (!name.equals("a") || element.hasAttr("href"));
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (HtmlPlaces.isBlock(element.normalName())) {
        flush(element);
      } else if (!open.isEmpty() && open.get(open.size() - 1).element == element) {
        Open done = open.remove(open.size() - 1);
        if (block.length() > done.start || element.normalName().equals("ruby")) {
          mark(element, done.start);
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private void text(TextNode node) {
    Range range = node.sourceRange();
    boolean pre = HtmlPlaces.inPre(node);
    if (!range.isTracked()) {
      block.replaced(pre ? node.getWholeText() : node.text(), last, last);
      return;
    }
    (pre ? preformatted : flowing).add(block, node.getWholeText(), from(node), to(node));
    last = to(node);
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
    Mark.Kind kind = TagMarks.KINDS.getOrDefault(element.normalName(), Mark.Kind.TAG);
    Span file = new Span(from(element), end(element));
    if (kind == Mark.Kind.RUBY) {
      block.endRuby(file);
    } else if (kind == Mark.Kind.LINK) {
      block.mark(kind, start, element.attr("href"), file, attribute(element, "href"));
    } else if (kind != Mark.Kind.CODE) {
      String name = kind == Mark.Kind.TAG ? element.normalName() : "";
      block.mark(kind, start, name, file, NOWHERE);
    } else if (!HtmlPlaces.inPre(element)) {
      int from = Math.min(start, block.length());
      block.mark(kind, start, block.text().toString().substring(from).strip(), file, NOWHERE);
    }
  }

  private Span attribute(Element element, String name) {
    if (!element.hasAttr(name)) {
      return NOWHERE;
    }
    Range range = element.attributes().sourceRange(name).valueRange();
    return range.isTracked()
        ? new Span(offset + range.startPos(), offset + range.endPos())
        : NOWHERE;
  }

  /** The alternative text of a picture is text, as in Markdown. */
  private void image(Element element) {
    int start = block.length();
    Span alt = attribute(element, "alt");
    flowing.add(block, element.attr("alt"), alt.start(), alt.end());
    Span file = new Span(from(element), to(element));
    block.mark(Mark.Kind.IMAGE, start, element.attr("src"), file, attribute(element, "src"));
  }

  /** The gloss of a ruby is shown in brackets behind the words that it explains. */
  private void gloss(Element element) {
    Open top = open.isEmpty() ? null : open.get(open.size() - 1);
    boolean inRuby = top != null && top.element.normalName().equals("ruby");
    int base = inRuby ? Math.min(top.start, block.length()) : block.length();
    Span glossed = new Span(base, block.length());
    block.replaced("（", from(element), to(element));
    last = to(element);
    int start = block.length();
    for (TextNode text : element.textNodes()) {
      text(text);
    }
    String value = block.text().toString().substring(start);
    Span place = block.place(start);
    Range end = element.endSourceRange();
    block.replaced("）", last, end.isTracked() && !end.isImplicit() ? end(element) : last);
    block.mark(Mark.Kind.RUBY, glossed, value, new Span(from(element), end(element)), place);
    if (inRuby) {
      top.start = block.length();
    }
  }

  private void flush(Node parent) {
    for (Open opened : open) {
      if (block.length() > opened.start) {
        mark(opened.element, opened.start);
      }
      opened.start = 0;
    }
    if (block.length() > 0 || block.hasMarks()) {
      places.add(block, parent);
    }
    block = new BlockBuilder(join);
  }
}
