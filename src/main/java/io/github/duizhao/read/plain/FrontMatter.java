package io.github.duizhao.read.plain;

import io.github.duizhao.read.block.BlockBuilder;
import io.github.duizhao.read.block.BlockList;
import io.github.duizhao.read.block.LineJoin;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Skipped;
import io.github.duizhao.text.Span;
import java.util.Map;

/**
 * What stands before the text of a Markdown file: YAML between {@code ---} lines, TOML between
 * {@code +++} lines, or lines of {@code [#]: key: value}. Title and description become blocks, the
 * rest is skipped.
 */
public final class FrontMatter {

  private static final Map<String, Block.Kind> READ_BY_PEOPLE =
      Map.of(
          "title", Block.Kind.HEADING,
          "subtitle", Block.Kind.HEADING,
          "description", Block.Kind.PARAGRAPH,
          "summary", Block.Kind.PARAGRAPH);

  private final Content content;
  private final LineJoin join;
  private final BlockList blocks;

  private FrontMatter(Content content, LineJoin join, BlockList blocks) {
    this.content = content;
    this.join = join;
    this.blocks = blocks;
  }

  /** The content with spaces in place of its front matter; offsets stay the same. */
  public static String take(Content content, LineJoin join, BlockList blocks) {
    FrontMatter front = new FrontMatter(content, join, blocks);
    int first = 1;
    while (first < content.lineCount() && content.line(first).in(content).isBlank()) {
      first++;
    }
    String fence = content.line(first).in(content).stripTrailing();
    int last = 0;
    if (fence.equals("---") || fence.equals("+++")) {
      last = front.fenced(first, fence);
    }
    if (last == 0) {
      last = front.hashLines(first);
    }
    return last == 0 ? content.text() : front.blank(content.line(last).end());
  }

  private String line(int number) {
    return content.line(number).in(content);
  }

  private String blank(int end) {
    StringBuilder body = new StringBuilder(content.text());
    for (int i = 0; i < end; i++) {
      if (body.charAt(i) != '\n' && body.charAt(i) != '\r') {
        body.setCharAt(i, ' ');
      }
    }
    return body.toString();
  }

  private int hashLines(int first) {
    int last = 0;
    for (int line = first; line <= content.lineCount(); line++) {
      Span span = content.line(line);
      if (line(line).startsWith("[#]:")) {
        blocks.skip(span.start(), span.end(), Skipped.Reason.FRONT_MATTER);
        last = line;
      } else if (!line(line).isBlank()) {
        break;
      }
    }
    return last;
  }

  /** The line of the closing fence; 0 if there is none. */
  private int fenced(int first, String fence) {
    int last = first + 1;
    while (last <= content.lineCount() && !isClosing(line(last), fence)) {
      last++;
    }
    boolean closed = last <= content.lineCount();
    if (!closed || !isFields(first + 1, last)) {
      return 0;
    }
    int skippedTo = content.line(first).start();
    for (int line = first + 1; line < last; ) {
      int end = line + 1;
      while (end < last && isContinuation(line(end))) {
        end++;
      }
      Span value = field(line, end);
      if (!value.isEmpty()) {
        blocks.skip(skippedTo, value.start(), Skipped.Reason.FRONT_MATTER);
        skippedTo = value.end();
      }
      line = end;
    }
    blocks.skip(skippedTo, content.line(last).end(), Skipped.Reason.FRONT_MATTER);
    return last;
  }

  private static boolean isClosing(String line, String fence) {
    String stripped = line.stripTrailing();
    return stripped.equals(fence) || (fence.equals("---") && stripped.equals("..."));
  }

  private static boolean isContinuation(String line) {
    return !line.isBlank() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
  }

  /** Whether these lines are fields: a rule may open a text as well. */
  private boolean isFields(int from, int to) {
    for (int line = from; line < to; line++) {
      String text = line(line);
      boolean field =
          !text.isBlank() && (isContinuation(text) || "#-]}".indexOf(text.charAt(0)) >= 0);
      if (text.isBlank() ? line == from : !field && !isFieldStart(text)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFieldStart(String text) {
    int at = 0;
    while (at < text.length() && isKey(text.charAt(at))) {
      at++;
    }
    String rest = text.substring(at).stripLeading();
    return at > 0 && (rest.startsWith(":") || rest.startsWith("=") || text.charAt(0) == '[');
  }

  private static boolean isKey(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '"';
  }

  /** Makes a block of a field that people read; gives its place, or an empty span. */
  private Span field(int first, int end) {
    Span span = content.line(first);
    String text = line(first);
    int keyEnd = 0;
    while (keyEnd < text.length() && isKey(text.charAt(keyEnd))) {
      keyEnd++;
    }
    Block.Kind kind = READ_BY_PEOPLE.get(text.substring(0, keyEnd));
    int at = keyEnd;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    boolean isField =
        kind != null && at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '=');
    if (!isField) {
      return new Span(0, 0);
    }
    BlockBuilder block = new BlockBuilder(join);
    Scalar scalar = new Scalar(content, block);
    scalar.line(span.start() + at + 1, span.end());
    for (int line = first + 1; line < end; line++) {
      block.gap(content.line(line - 1).end(), content.line(line).start(), true);
      scalar.line(content.line(line).start(), content.line(line).end());
    }
    if (block.length() == 0) {
      return new Span(0, 0);
    }
    boolean heading = kind == Block.Kind.HEADING;
    Block made = block.build(0, kind, Block.Role.FRONT_MATTER, heading ? 1 : 0);
    blocks.add(block, kind, Block.Role.FRONT_MATTER, heading ? 1 : 0);
    return made.file();
  }
}
