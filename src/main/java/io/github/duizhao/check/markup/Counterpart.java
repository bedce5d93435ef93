package io.github.duizhao.check.markup;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.List;

/** Where in the target something of the source should stand. */
final class Counterpart {

  private Counterpart() {}

  /** The end of the translation of what stands before {@code offset} in the source. */
  static Span after(Bitext bitext, int offset) {
    int end = 0;
    for (Bead bead : bitext.beads()) {
      List<Sentence> source = bead.source();
      if (!source.isEmpty() && source.get(0).file().start() > offset) {
        break;
      }
      if (!bead.target().isEmpty()) {
        end = bead.target().get(bead.target().size() - 1).file().end();
      }
    }
    return new Span(end, end);
  }
}
