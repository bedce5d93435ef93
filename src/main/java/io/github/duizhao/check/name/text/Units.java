package io.github.duizhao.check.name.text;

import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The units of each passage of the translation, in order; hidden text left out. One thread. */
public final class Units {

  private final ChineseWords words;
  private final Map<Passage, List<Unit>> cache = new HashMap<>();

  public Units(ChineseWords words) {
    this.words = words;
  }

  public List<Unit> of(Passage passage) {
    return cache.computeIfAbsent(passage, this::make);
  }

  /** Whether a stretch of the passage begins and ends where units do. */
  public boolean isWords(Passage passage, Span span) {
    return isWords(of(passage), span);
  }

  public static boolean isWords(List<Unit> units, Span span) {
    int low = 0;
    int high = units.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (units.get(middle).start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == units.size() || units.get(low).start() != span.start()) {
      return false;
    }
    while (low < units.size() && units.get(low).end() < span.end()) {
      low++;
    }
    return low < units.size() && units.get(low).end() == span.end();
  }

  /** The Chinese words of a short text. */
  public List<String> words(String text) {
    return words.of(text).stream().map(span -> span.in(text)).toList();
  }

  private List<Unit> make(Passage passage) {
    List<Unit> units = new ArrayList<>();
    for (Piece piece : passage.pieces()) {
      units.add(new Unit(piece.start(), piece.end(), piece.text(), false));
    }
    for (Span word : words.of(passage.text())) {
      if (!passage.isHidden(word.start())) {
        units.add(new Unit(word.start(), word.end(), word.in(passage.text()), true));
      }
    }
    units.sort(Comparator.comparingInt(Unit::start));
    return List.copyOf(units);
  }

  /** Whether hanzi and letters stand without a space: 容器d. */
  public static boolean touch(List<Unit> units, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (units.get(i).start() == units.get(i - 1).end()
          && units.get(i).han() != units.get(i - 1).han()) {
        return true;
      }
    }
    return false;
  }
}
