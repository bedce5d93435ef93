package io.github.duizhao.train;

import io.github.duizhao.bitext.Side;
import io.github.duizhao.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A hand-aligned pair of texts from which sentences were taken away on one side, so that those of
 * the other side are known to have no counterpart. People leave little out, some ten sentences in a
 * thousand, too few to learn from what such a sentence looks like beside one that is told in its
 * neighbour's translation.
 *
 * @param gold the beads of the texts as they now are
 * @param sourceGaps planted gaps of the source (1-0), as a share of all beads
 * @param targetGaps the same of the target (0-1)
 */
public record PlantedGaps(
    Side source, Side target, List<GoldBead> gold, double sourceGaps, double targetGaps) {

  /** Copies of a text, each with other gaps. */
  private static final int COPIES = 4;

  /** How likely a gap begins at a 1-1 bead. */
  private static final double BEGINS = 0.03;

  /** How likely it goes on with the next one. */
  private static final double GOES_ON = 0.5;

  public PlantedGaps {
    gold = List.copyOf(gold);
  }

  /** Always the same for the same name and gold. */
  public static List<PlantedGaps> of(String name, Side source, Side target, List<GoldBead> gold) {
    List<PlantedGaps> copies = new ArrayList<>();
    for (int copy = 1; copy <= COPIES; copy++) {
      Random random = new Random(31L * copy + name.hashCode());
      copies.add(plant(source, target, gold, random));
    }
    return copies;
  }

  private static PlantedGaps plant(Side source, Side target, List<GoldBead> gold, Random random) {
    Rest sources = new Rest(source);
    Rest targets = new Rest(target);
    Rest loser = null;
    for (GoldBead bead : gold) {
      if (bead.sources() != 1 || bead.targets() != 1) {
        loser = null;
        continue;
      }
      if (loser != null && random.nextDouble() >= GOES_ON) {
        loser = null;
      }
      if (loser == null) {
        double drawn = random.nextDouble();
        if (drawn < BEGINS) {
          loser = drawn < BEGINS / 2 ? sources : targets;
        }
      }
      if (loser != null) {
        loser.take(loser == sources ? bead.sourceFrom() : bead.targetFrom());
      }
    }
    int[] left = sources.counts();
    int[] right = targets.counts();
    List<GoldBead> beads = new ArrayList<>();
    for (GoldBead bead : gold) {
      int[] of = run(left, bead.sourceFrom(), bead.sourceTo());
      int[] in = run(right, bead.targetFrom(), bead.targetTo());
      beads.add(new GoldBead(of[0], of[1], in[0], in[1]));
    }
    double all = Math.max(1, gold.size());
    return new PlantedGaps(
        sources.side(), targets.side(), beads, targets.taken / all, sources.taken / all);
  }

  /** A run of sentences as it is counted now; from 0 to 0 if none is left, as in files of gold. */
  private static int[] run(int[] counts, int from, int to) {
    return counts[from] == counts[to] ? new int[2] : new int[] {counts[from], counts[to]};
  }

  /** What is left of a side. */
  private static final class Rest {
    private final Side whole;
    private final boolean[] gone;
    private int taken;

    Rest(Side whole) {
      this.whole = whole;
      this.gone = new boolean[whole.sentences().size()];
    }

    void take(int sentence) {
      gone[sentence] = true;
      taken++;
    }

    /** By sentence, and for the end, how many are left before it. */
    int[] counts() {
      int[] counts = new int[gone.length + 1];
      for (int s = 0; s < gone.length; s++) {
        counts[s + 1] = counts[s] + (gone[s] ? 0 : 1);
      }
      return counts;
    }

    Side side() {
      List<Sentence> kept = new ArrayList<>();
      for (Sentence sentence : whole.sentences()) {
        if (!gone[sentence.index()]) {
          kept.add(new Sentence(kept.size(), sentence.block(), sentence.span()));
        }
      }
      return new Side(whole.document(), kept);
    }
  }
}
