package io.github.duizhao.check.name;

/**
 * One place where Latin pieces stand side by side: {@code Cloud NativeCon}.
 *
 * @param start in the passage's text
 * @param first index of its first piece in the passage
 * @param count how many pieces
 */
record Form(Passage passage, int start, int end, int first, int count) {

  String text() {
    return passage.text().substring(start, end);
  }

  String squash() {
    return Script.squash(text());
  }

  /** The text between the last piece of this form and the next piece; empty at the block's end. */
  String before() {
    return start == 0 ? "" : passage.text().substring(start - 1, start);
  }

  String after() {
    return end == passage.text().length() ? "" : passage.text().substring(end, end + 1);
  }
}
