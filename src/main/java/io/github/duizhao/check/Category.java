package io.github.duizhao.check;

/**
 * The kind of a fault: a category of MQM (Multidimensional Quality Metrics, core typology) and the
 * localization quality issue type of ITS 2.0 (W3C, section 8.3) that comes nearest.
 */
public enum Category {
  MISTRANSLATION("accuracy/mistranslation", "mistranslation"),
  NAME("accuracy/mistranslation/entity", "mistranslation"),
  OMISSION("accuracy/omission", "omission"),
  ADDITION("accuracy/addition", "addition"),
  UNTRANSLATED("accuracy/untranslated", "untranslated"),
  NUMBER("accuracy/mistranslation/number", "numbers"),
  WRONG_TERM("terminology/wrong-term", "terminology"),
  INCONSISTENT_TERM("terminology/inconsistent-use-of-terminology", "inconsistency"),
  INCONSISTENCY("style/inconsistent-style", "inconsistency"),
  SPELLING("linguistic-conventions/spelling", "misspelling"),
  PUNCTUATION("linguistic-conventions/punctuation", "typographical"),
  TYPOGRAPHY("linguistic-conventions/typography", "typographical"),
  NUMBER_FORMAT("locale-conventions/number-format", "locale-violation"),
  DUPLICATION("accuracy/addition/duplication", "duplication"),
  MARKUP("design-and-markup/markup-tag", "markup"),
  LINK("design-and-markup/link", "markup"),
  CHARACTER_ENCODING("linguistic-conventions/character-encoding", "characters"),
  ALIGNMENT("other/alignment", "other");

  private final String mqm;
  private final String its;

  Category(String mqm, String its) {
    this.mqm = mqm;
    this.its = its;
  }

  /** The MQM path, such as {@code accuracy/omission}. */
  public String mqm() {
    return mqm;
  }

  /** The ITS 2.0 type, such as {@code omission}. */
  public String its() {
    return its;
  }
}
