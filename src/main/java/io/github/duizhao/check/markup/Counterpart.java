package io.github.duizhao.check.markup;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.text.Span;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where in the target something of the source should stand. */
final class Counterpart {

  /**
   * By the offset at which a bead's source starts, where the translation of all that stands before
   * it ends.
   */
  private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

  private final int last;

  Counterpart(Bitext bitext) {
    int end = 0;
    int furthest = -1;
    for (Bead bead : bitext.beads()) {
      int start = bead.source().isEmpty() ? -1 : bead.source().get(0).file().start();
      if (start > furthest) {
        ends.put(start, end);
        furthest = start;
      }
      if (!bead.target().isEmpty()) {
        end = bead.target().get(bead.target().size() - 1).file().end();
      }
    }
    last = end;
  }

  /** The end of the translation of what stands before {@code offset} in the source. */
  Span after(int offset) {
    Map.Entry<Integer, Integer> next = ends.higherEntry(offset);
    int end = next == null ? last : next.getValue();
    return new Span(end, end);
  }
}
