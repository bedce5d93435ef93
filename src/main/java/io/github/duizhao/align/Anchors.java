package io.github.duizhao.align;

import io.github.duizhao.align.Vocabulary.Kind;
import java.util.Arrays;

/**
 * Sentence pairs that share rare words and stand out from all others, thinned to the heaviest chain
 * that never goes back. They show the way through long texts, over missing chapters too, in time
 * that is linear in the text but for the chain's logarithm. Immutable.
 */
final class Anchors {

  /** Words in more sentences than this point nowhere. */
  private static final int MOST_SENTENCES = 40;

  /** Nats that a pair must have in all, and more than the next best target sentence. */
  private static final double LEAST = 8;

  private static final double LEAST_AHEAD = 3;

  /** With less than one anchor in so many sentences, those that tie are taken in. */
  private static final int ENOUGH = 50;

  private static final double WEAK = 0.5;

  /** Sentences on both sides of the diagonal where texts are searched that repeat themselves. */
  private static final int NEAR = 2000;

  /** Share of one word among those of a sentence of usual length. */
  private static final double WORD_SHARE = 0.05;

  static final Anchors NONE = new Anchors(new int[0], new int[0]);

  private final int[] sources;
  private final int[] targets;

  private Anchors(int[] sources, int[] targets) {
    this.sources = sources;
    this.targets = targets;
  }

  /** Looks everywhere first; in texts that repeat themselves, then near the diagonal only. */
  static Anchors find(TextPair texts, Translations sourceGiven) {
    Votes votes = new Votes(texts.target(), sourceGiven);
    Anchors anchors = find(texts, votes, texts.target().size(), false);
    int enough = texts.source().size() / ENOUGH;
    if (anchors.size() < enough) {
      anchors = find(texts, votes, NEAR, false);
    }
    return anchors.size() < enough ? find(texts, votes, NEAR, true) : anchors;
  }

  /**
   * @param reach how far from the diagonal to look
   * @param weak whether to take those that do not stand out, too
   */
  private static Anchors find(TextPair texts, Votes votes, int reach, boolean weak) {
    Text source = texts.source();
    int size = source.size();
    int targets = texts.target().size();
    int[] best = new int[size];
    double[] weights = new double[size];
    for (int s = 0; s < size; s++) {
      votes.count(source, s, (int) ((long) s * targets / size), reach);
      best[s] = votes.winner();
      weights[s] = votes.lead();
      if (weak && best[s] < 0) {
        best[s] = votes.nearest();
        weights[s] = WEAK;
      }
    }
    return chain(best, weights, targets);
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
  Anchors part(Stretch stretch) {
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

  /** The heaviest chain of pairs that rises on both sides. */
  private static Anchors chain(int[] best, double[] weights, int targetCount) {
    int size = best.length;
    double[] tree = new double[targetCount + 1];
    int[] ends = new int[targetCount + 1];
    int[] back = new int[size];
    Arrays.fill(ends, -1);
    double heaviest = 0;
    int end = -1;
    for (int s = 0; s < size; s++) {
      if (best[s] < 0) {
        continue;
      }
      double before = 0;
      int from = -1;
      for (int k = best[s]; k > 0; k -= k & -k) {
        if (tree[k] > before) {
          before = tree[k];
          from = ends[k];
        }
      }
      back[s] = from;
      double sum = before + weights[s];
      for (int k = best[s] + 1; k <= targetCount; k += k & -k) {
        if (sum > tree[k]) {
          tree[k] = sum;
          ends[k] = s;
        }
      }
      if (sum > heaviest) {
        heaviest = sum;
        end = s;
      }
    }
    int count = 0;
    for (int s = end; s >= 0; s = back[s]) {
      count++;
    }
    int[] sources = new int[count];
    int[] targets = new int[count];
    for (int s = end; s >= 0; s = back[s]) {
      sources[--count] = s;
      targets[count] = best[s];
    }
    return new Anchors(sources, targets);
  }

  /** Counts for one source sentence after the other how much each target sentence has of it. */
  private static final class Votes {
    private final Translations sourceGiven;
    private final Postings postings;
    private final float[] scores;
    private int[] touched = new int[64];
    private int touchedCount;
    private int low;
    private int high;
    private int winner;
    private int nearest;
    private double lead;

    Votes(Text target, Translations sourceGiven) {
      this.sourceGiven = sourceGiven;
      this.postings = Postings.of(target);
      this.scores = new float[target.size()];
    }

    void count(Text source, int sentence, int expected, int reach) {
      low = expected - reach;
      high = expected + reach;
      Tokens tokens = source.tokens();
      for (int k = tokens.from(sentence); k < tokens.to(sentence); k++) {
        int word = tokens.get(k);
        Kind kind = source.vocabulary().kind(word);
        if (kind == Kind.WORD || kind == Kind.COPY) {
          vote(word, source.probability(word));
        }
      }
      elect(expected);
    }

    private void vote(int word, double probability) {
      for (int k = sourceGiven.from(word); k < sourceGiven.to(word); k++) {
        int column = sourceGiven.column(k);
        int from = low <= 0 ? postings.from(column) : postings.from(column, low);
        int to = postings.to(column);
        int limit = from + MOST_SENTENCES;
        if (to > limit && postings.sentence(limit) <= high) {
          continue;
        }
        float gain = (float) Math.log1p(WORD_SHARE * sourceGiven.value(k) / probability);
        for (int p = from; p < to && postings.sentence(p) <= high; p++) {
          int target = postings.sentence(p);
          if (scores[target] == 0) {
            if (touchedCount == touched.length) {
              touched = Arrays.copyOf(touched, touchedCount * 2);
            }
            touched[touchedCount++] = target;
          }
          scores[target] += gain;
        }
      }
    }

    private void elect(int expected) {
      winner = -1;
      double first = 0;
      double second = 0;
      for (int k = 0; k < touchedCount; k++) {
        int target = touched[k];
        double score = scores[target];
        if (score > first) {
          second = first;
          first = score;
          winner = target;
        } else if (score > second) {
          second = score;
        }
      }
      nearest = -1;
      for (int k = 0; k < touchedCount; k++) {
        int target = touched[k];
        boolean ties = scores[target] >= LEAST && scores[target] >= first - LEAST_AHEAD;
        if (ties && (nearest < 0 || Math.abs(target - expected) < Math.abs(nearest - expected))) {
          nearest = target;
        }
        scores[target] = 0;
      }
      touchedCount = 0;
      lead = first - second;
      if (first < LEAST || lead < LEAST_AHEAD) {
        winner = -1;
      }
    }

    int winner() {
      return winner;
    }

    /** Of those about as good as the winner, the one nearest to where it is expected, or -1. */
    int nearest() {
      return nearest;
    }

    double lead() {
      return lead;
    }
  }
}
