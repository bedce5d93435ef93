package io.github.duizhao.read.markdown;

import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.InlineParserFactory;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Parses the inline markup of a paragraph; a monstrous one, such as a book on a single line, in
 * pieces. commonmark-java takes time that grows with the product of links and emphases of a
 * paragraph. Markup that lies across a cut is taken for text.
 */
final class PiecewiseInlines implements InlineParser {

  /** Longer than any paragraph that somebody wrote. */
  private static final int PIECE = 20_000;

  static final class Factory implements InlineParserFactory {

    @Override
    public InlineParser create(InlineParserContext context) {
      return new PiecewiseInlines(context);
    }
  }

  private final InlineParserContext context;

  private PiecewiseInlines(InlineParserContext context) {
    this.context = context;
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    List<SourceLine> all = lines.getLines();
    SourceLines piece = SourceLines.empty();
    int length = 0;
    for (SourceLine line : all) {
      int size = line.getContent().length();
      if (length > 0 && length + size > PIECE) {
        flush(piece, block);
        block.appendChild(new SoftLineBreak());
        piece = SourceLines.empty();
        length = 0;
      }
      int from = 0;
      while (size - from > PIECE) {
        int to = cut(line.getContent(), from + PIECE);
        flush(SourceLines.of(line.substring(from, to)), block);
        from = to;
      }
      piece.addLine(from == 0 ? line : line.substring(from, size));
      length += size - from;
    }
    flush(piece, block);
  }

  private void flush(SourceLines piece, Node block) {
    if (!piece.isEmpty()) {
      new InlineParserImpl(context).parse(piece, block);
    }
  }

  /** A white space before {@code at}, else {@code at} itself, but never inside of a character. */
  private static int cut(CharSequence line, int at) {
    for (int i = at; i > at - 1000; i--) {
      if (line.charAt(i) == ' ') {
        return i;
      }
    }
    return Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
  }
}
