package io.github.duizhao.read;

import java.util.ArrayList;
import java.util.List;

/** Words of a random text, each of which stands there once. */
abstract class UniqueWords {

  /** Those that a reader sees. */
  final List<String> shown = new ArrayList<>();

  /** Those that markup hides. */
  final List<String> hidden = new ArrayList<>();

  private int count;

  final String word() {
    return add("w", shown);
  }

  final String secret() {
    return add("h", hidden);
  }

  private String add(String kind, List<String> words) {
    String word = kind + count++ + "x";
    words.add(word);
    return word;
  }
}
