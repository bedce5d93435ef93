package io.github.duizhao.align;

import io.github.duizhao.align.passage.BeadOrder;
import io.github.duizhao.align.passage.BlockPairs;
import io.github.duizhao.align.passage.MovedBeads;
import io.github.duizhao.align.word.Stretch;
import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.text.TwoTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Ties the sentences of a text to those of its translation. Immutable; thread-safe; the same texts
 * always give the same beads.
 */
public final class Aligner {

  private final Lexicon lexicon;
  private final Weights weights;
  private final boolean moves;

  private Aligner(Lexicon lexicon, Weights weights, boolean moves) {
    this.lexicon = lexicon;
    this.weights = weights;
    this.moves = moves;
  }

  /**
   * @param lexicon word translations; {@link Lexicon#EMPTY} where there are none
   */
  public static Aligner create(Lexicon lexicon) {
    return create(lexicon, Weights.builtIn());
  }

  /**
   * @param weights other than those that ship with the program
   */
  public static Aligner create(Lexicon lexicon, Weights weights) {
    return new Aligner(
        Objects.requireNonNull(lexicon, "lexicon must not be null"),
        Objects.requireNonNull(weights, "weights must not be null"),
        true);
  }

  /** One whose beads never cross: what was moved stays without a counterpart. */
  public Aligner inOrder() {
    return new Aligner(lexicon, weights, false);
  }

  /**
   * As {@link #align(Side, Side)}, within passages that are known to belong together.
   *
   * @param known by blocks, as a file of two texts tells them
   */
  public Bitext align(Side source, Side target, List<TwoTexts.Passage> known) {
    if (source.lang().isChinese() && !target.lang().isChinese()) {
      List<TwoTexts.Passage> other =
          known.stream()
              .map(
                  p ->
                      new TwoTexts.Passage(
                          p.targetFrom(), p.targetTo(), p.sourceFrom(), p.sourceTo()))
              .toList();
      return swapped(source, target, align(target, source, other));
    }
    Prepared all = Prepared.of(source, target, lexicon);
    List<Bead> beads = new ArrayList<>();
    for (Stretch stretch : Stretch.of(known, source, target)) {
      beads.addAll(beads(all, stretch, source, target));
    }
    return new Bitext(source, target, beads);
  }

  /**
   * Every sentence of both sides comes in exactly one bead; either side may be empty.
   *
   * @throws java.util.concurrent.CancellationException if this thread is interrupted; it stays so
   */
  public Bitext align(Side source, Side target) {
    if (source.lang().isChinese() && !target.lang().isChinese()) {
      return swapped(source, target, align(target, source));
    }
    Prepared all = Prepared.of(source, target, lexicon);
    List<Stretch> stretches = all.stretches();
    List<Bead> beads =
        stretches.size() == 1
            ? beads(all, stretches.get(0), source, target)
            : AtOnce.map(stretches, it -> beads(all, it, source, target)).stream()
                .flatMap(List::stream)
                .toList();
    all.asking().stopIfAsked();
    BlockPairs pairs = new BlockPairs(all.texts(), all.seeds());
    MovedBeads second =
        new MovedBeads(pairs, source, target, passage -> beads(all, passage, source, target));
    return new Bitext(source, target, moves ? second.tie(beads) : second.untie(beads));
  }

  private List<Bead> beads(Prepared all, Stretch stretch, Side source, Side target) {
    return StretchBeads.of(all.part(stretch), stretch, weights, source, target);
  }

  /** Chinese comes second inside, so that both directions give the same beads. */
  private static Bitext swapped(Side source, Side target, Bitext other) {
    List<Bead> beads = new ArrayList<>();
    for (Bead bead : other.beads()) {
      beads.add(new Bead(bead.target(), bead.source(), bead.confidence(), bead.moved()));
    }
    return new Bitext(source, target, BeadOrder.of(beads));
  }

  /** The beads that come into question, with their features; for learning weights. */
  public FinePass finePass(Side source, Side target) {
    return TextAligner.finePass(Prepared.of(source, target, lexicon));
  }
}
