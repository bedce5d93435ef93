package io.github.duizhao.read.markdown;

import io.github.duizhao.read.block.BlockBuilder;
import io.github.duizhao.read.block.BlockList;
import io.github.duizhao.read.block.LineJoin;
import io.github.duizhao.read.block.SourceWalk;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Makes one block of the inline nodes of a paragraph, heading or cell. */
final class MarkdownInlines {

  private static final Span NOWHERE = new Span(0, 0);

  private static final Pattern CALL_NAME = Pattern.compile("\\{\\{?[<%]\\s*+([^\\s}>%]++)");
  private static final Pattern CALL_TEXT = Pattern.compile("\\btext=(?:\"([^\"]*+)\"|'([^']*+)')");

  private final Content content;
  private final LinkPlaces links;
  private final SourceWalk walk;
  private final InlineTags tags;
  private final Deque<Integer> starts = new ArrayDeque<>();

  MarkdownInlines(Content content, LineJoin join, BlockList blocks, LinkPlaces links) {
    this.content = content;
    this.links = links;
    this.walk = new SourceWalk(content, true, true);
    this.tags = new InlineTags(content, join, blocks);
  }

  void add(Node leaf, Block.Kind kind, int level) {
    for (Node child = leaf.getFirstChild(); child != null; child = child.getNext()) {
      boolean apart = isPictureLine(child);
      if (apart && child.getPrevious() != null) {
        tags.finish(kind, level);
      }
      child(child);
      if (apart && child.getNext() != null) {
        tags.finish(kind, level);
      }
    }
    tags.finish(kind, level);
  }

  /** Whether a picture stands on a line of its own: it is no part of the sentence before it. */
  private static boolean isPictureLine(Node node) {
    Node inner =
        node instanceof Link && node.getFirstChild() == node.getLastChild()
            ? node.getFirstChild()
            : node;
    return inner instanceof Image
        && (node.getPrevious() == null || isLineEnd(node.getPrevious()))
        && (node.getNext() == null || isLineEnd(node.getNext()));
  }

  private static boolean isLineEnd(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private void child(Node root) {
    Node node = root;
    while (node != null) {
      enter(node);
      Node next = node.getFirstChild();
      while (next == null) {
        exit(node);
        if (node == root) {
          return;
        }
        next = node.getNext();
        node = next == null ? node.getParent() : node;
      }
      node = next;
    }
  }

  private void enter(Node node) {
    BlockBuilder block = tags.block();
    starts.push(block.length());
    int from = Nodes.start(node);
    int to = Nodes.end(node);
    if (node instanceof Text text) {
      text(block, text.getLiteral(), from, to);
    } else if (node instanceof Code code) {
      code(block, code, from, to);
    } else if (node instanceof SoftLineBreak) {
      lineEnd(block, node, true);
    } else if (node instanceof HardLineBreak) {
      lineEnd(block, node, false);
    } else if (node instanceof HtmlInline html) {
      tags.add(html.getLiteral(), from, to);
    } else if (node instanceof ShortcodeInline.Call) {
      call(block, from, to);
    }
  }

  /** A call that was hidden as if it were a URL, and is in no link after all, is a call. */
  private void text(BlockBuilder block, String literal, int from, int to) {
    String source = content.text().substring(from, to);
    int at = 0;
    String left = literal;
    for (int call = source.indexOf("{{"); call >= 0; ) {
      int end = CallsInUrls.end(source, call);
      int hidden = end > call ? left.indexOf("x".repeat(end - call)) : -1;
      if (hidden >= 0) {
        walk.add(block, left.substring(0, hidden), from + at, from + call);
        call(block, from + call, from + end);
        left = left.substring(hidden + end - call);
        at = end;
      }
      call = source.indexOf("{{", Math.max(end, call + 1));
    }
    walk.add(block, left, from + at, to);
  }

  private void exit(Node node) {
    int start = starts.pop();
    BlockBuilder block = tags.block();
    Span file = new Span(Nodes.start(node), Math.max(Nodes.start(node), Nodes.end(node)));
    if (node instanceof Emphasis) {
      block.mark(Mark.Kind.EMPHASIS, start, "", file, NOWHERE);
    } else if (node instanceof StrongEmphasis) {
      block.mark(Mark.Kind.STRONG, start, "", file, NOWHERE);
    } else if (node instanceof Link link) {
      link(block, node, Mark.Kind.LINK, start, link.getDestination());
    } else if (node instanceof Image image) {
      link(block, node, Mark.Kind.IMAGE, start, image.getDestination());
    } else if (node instanceof FootnoteInline.Reference) {
      Span label = new Span(file.start() + 2, file.end() - 1);
      block.mark(Mark.Kind.FOOTNOTE, block.length(), label.in(content), file, label);
    }
  }

  private void link(BlockBuilder block, Node node, Mark.Kind kind, int start, String url) {
    int from = Nodes.start(node);
    int to = Nodes.end(node);
    boolean automatic = from < to && content.charAt(from) == '<';
    int textStart = from + (kind == Mark.Kind.IMAGE ? 2 : 1);
    Node last = node.getLastChild();
    int textEnd = last == null || !Nodes.hasPlace(last) ? textStart : Nodes.end(last);
    Span place = automatic ? new Span(from + 1, to - 1) : links.of(textStart, textEnd, to);
    String written = place.in(content);
    // A URL that is a template call was hidden from the parser.
    String value = written.contains("{{") ? written : url;
    block.mark(kind, start, value, new Span(from, Math.max(from, to)), place);
  }

  private void code(BlockBuilder block, Code node, int from, int to) {
    int start = block.length();
    String literal = node.getLiteral();
    int at = from;
    while (at < to && content.charAt(at) == '`') {
      at++;
    }
    int ticks = at - from;
    boolean padded =
        to - ticks - at == literal.length() + 2 && BlockBuilder.isSpace(content.charAt(at));
    at += padded ? 1 : 0;
    for (int i = 0; i < literal.length() && at < to - ticks; ) {
      char c = content.charAt(at);
      if (c == '\n' || c == '\r') {
        int end = lineStart(at, to - ticks);
        block.replaced(" ", at, end);
        at = end;
        i++;
      } else {
        block.verbatim(content, at, at + 1);
        at++;
        i++;
      }
    }
    block.mark(Mark.Kind.CODE, start, literal, new Span(from, to), NOWHERE);
  }

  private int lineStart(int lineEnd, int to) {
    int at = lineEnd;
    if (content.charAt(at) == '\r' && at + 1 < to && content.charAt(at + 1) == '\n') {
      at++;
    }
    return at + 1;
  }

  private void lineEnd(BlockBuilder block, Node node, boolean soft) {
    Node before = node.getPrevious();
    Node after = node.getNext();
    int from = before != null && Nodes.hasPlace(before) ? Nodes.end(before) : Nodes.end(node);
    int to = after != null && Nodes.hasPlace(after) ? Nodes.start(after) : from;
    if (soft) {
      block.gap(from, Math.max(from, to), true);
    } else {
      block.lineBreak(from, Math.max(from, to));
    }
  }

  private void call(BlockBuilder block, int from, int to) {
    String source = content.text().substring(from, to);
    int start = block.length();
    Matcher text = CALL_TEXT.matcher(source);
    if (source.contains("glossary_tooltip") && text.find()) {
      int group = text.group(1) == null ? 2 : 1;
      block.verbatim(content, from + text.start(group), from + text.end(group));
    }
    Matcher name = CALL_NAME.matcher(source);
    String value = name.find() ? name.group(1) : source.substring(1, source.length() - 1);
    block.mark(Mark.Kind.SHORTCODE, start, value, new Span(from, to), NOWHERE);
  }
}
