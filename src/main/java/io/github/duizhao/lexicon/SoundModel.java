package io.github.duizhao.lexicon;

import io.github.duizhao.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells how much Chinese characters sound like an English name. Each character is an initial and a
 * rest, and each of the two stands for up to {@value #LONGEST} English letters; all ways to share
 * the letters out are summed, over every reading of a character. Immutable; thread-safe.
 *
 * <p>The score is, per English letter, ln p(letters | characters) − ln p(letters), and a part for
 * characters that are usual in transliterations. Sound shows which characters render a name; it
 * does not show that they are wrong.
 */
public final class SoundModel {

  static final int LONGEST = 4;
  private static final int LONGEST_NAME = 40;
  static final double RARE_LETTER = -6;

  /** A letter that a part of a syllable stands for more seldom than this is none of its own. */
  private static final double LIKELY = -5;

  /** A window of a text that sounds like a name. */
  public record Match(Span span, double logOdds) {
    /** The probability that it renders the name, where half of the candidates do. */
    public double probability() {
      return SoundModel.probability(logOdds);
    }
  }

  private final SoundTables tables;

  /** Those of the tables, as probabilities. */
  private final Map<String, Map<String, Double>> emissions;

  private final Pinyin pinyin;

  public SoundModel(SoundTables tables, Pinyin pinyin) {
    this.tables = tables;
    this.pinyin = pinyin;
    Map<String, Map<String, Double>> known = new HashMap<>();
    tables.emissions().forEach((part, row) -> known.put(part, probabilities(row)));
    this.emissions = known;
  }

  private static Map<String, Double> probabilities(Map<String, Double> logarithms) {
    Map<String, Double> probabilities = new HashMap<>();
    logarithms.forEach((letters, value) -> probabilities.put(letters, Math.exp(value)));
    return probabilities;
  }

  /** Opened at the first call, shared by all. */
  private static final class BuiltIn {
    static final SoundModel MODEL = open();

    private static SoundModel open() {
      try (InputStream in = Models.builtIn().open(SoundTables.FILE)) {
        return new SoundModel(SoundTables.read(in), Pinyin.builtIn());
      } catch (IOException e) {
        throw new UncheckedIOException("the jar's sounds cannot be read", e);
      }
    }
  }

  /** The model that ships with the program. */
  public static SoundModel builtIn() {
    return BuiltIn.MODEL;
  }

  /** The probability for log-odds. */
  public static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  /** The letters a to z of a name, accents off. */
  public static String letters(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < plain.length() && letters.length() < LONGEST_NAME; i++) {
      if (plain.charAt(i) >= 'a' && plain.charAt(i) <= 'z') {
        letters.append(plain.charAt(i));
      }
    }
    return letters.toString();
  }

  /** A name to be held against many texts. */
  public SoundName name(String english) {
    return new SoundName(letters(english), tables, emissions, pinyin);
  }

  /**
   * The log-odds that {@code chinese} as a whole renders {@code english} by its sound: above 0 more
   * likely than not. A middle dot between characters is passed over.
   */
  public double logOdds(String english, String chinese) {
    return name(english).logOdds(chinese);
  }

  /** The score before it is set against true and false pairs; the lowest for what has no sound. */
  public double score(String english, String chinese) {
    return name(english).score(chinese);
  }

  /** The window of {@code text} that sounds most like {@code english}, where one is likely. */
  public Optional<Match> find(String english, String text) {
    return find(english, text, 0);
  }

  /**
   * The window of {@code text} that sounds most like {@code english}.
   *
   * @param least the log-odds that it must have
   */
  public Optional<Match> find(String english, String text, double least) {
    return name(english).find(text, least);
  }

  /** The letters that a name may begin with where its first character is this one. */
  public Set<Character> firstLetters(char hanzi) {
    Set<Character> letters = new TreeSet<>();
    for (String syllable : pinyin.of(hanzi)) {
      Map<String, Double> initial =
          tables.emissions().getOrDefault(Pinyin.initial(syllable) + "-", Map.of());
      addFirst(initial, letters);
      if (initial.isEmpty() || initial.getOrDefault("", RARE_LETTER) > LIKELY) {
        addFirst(tables.emissions().getOrDefault("-" + Pinyin.rest(syllable), Map.of()), letters);
      }
    }
    return letters;
  }

  private static void addFirst(Map<String, Double> part, Set<Character> letters) {
    part.forEach(
        (text, p) -> {
          if (!text.isEmpty() && p > LIKELY) {
            letters.add(text.charAt(0));
          }
        });
  }

  /** The readings that it uses. */
  public List<String> readings(char hanzi) {
    return pinyin.of(hanzi);
  }
}
