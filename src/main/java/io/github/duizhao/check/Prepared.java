package io.github.duizhao.check;

import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.lexicon.Knowledge;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * What is known about words, and what the checks have worked out of it whatever the text, such as
 * an index of the termbase: made once for all texts. Thread-safe, so what it holds must be, too.
 */
final class Prepared {

  private final Knowledge knowledge;
  private final ChineseWords words;
  private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

  Prepared(Knowledge knowledge) {
    this.knowledge = Objects.requireNonNull(knowledge, "knowledge must not be null");
    this.words = new ChineseWords(knowledge.lexicon());
  }

  Knowledge knowledge() {
    return knowledge;
  }

  ChineseWords words() {
    return words;
  }

  /** Two threads may both make it at first; one of the two is kept. */
  <T> T get(Class<T> type, BiFunction<Knowledge, ChineseWords, T> maker) {
    Object found = made.get(type);
    if (found == null) {
      T fresh = maker.apply(knowledge, words);
      Object before = made.putIfAbsent(type, fresh);
      found = before == null ? fresh : before;
    }
    return type.cast(found);
  }
}
