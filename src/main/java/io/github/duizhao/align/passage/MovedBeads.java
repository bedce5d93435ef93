package io.github.duizhao.align.passage;

import io.github.duizhao.align.word.Stretch;
import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The second pass: ties passages that the monotone path had to leave out, or tied to what took
 * their place, as moved beads. Says nothing of texts that come as bare lines.
 */
public final class MovedBeads {

  /** Where passages were found, fewer are left to choose from, and weaker signs do. */
  private static final int ROUNDS = 3;

  private final BlockPairs pairs;
  private final Side source;
  private final Side target;
  private final Function<Stretch, List<Bead>> aligner;

  /**
   * @param aligner gives the beads of a passage, aligned by itself
   */
  public MovedBeads(
      BlockPairs pairs, Side source, Side target, Function<Stretch, List<Bead>> aligner) {
    this.pairs = pairs;
    this.source = source;
    this.target = target;
    this.aligner = aligner;
  }

  /**
   * The same beads, but for the sentences of passages that moved.
   *
   * @param beads rising on both sides
   */
  public List<Bead> tie(List<Bead> beads) {
    List<Bead> found = found(beads);
    if (found.isEmpty()) {
      return beads;
    }
    List<Bead> all = without(found, beads, false);
    all.addAll(flagged(found, List.copyOf(all)));
    return BeadOrder.of(all);
  }

  /** The same beads, but nothing is tied to what stands in the place of a passage that moved. */
  public List<Bead> untie(List<Bead> beads) {
    List<Bead> found = found(beads);
    List<Bead> crossing =
        flagged(found, without(found, beads, false)).stream().filter(Bead::moved).toList();
    return without(crossing, beads, true);
  }

  /**
   * Beads with a sentence of others are taken apart into gaps.
   *
   * @param all whether the others' own sentences stay, as gaps
   */
  private List<Bead> without(List<Bead> others, List<Bead> beads, boolean all) {
    boolean[] sources = new boolean[source.sentences().size()];
    boolean[] targets = new boolean[target.sentences().size()];
    for (Bead bead : others) {
      bead.source().forEach(it -> sources[it.index()] = true);
      bead.target().forEach(it -> targets[it.index()] = true);
    }
    List<Bead> kept = new ArrayList<>(beads.size());
    for (Bead bead : beads) {
      if (bead.source().stream().noneMatch(it -> sources[it.index()])
          && bead.target().stream().noneMatch(it -> targets[it.index()])) {
        kept.add(bead);
        continue;
      }
      for (Sentence sentence : bead.source()) {
        if (all || !sources[sentence.index()]) {
          kept.add(new Bead(List.of(sentence), List.of(), bead.confidence()));
        }
      }
      for (Sentence sentence : bead.target()) {
        if (all || !targets[sentence.index()]) {
          kept.add(new Bead(List.of(), List.of(sentence), bead.confidence()));
        }
      }
    }
    return kept;
  }

  private List<Bead> found(List<Bead> beads) {
    if (!pairs.sourceLayout().isKnown() || !pairs.targetLayout().isKnown()) {
      return List.of();
    }
    int sources = source.sentences().size();
    int targets = target.sentences().size();
    LooseBlocks loose = LooseBlocks.of(beads, pairs, sources, targets);
    boolean[] loneSource = new boolean[sources];
    boolean[] loneTarget = new boolean[targets];
    for (Bead bead : beads) {
      bead.source()
          .forEach(it -> loneSource[it.index()] = bead.isGap() || loose.isLooseSource(it.index()));
      bead.target()
          .forEach(it -> loneTarget[it.index()] = bead.isGap() || loose.isLooseTarget(it.index()));
    }
    List<Bead> found = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<Bead> more = new ArrayList<>();
      for (Stretch passage : MovedBlocks.find(pairs, loose, loneSource, loneTarget)) {
        more.addAll(beads(passage));
      }
      if (more.isEmpty()) {
        break;
      }
      for (Bead bead : more) {
        bead.source().forEach(it -> loneSource[it.index()] = false);
        bead.target().forEach(it -> loneTarget[it.index()] = false);
      }
      found.addAll(more);
    }
    return found;
  }

  /** The passage aligned by itself, without its gaps. */
  private List<Bead> beads(Stretch passage) {
    List<Bead> beads = new ArrayList<>();
    for (Bead bead : aligner.apply(passage)) {
      if (!bead.isGap()) {
        beads.add(bead);
      }
    }
    return beads;
  }

  /** Those that cross another bead are moved; passages of one place may be found in their order. */
  private List<Bead> flagged(List<Bead> found, List<Bead> kept) {
    int sources = source.sentences().size();
    int[] highest = new int[sources + 1];
    int[] lowest = new int[sources + 1];
    Arrays.fill(highest, -1);
    Arrays.fill(lowest, Integer.MAX_VALUE);
    for (List<Bead> beads : List.of(found, kept)) {
      for (Bead bead : beads) {
        if (!bead.isGap()) {
          int first = bead.source().get(0).index();
          highest[first + 1] = bead.target().get(bead.target().size() - 1).index();
          lowest[first] = bead.target().get(0).index();
        }
      }
    }
    for (int s = 0; s < sources; s++) {
      highest[s + 1] = Math.max(highest[s + 1], highest[s]);
      lowest[sources - s - 1] = Math.min(lowest[sources - s - 1], lowest[sources - s]);
    }
    List<Bead> flagged = new ArrayList<>(found.size());
    for (Bead bead : found) {
      int first = bead.source().get(0).index();
      int next = first + bead.source().size();
      boolean crosses =
          highest[first] > bead.target().get(0).index()
              || lowest[next] < bead.target().get(bead.target().size() - 1).index();
      flagged.add(new Bead(bead.source(), bead.target(), bead.confidence(), crosses));
    }
    return flagged;
  }
}
