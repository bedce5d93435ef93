package io.github.duizhao.align.anchor;

import io.github.duizhao.align.translation.Translations;
import io.github.duizhao.align.word.Stretch;
import io.github.duizhao.align.word.TextPair;
import java.util.Arrays;

/**
 * Sentence pairs that share rare words and stand out from all others, thinned to the heaviest chain
 * that never goes back. They show the way through long texts, over missing chapters too, in time
 * that is linear in the text but for the chain's logarithm. Immutable.
 */
public final class Anchors {

  /** With less than one anchor in so many sentences, those that tie are taken in. */
  private static final int ENOUGH = 8;

  /** With less than that in so many, the texts are only searched near the diagonal. */
  private static final int FEW = 50;

  /** What one of several that tie is worth in the chain. */
  private static final double TIE = 0.5;

  /** Sentences on both sides of the diagonal where texts are searched that repeat themselves. */
  private static final int NEAR = 2000;

  private static final int CLOSE = 6;
  private static final int DRIFT = 3;

  public static final Anchors NONE = new Anchors(new int[0], new int[0]);

  private final int[] sources;
  private final int[] targets;

  private Anchors(int[] sources, int[] targets) {
    this.sources = sources;
    this.targets = targets;
  }

  /** Looks everywhere first; in texts that repeat themselves, takes all that tie. */
  public static Anchors find(TextPair texts, Translations sourceGiven) {
    int size = texts.source().size();
    Votes votes = Votes.everywhere(texts, sourceGiven);
    Anchors anchors = chained(votes, texts, false);
    if (anchors.size() >= size / ENOUGH) {
      return anchors;
    }
    Anchors tied = chained(votes, texts, true);
    if (tied.size() < size / FEW) {
      tied = chained(Votes.near(texts, sourceGiven, NEAR), texts, true);
    }
    return tied.size() > anchors.size() ? tied : anchors;
  }

  /**
   * @param ties whether to take those that do not stand out, too
   */
  private static Anchors chained(Votes votes, TextPair texts, boolean ties) {
    Chain chain = new Chain(texts.target().size());
    for (int s = 0; s < texts.source().size(); s++) {
      if (votes.winner(s) >= 0) {
        chain.add(s, votes.winner(s), votes.lead(s));
      } else if (ties) {
        int[] tied = votes.tied(s);
        for (int k = tied.length - 1; k >= 0; k--) {
          chain.add(s, tied[k], TIE);
        }
      }
    }
    return ties ? chain.heaviest().withoutStrays() : chain.heaviest();
  }

  static Anchors of(int[] sources, int[] targets) {
    return new Anchors(sources, targets);
  }

  /** Those that a neighbour agrees with: what ties may be in the chain by chance. */
  private Anchors withoutStrays() {
    int count = 0;
    int[] newSources = new int[size()];
    int[] newTargets = new int[size()];
    for (int k = 0; k < size(); k++) {
      if ((k > 0 && agree(k - 1, k, CLOSE)) || (k + 1 < size() && agree(k, k + 1, CLOSE))) {
        newSources[count] = sources[k];
        newTargets[count++] = targets[k];
      }
    }
    return new Anchors(Arrays.copyOf(newSources, count), Arrays.copyOf(newTargets, count));
  }

  /**
   * Whether two anchors are near each other and go the same way.
   *
   * @param near most source sentences from one to the other
   */
  boolean agree(int one, int other, int near) {
    int down = sources[other] - sources[one];
    return down <= near && Math.abs(down - (targets[other] - targets[one])) <= DRIFT;
  }

  int size() {
    return sources.length;
  }

  int source(int anchor) {
    return sources[anchor];
  }

  int target(int anchor) {
    return targets[anchor];
  }

  /** Those inside a stretch, counted from its start. */
  public Anchors part(Stretch stretch) {
    int from = 0;
    while (from < sources.length && sources[from] < stretch.sourceFrom()) {
      from++;
    }
    int to = from;
    while (to < sources.length && sources[to] < stretch.sourceTo()) {
      to++;
    }
    int[] newSources = Arrays.copyOfRange(sources, from, to);
    int[] newTargets = Arrays.copyOfRange(targets, from, to);
    for (int k = 0; k < newSources.length; k++) {
      newSources[k] -= stretch.sourceFrom();
      newTargets[k] -= stretch.targetFrom();
    }
    return new Anchors(newSources, newTargets);
  }
}
