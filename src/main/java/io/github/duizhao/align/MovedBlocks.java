package io.github.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds passages that stand elsewhere in the translation: blocks that the monotone path left
 * without a counterpart on both sides, and whose words go together far better than chance. Says
 * nothing of texts that come as bare lines.
 */
final class MovedBlocks {

  /** How much of a word's likelihood ratio to trust, as in {@link LexicalEvidence}. */
  private static final double WORD_WEIGHT = 0.35;

  private static final double OTHER_KIND = 3;

  /** Nats that a pair needs beside the log of the number of pairs it was picked from. */
  private static final double LEAST = 1.5;

  /** Nats that a pair must have more than any other pair with one of its blocks. */
  private static final double LEAST_AHEAD = 2;

  /** A pair beside a found one that goes the same way is not picked from many. */
  private static final double LEAST_BESIDE = 0;

  /** With more pairs than this we do not look: time must stay linear in the text. */
  private static final long MOST_PAIRS = 250_000;

  private final Run[] sources;
  private final Run[] targets;
  private final double[][] scores;

  /** Sentences of one block. */
  private record Run(int from, int to) {}

  private MovedBlocks(TextPair texts, Translations seeds, Run[] sources, Run[] targets) {
    this.sources = sources;
    this.targets = targets;
    scores = new double[sources.length][targets.length];
    if (sources.length == 0 || targets.length == 0) {
      return;
    }
    Text source = texts.source();
    Text target = texts.target();
    int sourceWords = source.vocabulary().size();
    int targetWords = target.vocabulary().size();
    BlockWords there = new BlockWords(source, target, seeds.givenColumns(targetWords));
    BlockWords back =
        new BlockWords(target, source, seeds.transposed(targetWords).givenColumns(sourceWords));
    double ratio =
        LengthEvidence.ratio(source.length(0, source.size()), target.length(0, target.size()));
    Layout sourceLayout = new Layout(source);
    Layout targetLayout = new Layout(target);
    for (int s = 0; s < sources.length; s++) {
      for (int t = 0; t < targets.length; t++) {
        Run one = sources[s];
        Run other = targets[t];
        double words =
            there.support(one.from, one.to, other.from, other.to)
                + back.support(other.from, other.to, one.from, one.to);
        double length =
            LengthEvidence.cost(
                source.length(one.from, one.to), target.length(other.from, other.to), ratio);
        boolean sameKind =
            sourceLayout.isCode(one.from) == targetLayout.isCode(other.from)
                && sourceLayout.isHeading(one.from) == targetLayout.isHeading(other.from)
                && sourceLayout.isCell(one.from) == targetLayout.isCell(other.from);
        scores[s][t] = WORD_WEIGHT * words - length - (sameKind ? 0 : OTHER_KIND);
      }
    }
  }

  /**
   * The passages, in the order of the source; each is one block or more on both sides.
   *
   * @param loneSource whether a source sentence has no counterpart
   */
  static List<Stretch> find(
      TextPair texts, Translations seeds, boolean[] loneSource, boolean[] loneTarget) {
    Layout sourceLayout = new Layout(texts.source());
    Layout targetLayout = new Layout(texts.target());
    if (!sourceLayout.isKnown() || !targetLayout.isKnown()) {
      return List.of();
    }
    Run[] sources = lone(sourceLayout, loneSource);
    Run[] targets = lone(targetLayout, loneTarget);
    if ((long) sources.length * targets.length > MOST_PAIRS) {
      return List.of();
    }
    return new MovedBlocks(texts, seeds, sources, targets).passages();
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
    double least = LEAST + Math.log(Math.max(1, (double) sources.length * targets.length));
    for (int s = 0; s < sources.length; s++) {
      int t = best(s);
      if (t >= 0 && scores[s][t] >= least && standsOut(s, t)) {
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
        && scores[s][t] > LEAST_BESIDE) {
      partner[s] = t;
      taken[t] = true;
    }
  }

  private static boolean touch(Run[] runs, int one, int other) {
    Run first = runs[Math.min(one, other)];
    Run second = runs[Math.max(one, other)];
    return first.to == second.from;
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
      if (last.sourceTo() == source.from && last.targetTo() == target.from) {
        passages.set(
            passages.size() - 1,
            new Stretch(last.sourceFrom(), source.to, last.targetFrom(), target.to));
      } else {
        passages.add(new Stretch(source.from, source.to, target.from, target.to));
      }
    }
    passages.sort(Comparator.comparingInt(Stretch::sourceFrom));
    return passages;
  }
}
