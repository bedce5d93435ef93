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
  private final Emphasis emphasis;
  private final Trailing trailing;
  private final Closers closers;

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

  /** Whether a full stop stands before those: {@code （甲。乙。）。}. */
  private boolean fullBeforeMark;

  Scan(String text, List<Span> whole, StopRules rules) {
    this.text = text;
    this.whole = whole;
    this.rules = rules;
    this.cuts = new Cuts(text, whole);
    this.pairs = new Pairs(cuts);
    this.emphasis = new Emphasis(text);
    this.trailing = new Trailing(text, pairs);
    this.closers = new Closers(text, pairs);
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
    } else if (closer != 0 && !closers.isCloserTypedAsOpener(c, i)) {
      if (c == '“' && pairs.isOpen('”') || c == '‘' && pairs.isOpen('’')) {
        pairs.forget(closer);
      }
      pairs.open(closer, !content, isSpeechMark(before));
    } else if ((closer != 0 || Glyphs.isCloser(c)) && !closers.isApostrophe(i)) {
      boolean quote = closer != 0 || Glyphs.isQuoteCloser(c);
      close(closers.closingOf(c, i), i, quote && isStopAhead(i + 1));
    } else if (c == '\'' && closers.isCutOffSpeech(i, before)) {
      cutBehind(i);
    } else if (Emphasis.isSign(c)) {
      emphasis.meet(c, i);
    } else {
      content = true;
    }
  }

  private void close(char closer, int i, boolean atEnd) {
    boolean cutOff = Glyphs.isQuoteCloser(closer) && closers.isCutOffSpeech(i, before);
    boolean told = Glyphs.isQuoteCloser(closer) && Attribution.followsBehindComma(text, i + 1);
    pairs.close(closer, cutOff || atEnd, told || isMark(before));
    content = true;
    if (cutOff) {
      cutBehind(i);
    }
  }

  private void cutBehind(int i) {
    content = false;
    cuts.add(i + 1);
    sentenceStart = i + 1;
  }

  private void straightQuote(int i) {
    if (isClosingStraight(i)) {
      close('"', i, isStopAhead(i + 1));
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
      // What a bracket before the last mark asks, as in （甲？乙？）？, is no sentence of its own.
      boolean whole = k >= closedBeforeMark || fullBeforeMark || Glyphs.isQuoteCloser(closer);
      boolean end = (ends || last) && whole;
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
    int mark = start;
    int i = start;
    while (i < limit) {
      char c = text.charAt(i);
      if (Glyphs.isTerminator(c)) {
        if (closer != 0) {
          closedBeforeMark = closing.length();
          fullBeforeMark = han || dots == 1 && !cry;
          mark = i;
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
        closer = closers.closingOf(c, i);
        closing.append(closer);
        i++;
      } else {
        int further = Emphasis.isSign(c) ? emphasis.closeAt(i) : trailing.end(i, limit);
        if (further == i) {
          break;
        }
        i = further;
      }
    }
    char first = closing.isEmpty() ? 0 : closer;
    return new Stop(
        mark,
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

  /** Whether a straight quote before it opens rather than closes: {@code '*'} means all. */
  private static boolean isQuotable(char c) {
    return Glyphs.isAsciiLetter(c) || "*/$%#@&-+<".indexOf(c) >= 0;
  }

  private boolean isCloserHere(char c, int i) {
    return switch (c) {
      case '"' -> isClosingStraight(i);
      case '’' -> !closers.isApostrophe(i);
      case '\'' -> i + 1 == text.length() || !isQuotable(text.charAt(i + 1));
      default -> Glyphs.isCloser(c) || closers.isCloserTypedAsOpener(c, i);
    };
  }
}
