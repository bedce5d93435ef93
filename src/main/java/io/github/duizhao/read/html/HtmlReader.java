package io.github.duizhao.read.html;

import io.github.duizhao.read.block.BlockList;
import io.github.duizhao.read.block.DocumentReader;
import io.github.duizhao.read.block.LineJoin;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads HTML pages with jsoup: the text of the article, without what stands around it on the page.
 * Thread-safe.
 */
public final class HtmlReader implements DocumentReader {

  private static final int DEEPEST = 256;

  @Override
  public Document read(String name, Lang lang, Content content) {
    BlockList blocks = new BlockList();
    org.jsoup.nodes.Document page = parse(content.text());
    Set<Element> leftOut = MainText.leftOut(page.body());
    new HtmlBlocks(content, 0, LineJoin.of(content), blocks, leftOut).walk(page);
    return blocks.document(name, lang, content);
  }

  /** Reads HTML that holds nothing but the text: all of it is taken. */
  public static Document whole(String name, Lang lang, Content content) {
    BlockList blocks = new BlockList();
    new HtmlBlocks(content, 0, LineJoin.of(content), blocks, Set.of()).walk(parse(content.text()));
    return blocks.document(name, lang, content);
  }

  /** Adds the blocks of a piece of HTML in a Markdown file, which starts at {@code offset}. */
  public static void fragment(
      Content content, String html, int offset, LineJoin join, BlockList blocks) {
    Element page = parse(html);
    new HtmlBlocks(content, offset, join, blocks, Set.of()).walk(page);
  }

  private static org.jsoup.nodes.Document parse(String html) {
    return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(html, "");
  }
}
