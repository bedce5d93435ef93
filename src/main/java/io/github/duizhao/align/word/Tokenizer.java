package io.github.duizhao.align.word;

import io.github.duizhao.align.word.Vocabulary.Kind;
import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cuts a sentence into words, numbers and marks for comparing: words are lower-cased and stemmed
 * where we can, marks of all scripts are put into one form.
 */
public final class Tokenizer {

  private static final String CHINESE_MARKS = "？！，。：；“”‘’（）《》「」『』、【】–";
  private static final String PLAIN_MARKS = "?!,.:;\"\"''()\"\"\"\"\"\",()-";

  private static final Set<String> ENGLISH_FUNCTION =
      Set.of(
          ("a an the of to in on at for with by from as and or but not no is are be was were been am do"
                  + " does did have has had it its he him his she her hers they them their i me my you your"
                  + " we us our this that these those there here what which who whom so if then than too"
                  + " very can could will would shall should may might must up down out off over about"
                  + " into onto also just all some any more most such s t d ll re ve m")
              .split(" "));

  private static final Set<String> CHINESE_FUNCTION =
      Set.of(
          ("的 了 是 在 他 她 我 你 它 们 他们 我们 你们 她们 也 都 就 不 和 着 过 这 那 有 一 个 一个 上 下 里 来 去 道 说 把 被 又 还 却"
                  + " 便 而 与 之 其 得 地 吗 呢 吧 啊 么")
              .split(" "));

  private final ChineseWords words;
  private final boolean chinese;
  private final boolean english;
  private final Vocabulary vocabulary;
  private final Tokens tokens;

  /** The numbers of words met before, as they were written: stemming is dear, words come again. */
  private final Map<String, int[]> met = new HashMap<>();

  /**
   * @param words as {@link #chineseWords} makes them; several may share them
   */
  Tokenizer(Lang lang, ChineseWords words, Vocabulary vocabulary, Tokens tokens) {
    this.words = words;
    this.chinese = lang.isChinese();
    this.english = lang.isEnglish();
    this.vocabulary = vocabulary;
    this.tokens = tokens;
  }

  static ChineseWords chineseWords(Lexicon lexicon) {
    return new ChineseWords(lexicon);
  }

  /** Adds the words of one sentence. */
  void add(String text) {
    int length = text.length();
    int at = 0;
    while (at < length) {
      char c = text.charAt(at);
      if (isHan(c)) {
        at = addChinese(text, at);
      } else if (Character.isDigit(c)) {
        at = addNumber(text, at);
      } else if (Character.isLetter(c)) {
        at = addWord(text, at);
      } else {
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          addMark(c);
        }
        at++;
      }
    }
  }

  /** The stems of the words that carry meaning, or of all where none does. */
  public static List<String> englishContent(String[] words) {
    List<String> content = new ArrayList<>();
    for (String word : words) {
      if (!word.isEmpty() && !ENGLISH_FUNCTION.contains(word)) {
        content.add(Stemmer.stem(word));
      }
    }
    if (content.isEmpty()) {
      for (String word : words) {
        content.add(word);
      }
    }
    return content;
  }

  public static boolean isHan(char c) {
    return c >= 0x3400 && c <= 0x9fff;
  }

  private int addChinese(String text, int at) {
    int end = at;
    while (end < text.length() && isHan(text.charAt(end))) {
      end++;
    }
    String run = text.substring(at, end);
    for (Span span : words.of(run)) {
      String word = span.in(run);
      int known = vocabulary.find(word);
      tokens.add(
          known >= 0
              ? known
              : vocabulary.add(word, CHINESE_FUNCTION.contains(word) ? Kind.FUNCTION : Kind.WORD));
    }
    return end;
  }

  private int addNumber(String text, int at) {
    int end = at;
    StringBuilder digits = new StringBuilder();
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean grouping =
          (c == ',' || c == '.') && end + 1 < text.length() && isDigit(text.charAt(end + 1));
      if (!isDigit(c) && !grouping) {
        break;
      }
      if (c != ',') {
        digits.append(c == '.' ? '.' : (char) ('0' + Character.digit(c, 10)));
      }
      end++;
    }
    if (end == at) {
      return at + 1;
    }
    tokens.add(vocabulary.add(digits.toString(), Kind.COPY));
    return end;
  }

  private static boolean isDigit(char c) {
    return Character.digit(c, 10) >= 0;
  }

  private int addWord(String text, int at) {
    int end = at + 1;
    while (end < text.length() && continuesWord(text, end)) {
      end++;
    }
    String written = text.substring(at, end);
    int[] numbers = met.get(written);
    if (numbers == null) {
      numbers = numbers(written);
      met.put(written, numbers);
    }
    for (int number : numbers) {
      tokens.add(number);
    }
    return end;
  }

  /** The numbers of a word as it is written: two of what is run together. */
  private int[] numbers(String found) {
    String written = found.replace('’', '\'');
    List<String> parts =
        english ? Contractions.parts(written.toLowerCase(Locale.ROOT)) : List.<String>of();
    return (parts.isEmpty() ? List.of(written) : parts).stream().mapToInt(this::number).toArray();
  }

  private int number(String written) {
    String word = written.toLowerCase(Locale.ROOT);
    if (english && ENGLISH_FUNCTION.contains(word)) {
      return vocabulary.add(word, Kind.FUNCTION);
    }
    String stem = english || (chinese && word.charAt(0) < 0x80) ? Stemmer.stem(word) : word;
    int number = vocabulary.add(stem, chinese ? Kind.COPY : Kind.WORD);
    if (written.length() > 2 && Character.isUpperCase(written.charAt(0))) {
      vocabulary.markCapital(number);
    }
    return number;
  }

  private boolean continuesWord(String text, int at) {
    char c = text.charAt(at);
    if (c == '\'' || c == '’') {
      return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }
    return Character.isLetter(c) && !isHan(c) && !(chinese && c >= 0x80);
  }

  private void addMark(char c) {
    int index = CHINESE_MARKS.indexOf(c);
    char plain = index >= 0 ? PLAIN_MARKS.charAt(index) : c == '—' ? '-' : c;
    int number =
        vocabulary.add(
            String.valueOf(plain), plain == ',' || plain == '.' ? Kind.SOFT_MARK : Kind.MARK);
    if (plain != '-' && plain != '…' || tokens.lastInSentence() != number) {
      tokens.add(number);
    }
  }
}
