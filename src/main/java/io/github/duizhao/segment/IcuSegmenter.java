package io.github.duizhao.segment;

import com.ibm.icu.text.BreakIterator;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * Sentences by the Unicode rules (UAX 29) and CLDR's exceptions for a locale, with protected spans
 * kept whole. Thread-safe: the iterator is cloned per call.
 */
final class IcuSegmenter implements Segmenter {

  private final BreakIterator prototype;

  IcuSegmenter(Locale locale) {
    prototype = BreakIterator.getSentenceInstance(locale);
  }

  @Override
  public List<Span> split(String text, List<Span> whole) {
    BreakIterator iterator = prototype.clone();
    iterator.setText(text);
    Cuts cuts = new Cuts(text, ProtectedSpans.of(text, whole));
    for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
      cuts.add(at);
    }
    return cuts.spans();
  }
}
