package io.github.duizhao.align.evidence;

import io.github.duizhao.align.word.Text;
import io.github.duizhao.text.Block;

/** The blocks of a text, by its sentences. A text of bare lines has none. Immutable. */
public final class Layout {

  private final boolean known;
  private final int[] blocks;
  private final Block.Kind[] kinds;
  private final int end;

  public Layout(Text text) {
    int size = text.size();
    blocks = new int[size];
    kinds = new Block.Kind[size];
    known = size > 0 && text.sentence(0).block().kind() != Block.Kind.SEGMENT;
    for (int s = 0; s < size; s++) {
      Block block = text.sentence(s).block();
      kinds[s] = block.kind();
      if (s > 0) {
        blocks[s] = blocks[s - 1] + (block == text.sentence(s - 1).block() ? 0 : 1);
      }
    }
    int last = size;
    while (last > 0 && isCredit(text.sentence(last - 1).block().role())) {
      last--;
    }
    end = last;
  }

  private static boolean isCredit(Block.Role role) {
    return role == Block.Role.TRANSLATOR_CREDIT || role == Block.Role.SOURCE_LINE;
  }

  /** Whether the text says anything of blocks. */
  public boolean isKnown() {
    return known;
  }

  /** Whether a block begins or ends at a boundary. */
  public boolean isBorder(int boundary) {
    return boundary == 0 || boundary == blocks.length || blocks[boundary] != blocks[boundary - 1];
  }

  /** Borders inside a run of sentences. */
  public int crossed(int from, int to) {
    return from == to ? 0 : blocks[to - 1] - blocks[from];
  }

  public boolean isCode(int sentence) {
    return kinds[sentence] == Block.Kind.CODE;
  }

  /** Whether it stands among the credits below the text. */
  boolean isBelow(int sentence) {
    return sentence >= end;
  }

  public boolean isHeading(int sentence) {
    return kinds[sentence] == Block.Kind.HEADING;
  }

  public boolean isCell(int sentence) {
    return kinds[sentence] == Block.Kind.TABLE_CELL;
  }
}
