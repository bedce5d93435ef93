package io.github.duizhao.segment;

import io.github.duizhao.text.Span;
import java.util.List;

/** Sentences by the rules of one language, with pairs of quotes and brackets. Thread-safe. */
final class RuleSegmenter implements Segmenter {

  private final StopRules rules;

  RuleSegmenter(StopRules rules) {
    this.rules = rules;
  }

  @Override
  public List<Span> split(String text, List<Span> whole) {
    return new Scan(text, ProtectedSpans.of(text, whole), rules).run();
  }
}
