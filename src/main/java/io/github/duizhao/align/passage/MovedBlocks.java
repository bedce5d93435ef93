package io.github.duizhao.align.passage;

import io.github.duizhao.align.evidence.Layout;
import io.github.duizhao.align.passage.BlockPairs.Run;
import io.github.duizhao.align.word.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds passages that stand elsewhere in the translation: blocks that the monotone path left
 * without a counterpart on both sides, or with a loose one, and whose words go together far better
 * than chance.
 */
final class MovedBlocks {

  /**
   * Nats that a pair needs beside the log of the number of pairs of its kind that it was picked
   * from.
   */
  private static final double LEAST = 1.5;

  /** Nats that a pair must have more than any other pair with one of its blocks. */
  private static final double LEAST_AHEAD = 2;

  /** A pair beside a found one that goes the same way is not picked from many. */
  private static final double LEAST_BESIDE = 0;

  /** Nor is the heading over a found passage, and its few words may be names that nobody knows. */
  private static final double LEAST_OF_HEADING = -4;

  /** With more pairs than this we do not look: time must stay linear in the text. */
  private static final long MOST_PAIRS = 250_000;

  /** Nor with more words in all these pairs: a block may be of any length. */
  private static final long MOST_WORDS = 250 * MOST_PAIRS;

  private final BlockPairs pairs;
  private final Run[] sources;
  private final Run[] targets;
  private final double[][] scores;

  private MovedBlocks(BlockPairs pairs, LooseBlocks loose, Run[] sources, Run[] targets) {
    this.pairs = pairs;
    this.sources = sources;
    this.targets = targets;
    scores = new double[sources.length][targets.length];
    for (int s = 0; s < sources.length; s++) {
      for (int t = 0; t < targets.length; t++) {
        scores[s][t] =
            loose.areTied(sources[s], targets[t])
                ? Double.NEGATIVE_INFINITY
                : pairs.score(sources[s], targets[t]);
      }
    }
  }

  /**
   * The passages, in the order of the source; each is one block or more on both sides.
   *
   * @param loneSource whether a source sentence has no counterpart, or a loose one
   */
  static List<Stretch> find(
      BlockPairs pairs, LooseBlocks loose, boolean[] loneSource, boolean[] loneTarget) {
    Run[] sources = lone(pairs.sourceLayout(), loneSource);
    Run[] targets = lone(pairs.targetLayout(), loneTarget);
    if ((long) sources.length * targets.length > MOST_PAIRS
        || pairs.words(sources, targets) > MOST_WORDS) {
      return List.of();
    }
    return new MovedBlocks(pairs, loose, sources, targets).passages();
  }

  /** The blocks of which every sentence is without counterpart. */
  private static Run[] lone(Layout layout, boolean[] lone) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    boolean all = true;
    for (int s = 0; s < lone.length; s++) {
      all &= lone[s];
      if (layout.isBorder(s + 1)) {
        if (all) {
          runs.add(new Run(start, s + 1));
        }
        start = s + 1;
        all = true;
      }
    }
    return runs.toArray(new Run[0]);
  }

  private List<Stretch> passages() {
    int[] partner = new int[sources.length];
    Arrays.fill(partner, -1);
    boolean[] taken = new boolean[targets.length];
    for (int s = 0; s < sources.length; s++) {
      int t = best(s);
      if (t >= 0 && scores[s][t] >= LEAST + Math.log(rivals(s)) && standsOut(s, t)) {
        partner[s] = t;
        taken[t] = true;
      }
    }
    for (int s = 1; s < sources.length; s++) {
      grow(s - 1, s, 1, partner, taken);
    }
    for (int s = sources.length - 2; s >= 0; s--) {
      grow(s + 1, s, -1, partner, taken);
    }
    return joined(partner);
  }

  /** The number of pairs that a pair with this block was picked from. */
  private double rivals(int s) {
    long alike = Arrays.stream(sources).filter(it -> pairs.areAlike(it, sources[s])).count();
    long others = Arrays.stream(targets).filter(it -> pairs.isSameKind(sources[s], it)).count();
    return Math.max(1, (double) alike * others);
  }

  private int best(int s) {
    int best = -1;
    for (int t = 0; t < targets.length; t++) {
      if (best < 0 || scores[s][t] > scores[s][best]) {
        best = t;
      }
    }
    return best;
  }

  private boolean standsOut(int s, int t) {
    double limit = scores[s][t] - LEAST_AHEAD;
    for (int other = 0; other < targets.length; other++) {
      if (other != t && scores[s][other] > limit) {
        return false;
      }
    }
    for (int other = 0; other < sources.length; other++) {
      if (other != s && scores[other][t] > limit) {
        return false;
      }
    }
    return true;
  }

  /** Takes the neighbours of a found pair in as well, if they go together at all. */
  private void grow(int found, int s, int step, int[] partner, boolean[] taken) {
    int t = partner[found] + step;
    if (partner[found] >= 0
        && partner[s] < 0
        && t >= 0
        && t < targets.length
        && !taken[t]
        && touch(sources, found, s)
        && touch(targets, partner[found], t)
        && scores[s][t] > least(s, t, step)) {
      partner[s] = t;
      taken[t] = true;
    }
  }

  private double least(int s, int t, int step) {
    return step < 0 && pairs.bothHeadings(sources[s], targets[t]) ? LEAST_OF_HEADING : LEAST_BESIDE;
  }

  private static boolean touch(Run[] runs, int one, int other) {
    Run first = runs[Math.min(one, other)];
    Run second = runs[Math.max(one, other)];
    return first.to() == second.from();
  }

  /** Pairs that follow each other on both sides are one passage. */
  private List<Stretch> joined(int[] partner) {
    List<Stretch> passages = new ArrayList<>();
    for (int s = 0; s < partner.length; s++) {
      if (partner[s] < 0) {
        continue;
      }
      Run source = sources[s];
      Run target = targets[partner[s]];
      Stretch last =
          passages.isEmpty() ? new Stretch(-1, -1, -1, -1) : passages.get(passages.size() - 1);
      if (last.sourceTo() == source.from() && last.targetTo() == target.from()) {
        passages.set(
            passages.size() - 1,
            new Stretch(last.sourceFrom(), source.to(), last.targetFrom(), target.to()));
      } else {
        passages.add(new Stretch(source.from(), source.to(), target.from(), target.to()));
      }
    }
    passages.sort(Comparator.comparingInt(Stretch::sourceFrom));
    return passages;
  }
}
