package io.github.duizhao.read.block;

import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Run;
import io.github.duizhao.text.Skipped;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The blocks and skipped stretches of a document in the making. */
public final class BlockList {

  private final List<Block> blocks = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();

  /** Adds a block if it has text or a picture; what else is in it is skipped. */
  public void add(BlockBuilder builder, Block.Kind kind, Block.Role role, int level) {
    if (builder.length() == 0 && !builder.hasMarks()) {
      return;
    }
    Block block = builder.build(blocks.size(), kind, role, level);
    if (!block.text().isEmpty() || hasPicture(block)) {
      blocks.add(block);
      return;
    }
    for (Mark mark : block.marks()) {
      skip(mark.file().start(), mark.file().end(), Skipped.Reason.TEMPLATE);
    }
  }

  private static boolean hasPicture(Block block) {
    for (Mark mark : block.marks()) {
      if (mark.kind() == Mark.Kind.IMAGE) {
        return true;
      }
    }
    return false;
  }

  public void add(BlockBuilder builder, Block.Kind kind, int level) {
    add(builder, kind, Block.Role.BODY, level);
  }

  public int size() {
    return blocks.size();
  }

  public void skip(int from, int to, Skipped.Reason reason) {
    if (from < to) {
      skipped.add(new Skipped(new Span(from, to), reason));
    }
  }

  public Document document(String name, Lang lang, Content content) {
    return new Document(name, lang, content, Roles.give(blocks), outsideOfBlocks());
  }

  /** What is skipped, less what is in a block all the same: broken HTML closes tags late. */
  private List<Skipped> outsideOfBlocks() {
    BitSet taken = new BitSet();
    for (Block block : blocks) {
      for (Run run : block.runs()) {
        taken.set(run.fileStart(), run.fileEnd());
      }
    }
    List<Skipped> outside = new ArrayList<>(skipped.size());
    for (Skipped skip : skipped) {
      int from = taken.nextClearBit(skip.span().start());
      while (from < skip.span().end()) {
        int next = taken.nextSetBit(from);
        int to = next < 0 ? skip.span().end() : Math.min(next, skip.span().end());
        outside.add(new Skipped(new Span(from, to), skip.reason()));
        from = taken.nextClearBit(to);
      }
    }
    outside.sort((one, other) -> one.span().compareTo(other.span()));
    return outside;
  }
}
