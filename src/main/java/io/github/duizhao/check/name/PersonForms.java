package io.github.duizhao.check.name;

import io.github.duizhao.lexicon.SoundModel;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether the translation of a sentence has a person's name in hanzi. */
final class PersonForms {

  /** So like one part of a name must be, or both must not be unlike it. */
  private static final double LIKE = 2;

  private static final double UNLIKE = -1;

  private static final String HAN = "[\\u3400-\\u9fff]";

  private static final Pattern DOTTED =
      Pattern.compile(HAN + "{1,10}(?:[·・•‧]" + HAN + "{1,10}){1,4}");

  private static final Pattern DOT = Pattern.compile("[·・•‧]");

  /** Japanese as it is written in Latin letters. */
  private static final Pattern JAPANESE =
      Pattern.compile(
          "(?:(?:[kgsztdnhbpmrfj]y?|sh|ch|ts|w|y)?[aiueo]|n(?![aiueo])|([kstp])(?=\\1)){2,12}");

  /** The fewest letters of a Japanese name. */
  private static final int SHORTEST = 3;

  private final Article article;
  private final BeadText text;
  private final SoundModel sounds;

  PersonForms(Article article, BeadText text, SoundModel sounds) {
    this.article = article;
    this.text = text;
    this.sounds = sounds;
  }

  boolean isInHanzi(List<Mention> words) {
    for (BeadText.Stretch stretch : text.target(words.get(0).bead())) {
      String target = stretch.passage().text().substring(stretch.start(), stretch.end());
      if (isDotted(words, target)
          || isRead(target, letters(words, 0))
          || isRead(target, letters(words, words.size() - 1))
          || isJapanese(words) && Script.hasHan(target)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the parts of a name with middle dots sound like the words. */
  private boolean isDotted(List<Mention> words, String target) {
    Matcher dotted = DOTTED.matcher(target);
    while (dotted.find()) {
      String[] parts = DOT.split(dotted.group());
      if (Math.abs(parts.length - words.size()) > 1) {
        continue;
      }
      double first = odds(words.get(0), parts[0]);
      double last = odds(words.get(words.size() - 1), parts[parts.length - 1]);
      if (Math.max(first, last) >= LIKE || Math.min(first, last) > UNLIKE) {
        return true;
      }
    }
    return false;
  }

  /** Other words may stand beside the part of a name. */
  private double odds(Mention word, String part) {
    return sounds
        .find(word.text(), part, UNLIKE)
        .map(SoundModel.Match::logOdds)
        .orElse(Double.NEGATIVE_INFINITY);
  }

  /** The letters of all words, beginning with one of them: Wei Zhang is read Zhang Wei, too. */
  private static String letters(List<Mention> words, int first) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      all.append(SoundModel.letters(words.get((first + i) % words.size()).text()));
    }
    return all.toString();
  }

  /** Whether some hanzi side by side are read so in Chinese. */
  private boolean isRead(String target, String letters) {
    for (int at = 0; at < target.length(); at++) {
      if (Script.isHan(target.charAt(at)) && isRead(target, at, letters, 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRead(String target, int at, String letters, int from) {
    if (from == letters.length()) {
      return true;
    }
    if (at >= target.length() || !Script.isHan(target.charAt(at))) {
      return false;
    }
    for (String reading : sounds.readings(target.charAt(at))) {
      String plain = reading.replace('v', 'u');
      if (letters.startsWith(plain, from)
          && isRead(target, at + 1, letters, from + plain.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether both words are Japanese and neither is a listed name: how kanji are read is unknown.
   */
  private boolean isJapanese(List<Mention> words) {
    return words.size() == 2
        && words.stream()
            .allMatch(
                word ->
                    word.text().length() >= SHORTEST
                        && JAPANESE.matcher(SoundModel.letters(word.text())).matches()
                        && !article.isEnglish(word.text())
                        && article.terms().find(word.squash()).isEmpty());
  }
}
