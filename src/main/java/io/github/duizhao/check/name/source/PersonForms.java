package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.lexicon.SoundModel;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Optional;
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
      String target = stretch.text();
      if (isDotted(words, target)
          || read(target, words).isPresent()
          || isJapanese(words) && Script.hasHan(target)) {
        return true;
      }
    }
    return false;
  }

  /** The hanzi in a text that write the words: 达娜·奥卡福 for Dana Okafor, 王磊 for Wang Lei. */
  Optional<Span> place(List<Mention> words, String target) {
    Matcher dotted = DOTTED.matcher(target);
    while (dotted.find()) {
      String all = dotted.group();
      String[] parts = DOT.split(all);
      int last = all.length() - parts[parts.length - 1].length();
      Optional<SoundModel.Match> from = heard(words.get(0), parts[0]);
      Optional<SoundModel.Match> to = heard(words.get(words.size() - 1), all.substring(last));
      if (isAlike(words, all) && from.isPresent() && to.isPresent()) {
        return Optional.of(
            new Span(
                dotted.start() + from.get().span().start(),
                dotted.start() + last + to.get().span().end()));
      }
    }
    return read(target, words)
        .map(it -> new Span(target.indexOf(it), target.indexOf(it) + it.length()));
  }

  /** Whether the parts of a name with middle dots sound like the words. */
  private boolean isDotted(List<Mention> words, String target) {
    Matcher dotted = DOTTED.matcher(target);
    while (dotted.find()) {
      if (isAlike(words, dotted.group())) {
        return true;
      }
    }
    return false;
  }

  private boolean isAlike(List<Mention> words, String dotted) {
    String[] parts = DOT.split(dotted);
    if (Math.abs(parts.length - words.size()) > 1) {
      return false;
    }
    double first = odds(words.get(0), parts[0]);
    double last = odds(words.get(words.size() - 1), parts[parts.length - 1]);
    return Math.max(first, last) >= LIKE || Math.min(first, last) > UNLIKE;
  }

  /** Other words may stand beside the part of a name. */
  private Optional<SoundModel.Match> heard(Mention word, String part) {
    return sounds.find(word.text(), part, UNLIKE);
  }

  private double odds(Mention word, String part) {
    return heard(word, part).map(SoundModel.Match::logOdds).orElse(Double.NEGATIVE_INFINITY);
  }

  /** The letters of all words, beginning with one of them: Wei Zhang is read Zhang Wei, too. */
  private static String letters(List<Mention> words, int first) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      all.append(SoundModel.letters(words.get((first + i) % words.size()).text()));
    }
    return all.toString();
  }

  /** The hanzi side by side that are read as the words in Chinese, in either order. */
  Optional<String> read(List<Mention> words) {
    return text.target(words.get(0).bead()).stream()
        .flatMap(stretch -> read(stretch.text(), words).stream())
        .findFirst();
  }

  private Optional<String> read(String target, List<Mention> words) {
    for (String letters : List.of(letters(words, 0), letters(words, words.size() - 1))) {
      for (int at = 0; at < target.length(); at++) {
        int end = Script.isHan(target.charAt(at)) ? readEnd(target, at, letters, 0) : -1;
        if (end >= 0) {
          return Optional.of(target.substring(at, end));
        }
      }
    }
    return Optional.empty();
  }

  /** Where the hanzi from a place that are read so end; -1 if they are not. */
  private int readEnd(String target, int at, String letters, int from) {
    if (from == letters.length()) {
      return at;
    }
    if (at >= target.length() || !Script.isHan(target.charAt(at))) {
      return -1;
    }
    for (String reading : sounds.readings(target.charAt(at))) {
      String plain = reading.replace('v', 'u');
      if (letters.startsWith(plain, from)) {
        int end = readEnd(target, at + 1, letters, from + plain.length());
        if (end >= 0) {
          return end;
        }
      }
    }
    return -1;
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
