package io.github.duizhao.check.name.text;

import io.github.duizhao.text.Span;

/**
 * One place where Latin pieces stand side by side: {@code Cloud NativeCon}.
 *
 * @param start in the passage's text
 * @param first index of its first piece in the passage
 * @param count how many pieces
 */
public record Form(NamePassage passage, int start, int end, int first, int count) {

  public String text() {
    return passage.text().substring(start, end);
  }

  /** Where it stands in the content. */
  public Span file() {
    return passage.file(start, end);
  }

  public String squash() {
    return Script.squash(text());
  }

  /** The character before it; empty at the block's start. */
  public String before() {
    return start == 0 ? "" : passage.text().substring(start - 1, start);
  }

  /** The character after it; empty at the block's end. */
  public String after() {
    return end == passage.text().length() ? "" : passage.text().substring(end, end + 1);
  }
}
