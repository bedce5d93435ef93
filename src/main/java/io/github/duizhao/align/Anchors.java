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
  private static final int ENOUGH = 8;

  /** With less than that in so many, the texts are only searched near the diagonal. */
  private static final int FEW = 50;

  /** Of target sentences that tie so many are kept, those nearest to where they are expected. */
  private static final int MOST_TIES = 12;

  /** What one of several that tie is worth in the chain. */
  private static final double TIE = 0.5;

  /** Sentences on both sides of the diagonal where texts are searched that repeat themselves. */
  private static final int NEAR = 2000;

  /** Share of one word among those of a sentence of usual length. */
  private static final double WORD_SHARE = 0.05;

  private static final int CLOSE = 6;
  private static final int DRIFT = 3;

  static final Anchors NONE = new Anchors(new int[0], new int[0]);

  private final int[] sources;
  private final int[] targets;

  private Anchors(int[] sources, int[] targets) {
    this.sources = sources;
    this.targets = targets;
  }

  /** Looks everywhere first; in texts that repeat themselves, takes all that tie. */
  static Anchors find(TextPair texts, Translations sourceGiven) {
    Votes votes = new Votes(texts.target(), sourceGiven);
    int size = texts.source().size();
    int reach = texts.target().size();
    Anchors anchors = find(texts, votes, reach, false);
    if (anchors.size() >= size / ENOUGH) {
      return anchors;
    }
    Anchors tied = find(texts, votes, reach, true);
    if (tied.size() < size / FEW) {
      tied = find(texts, votes, NEAR, true);
    }
    return tied.size() > anchors.size() ? tied : anchors;
  }

  /**
   * @param reach how far from the diagonal to look
   * @param ties whether to take those that do not stand out, too
   */
  private static Anchors find(TextPair texts, Votes votes, int reach, boolean ties) {
    Text source = texts.source();
    int targets = texts.target().size();
    Chain chain = new Chain(targets);
    for (int s = 0; s < source.size(); s++) {
      votes.count(source, s, (int) ((long) s * targets / source.size()), reach);
      if (votes.winner() >= 0) {
        chain.add(s, votes.winner(), votes.lead());
      } else if (ties) {
        int[] tied = votes.tied();
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
      if ((k > 0 && agree(k - 1, k)) || (k + 1 < size() && agree(k, k + 1))) {
        newSources[count] = sources[k];
        newTargets[count++] = targets[k];
      }
    }
    return new Anchors(Arrays.copyOf(newSources, count), Arrays.copyOf(newTargets, count));
  }

  /** Whether two anchors are near each other and go the same way. */
  private boolean agree(int one, int other) {
    int down = sources[other] - sources[one];
    return down <= CLOSE && Math.abs(down - (targets[other] - targets[one])) <= DRIFT;
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
    private final int[] kept = new int[MOST_TIES];
    private int ties;
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
      ties = 0;
      for (int k = 0; k < touchedCount; k++) {
        int target = touched[k];
        if (scores[target] >= LEAST && scores[target] >= first - LEAST_AHEAD) {
          keep(target, expected);
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

    /** Keeps the nearest to where it is expected. */
    private void keep(int target, int expected) {
      int furthest = ties;
      if (ties < MOST_TIES) {
        ties++;
      } else {
        furthest = 0;
        for (int k = 1; k < ties; k++) {
          if (Math.abs(kept[k] - expected) > Math.abs(kept[furthest] - expected)) {
            furthest = k;
          }
        }
        if (Math.abs(target - expected) >= Math.abs(kept[furthest] - expected)) {
          return;
        }
      }
      kept[furthest] = target;
    }

    /** Those about as good as the winner, in the order of the text. */
    int[] tied() {
      int[] tied = Arrays.copyOf(kept, ties);
      Arrays.sort(tied);
      return tied;
    }

    double lead() {
      return lead;
    }
  }
}
