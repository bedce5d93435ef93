package io.github.duizhao.read.markdown;

import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where nodes of a Markdown tree stand in the content. */
final class Nodes {

  private Nodes() {}

  /** Offset of the first character of a node; 0 for a node without place. */
  static int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
  }

  /** Offset after the last character of a node. */
  static int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return 0;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }

  static boolean hasPlace(Node node) {
    return !node.getSourceSpans().isEmpty();
  }

  /**
   * The content from the first span to the last, with spaces in place of what lies between them:
   * the quote marks and indentation of lines. Offsets stay the same.
   */
  static String blanked(CharSequence content, List<SourceSpan> spans) {
    if (spans.isEmpty()) {
      return "";
    }
    int start = spans.get(0).getInputIndex();
    SourceSpan last = spans.get(spans.size() - 1);
    char[] kept = new char[last.getInputIndex() + last.getLength() - start];
    Arrays.fill(kept, ' ');
    for (int i = 0; i < kept.length; i++) {
      char c = content.charAt(start + i);
      if (c == '\n' || c == '\r') {
        kept[i] = c;
      }
    }
    for (SourceSpan span : spans) {
      int at = span.getInputIndex();
      for (int i = 0; i < span.getLength(); i++) {
        kept[at - start + i] = content.charAt(at + i);
      }
    }
    return new String(kept);
  }
}
