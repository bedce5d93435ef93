package io.github.duizhao.read.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * The definition of a definition list, {@code : text} below a line that holds the term; and the
 * text of a footnote, {@code [^label]: text}.
 */
final class DefinitionItem extends AbstractBlockParser {

  /** The definition in the tree. */
  static final class Item extends CustomBlock {

    private final boolean note;

    private Item(boolean note) {
      this.note = note;
    }

    /** Whether this is the text of a footnote. */
    boolean isNote() {
      return note;
    }
  }

  static final class Factory extends AbstractBlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int from = state.getNextNonSpaceIndex();
      if (state.getIndent() >= 4 || from + 1 >= line.length()) {
        return BlockStart.none();
      }
      int colon = line.charAt(from) == '[' ? FootnoteInline.end(line, from) : from;
      if (colon < 0 || colon + 1 >= line.length() || line.charAt(colon) != ':') {
        return BlockStart.none();
      }
      int at = colon + 1;
      while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
        at++;
      }
      int spaces = at - colon - 1;
      boolean note = colon > from;
      if ((spaces == 0 && !note) || at == line.length()) {
        return BlockStart.none();
      }
      int width = note ? 4 : state.getIndent() + 1 + Math.min(spaces, 4);
      return BlockStart.of(new DefinitionItem(width, note))
          .atIndex(colon + 1 + Math.min(spaces, 4));
    }
  }

  private final Item item;
  private final int width;

  private DefinitionItem(int width, boolean note) {
    this.width = width;
    this.item = new Item(note);
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public Block getBlock() {
    return item;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return item.getFirstChild() == null
          ? BlockContinue.none()
          : BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= Math.min(width, 2)
        ? BlockContinue.atColumn(state.getColumn() + Math.min(width, state.getIndent()))
        : BlockContinue.none();
  }
}
