package io.github.duizhao.format.unit;

/**
 * A text and its translation, as a file holds them.
 *
 * @param source empty where the file has none
 * @param confidence how sure the file is that they belong together, 0 to 1; 1 where it does not say
 */
public record TranslationUnit(Segment source, Segment target, double confidence) {

  /**
   * The confidence of what the file itself calls a draft: shown as unsure, checked all the same.
   */
  public static final double DRAFT = 0.45;

  public TranslationUnit(Segment source, Segment target) {
    this(source, target, 1);
  }

  /** A confidence written in a file; 1 for what is none. */
  public static double confidence(String written) {
    try {
      double value = Double.parseDouble(written.strip());
      return value >= 0 && value <= 1 ? value : 1;
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
