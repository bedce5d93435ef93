package io.github.duizhao.align.feature;

import io.github.duizhao.align.search.FeatureSink;

/** What a boundary in both texts says: the clauses around it and the quotations that cross it. */
final class BoundaryFeatures {

  private final PartSupport source;
  private final PartSupport target;
  private final Speech sourceSpeech;
  private final Speech targetSpeech;

  BoundaryFeatures(
      PartSupport source, PartSupport target, Speech sourceSpeech, Speech targetSpeech) {
    this.source = source;
    this.target = target;
    this.sourceSpeech = sourceSpeech;
    this.targetSpeech = targetSpeech;
  }

  /** Only for boundaries inside both texts. */
  void addClauses(int i, int j, FeatureSink sink) {
    Feature.HEADS.addTo(sink, both(i, j, PartPair.HEADS, PartPair.HEADS));
    Feature.TAILS.addTo(sink, both(i - 1, j - 1, PartPair.TAILS, PartPair.TAILS));
    Feature.NEXT_HEAD_WITH_TAIL.addTo(sink, both(i, j - 1, PartPair.HEAD_TAIL, PartPair.TAIL_HEAD));
    Feature.TAIL_WITH_NEXT_HEAD.addTo(sink, both(i - 1, j, PartPair.TAIL_HEAD, PartPair.HEAD_TAIL));
    Feature.SHORT_HEADS.addTo(sink, both(i, j, PartPair.SHORT_HEADS, PartPair.SHORT_HEADS));
    Feature.SHORT_TAILS.addTo(sink, both(i - 1, j - 1, PartPair.SHORT_TAILS, PartPair.SHORT_TAILS));
    Feature.WHOLE_NEXT.addTo(sink, both(i, j, PartPair.WHOLES, PartPair.WHOLES));
    Feature.WHOLE_LAST.addTo(sink, both(i - 1, j - 1, PartPair.WHOLES, PartPair.WHOLES));
  }

  private double both(int sentence, int other, PartPair there, PartPair back) {
    return source.get(sentence, other, there) + target.get(other, sentence, back);
  }

  /** Only for boundaries inside both texts. */
  void addQuotes(int i, int j, FeatureSink sink) {
    boolean sourceOpen = sourceSpeech.openAt(i);
    boolean targetOpen = targetSpeech.openAt(j);
    if (sourceOpen && targetOpen) {
      Feature.QUOTE_OPEN_BOTH.addTo(sink, 1);
    } else if (sourceOpen) {
      Feature.QUOTE_OPEN_SOURCE.addTo(sink, 1);
    } else if (targetOpen) {
      Feature.QUOTE_OPEN_TARGET.addTo(sink, 1);
    } else {
      addNextQuote(i, j, sink);
    }
    boolean sourceEnds = sourceSpeech.endsQuote(i - 1);
    boolean targetEnds = targetSpeech.endsQuote(j - 1);
    if (sourceEnds && targetEnds) {
      Feature.QUOTE_END_BOTH.addTo(sink, 1);
    } else if (sourceEnds) {
      Feature.QUOTE_END_SOURCE.addTo(sink, 1);
    } else if (targetEnds) {
      Feature.QUOTE_END_TARGET.addTo(sink, 1);
    }
  }

  private void addNextQuote(int i, int j, FeatureSink sink) {
    boolean sourceStarts = sourceSpeech.startsQuote(i);
    boolean targetStarts = targetSpeech.opensEarly(j);
    if (sourceStarts && targetStarts) {
      Feature.QUOTE_NEXT_BOTH.addTo(sink, 1);
    } else if (sourceStarts) {
      Feature.QUOTE_NEXT_SOURCE.addTo(sink, 1);
    } else if (targetStarts) {
      (sourceSpeech.opens(i) ? Feature.QUOTE_NEXT_TARGET_INSIDE : Feature.QUOTE_NEXT_TARGET)
          .addTo(sink, 1);
    }
  }
}
