package io.github.duizhao.bitext;

import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Sentence;
import java.util.List;
import java.util.Objects;

/** One half of a bitext: a document and its sentences, {@link Sentence#index} counting from 0. */
public record Side(Document document, List<Sentence> sentences) {

  public Side {
    Objects.requireNonNull(document, "document must not be null");
    sentences = List.copyOf(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).index() != i) {
        throw new IllegalArgumentException(
            "sentence " + i + " has index " + sentences.get(i).index());
      }
    }
  }

  public Lang lang() {
    return document.lang();
  }

  public boolean isEmpty() {
    return sentences.isEmpty();
  }
}
