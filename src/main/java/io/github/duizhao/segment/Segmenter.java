package io.github.duizhao.segment;

import io.github.duizhao.text.Span;
import java.util.List;

/**
 * Cuts a text into sentences. Thread-safe.
 *
 * <p>The policy: closing quotes and brackets stay with the sentence on their left, opening ones go
 * with the sentence on their right; a quotation or bracket that holds several full sentences is cut
 * inside when it stands at a sentence's start or end; a question or exclamation inside a quotation,
 * a title 《》 or a bracket in mid-sentence is no boundary; {@code ：} and {@code ；} are none; {@code
 * ……} and {@code 。，”} end nothing by themselves; a line end is none.
 */
public interface Segmenter {

  /**
   * @param text of one block
   * @param whole spans that must not be cut: code, links' URLs; ordered
   * @return the sentences, ordered, without white space at their ends, together holding every
   *     character of the text that is not white space
   */
  List<Span> split(String text, List<Span> whole);
}
