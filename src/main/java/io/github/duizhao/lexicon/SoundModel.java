package io.github.duizhao.lexicon;

import io.github.duizhao.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
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
  private static final int LONGEST_WINDOW = 16;
  private static final double CHARACTER_WEIGHT = 0.3;
  private static final double RARE_CHARACTER = -2;
  private static final double RARE_LETTER = -6;

  /** A letter that a part of a syllable stands for more seldom than this is none of its own. */
  private static final double LIKELY = -5;

  /** A window of a text that sounds like a name. */
  public record Match(Span span, double logOdds) {
    /** The probability that it renders the name, where half of the candidates do. */
    public double probability() {
      return 1 / (1 + Math.exp(-logOdds));
    }
  }

  private final SoundTables tables;
  private final Pinyin pinyin;

  public SoundModel(SoundTables tables, Pinyin pinyin) {
    this.tables = tables;
    this.pinyin = pinyin;
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

  /**
   * The log-odds that {@code chinese} as a whole renders {@code english} by its sound: above 0 more
   * likely than not. A middle dot between characters is passed over.
   */
  public double logOdds(String english, String chinese) {
    return tables.slope() * score(english, chinese) + tables.intercept();
  }

  /** The score before it is set against true and false pairs; the lowest for what has no sound. */
  public double score(String english, String chinese) {
    SoundLattice lattice = new SoundLattice(letters(english), tables.emissions(), pinyin);
    if (lattice.length() < 2) {
      return -10;
    }
    double[] state = lattice.start();
    double prior = 0;
    int characters = 0;
    for (int i = 0; i < chinese.length(); i++) {
      char c = chinese.charAt(i);
      if (isDot(c)) {
        continue;
      }
      state = lattice.step(state, c);
      if (state.length == 0) {
        return -10;
      }
      prior += tables.characters().getOrDefault(String.valueOf(c), RARE_CHARACTER);
      characters++;
    }
    return characters == 0
        ? -10
        : total(lattice.end(state), expected(lattice.letters()), lattice, prior, characters);
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
    SoundLattice lattice = new SoundLattice(letters(english), tables.emissions(), pinyin);
    if (lattice.length() < 2) {
      return Optional.empty();
    }
    double expected = expected(lattice.letters());
    Match best = null;
    for (int start = 0; start < text.length(); start++) {
      if (!ChineseWords.isHanzi(text.charAt(start))) {
        continue;
      }
      double[] state = lattice.start();
      double prior = 0;
      int characters = 0;
      for (int end = start; end < text.length() && characters < LONGEST_WINDOW; end++) {
        char c = text.charAt(end);
        if (isDot(c)) {
          continue;
        }
        state = lattice.step(state, c);
        if (state.length == 0) {
          break;
        }
        prior += tables.characters().getOrDefault(String.valueOf(c), RARE_CHARACTER);
        characters++;
        double score = total(lattice.end(state), expected, lattice, prior, characters);
        double odds = tables.slope() * score + tables.intercept();
        if (characters > 1 && odds >= least && (best == null || odds > best.logOdds())) {
          best = new Match(new Span(start, end + 1), odds);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static double total(
      double given, double expected, SoundLattice lattice, double prior, int characters) {
    double letters = given <= 0 ? -10 : (Math.log(given) - expected) / lattice.length();
    return letters + CHARACTER_WEIGHT * prior / characters;
  }

  /** The probability of the letters whatever the characters, as a logarithm. */
  private double expected(String letters) {
    double sum = 0;
    char before = '^';
    for (int i = 0; i < letters.length(); i++) {
      sum += tables.letters().getOrDefault("" + before + letters.charAt(i), RARE_LETTER);
      before = letters.charAt(i);
    }
    return sum;
  }

  private static boolean isDot(char c) {
    return c == '·' || c == '・' || c == '‧' || c == '•';
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
