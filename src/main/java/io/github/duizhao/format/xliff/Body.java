package io.github.duizhao.format.xliff;

import io.github.duizhao.format.unit.Segment;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A {@code <source>}, {@code <seg-source>} or {@code <target>}, and the segments that {@code <mrk
 * mtype="seg">} cuts it into.
 */
record Body(Segment whole, List<Cut> cuts) {

  static final Body EMPTY = new Body(Segment.EMPTY, List.of());

  /**
   * One segment.
   *
   * @param mid its number, which its translation has too
   * @param text where it is in the text
   * @param file the whole element in the content
   */
  record Cut(String mid, Span text, Span file) {}

  /** A text and its translation. */
  record Pair(Segment source, Segment target) {}

  Body {
    cuts = List.copyOf(cuts);
  }

  /**
   * Ties the segments of a text with those of its translation, in the order of the text; those that
   * only the translation has come last. Where either is not cut up, they are one pair.
   */
  static List<Pair> tie(Segment source, Body segmented, Body target) {
    if (Math.max(segmented.cuts().size(), target.cuts().size()) < 2
        || segmented.cuts().isEmpty()
        || target.cuts().isEmpty()) {
      return List.of(new Pair(source, target.whole()));
    }
    Map<String, Segment> translations = new LinkedHashMap<>();
    for (Cut cut : target.cuts()) {
      translations.putIfAbsent(cut.mid(), target.segment(cut));
    }
    List<Pair> pairs = new ArrayList<>();
    for (Cut cut : segmented.cuts()) {
      Segment translation = translations.remove(cut.mid());
      pairs.add(
          new Pair(segmented.segment(cut), translation == null ? Segment.EMPTY : translation));
    }
    translations.values().forEach(rest -> pairs.add(new Pair(Segment.EMPTY, rest)));
    return pairs;
  }

  private Segment segment(Cut cut) {
    return whole.part(cut.text(), cut.file());
  }
}
