package io.github.duizhao.align;

/** What a boundary in both texts says: the clauses around it and the quotations that cross it. */
final class BoundaryFeatures {

  private final ClauseSupport source;
  private final ClauseSupport target;
  private final Speech sourceSpeech;
  private final Speech targetSpeech;

  BoundaryFeatures(
      ClauseSupport source, ClauseSupport target, Speech sourceSpeech, Speech targetSpeech) {
    this.source = source;
    this.target = target;
    this.sourceSpeech = sourceSpeech;
    this.targetSpeech = targetSpeech;
  }

  /** Only for boundaries inside both texts. */
  void addClauses(int i, int j, FeatureSink sink) {
    Feature.HEADS.addTo(sink, both(i, j, ClausePair.HEADS, ClausePair.HEADS));
    Feature.TAILS.addTo(sink, both(i - 1, j - 1, ClausePair.TAILS, ClausePair.TAILS));
    Feature.NEXT_HEAD_WITH_TAIL.addTo(
        sink, both(i, j - 1, ClausePair.HEAD_TAIL, ClausePair.TAIL_HEAD));
    Feature.TAIL_WITH_NEXT_HEAD.addTo(
        sink, both(i - 1, j, ClausePair.TAIL_HEAD, ClausePair.HEAD_TAIL));
    Feature.SHORT_HEADS.addTo(sink, both(i, j, ClausePair.SHORT_HEADS, ClausePair.SHORT_HEADS));
    Feature.SHORT_TAILS.addTo(
        sink, both(i - 1, j - 1, ClausePair.SHORT_TAILS, ClausePair.SHORT_TAILS));
    Feature.WHOLE_NEXT.addTo(sink, both(i, j, ClausePair.WHOLES, ClausePair.WHOLES));
    Feature.WHOLE_LAST.addTo(sink, both(i - 1, j - 1, ClausePair.WHOLES, ClausePair.WHOLES));
  }

  private double both(int sentence, int other, ClausePair there, ClausePair back) {
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
