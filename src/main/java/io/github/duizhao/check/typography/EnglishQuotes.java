package io.github.duizhao.check.typography;

import io.github.duizhao.check.Han;

/** The quotation marks of speech in an English sentence: double ones, or single ones if none is. */
final class EnglishQuotes {

  /** The last mark of a sentence. */
  enum Last {
    NONE,
    OPENER,
    CLOSER
  }

  private static final String DOUBLE = "\"“”";
  private static final String SINGLE = "'‘’";

  /** What stands beside a mark that closes a speech, where it may be an apostrophe: dogs’. */
  private static final String STOPS = ".,!?;:…—–-";

  private EnglishQuotes() {}

  static Last last(String text) {
    Last last = last(text, DOUBLE);
    return last == Last.NONE ? last(text, SINGLE) : last;
  }

  private static Last last(String text, String marks) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (marks.indexOf(c) < 0) {
        continue;
      }
      boolean single = marks.equals(SINGLE);
      boolean closes = isEdge(Han.at(text, i + 1)) && !isSpace(Han.at(text, i - 1));
      if (c == '“'
          || c == '‘'
          || (c != '”' && c != '’' && !closes && isEdge(Han.at(text, i - 1)))) {
        return Last.OPENER;
      }
      if (closes && (!single || isStop(Han.at(text, i - 1)) || isStop(Han.at(text, i + 1)))) {
        return Last.CLOSER;
      }
    }
    return Last.NONE;
  }

  private static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return c == '\0' || Character.isWhitespace(c);
  }

  private static boolean isEdge(char c) {
    return c != '\'' && !Character.isLetterOrDigit(c);
  }
}
