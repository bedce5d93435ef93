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

  /** Share of one word among those of a sentence of usual length. */
  private static final double WORD_SHARE = 0.05;

  static final Anchors NONE = new Anchors(new int[0], new int[0]);

  private final int[] sources;
  private final int[] targets;

  private Anchors(int[] sources, int[] targets) {
    this.sources = sources;
    this.targets = targets;
  }

  static Anchors find(TextPair texts, Translations sourceGiven) {
    Text source = texts.source();
    int size = source.size();
    int targets = texts.target().size();
    int[] best = new int[size];
    int[] nearest = new int[size];
    double[] weights = new double[size];
    Votes votes = new Votes(texts.target(), sourceGiven);
    for (int s = 0; s < size; s++) {
      votes.count(source, s, (int) ((long) s * targets / size));
      best[s] = votes.winner();
      nearest[s] = votes.nearest();
      weights[s] = votes.lead();
    }
    Anchors anchors = chain(best, weights, targets);
    if (anchors.size() >= size / ENOUGH) {
      return anchors;
    }
    for (int s = 0; s < size; s++) {
      if (best[s] < 0) {
        best[s] = nearest[s];
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
    private int winner;
    private int nearest;
    private double lead;

    Votes(Text target, Translations sourceGiven) {
      this.sourceGiven = sourceGiven;
      this.postings = Postings.of(target);
      this.scores = new float[target.size()];
    }

    void count(Text source, int sentence, int expected) {
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
        int from = postings.from(column);
        int to = postings.to(column);
        if (to - from > MOST_SENTENCES) {
          continue;
        }
        float gain = (float) Math.log1p(WORD_SHARE * sourceGiven.value(k) / probability);
        for (int p = from; p < to; p++) {
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
