package io.github.duizhao.read.subtitle;

import io.github.duizhao.read.block.BlockBuilder;
import io.github.duizhao.read.block.BlockList;
import io.github.duizhao.read.block.LineJoin;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Span;
import java.util.List;

/** Puts the lines of cues together to blocks. */
final class CueBlocks {

  private final Content content;
  private final BlockList blocks;
  private final LineJoin join;
  private BlockBuilder block;
  private CueMarkup markup;
  private String last = "";
  private int end;

  CueBlocks(Content content, BlockList blocks, LineJoin join) {
    this.content = content;
    this.blocks = blocks;
    this.join = join;
    this.block = new BlockBuilder(join);
    this.markup = new CueMarkup(content, block, blocks);
  }

  /** What was added last; empty at the beginning of a block. */
  String last() {
    return last;
  }

  /** Says what stands between the lines before and those that come; the line end stands for it. */
  void step(CueFlow.Step step) {
    if (step == CueFlow.Step.BLOCK) {
      finish();
    } else if (step == CueFlow.Step.BREAK) {
      block.lineBreak(end, end + 1);
    } else {
      block.gap(end, end + 1, step == CueFlow.Step.JOIN);
    }
  }

  /** Adds lines of one cue. */
  void cue(CueFlow flow, List<Span> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      String text = CueFlow.plain(content, line);
      if (i > 0) {
        step(flow.within(last, text));
      }
      markup.add(line);
      end = line.end();
      last = text;
    }
    markup.finish(end);
  }

  /** Adds lines of one cue to a block that goes on over several, whatever they end with. */
  void append(CueFlow flow, List<Span> lines) {
    if (!lines.isEmpty() && !last.isEmpty()) {
      step(flow.within(last, CueFlow.plain(content, lines.get(0))));
    }
    cue(flow, lines);
  }

  /** Whether no sentence is begun, as far as stops tell. */
  boolean ends(CueFlow flow) {
    return last.isEmpty()
        || (flow.hasStops() ? CueFlow.endsSentence(last) : !CueFlow.endsOpen(last));
  }

  /** Whether somebody else speaks in the cues that come, or something sounds. */
  boolean changes(List<Cue> next) {
    return !last.isEmpty()
        && !next.isEmpty()
        && CueFlow.changes(last, CueFlow.plain(content, next.get(0).lines().get(0)));
  }

  /** Ends the block. */
  void finish() {
    blocks.add(block, Block.Kind.SPEECH, 0);
    block = new BlockBuilder(join);
    markup = new CueMarkup(content, block, blocks);
    last = "";
  }
}
