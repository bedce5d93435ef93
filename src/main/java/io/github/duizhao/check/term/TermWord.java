package io.github.duizhao.check.term;

import io.github.duizhao.text.Block;
import io.github.duizhao.text.Span;
import java.util.List;

/**
 * One word of a text.
 *
 * @param key its stem in English, its simplified characters in Chinese
 * @param span within the block's text
 * @param grammar whether it is an English word that is no term
 */
record TermWord(String key, Block block, Span span, boolean grammar) {

  /** As it stands in the text. */
  String form() {
    return span.in(block.text());
  }

  /** Where it stands in the content. */
  Span file() {
    return block.toFile(span);
  }

  /** Whether another word begins right where this one ends. */
  boolean touches(TermWord next) {
    return block == next.block() && span.end() == next.span().start();
  }

  /** Whether another word follows after one character, in English a space or a hyphen. */
  boolean precedes(TermWord next) {
    return block == next.block() && span.end() + 1 == next.span().start();
  }

  /** The keys of Chinese words side by side, as one string. */
  static String joined(List<TermWord> run) {
    return String.join("", run.stream().map(TermWord::key).toList());
  }
}
