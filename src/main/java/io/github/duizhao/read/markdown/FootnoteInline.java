package io.github.duizhao.read.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** References to footnotes, {@code [^label]}. */
final class FootnoteInline implements LinkProcessor {

  private static final int LONGEST = 60;

  /** A reference in the tree. */
  static final class Reference extends CustomNode {}

  /** Offset after the reference that starts at {@code from}; -1 if there is none. */
  static int end(CharSequence text, int from) {
    int far = Math.min(text.length(), from + LONGEST);
    boolean opens = from + 2 < far && text.charAt(from) == '[' && text.charAt(from + 1) == '^';
    for (int i = from + 2; opens && i < far && isLabel(text.charAt(i)); i++) {
      if (i + 1 < far && text.charAt(i + 1) == ']') {
        return i + 2;
      }
    }
    return -1;
  }

  private static boolean isLabel(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '*';
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    boolean bare = link.marker() == null && link.destination() == null && link.label() == null;
    if (!bare || !link.text(scanner).startsWith("^")) {
      return LinkResult.none();
    }
    String written = "[" + link.text(scanner) + "]";
    return end(written, 0) == written.length()
        ? LinkResult.replaceWith(new Reference(), link.afterTextBracket())
        : LinkResult.none();
  }
}
