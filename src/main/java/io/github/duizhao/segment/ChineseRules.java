package io.github.duizhao.segment;

import java.util.Locale;

/**
 * Where Chinese sentences end. {@code 。！？} end one unless the sentence goes on behind the closing
 * quote or bracket; dots and half-width marks need a look at what stands beside them.
 */
final class ChineseRules implements StopRules {

  private final EnglishRules english;

  ChineseRules(EnglishRules english) {
    this.english = english;
  }

  @Override
  public boolean ends(String text, Stop stop) {
    int next = stop.end();
    while (next < text.length() && Glyphs.isSpace(text.charAt(next))) {
      next++;
    }
    if (next == text.length()) {
      return false;
    }
    char after = text.charAt(next);
    if (Glyphs.isContinuing(after) || Glyphs.isCloser(after)) {
      return false;
    }
    if (!stop.isBare()) {
      return endsBehindCloser(text, stop, next);
    }
    if (stop.han()) {
      return true;
    }
    if (stop.cry()) {
      return endsAtCry(text, stop, next);
    }
    return !stop.ellipsis() && endsAtDot(text, stop, next);
  }

  private boolean endsBehindCloser(String text, Stop stop, int next) {
    if (Glyphs.isTitleCloser(stop.closer())) {
      return false;
    }
    if (!stop.isQuoted()) {
      return stop.atStart() && !(stop.ellipsis() && !stop.cry() && !stop.han());
    }
    if (Attribution.followsInChinese(text, next) || goesOn(text, next, stop.cry())) {
      return false;
    }
    char opened = Glyphs.closerOf(text.charAt(next));
    if (opened != 0 && Glyphs.isQuoteCloser(opened)) {
      return true;
    }
    boolean speech = stop.atStart() || stop.reported() || !stop.matched();
    if (stop.han()) {
      return true;
    }
    if (stop.cry()) {
      return speech;
    }
    return stop.ellipsis() ? speech && stop.matched() : endsAtDot(text, stop, next);
  }

  /** Whether the words behind a quotation make it a part of the sentence. */
  private static boolean goesOn(String text, int next, boolean cry) {
    char c = text.charAt(next);
    char second = next + 1 < text.length() ? text.charAt(next + 1) : ' ';
    return switch (c) {
      case '的' -> second != '确';
      case '和', '与', '或', '及', '等', '之', '似' -> true;
      case '这' -> second == '句' || second == '样' || second == '种' || second == '类' || second == '话';
      case '一' -> second == '样' || second == '类' || second == '词' || second == '句';
      case '而', '是', '为', '在', '时', '以' -> cry && second != '此' && second != '后';
      default -> false;
    };
  }

  private boolean endsAtCry(String text, Stop stop, int next) {
    char mark = text.charAt(stop.end() - 1);
    boolean halfWidth = mark == '!' || mark == '?';
    if (!halfWidth || stop.start() == 0) {
      return true;
    }
    char before = text.charAt(stop.start() - 1);
    char after = text.charAt(next);
    boolean latinBefore = Glyphs.isAsciiLetter(before) || Glyphs.isDigit(before);
    if (latinBefore && after < 0x7f) {
      return next > stop.end() && english.ends(text, stop);
    }
    return !latinBefore || !isNameWithCry(text, stop.start());
  }

  /** {@code Yahoo!}, or a command such as {@code panic!} alone among Chinese words. */
  private static boolean isNameWithCry(String text, int mark) {
    int start = Words.startBefore(text, mark);
    String word = text.substring(start, mark);
    int before = start;
    while (before > 0 && (text.charAt(before - 1) == ' ' || text.charAt(before - 1) == '_')) {
      before--;
    }
    boolean alone = before > 0 && !Glyphs.isAsciiLetter(text.charAt(before - 1));
    boolean command = alone && word.equals(word.toLowerCase(Locale.ROOT)) && word.length() > 2;
    return EnglishWords.endsInCry(word) || command;
  }

  private boolean endsAtDot(String text, Stop stop, int next) {
    if (stop.start() == 0) {
      return false;
    }
    char before = text.charAt(stop.start() - 1);
    boolean spaced = next > stop.end();
    boolean hanNext = Glyphs.isHan(text.codePointAt(next));
    boolean latin = Glyphs.isAsciiLetter(before) || Glyphs.isDigit(before);
    if (!latin) {
      boolean words = Glyphs.isHan(before) || Glyphs.isCloser(before) || before == '"';
      return words && (spaced || hanNext);
    }
    if (isListMark(text, stop.start())) {
      return false;
    }
    if (spaced) {
      return english.ends(text, stop);
    }
    String word = Words.before(text, stop.start());
    return hanNext
        && word.length() > 2
        && !Glyphs.isDigit(before)
        && word.indexOf('.') < 0
        && !EnglishWords.isAbbreviation(word);
  }

  /** Half-width stops behind one or two digits count items: {@code 图 1. 评审流程}. */
  private static boolean isListMark(String text, int mark) {
    int start = mark;
    while (start > 0 && Glyphs.isDigit(text.charAt(start - 1)) && mark - start < 3) {
      start--;
    }
    boolean number = mark - start == 1 || mark - start == 2;
    return number && (start == 0 || text.charAt(start - 1) != '.');
  }
}
