package io.github.duizhao.check.typography;

import io.github.duizhao.check.Category;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.PassageCheck;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Finds text that was decoded in a wrong encoding: replacement characters, {@code ã€‚} for {@code
 * 。}, {@code 锟斤拷}. A run is taken for broken if its bytes in the wrong encoding are valid UTF-8.
 */
public final class MojibakeCheck extends PassageCheck {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final List<String> GHOSTS = List.of("锟斤拷", "烫烫烫", "屯屯屯");

  public MojibakeCheck() {
    super(
        new CheckInfo(
            "mojibake",
            new Message("Characters decoded in a wrong encoding", "乱码"),
            Category.CHARACTER_ENCODING,
            Severity.ERROR,
            false));
  }

  @Override
  protected void check(Passage passage, Inspection inspection, List<Finding> findings) {
    String text = passage.text();
    int at = 0;
    while (at < text.length()) {
      int end = strangeEnd(text, at);
      if (end > at) {
        report(passage, at, end, findings);
        at = end;
      } else {
        at++;
      }
    }
    for (String ghost : GHOSTS) {
      for (int i = text.indexOf(ghost); i >= 0; i = text.indexOf(ghost, i + ghost.length())) {
        add(passage, new Span(i, i + ghost.length()), Optional.empty(), findings);
      }
    }
  }

  /** The end of a run of characters that wrong decoding leaves; {@code start} for none. */
  private static int strangeEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isStrange(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isStrange(char c) {
    return (c >= '\u0080' && c <= '\u00FF')
        || c == '\uFFFD'
        || (c >= '\u0152' && c <= '\u0192')
        || c == '\u02C6'
        || c == '\u02DC'
        || "‚„…†‡‰‹€™›–—‘’“”•".indexOf(c) >= 0;
  }

  private void report(Passage passage, int start, int end, List<Finding> findings) {
    String run = passage.text().substring(start, end);
    if (run.indexOf('\uFFFD') >= 0) {
      int first = start + run.indexOf('\uFFFD');
      int last = start + run.lastIndexOf('\uFFFD') + 1;
      add(passage, new Span(first, last), Optional.empty(), findings);
      return;
    }
    // Runs may begin with good marks: try the longest broken piece from each start.
    for (int from = start; from < end - 1; from++) {
      boolean mayBegin = mayBegin(passage.text().charAt(from), passage.text().charAt(from + 1));
      for (int to = Math.min(end, from + 60); mayBegin && to >= from + 2; to--) {
        Optional<String> meant = meant(passage.text().substring(from, to));
        if (meant.isPresent()) {
          add(passage, new Span(from, to), meant, findings);
          from = to - 1;
          break;
        }
      }
    }
  }

  /**
   * Whether UTF-8 has a character whose first two bytes these are: a dash or a quote begins none.
   */
  private static boolean mayBegin(char first, char second) {
    return first >= '\u00C2' && first <= '\u00F4' && !(second >= '\u00C0' && second <= '\u00FF');
  }

  /** What the piece says when its bytes are read as UTF-8, if they are that and it is text. */
  private static Optional<String> meant(String piece) {
    try {
      ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(piece));
      String decoded = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      boolean readable =
          decoded.codePoints().allMatch(c -> Character.isDefined(c) && !Character.isISOControl(c));
      boolean wide = decoded.length() < piece.length();
      return readable && wide ? Optional.of(decoded) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private void add(Passage passage, Span span, Optional<String> meant, List<Finding> findings) {
    Finding.Builder finding =
        passage
            .finding(
                info(),
                span,
                "text decoded in a wrong encoding",
                "此处是乱码" + meant.map(it -> "，应为“" + it + "”").orElse(""))
            .confidence(0.97);
    meant.ifPresent(
        it -> finding.expected(it).fix(new Fix(passage.block().toFile(span), it, false)));
    findings.add(finding.build());
  }
}
