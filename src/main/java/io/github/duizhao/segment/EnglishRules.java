package io.github.duizhao.segment;

/**
 * Where English sentences end. Clear cases are decided by the word before the mark and the word
 * after it; the few doubtful ones, such as {@code Inc. Rockets}, by a statistical model.
 */
final class EnglishRules implements StopRules {

  /** Asked only in doubt, since loading it takes longer than cutting an article. */
  interface Doubt {
    boolean ends(String text, int mark);
  }

  private final Doubt doubt;

  EnglishRules(Doubt doubt) {
    this.doubt = doubt;
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
    if (Words.isLoneMark(text, next)) {
      return false;
    }
    if (next == stop.end()) {
      return endsWithoutSpace(stop, after);
    }
    if (Glyphs.isContinuing(after) && after != '=' && after != '~' && after != '/'
        || Glyphs.isCloser(after)) {
      return false;
    }
    int sign = Words.firstSign(text, next);
    if (sign == text.length()) {
      return false;
    }
    Next word = Next.at(text, sign);
    if (!stop.isBare() && !stop.isQuoted()) {
      return endsBehindBracket(text, stop, word);
    }
    if (stop.cry() || stop.han()) {
      return endsAtCry(text, stop, word);
    }
    if (stop.ellipsis()) {
      return endsAtEllipsis(text, stop, word);
    }
    return endsAtDot(text, stop, word);
  }

  /** Only full-width text and quote against quote go on without a space. */
  private static boolean endsWithoutSpace(Stop stop, char after) {
    if (stop.han() || (stop.cry() && Glyphs.isHan(after))) {
      return !Glyphs.isContinuing(after);
    }
    return stop.isQuoted() && (after == '“' || after == '「');
  }

  private boolean endsBehindBracket(String text, Stop stop, Next next) {
    if (next.isLower()) {
      return stop.atStart() && !next.isCommon();
    }
    if (stop.atStart()) {
      return true;
    }
    boolean abbreviation =
        !stop.cry() && EnglishWords.isAbbreviation(Words.before(text, stop.start()));
    return !abbreviation && next.isStarter();
  }

  private static boolean endsAtCry(String text, Stop stop, Next next) {
    if (next.isLower()) {
      return stop.isBare() && next.isTechnical();
    }
    if (stop.isQuoted()) {
      // He said, "Why?" I told him: one of them was named before.
      boolean told = stop.reported() && next.isFirstPerson();
      return told || !Attribution.followsInEnglish(text, next.start());
    }
    String word = Words.before(text, stop.start());
    return next.isStarter() || !EnglishWords.endsInCry(word) && word.indexOf('_') < 0;
  }

  private static boolean endsAtEllipsis(String text, Stop stop, Next next) {
    if (!next.isUpper() || next.isFirstPerson()) {
      return false;
    }
    if (stop.isQuoted()) {
      return !Attribution.followsInEnglish(text, next.start());
    }
    return !next.word().equals(Words.before(text, stop.start()));
  }

  private boolean endsAtDot(String text, Stop stop, Next next) {
    int start = Words.startBefore(text, stop.start());
    String word = isInPath(text, start) ? "" : text.substring(start, stop.start());
    if (word.isEmpty()) {
      boolean spaced = stop.start() > 0 && Glyphs.isSpace(text.charAt(stop.start() - 1));
      return spaced
          ? next.isStarter() || next.isCapitalized()
          : !next.isLower() || (stop.isBare() && !next.isCommon());
    }
    if (ListMarks.isOne(text, word, start, stop)) {
      return false;
    }
    if (EnglishWords.neverEnds(word) && (word.length() > 1 || !isUpper(word))) {
      return word.length() == 1 && next.isStarter();
    }
    if (next.isLower()) {
      return stop.isBare() && endsBeforeLower(word, next);
    }
    if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
      return endsAtInitial(text, word, start, next);
    }
    return endsBeforeCapital(text, stop, word, next);
  }

  private static boolean isUpper(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** Whether the word is the last piece of a path or address, and so no short form. */
  private static boolean isInPath(String text, int start) {
    return start > 0 && "/\\@=?#_:%~".indexOf(text.charAt(start - 1)) >= 0;
  }

  /** A dot before a lower-case word ends a sentence that opens with a command or package name. */
  private static boolean endsBeforeLower(String word, Next next) {
    if (next.isCommon() && !(EnglishWords.isSubject(next.word()) && isPlainWord(word))
        || EnglishWords.isAbbreviation(word)
        || isDotted(word)
        || word.length() < 2) {
      return false;
    }
    return next.isTechnical() || hasVowel(word) && !isNumber(word);
  }

  /** No short form that we do not know. */
  private static boolean isPlainWord(String word) {
    return word.length() > 3 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static boolean isNumber(String word) {
    return word.indexOf('.') > 0 && word.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
  }

  private static boolean hasVowel(String word) {
    return word.chars().anyMatch(c -> "aeiouyAEIOUY0123456789".indexOf(c) >= 0);
  }

  private static boolean endsAtInitial(String text, String word, int start, Next next) {
    int end = start;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    boolean afterInitial = end > 1 && text.charAt(end - 1) == '.';
    String previous = Words.before(text, afterInitial ? end - 1 : end);
    if (Glyphs.isHan(next.sign())) {
      return false;
    }
    if (next.isStarter()) {
      return true;
    }
    if (word.equals("I") && !afterInitial) {
      return !previous.isEmpty() && !Character.isUpperCase(previous.charAt(0));
    }
    if (afterInitial || previous.isEmpty()) {
      return false;
    }
    if (Character.isLowerCase(word.charAt(0))) {
      return next.isUpper() && !EnglishWords.isAbbreviation(word);
    }
    if (Character.isUpperCase(previous.charAt(0))) {
      return next.isAbstract() || EnglishWords.isLettered(previous);
    }
    return !EnglishWords.isCommon(previous)
        || EnglishWords.isBeforeThing(previous)
        || isLetterBefore(text, end - previous.length());
  }

  /** {@code from A to B}, {@code P and Q}: what is listed are things. */
  private static boolean isLetterBefore(String text, int from) {
    int end = from;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    boolean apart = end > 1 && !Character.isLetterOrDigit(text.charAt(end - 2));
    return apart && Character.isUpperCase(text.charAt(end - 1));
  }

  private boolean endsBeforeCapital(String text, Stop stop, String word, Next next) {
    boolean quoted = stop.isQuoted();
    if (EnglishWords.isTitle(word)) {
      boolean place = word.equals("St") || word.equals("Mt");
      return place && next.isStarter() && !quoted;
    }
    if (EnglishWords.isDate(word)) {
      return !next.isDigit()
          && !next.isTimeWord()
          && (next.isStarter() || doubt.ends(text, stop.start()));
    }
    if (EnglishWords.isSoft(word)) {
      return !next.isDigit() && !(Character.isUpperCase(word.charAt(0)) && next.isNumeral());
    }
    if (EnglishWords.isNumbered(word)) {
      return !next.isDigit() && (next.isStarter() || (word.equals("No") && next.isUpper()));
    }
    if (word.equalsIgnoreCase("etc")) {
      return next.isUpper() || next.isOther();
    }
    if (word.equalsIgnoreCase("a.m") || word.equalsIgnoreCase("p.m")) {
      return next.isUpper() && !next.isTimeWord();
    }
    if (isDotted(word)) {
      return next.isStarter();
    }
    if (EnglishWords.isOpen(word)) {
      return next.isStarter() || (next.isUpper() && doubt.ends(text, stop.start()));
    }
    return true;
  }

  /** Single letters with dots between: {@code U.S}, {@code p.m}. */
  private static boolean isDotted(String word) {
    if (word.length() < 3) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 1 ? c != '.' : !Glyphs.isAsciiLetter(c)) {
        return false;
      }
    }
    return true;
  }
}
