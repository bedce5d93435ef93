package io.github.duizhao.segment;

import io.github.duizhao.text.Span;
import java.util.List;

/** One walk over one text: looks for marks, asks the rules, and minds the pairs. Linear time. */
final class Scan {

  private final String text;
  private final List<Span> whole;
  private final StopRules rules;
  private final Cuts cuts;
  private final Pairs pairs;

  /** The offset after the last character that is no white space. */
  private final int textEnd;

  private int nextWhole;
  private int sentenceStart;

  /** Whether the sentence has begun: something other than openers stands before. */
  private boolean content;

  /** The last character that is no white space. */
  private char before;

  /** The closers of the run of marks under the cursor. */
  private final StringBuilder closing = new StringBuilder();

  /** How many of them stand before another mark. */
  private int closedBeforeMark;

  Scan(String text, List<Span> whole, StopRules rules) {
    this.text = text;
    this.whole = whole;
    this.rules = rules;
    this.cuts = new Cuts(text, whole);
    this.pairs = new Pairs(cuts);
    int end = text.length();
    while (end > 0 && Glyphs.isSpace(text.charAt(end - 1))) {
      end--;
    }
    this.textEnd = end;
  }

  List<Span> run() {
    int i = 0;
    while (i < text.length()) {
      int inside = protectedEnd(i);
      if (inside > i) {
        i = inside;
        content = true;
        before = 'x';
        continue;
      }
      char c = text.charAt(i);
      if (Glyphs.isSpace(c)) {
        i++;
      } else if (Glyphs.isTerminator(c) && !isLeadingEllipsis(i)) {
        i = stop(i);
      } else {
        other(c, i);
        before = c;
        i++;
      }
    }
    return cuts.spans();
  }

  /** The end of the protected span that starts at an offset, or the offset itself. */
  private int protectedEnd(int at) {
    while (nextWhole < whole.size() && whole.get(nextWhole).end() <= at) {
      nextWhole++;
    }
    return nextWhole < whole.size() && whole.get(nextWhole).start() <= at
        ? whole.get(nextWhole).end()
        : at;
  }

  /** Dots that open a sentence or a quotation: {@code “……或许}. */
  private boolean isLeadingEllipsis(int i) {
    char c = text.charAt(i);
    return !content && (c == '…' || c == '.');
  }

  private void other(char c, int i) {
    char closer = Glyphs.closerOf(c);
    if (c == '"') {
      straightQuote(i);
    } else if (closer != 0) {
      if (c == '“' && pairs.isOpen('”') || c == '‘' && pairs.isOpen('’')) {
        pairs.forget(closer);
      }
      pairs.open(closer, !content, isSpeechMark(before));
    } else if (Glyphs.isCloser(c) && !isApostrophe(i)) {
      boolean cutOff = isCutOffSpeech(c, i);
      pairs.close(c, cutOff || (isStopAhead(i + 1) && Glyphs.isQuoteCloser(c)), isMark(before));
      content = !cutOff;
      if (cutOff) {
        cuts.add(i + 1);
        sentenceStart = i + 1;
      }
    } else if (c != '*' && c != '_') {
      content = true;
    }
  }

  /** A speaker is cut off by the next one: {@code “你为什么——”“住口！”}. */
  private boolean isCutOffSpeech(char c, int i) {
    if (before != '—' || !Glyphs.isQuoteCloser(c)) {
      return false;
    }
    int next = i + 1;
    while (next < text.length() && Glyphs.isSpace(text.charAt(next))) {
      next++;
    }
    return next < text.length()
        && Glyphs.closerOf(text.charAt(next)) != 0
        && Glyphs.isQuoteCloser(Glyphs.closerOf(text.charAt(next)));
  }

  private void straightQuote(int i) {
    if (isClosingStraight(i)) {
      pairs.close('"', isStopAhead(i + 1), isMark(before));
      content = true;
    } else {
      pairs.forget('"');
      pairs.open('"', !content, isSpeechMark(before));
    }
  }

  /** A straight quote closes if one is open, unless it hangs on the word after it. */
  private boolean isClosingStraight(int i) {
    boolean spaceBefore = i == 0 || Glyphs.isSpace(text.charAt(i - 1));
    boolean spaceAfter = i + 1 == text.length() || Glyphs.isSpace(text.charAt(i + 1));
    return pairs.isOpen('"') ? !spaceBefore || spaceAfter : !spaceBefore && spaceAfter;
  }

  private boolean isApostrophe(int i) {
    return text.charAt(i) == '’'
        && i + 1 < text.length()
        && Glyphs.isAsciiLetter(text.charAt(i + 1));
  }

  /** Whether a clause ends with this character: a title such as “Hey! You” lacks it. */
  private static boolean isMark(char c) {
    return Glyphs.isTerminator(c) || Glyphs.isContinuing(c);
  }

  private static boolean isSpeechMark(char c) {
    return c == ':' || c == '：' || c == ',' || c == '，';
  }

  private boolean isStopAhead(int i) {
    return i < text.length() && Glyphs.isTerminator(text.charAt(i));
  }

  private int stop(int start) {
    Stop stop = read(start);
    boolean last = stop.end() >= textEnd;
    boolean ends = !last && rules.ends(text, stop);
    for (int k = 0; k < closing.length(); k++) {
      char closer = closing.charAt(k);
      // A bracket that closes before the last mark, as in （甲？乙？）？, does not end the sentence.
      boolean end = (ends || last) && (k >= closedBeforeMark || Glyphs.isQuoteCloser(closer));
      pairs.close(closer, end, true);
    }
    if (ends) {
      cuts.add(stop.end());
      sentenceStart = stop.end();
    }
    content = !ends;
    before = text.charAt(stop.end() - 1);
    return stop.end();
  }

  private Stop read(int start) {
    closing.setLength(0);
    closedBeforeMark = 0;
    boolean cry = false;
    boolean han = false;
    boolean ellipsis = false;
    int dots = 0;
    char closer = 0;
    int limit = nextWhole < whole.size() ? whole.get(nextWhole).start() : text.length();
    int i = start;
    while (i < limit) {
      char c = text.charAt(i);
      if (Glyphs.isTerminator(c)) {
        if (closer != 0) {
          closedBeforeMark = closing.length();
          cry = han = ellipsis = false;
          dots = 0;
          closer = 0;
        }
        cry |= Glyphs.isCry(c);
        han |= Glyphs.isHanStop(c);
        dots += c == '.' ? 1 : 0;
        ellipsis |= c == '…' || dots > 1;
        i++;
      } else if (isCloserHere(c, i)) {
        closer = c == '*' || c == '_' ? closer : c;
        closing.append(c);
        i++;
      } else {
        int further = further(i, limit);
        if (further == i) {
          break;
        }
        i = further;
      }
    }
    char first = closing.isEmpty() ? 0 : closer;
    return new Stop(
        start,
        i,
        cry,
        han,
        dots,
        ellipsis,
        closer,
        first != 0 && pairs.isAtStart(first),
        first != 0 && pairs.isReported(first),
        first != 0 && pairs.isOpen(first),
        sentenceStart);
  }

  private boolean isCloserHere(char c, int i) {
    return switch (c) {
      case '"' -> isClosingStraight(i);
      case '\'', '’' -> i + 1 == text.length() || !Glyphs.isAsciiLetter(text.charAt(i + 1));
      case '*', '_' -> i + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(i + 1));
      default -> Glyphs.isCloser(c);
    };
  }

  /** The offset after what may stand inside a run of marks, or the same offset. */
  private int further(int i, int limit) {
    char c = text.charAt(i);
    if (Glyphs.isSpace(c)) {
      if (i + 1 < limit) {
        char next = text.charAt(i + 1);
        boolean spacedDots = text.charAt(i - 1) == '.' && next == '.' && !isWordAt(i + 2);
        boolean strayCloser = next > 0x7f && Glyphs.isCloser(next) && pairs.isOpen(next);
        return spacedDots || strayCloser ? i + 1 : i;
      }
      return i;
    }
    if (c == '[') {
      return footnoteEnd(i, limit);
    }
    if (c == '~') {
      return i + 1 < limit && text.charAt(i + 1) == '~' ? i + 2 : i; // end of struck-out text
    }
    int codePoint = text.codePointAt(i);
    int type = Character.getType(codePoint);
    boolean emoji =
        text.charAt(i - 1) != '。'
            && codePoint > 0xffff
            && (type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL);
    boolean joiner = (c == '\u200d' || c == '\ufe0f');
    return emoji ? i + 2 : joiner ? i + 1 : i;
  }

  private boolean isWordAt(int i) {
    return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }

  /** A note's number behind a stop, {@code [12]}, stays with the sentence before it. */
  private int footnoteEnd(int i, int limit) {
    int end = i + 1;
    while (end < limit && end < i + 4 && Glyphs.isDigit(text.charAt(end))) {
      end++;
    }
    return end > i + 1 && end < limit && text.charAt(end) == ']' ? end + 1 : i;
  }
}
