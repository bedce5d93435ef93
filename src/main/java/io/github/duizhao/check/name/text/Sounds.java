package io.github.duizhao.check.name.text;

import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The stretches of a text that may write a foreign name by its sound. */
public final class Sounds {

  /**
   * A stretch of hanzi and middle dots.
   *
   * @param speaks whether a word of saying follows: it is a person
   */
  public record Window(int start, int end, boolean speaks) {}

  private static final Pattern SAYING =
      Pattern.compile("(?:还|也|又|则|就|在[^，。]{1,12}中)?(?:说|表示|解释|指出|认为|补充|写道|告诉|称[，：:“])");

  private static final int LONGEST = 24;

  /** The most characters of a part of a name, with the dot beside it. */
  private static final int LONGEST_PART = 6;

  /** Characters that stand in names and are no part of other long words when cut into words. */
  private static final String MORE = "梁霍顿汀摩翰娅丽斐腓堡奎努狄喀迦奈昂孟绍庇娄赖彭津捷哲卓焦策蓬弥滨昌契娃茱柏";

  private Sounds() {}

  public static boolean isDot(char c) {
    return c == '·' || c == '・' || c == '•' || c == '‧';
  }

  /** Runs of characters that write names, two at least; and what stands before a word of saying. */
  public static List<Window> of(NamePassage passage) {
    String text = passage.text();
    List<Window> windows = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!isNameChar(text, at) && !startsDotted(text, at) || passage.isHidden(at)) {
        at++;
        continue;
      }
      int end = at;
      if (startsDotted(text, at)) {
        while (!isDot(text.charAt(end))) {
          end++;
        }
      }
      while (end < text.length() && end - at < LONGEST && isNameChar(text, end)) {
        end++;
      }
      while (end > at && (isDot(text.charAt(end - 1)) || text.charAt(end - 1) == '于')) {
        end--;
      }
      while (end - at > 2 && "由与和据是".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      boolean speaks = speaks(text, end);
      if (end - at >= 2 || speaks && isStart(text, at)) {
        windows.add(new Window(at, end, speaks));
      }
      at = Math.max(end, at + 1);
    }
    for (Mark link : passage.links()) {
      if (isDottedName(link.span().in(text))) {
        int end = link.span().end();
        windows.add(0, new Window(link.span().start(), end, speaks(text, end)));
      }
    }
    return windows;
  }

  /** Hanzi with a middle dot and nothing else: 伊夫·孔采沃伊. */
  private static boolean isDottedName(String text) {
    return text.length() <= LONGEST
        && text.chars().anyMatch(c -> isDot((char) c))
        && text.chars().allMatch(c -> isDot((char) c) || Script.isHan((char) c));
  }

  /** Whether a short run of hanzi up to a middle dot starts here, after a border. */
  private static boolean startsDotted(String text, int at) {
    if (at > 0 && Script.isHan(text.charAt(at - 1)) || !Script.isHan(text.charAt(at))) {
      return false;
    }
    int end = at;
    while (end < text.length() && end - at < 5 && Script.isHan(text.charAt(end))) {
      end++;
    }
    return end < text.length() && isDot(text.charAt(end));
  }

  /** Whether foreign names are written with it. */
  public static boolean isOfName(char c) {
    return ChineseWords.isNameCharacter(c) || MORE.indexOf(c) >= 0;
  }

  /** Whether all of it is written with such characters. */
  public static boolean allOfName(String text) {
    return text.chars().allMatch(c -> isOfName((char) c));
  }

  private static boolean isNameChar(String text, int at) {
    char c = text.charAt(at);
    return isOfName(c) || isDot(c) && at > 0 && ChineseWords.isHanzi(text.charAt(at - 1));
  }

  private static boolean speaks(String text, int end) {
    return SAYING.matcher(text).region(end, text.length()).lookingAt();
  }

  private static boolean isStart(String text, int at) {
    return at == 0 || "，。”“、：；！？\n 」".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** The heard stretch, with the other parts of a name written with dots. */
  public static Span whole(String text, Window window, Span heard) {
    return isDotted(text, window) ? new Span(window.start(), window.end()) : heard;
  }

  /** With the other parts of a name that is written with middle dots. */
  public static Span whole(String text, Span part) {
    int start = part.start();
    int end = part.end();
    while (start > 0 && (isDot(text.charAt(start - 1)) || isPart(text, start - 1, -1))) {
      start--;
    }
    while (end < text.length() && (isDot(text.charAt(end)) || isPart(text, end, 1))) {
      end++;
    }
    start += start < part.start() && isDot(text.charAt(start)) ? 1 : 0;
    end -= end > part.end() && isDot(text.charAt(end - 1)) ? 1 : 0;
    return new Span(start, end);
  }

  /** Whether a hanzi at this place belongs to a part beside a middle dot, few steps away. */
  private static boolean isPart(String text, int at, int step) {
    int from = at;
    for (int i = 0; i < LONGEST_PART && from >= 0 && from < text.length(); i++, from -= step) {
      if (isDot(text.charAt(from))) {
        return i > 0 && ChineseWords.isNameCharacter(text.charAt(at));
      }
      if (!ChineseWords.isNameCharacter(text.charAt(from))) {
        return false;
      }
    }
    return false;
  }

  public static boolean isDotted(String text, Window window) {
    return text.substring(window.start(), window.end()).chars().anyMatch(c -> isDot((char) c));
  }
}
