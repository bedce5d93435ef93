package io.github.duizhao.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for words, from 1 on in the order in which they came. Not thread-safe. */
final class Vocabulary {

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> words = new ArrayList<>(List.of(""));

  int id(String word) {
    Integer known = ids.putIfAbsent(word, words.size());
    if (known != null) {
      return known;
    }
    words.add(word);
    return words.size() - 1;
  }

  String word(int id) {
    return words.get(id);
  }

  /** One more than the greatest number. */
  int size() {
    return words.size();
  }
}
