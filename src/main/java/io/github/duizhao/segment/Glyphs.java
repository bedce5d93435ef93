package io.github.duizhao.segment;

/** What single characters do in a sentence: end it, open or close a pair, stand between words. */
final class Glyphs {

  private Glyphs() {}

  /** White space of any kind, no-break spaces included. */
  static boolean isSpace(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A mark that can end a sentence. */
  static boolean isTerminator(char c) {
    return switch (c) {
      case '.', '!', '?', '。', '！', '？', '…', '｡', '．', '‼', '⁇', '⁈', '⁉', '‽' -> true;
      default -> false;
    };
  }

  /** A question or exclamation mark. */
  static boolean isCry(char c) {
    return switch (c) {
      case '!', '?', '！', '？', '‼', '⁇', '⁈', '⁉', '‽' -> true;
      default -> false;
    };
  }

  static boolean isHanStop(char c) {
    return c == '。' || c == '｡' || c == '．';
  }

  /** The closing mark of an opening one, or 0 for any other character. */
  static char closerOf(char c) {
    return switch (c) {
      case '“' -> '”';
      case '‘' -> '’';
      case '「' -> '」';
      case '『' -> '』';
      case '﹁' -> '﹂';
      case '﹃' -> '﹄';
      case '《' -> '》';
      case '〈' -> '〉';
      case '（' -> '）';
      case '(' -> ')';
      case '[' -> ']';
      case '［' -> '］';
      case '【' -> '】';
      case '〔' -> '〕';
      case '｛' -> '｝';
      case '{' -> '}';
      case '«' -> '»';
      case '‹' -> '›';
      default -> 0;
    };
  }

  static boolean isCloser(char c) {
    return switch (c) {
      case '”',
          '’',
          '」',
          '』',
          '﹂',
          '﹄',
          '》',
          '〉',
          '）',
          ')',
          ']',
          '］',
          '】',
          '〕',
          '｝',
          '}',
          '»',
          '›' ->
          true;
      default -> false;
    };
  }

  /** Whether a closing mark ends speech, not a bracket or a title. */
  static boolean isQuoteCloser(char c) {
    return switch (c) {
      case '”', '’', '」', '』', '﹂', '﹄', '»', '›', '"', '\'' -> true;
      default -> false;
    };
  }

  static boolean isTitleCloser(char c) {
    return c == '》' || c == '〉';
  }

  /** A mark after which the sentence goes on. */
  static boolean isContinuing(char c) {
    return switch (c) {
      case ',',
          '，',
          '、',
          ';',
          '；',
          ':',
          '：',
          '﹐',
          '､',
          '/',
          '／',
          '|',
          '—',
          '–',
          '～',
          '~',
          '·',
          '=' ->
          true;
      default -> false;
    };
  }

  /** A Chinese character, kana included. */
  static boolean isHan(int codePoint) {
    return Character.isIdeographic(codePoint)
        || (codePoint >= 0x3040 && codePoint <= 0x30ff)
        || codePoint == '〇'
        || codePoint == '々';
  }

  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
