package io.github.duizhao.bitext;

import io.github.duizhao.text.Sentence;
import java.util.List;
import java.util.function.Function;

/**
 * How much of each side of a bitext has a counterpart: the expected share of its sentences, 0 to 1,
 * which counts each tie by its confidence. It tells a pair that is none, such as a file of the
 * wrong name, and a translation that breaks off.
 *
 * <p>In 91 right pairs (articles, novels, a yearbook in two other languages) the larger share is
 * 0.89 at least and the smaller one 0.82; in 249 pairs of a text and another one's translation, of
 * the same field or from the same shelf, the larger share is 0.36 at most.
 *
 * @param sentences of both sides
 */
public record Overlap(double source, double target, int sentences) {

  /** Near the pairs that are none: a right pair must not be doubted. */
  private static final double LEAST = 0.4;

  /** Of a few sentences, one that is translated freely is a large share. */
  private static final int FEWEST = 20;

  static Overlap of(Bitext bitext) {
    return new Overlap(
        share(bitext.beads(), bitext.source(), Bead::source),
        share(bitext.beads(), bitext.target(), Bead::target),
        bitext.source().sentences().size() + bitext.target().sentences().size());
  }

  private static double share(List<Bead> beads, Side side, Function<Bead, List<Sentence>> half) {
    double tied = 0;
    for (Bead bead : beads) {
      if (!bead.isGap()) {
        tied += bead.confidence() * half.apply(bead).size();
      }
    }
    return side.isEmpty() ? 0 : tied / side.sentences().size();
  }

  /** Whether the texts seem not to belong together at all. */
  public boolean isNone() {
    return isEnough() && Math.max(source, target) < LEAST;
  }

  /** Whether most of one text seems to have no counterpart, though the other one belongs to it. */
  public boolean isPartial() {
    return isEnough() && !isNone() && Math.min(source, target) < LEAST;
  }

  private boolean isEnough() {
    return sentences >= FEWEST && (source > 0 || target > 0);
  }
}
