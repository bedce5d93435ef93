package io.github.duizhao.check.accuracy;

import io.github.duizhao.check.Passage;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of some sentences that tell a person's gender: pronouns of one person, titles, and
 * nouns.
 *
 * @param names whether somebody or something is named in the midst of a sentence
 */
record Genders(List<Word> pronouns, List<Word> titles, List<Word> nouns, boolean names) {

  /** What a word says of a person. */
  enum Gender {
    FEMALE,
    MALE;

    Gender other() {
      return this == FEMALE ? MALE : FEMALE;
    }
  }

  /**
   * A word at its place.
   *
   * @param span within the sentence's text
   * @param quoted whether somebody says it
   * @param leads whether a sentence or what is said starts with it
   */
  record Word(Sentence sentence, Span span, Gender gender, boolean quoted, boolean leads) {
    String text() {
      return span.in(sentence.text());
    }

    /** The Chinese word for the other gender. */
    String counterpart() {
      return COUNTERPARTS.getOrDefault(text(), "");
    }
  }

  private static final Map<String, String> COUNTERPARTS =
      Map.of("他", "她", "她", "他", "先生", "女士", "女士", "先生", "小姐", "先生", "夫人", "先生", "太太", "先生");

  private static final Pattern ENGLISH_PRONOUN =
      Pattern.compile("(?i)\\b(?:(?<f>she|hers?|herself)|(?<m>he|him|his|himself))\\b(?!/)");

  private static final Pattern ENGLISH_TITLE =
      Pattern.compile("\\b(?:(?<f>Ms|Mrs|Miss)|(?<m>Mr))\\b\\.? (?=[A-Z])");

  /** Other words that 先生, 女士, 夫人 and the like may stand for. */
  private static final Pattern OTHER_TITLE =
      Pattern.compile(
          "(?i)\\b(?:sirs?|madam|ma'am|gentlem[ae]n|lady|ladies|lords?|husbands?|wife|wives|dame|messrs|monsieur|madame|herr|frau|teachers?|masters?|mistress)\\b");

  private static final Pattern ENGLISH_NOUN =
      Pattern.compile(
          "(?i)\\b(?:(?<f>wom[ae]n|girls?|lady|ladies|mothers?|mum|mom|sisters?|daughters?|wife|wives|aunts?|grandmother"
              + "|queens?|princess|widow|actress|niece|granddaughter|nuns?|maid|mistress|girlfriend|bride|female|hostess|waitress)"
              + "|(?<m>m[ae]n|boys?|gentlem[ae]n|fathers?|dad|brothers?|sons?|husbands?|uncles?|grandfather|kings?|prince|lords?|sirs?"
              + "|guys?|fellows?|chaps?|nephews?|grandson|monks?|boyfriend|bridegroom|male|lads?))\\b");

  private static final Pattern CHINESE_PRONOUN =
      Pattern.compile("(?<f>她)(?!们|們)|(?<![其吉维維利排])(?<m>他)(?![们們人国國乡日者妈杀山处處方途律娘])");

  private static final Pattern CHINESE_TITLE =
      Pattern.compile("(?:(?<f>女士|小姐|夫人|太太)|(?<m>先生))(?!们|們)");

  private static final Pattern CHINESE_NOUN = Pattern.compile("(?<f>她们|她們|女[人孩子性])|(?<m>男[人孩子性])");

  /** With one of these each match of the Chinese patterns begins. */
  private static final String CHINESE_STARTS = "她他女小夫太先男";

  private static final Genders NONE = new Genders(List.of(), List.of(), List.of(), false);

  /** Somebody else of whom a pronoun may speak. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<=[a-z,;:] )(?!I\\b)[A-Z][a-zà-ÿ]"
              + "|\\b(?:waiter|soldier|sailor|priest|bishop|officer|captain|cop|doctor|nurse|driver|colleague|friend|neighbou?r"
              + "|minister|president|judge|child|baby|king|stranger|guest|[a-z]{3,12}m[ae]n)s?\\b");

  /** Farther back no mark is looked for: a block may be a book. */
  private static final int LONGEST_SPEECH = 2000;

  private static final String OPENERS = "“「『";

  private static final String CLOSERS = "”」』";

  static Genders english(List<Sentence> sentences) {
    List<String> masked = sentences.stream().map(Passage::mask).toList();
    return new Genders(
        words(sentences, masked, ENGLISH_PRONOUN),
        words(sentences, masked, ENGLISH_TITLE),
        words(sentences, masked, ENGLISH_NOUN),
        masked.stream().anyMatch(it -> NAME.matcher(it).find()));
  }

  static Genders chinese(List<Sentence> sentences) {
    if (!mayBeChinese(sentences)) {
      return NONE;
    }
    List<String> masked = sentences.stream().map(Passage::mask).toList();
    return new Genders(
        words(sentences, masked, CHINESE_PRONOUN),
        words(sentences, masked, CHINESE_TITLE),
        words(sentences, masked, CHINESE_NOUN),
        false);
  }

  /** Whether a character stands with which one of the patterns begins: in most texts none does. */
  private static boolean mayBeChinese(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      String text = sentence.block().text();
      for (int i = sentence.span().start(); i < sentence.span().end(); i++) {
        if (CHINESE_STARTS.indexOf(text.charAt(i)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * @param masked the texts of the sentences
   */
  private static List<Word> words(List<Sentence> sentences, List<String> masked, Pattern pattern) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Matcher word = pattern.matcher(masked.get(i));
      while (word.find()) {
        boolean female = word.group("f") != null;
        String group = female ? "f" : "m";
        Span span = new Span(word.start(group), word.end(group));
        words.add(
            new Word(
                sentence,
                span,
                female ? Gender.FEMALE : Gender.MALE,
                isQuoted(sentence, span.start()),
                leads(sentence.text(), span.start())));
      }
    }
    return words;
  }

  /** Whether somebody says what stands at a place, as the marks of its block tell. */
  private static boolean isQuoted(Sentence sentence, int at) {
    String text = sentence.block().text();
    int end = sentence.span().start() + at;
    boolean open = false;
    for (int i = Math.max(0, end - LONGEST_SPEECH); i < end; i++) {
      char c = text.charAt(i);
      if (OPENERS.indexOf(c) >= 0) {
        open = true;
      } else if (CLOSERS.indexOf(c) >= 0) {
        open = false;
      } else if (c == '"' || (c == '\'' && isMark(text, i))) {
        open = !open;
      }
    }
    return open;
  }

  /** Whether ' stands at the edge of a word, where it is no apostrophe but for s'. */
  private static boolean isMark(String text, int at) {
    boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean behind = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return !(before && behind);
  }

  /** Whether at most a mark stands before it in its sentence, or a mark of speech. */
  private static boolean leads(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    if (before.isEmpty()) {
      return true;
    }
    char last = before.charAt(before.length() - 1);
    return (OPENERS + CLOSERS + "\"'’‘").indexOf(last) >= 0;
  }

  List<Word> pronouns(Gender gender) {
    return pronouns.stream().filter(it -> it.gender() == gender).toList();
  }

  long titles(Gender gender) {
    return titles.stream().filter(it -> it.gender() == gender).count();
  }

  /** Whether any word is of this gender. */
  boolean speaksOf(Gender gender) {
    return List.of(pronouns, titles, nouns).stream()
        .flatMap(List::stream)
        .anyMatch(it -> it.gender() == gender);
  }

  /** Whether an English sentence has other words for which Chinese titles may stand. */
  boolean hasOtherTitles() {
    return titles.stream().anyMatch(it -> OTHER_TITLE.matcher(it.sentence().text()).find());
  }
}
