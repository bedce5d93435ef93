package io.github.duizhao.read.plain;

import io.github.duizhao.read.block.BlockBuilder;

/** Reads the value of a field of front matter: plain, quoted, folded or over several lines. */
final class Scalar {

  private final CharSequence content;
  private final BlockBuilder block;
  private boolean started;
  private boolean folded;
  private char quote;

  Scalar(CharSequence content, BlockBuilder block) {
    this.content = content;
    this.block = block;
  }

  /** Adds a line of the value. */
  void line(int from, int to) {
    int at = from;
    int end = to;
    while (at < end && BlockBuilder.isSpace(content.charAt(at))) {
      at++;
    }
    while (end > at && BlockBuilder.isSpace(content.charAt(end - 1))) {
      end--;
    }
    if (at == end) {
      return;
    }
    if (!started) {
      started = true;
      char first = content.charAt(at);
      if ((first == '>' || first == '|') && end - at <= 3) {
        folded = true;
        return;
      }
      if (first == '"' || first == '\'') {
        quote = first;
        at++;
      }
    }
    if (folded || quote == 0) {
      block.verbatim(content, at, folded ? end : comment(at, end));
    } else {
      quoted(at, end);
    }
  }

  private int comment(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (content.charAt(i) == '#' && content.charAt(i - 1) == ' ') {
        int end = i;
        while (end > from && content.charAt(end - 1) == ' ') {
          end--;
        }
        return end;
      }
    }
    return to;
  }

  private void quoted(int from, int to) {
    int verbatim = from;
    for (int i = from; i < to; i++) {
      char c = content.charAt(i);
      char next = i + 1 < to ? content.charAt(i + 1) : '\0';
      boolean escapes =
          quote == '"' ? c == '\\' && (next == '"' || next == '\\') : c == '\'' && next == '\'';
      if (escapes) {
        block.verbatim(content, verbatim, i);
        block.replaced(String.valueOf(next), i, i + 2);
        verbatim = i + 2;
        i++;
      } else if (c == quote) {
        block.verbatim(content, verbatim, i);
        quote = '\0';
        return;
      }
    }
    block.verbatim(content, verbatim, to);
  }
}
