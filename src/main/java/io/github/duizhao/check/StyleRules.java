package io.github.duizhao.check;

/**
 * What a typographic style asks for. What it leaves open ({@code ANY}) is not looked at; {@code
 * OWN} means what the text itself does most.
 *
 * @param spaces between Chinese characters and Latin letters or digits
 * @param quotes around Chinese
 * @param brackets around Chinese
 * @param ellipsis between or after Chinese
 */
public record StyleRules(Spaces spaces, Quotes quotes, Brackets brackets, Ellipsis ellipsis) {

  public enum Spaces {
    ANY,
    OWN,
    SPACED,
    TIGHT
  }

  public enum Quotes {
    ANY,
    OWN,
    CURLY,
    CORNER
  }

  public enum Brackets {
    ANY,
    OWN,
    FULL,
    HALF
  }

  public enum Ellipsis {
    ANY,
    OWN,
    /** Six dots, {@code ……}. */
    SIX
  }

  /** Nothing is looked at. */
  public static final StyleRules NONE =
      new StyleRules(Spaces.ANY, Quotes.ANY, Brackets.ANY, Ellipsis.ANY);

  /** One style within a text, whichever it is. */
  public static final StyleRules CONSISTENT =
      new StyleRules(Spaces.OWN, Quotes.OWN, Brackets.OWN, Ellipsis.OWN);

  /**
   * The rules of a preset. zhlint and autocorrect: their defaults (0.8.2, 2.14.0), as far as these
   * four matters go. GB/T 15834—2011 says nothing of spaces.
   */
  static StyleRules of(CheckSettings.Style style) {
    return switch (style) {
      case NONE -> NONE;
      case CONSISTENT -> CONSISTENT;
      case ZHLINT -> new StyleRules(Spaces.SPACED, Quotes.CURLY, Brackets.HALF, Ellipsis.ANY);
      case AUTOCORRECT -> new StyleRules(Spaces.SPACED, Quotes.ANY, Brackets.ANY, Ellipsis.ANY);
      case GBT15834 -> new StyleRules(Spaces.ANY, Quotes.CURLY, Brackets.FULL, Ellipsis.SIX);
    };
  }
}
