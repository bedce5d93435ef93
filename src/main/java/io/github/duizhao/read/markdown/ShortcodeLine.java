package io.github.duizhao.read.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A line that holds nothing but template calls, such as {@code {{< note >}}}. */
final class ShortcodeLine extends AbstractBlockParser {

  /** The line in the tree. */
  static final class Line extends CustomBlock {}

  static final class Factory extends AbstractBlockParserFactory {

    private static final Pattern CALLS =
        Pattern.compile("(?:\\{\\{[<%](?:[^}]|\\}(?!\\}))*+\\}\\}\\s*+)++");

    /** Calls that stand for words of the sentence around them. */
    private static final Pattern SHOWN =
        Pattern.compile("\\{\\{[<%]\\s*+(?:glossary_tooltip|skew|param)\\b");

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int from = state.getNextNonSpaceIndex();
      boolean candidate =
          state.getIndent() < 4
              && from + 2 < line.length()
              && line.charAt(from) == '{'
              && line.charAt(from + 1) == '{';
      if (!candidate) {
        return BlockStart.none();
      }
      CharSequence rest = line.subSequence(from, line.length());
      Matcher calls = CALLS.matcher(rest);
      return calls.matches() && !SHOWN.matcher(rest).find()
          ? BlockStart.of(new ShortcodeLine()).atIndex(line.length())
          : BlockStart.none();
    }
  }

  private final Line line = new Line();

  @Override
  public Block getBlock() {
    return line;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }
}
