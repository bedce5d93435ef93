package io.github.duizhao.read.markdown;

import io.github.duizhao.read.block.BlockList;
import io.github.duizhao.read.block.DocumentReader;
import io.github.duizhao.read.block.LineJoin;
import io.github.duizhao.read.html.HtmlReader;
import io.github.duizhao.read.plain.FrontMatter;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Skipped;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: CommonMark with tables, front matter, definition lists, and the template calls of
 * Hugo. Thread-safe.
 */
public final class MarkdownReader implements DocumentReader {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .customInlineContentParserFactory(new ShortcodeInline.Factory())
          .linkProcessor(new FootnoteInline())
          .inlineParserFactory(new PiecewiseInlines.Factory())
          .customBlockParserFactory(new ShortcodeLine.Factory())
          .customBlockParserFactory(new DefinitionItem.Factory())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  @Override
  public Document read(String name, Lang lang, Content content) {
    BlockList blocks = new BlockList();
    LineJoin join = LineJoin.of(content);
    String body = FrontMatter.take(content, join, blocks);
    Node document = PARSER.parse(CallsInUrls.hidden(body));
    new Reading(content, join, blocks, LinkPlaces.of(document, content)).walk(document);
    return blocks.document(name, lang, content);
  }

  /** One run of the reader; it goes through the tree without recursion. */
  private static final class Reading {

    private final Content content;
    private final LineJoin join;
    private final BlockList blocks;
    private final LinkPlaces links;

    Reading(Content content, LineJoin join, BlockList blocks, LinkPlaces links) {
      this.content = content;
      this.join = join;
      this.blocks = blocks;
      this.links = links;
    }

    void walk(Node root) {
      Node node = root.getFirstChild();
      while (node != null) {
        boolean leaf = take(node);
        Node next = leaf ? null : node.getFirstChild();
        while (next == null && node != null && node != root) {
          next = node.getNext();
          node = node.getParent();
        }
        node = next;
      }
    }

    /** Whether the node is dealt with and its children must not be visited. */
    private boolean take(Node node) {
      if (node instanceof Heading heading) {
        inlines(node, Block.Kind.HEADING, heading.getLevel());
      } else if (node instanceof Paragraph) {
        paragraph(node);
      } else if (node instanceof TableCell) {
        inlines(node, Block.Kind.TABLE_CELL, 0);
      } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
        CodeBlocks.add(node, content, join, blocks);
      } else if (node instanceof HtmlBlock) {
        html(node);
      } else if (node instanceof ThematicBreak) {
        skip(node, Skipped.Reason.THEMATIC_BREAK);
      } else if (node instanceof LinkReferenceDefinition) {
        skip(node, Skipped.Reason.LINK_DEFINITION);
      } else if (node instanceof ShortcodeLine.Line) {
        skip(node, Skipped.Reason.TEMPLATE);
      } else {
        return false;
      }
      return true;
    }

    private void paragraph(Node node) {
      if (node.getNext() instanceof DefinitionItem.Item item && !item.isNote()) {
        inlines(node, Block.Kind.TERM, 0);
        return;
      }
      int items = 0;
      int quotes = 0;
      for (Node up = node.getParent(); up != null; up = up.getParent()) {
        items += isItem(up) ? 1 : 0;
        quotes += up instanceof BlockQuote ? 1 : 0;
      }
      if (isItem(node.getParent()) && node.getPrevious() == null) {
        inlines(node, Block.Kind.LIST_ITEM, items);
      } else if (node.getParent() instanceof BlockQuote) {
        inlines(node, Block.Kind.QUOTE, quotes);
      } else {
        inlines(node, Block.Kind.PARAGRAPH, 0);
      }
    }

    private static boolean isItem(Node node) {
      return node instanceof ListItem
          || (node instanceof DefinitionItem.Item item && !item.isNote());
    }

    private void inlines(Node node, Block.Kind kind, int level) {
      new MarkdownInlines(content, join, blocks, links).add(node, kind, level);
    }

    private void html(Node node) {
      List<SourceSpan> spans = node.getSourceSpans();
      HtmlReader.fragment(content, Nodes.blanked(content, spans), Nodes.start(node), join, blocks);
    }

    private void skip(Node node, Skipped.Reason reason) {
      for (SourceSpan span : node.getSourceSpans()) {
        blocks.skip(span.getInputIndex(), span.getInputIndex() + span.getLength(), reason);
      }
    }
  }
}
