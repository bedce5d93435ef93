package io.github.duizhao.check.name.text;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which bead a place of either text is in. */
public final class Beads {

  private record Stretch(int start, int end, int bead) {}

  /** The least probability of a bead whose two sides surely belong together. */
  private static final double SURE = 0.5;

  private final List<List<Stretch>> source;
  private final List<List<Stretch>> target;
  private final BitSet sure = new BitSet();

  public Beads(Bitext bitext) {
    source = table(bitext.source().document().blocks().size());
    target = table(bitext.target().document().blocks().size());
    for (int i = 0; i < bitext.beads().size(); i++) {
      Bead bead = bitext.beads().get(i);
      sure.set(i, !bead.isGap() && bead.confidence() >= SURE);
      for (Sentence sentence : bead.source()) {
        source
            .get(sentence.block().index())
            .add(new Stretch(sentence.span().start(), sentence.span().end(), i));
      }
      for (Sentence sentence : bead.target()) {
        target
            .get(sentence.block().index())
            .add(new Stretch(sentence.span().start(), sentence.span().end(), i));
      }
    }
    target.forEach(list -> list.sort((a, b) -> Integer.compare(a.end(), b.end())));
  }

  private static List<List<Stretch>> table(int size) {
    List<List<Stretch>> table = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      table.add(new ArrayList<>(2));
    }
    return table;
  }

  /** The bead at an offset of a source block's text; -1 if no sentence is there. */
  public int ofSource(NamePassage passage, int offset) {
    return find(source, passage, offset);
  }

  /** Whether its two sides surely translate each other. */
  public boolean isSure(int bead) {
    return bead >= 0 && sure.get(bead);
  }

  /** Where the sentences of a source block begin. */
  public List<Integer> sourceStarts(NamePassage passage) {
    return source.get(passage.block().index()).stream().map(Stretch::start).toList();
  }

  /** The bead at an offset of a target block's text; -1 if no sentence is there. */
  public int ofTarget(NamePassage passage, int offset) {
    return find(target, passage, offset);
  }

  private static int find(List<List<Stretch>> table, NamePassage passage, int offset) {
    int index = passage.block().index();
    if (index >= table.size()) {
      return -1;
    }
    List<Stretch> stretches = table.get(index);
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < stretches.size() ? stretches.get(low).bead() : -1;
  }
}
