package io.github.duizhao.read.block;

import org.jsoup.parser.Parser;

/**
 * Adds a piece of text that a parser decoded to a block, by walking along its source: characters
 * that are the same are verbatim; entities and backslash escapes are replaced.
 */
public final class SourceWalk {

  private static final int LONGEST_ENTITY = 40;

  private final CharSequence source;
  private final boolean backslashes;
  private final boolean collapse;

  /**
   * @param backslashes whether a backslash escapes punctuation, as in Markdown
   * @param collapse whether white space is shown as one space, as in HTML
   */
  public SourceWalk(CharSequence source, boolean backslashes, boolean collapse) {
    this.source = source;
    this.backslashes = backslashes;
    this.collapse = collapse;
  }

  /** Adds {@code shown}, which a parser made of the source from {@code from} to {@code to}. */
  public void add(BlockBuilder block, String shown, int from, int to) {
    int at = from;
    int j = 0;
    int verbatim = from;
    while (j < shown.length() && at < to) {
      char c = source.charAt(at);
      if (c == '&' || (backslashes && c == '\\')) {
        block.verbatim(source, verbatim, at);
        int length = escape(at, to, shown, j);
        String piece = length == 0 ? "" : decoded(at, length);
        if (length > 0) {
          block.replaced(piece, at, at + length);
          at += length;
          j += piece.length();
          verbatim = at;
          continue;
        }
        verbatim = at;
      } else if (collapse && BlockBuilder.isSpace(c) && !isSingle(at, from, to)) {
        block.verbatim(source, verbatim, at);
        int end = at;
        boolean lineEnd = false;
        while (end < to && BlockBuilder.isSpace(source.charAt(end))) {
          lineEnd |= source.charAt(end) == '\n' || source.charAt(end) == '\r';
          j += isNormalized(end, to, shown, j) ? 0 : 1;
          end++;
        }
        block.gap(at, end, lineEnd);
        at = end;
        verbatim = end;
        continue;
      }
      if (c == '\r' && shown.charAt(j) == '\n') {
        block.verbatim(source, verbatim, at);
        int end = isNormalized(at, to, shown, j) ? at + 2 : at + 1;
        block.replaced("\n", at, end);
        at = end;
        verbatim = end;
        j++;
        continue;
      }
      boolean same = c == shown.charAt(j) || c == '\0';
      if (!same) {
        break;
      }
      at++;
      j++;
    }
    block.verbatim(source, verbatim, at);
    if (j < shown.length() && !shown.substring(j).isBlank()) {
      block.replaced(shown.substring(j), at, Math.max(at, to));
    }
  }

  /** Whether this is the first half of a CRLF of which the parser made a line feed. */
  private boolean isNormalized(int at, int to, String shown, int j) {
    return source.charAt(at) == '\r'
        && at + 1 < to
        && source.charAt(at + 1) == '\n'
        && (j >= shown.length() || shown.charAt(j) == '\n');
  }

  /** Whether a white space stands alone in the middle of the text, and so is shown as it is. */
  private boolean isSingle(int at, int from, int to) {
    return source.charAt(at) == ' '
        && at > from
        && at + 1 < to
        && !BlockBuilder.isSpace(source.charAt(at - 1))
        && !BlockBuilder.isSpace(source.charAt(at + 1));
  }

  /** The length of the escape at {@code at} that was decoded to what stands at {@code j}, or 0. */
  private int escape(int at, int to, String shown, int j) {
    if (source.charAt(at) == '\\') {
      boolean escapes = at + 1 < to && isPunctuation(source.charAt(at + 1));
      return escapes && source.charAt(at + 1) == shown.charAt(j) ? 2 : 0;
    }
    int end = at + 1;
    while (end < to
        && end - at < LONGEST_ENTITY
        && (isAsciiWord(source.charAt(end)) || (end == at + 1 && source.charAt(end) == '#'))) {
      end++;
    }
    boolean closed = end < to && source.charAt(end) == ';';
    if (end == at + 1 || (backslashes && !closed)) {
      return 0;
    }
    int length = closed ? end + 1 - at : end - at;
    String piece = source.subSequence(at, at + length).toString();
    String decoded = Parser.unescapeEntities(piece, false);
    return !decoded.equals(piece) && shown.startsWith(decoded, j) ? length : 0;
  }

  private String decoded(int at, int length) {
    return source.charAt(at) == '\\'
        ? String.valueOf(source.charAt(at + 1))
        : Parser.unescapeEntities(source.subSequence(at, at + length).toString(), false);
  }

  private static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  static boolean isPunctuation(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }
}
