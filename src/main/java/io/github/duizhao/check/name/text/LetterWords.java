package io.github.duizhao.check.name.text;

import io.github.duizhao.text.Span;
import java.util.Set;

/** Ordinary Chinese words that are written with Latin letters: no name is half translated there. */
public final class LetterWords {

  private static final Set<String> WORDS =
      Set.of(
          "X光", "X射线", "T恤", "T恤衫", "T台", "B超", "卡拉OK", "K歌", "K线", "AA制", "U盘", "Q版", "C位", "V领",
          "A股", "B股", "H股", "IC卡", "IP卡", "SIM卡", "VIP卡", "PC机", "BP机", "CT机", "pH值", "IT业", "三K党");

  private LetterWords() {}

  /** Whether a stretch of a text, with the letters beside it, is such a word, spaces aside. */
  public static boolean is(String text, Span stretch) {
    int start = stretch.start();
    while (start > 0 && isLetterOrSpace(text.charAt(start - 1))) {
      start--;
    }
    int end = stretch.end();
    while (end < text.length() && isLetterOrSpace(text.charAt(end))) {
      end++;
    }
    return isWord(text.substring(start, end))
        || isWord(text.substring(start, stretch.end()))
        || isWord(text.substring(stretch.start(), end));
  }

  private static boolean isWord(String text) {
    return WORDS.contains(text.replace(" ", ""));
  }

  private static boolean isLetterOrSpace(char c) {
    return c == ' ' || Script.isLatin(c);
  }
}
