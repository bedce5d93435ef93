package io.github.duizhao.lexicon;

import io.github.duizhao.text.Span;
import java.util.Map;
import java.util.Optional;

/**
 * One English name as a {@link SoundModel} hears it, to be held against many Chinese texts: what it
 * has worked out for a character serves for the next text. Not thread-safe.
 */
public final class SoundName {

  private static final int LONGEST_WINDOW = 16;
  private static final double CHARACTER_WEIGHT = 0.3;
  private static final double RARE_CHARACTER = -2;

  /** The score of what has no sound. */
  private static final double SILENT = -10;

  private final SoundTables tables;
  private final SoundLattice lattice;
  private final double expected;

  /**
   * @param emissions those of the tables, as probabilities
   */
  SoundName(
      String letters,
      SoundTables tables,
      Map<String, Map<String, Double>> emissions,
      Pinyin pinyin) {
    this.tables = tables;
    this.lattice = new SoundLattice(letters, emissions, pinyin);
    this.expected = expected(letters, tables);
  }

  /** The probability of the letters whatever the characters, as a logarithm. */
  private static double expected(String letters, SoundTables tables) {
    double sum = 0;
    char before = '^';
    for (int i = 0; i < letters.length(); i++) {
      sum += tables.letters().getOrDefault("" + before + letters.charAt(i), SoundModel.RARE_LETTER);
      before = letters.charAt(i);
    }
    return sum;
  }

  /**
   * The log-odds that {@code chinese} as a whole renders the name by its sound: above 0 more likely
   * than not. A middle dot between characters is passed over.
   */
  public double logOdds(String chinese) {
    return tables.slope() * score(chinese) + tables.intercept();
  }

  /** The score before it is set against true and false pairs; the lowest for what has no sound. */
  double score(String chinese) {
    if (lattice.length() < 2) {
      return SILENT;
    }
    double[] state = lattice.start();
    double prior = 0;
    int characters = 0;
    for (int i = 0; i < chinese.length(); i++) {
      char c = chinese.charAt(i);
      if (isDot(c)) {
        continue;
      }
      double[] moves = lattice.moves(c);
      if (moves.length == 0) {
        return SILENT;
      }
      state = lattice.step(state, moves);
      prior += prior(c);
      characters++;
    }
    return characters == 0 ? SILENT : total(lattice.end(state), prior, characters);
  }

  /**
   * The window of {@code text} that sounds most like the name.
   *
   * @param least the log-odds that it must have
   */
  public Optional<SoundModel.Match> find(String text, double least) {
    if (lattice.length() < 2) {
      return Optional.empty();
    }
    double[][] moves = new double[text.length()][];
    double[] priors = new double[text.length()];
    for (int i = 0; i < text.length(); i++) {
      moves[i] = lattice.moves(text.charAt(i)); // each is stepped to from up to 16 others
      priors[i] = moves[i].length == 0 ? 0 : prior(text.charAt(i));
    }
    SoundModel.Match best = null;
    for (int start = 0; start < text.length(); start++) {
      if (!ChineseWords.isHanzi(text.charAt(start))) {
        continue;
      }
      double[] state = lattice.start();
      double prior = 0;
      int characters = 0;
      for (int end = start; end < text.length() && characters < LONGEST_WINDOW; end++) {
        if (isDot(text.charAt(end))) {
          continue;
        }
        if (moves[end].length == 0) {
          break;
        }
        state = lattice.step(state, moves[end]);
        prior += priors[end];
        characters++;
        if (characters > 1) {
          double score = total(lattice.end(state), prior, characters);
          double odds = tables.slope() * score + tables.intercept();
          if (odds >= least && (best == null || odds > best.logOdds())) {
            best = new SoundModel.Match(new Span(start, end + 1), odds);
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private double prior(char hanzi) {
    return tables.characters().getOrDefault(String.valueOf(hanzi), RARE_CHARACTER);
  }

  private double total(double given, double prior, int characters) {
    double letters = given <= 0 ? SILENT : (Math.log(given) - expected) / lattice.length();
    return letters + CHARACTER_WEIGHT * prior / characters;
  }

  private static boolean isDot(char c) {
    return c == '·' || c == '・' || c == '‧' || c == '•';
  }
}
