package io.github.duizhao.bitext;

import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * Two texts and the beads that tie them, in order: every sentence of both sides is in exactly one
 * bead.
 *
 * <p>Beads stand in source order, gaps where they belong. A bead that is not {@link Bead#moved}
 * never goes back on either side; a moved one may have its target anywhere. Immutable; thread-safe.
 */
public record Bitext(Side source, Side target, List<Bead> beads) {

  /**
   * @throws IllegalArgumentException if the beads lose, double or reorder a sentence
   */
  public Bitext {
    Objects.requireNonNull(source, "source must not be null");
    Objects.requireNonNull(target, "target must not be null");
    beads = List.copyOf(beads);
    int nextSource = 0;
    int nextTarget = 0;
    BitSet seen = new BitSet(target.sentences().size());
    for (Bead bead : beads) {
      for (Sentence sentence : bead.source()) {
        if (sentence.index() != nextSource || sentence != source.sentences().get(nextSource)) {
          throw new IllegalArgumentException(
              "source sentence " + nextSource + " expected, got " + sentence.index());
        }
        nextSource++;
      }
      for (Sentence sentence : bead.target()) {
        int index = sentence.index();
        if (index >= target.sentences().size() || sentence != target.sentences().get(index)) {
          throw new IllegalArgumentException("not a sentence of the target: " + index);
        }
        if (seen.get(index) || (!bead.moved() && index < nextTarget)) {
          throw new IllegalArgumentException(
              "target sentence " + index + " doubled or out of order");
        }
        seen.set(index);
        if (!bead.moved()) {
          nextTarget = index + 1;
        }
      }
    }
    if (nextSource != source.sentences().size()
        || seen.cardinality() != target.sentences().size()) {
      throw new IllegalArgumentException(
          "sentences lost: %s of %s source, %s of %s target are in beads"
              .formatted(
                  nextSource,
                  source.sentences().size(),
                  seen.cardinality(),
                  target.sentences().size()));
    }
  }

  /** A translation without its source: every sentence a 0-1 bead. */
  public static Bitext targetOnly(Side target) {
    List<Bead> beads = new ArrayList<>(target.sentences().size());
    for (Sentence sentence : target.sentences()) {
      beads.add(new Bead(List.of(), List.of(sentence), 1));
    }
    Document none = Document.empty("", target.lang().isChinese() ? Lang.EN : Lang.ZH);
    return new Bitext(new Side(none, List.of()), target, beads);
  }

  /**
   * The same sentences with every bead less sure than {@code least} cut into two gaps, so that no
   * tie is left that may well be wrong and still no sentence is lost. The confidence of such a gap
   * is the probability that the tie was wrong.
   *
   * @param least 0 to 1
   * @throws IllegalArgumentException if it is anything else
   */
  public Bitext untied(double least) {
    if (!(least >= 0 && least <= 1)) {
      throw new IllegalArgumentException("least must be from 0 to 1: " + least);
    }
    List<Bead> sure = new ArrayList<>(beads.size());
    for (Bead bead : beads) {
      if (bead.isGap() || bead.confidence() >= least) {
        sure.add(bead);
      } else {
        sure.add(new Bead(bead.source(), List.of(), 1 - bead.confidence(), bead.moved()));
        sure.add(new Bead(List.of(), bead.target(), 1 - bead.confidence(), bead.moved()));
      }
    }
    return new Bitext(source, target, sure);
  }

  /** How much of each side has a counterpart, which tells a pair that is none. */
  public Overlap overlap() {
    return Overlap.of(this);
  }

  /** Whether there is a source to compare with. */
  public boolean hasSource() {
    return !source.isEmpty();
  }
}
