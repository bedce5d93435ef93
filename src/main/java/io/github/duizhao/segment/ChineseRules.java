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
    boolean continuing = Glyphs.isContinuing(after) && !isSign(text, stop, next);
    if (continuing || Glyphs.isCloser(after) || Words.isLoneMark(text, next)) {
      return false;
    }
    if (!stop.isBare()) {
      return endsBehindCloser(text, stop, next);
    }
    if (stop.han()) {
      return true;
    }
    if (ChineseWords.isBehindTitle(text, next)) {
      return false;
    }
    if (stop.cry()) {
      return endsAtCry(text, stop, next);
    }
    return !stop.ellipsis() && endsAtDot(text, stop, next);
  }

  /** What joins words elsewhere is a command's or an operator's first sign behind a full stop. */
  private static boolean isSign(String text, Stop stop, int next) {
    if (!stop.han() || !stop.isBare()) {
      return false;
    }
    char c = text.charAt(next);
    char second = next + 1 < text.length() ? text.charAt(next + 1) : ' ';
    return (c == '/' && Glyphs.isAsciiLetter(second)) || c == '=' || (c == '~' && second == '/');
  }

  private boolean endsBehindCloser(String text, Stop stop, int next) {
    if (Glyphs.isTitleCloser(stop.closer())) {
      return false;
    }
    if (!stop.isQuoted()) {
      return stop.atStart() && !(stop.ellipsis() && !stop.cry() && !stop.han());
    }
    if (Attribution.followsInChinese(text, next)
        || ChineseWords.isBehindQuotation(text, next, stop.cry())) {
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
      return speech || ChineseWords.isConjunction(text, next);
    }
    return stop.ellipsis() ? speech && stop.matched() : endsAtDot(text, stop, next);
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
    if (isSymbol(text, stop, next)) {
      return false;
    }
    if (before < 0x7f && ChineseWords.isBehindName(text, next)) {
      return false;
    }
    if (latinBefore && after < 0x7f) {
      return next > stop.end() && english.ends(text, stop);
    }
    return !latinBefore || !isNameWithCry(text, stop.start());
  }

  /** A mark that is spoken of: {@code 按 ? 键}, {@code 以 //! 开头}, {@code !$ 表示参数}. */
  private static boolean isSymbol(String text, Stop stop, int next) {
    char before = text.charAt(stop.start() - 1);
    if ("/:<=>+-*&|$#@%".indexOf(before) >= 0) {
      return true;
    }
    if (before != ' ' || stop.start() < 2) {
      return false;
    }
    boolean prefix = next == stop.end() && text.charAt(next) < 0x7f;
    return prefix || ChineseWords.isNamingSign(text.charAt(stop.start() - 2));
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
      boolean words =
          Glyphs.isHan(before) || Glyphs.isCloser(before) || "\"+#%".indexOf(before) >= 0;
      return words && (spaced || hanNext);
    }
    if (isListMark(text, stop.start()) || (hanNext && isShortForm(text, stop, next))) {
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

  /**
   * A Latin name's dot before hanzi: {@code J. K. 罗琳}, {@code Red Hat Inc. 开发}. A sentence would
   * end in {@code 。}.
   */
  private static boolean isShortForm(String text, Stop stop, int next) {
    String word = Words.before(text, stop.start());
    boolean abbreviation = EnglishWords.isAbbreviation(word) && !EnglishWords.isSoft(word);
    return abbreviation || isInitials(word) || ChineseWords.isBehindName(text, next);
  }

  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? c < 'A' || c > 'Z' : c != '.') {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** Half-width stops behind one or two digits count items: {@code 图 1. 评审流程}. */
  private static boolean isListMark(String text, int mark) {
    int end = mark - 1 > 0 && isLetteredFigure(text, mark - 1) ? mark - 1 : mark;
    int start = end;
    while (start > 0 && Glyphs.isDigit(text.charAt(start - 1)) && end - start < 3) {
      start--;
    }
    boolean number = end - start == 1 || end - start == 2;
    return number && (start == 0 || text.charAt(start - 1) != '.');
  }

  /** The letter of {@code 图 3a}. */
  private static boolean isLetteredFigure(String text, int letter) {
    int i = letter;
    while (i > 0 && letter - i < 3 && Glyphs.isDigit(text.charAt(i - 1))) {
      i--;
    }
    if (i == letter || !Glyphs.isAsciiLetter(text.charAt(letter))) {
      return false;
    }
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i > 0 && "图圖表".indexOf(text.charAt(i - 1)) >= 0;
  }
}
