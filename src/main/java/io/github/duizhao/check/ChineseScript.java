package io.github.duizhao.check;

/**
 * Which script a translation is written in, by the characters that tell the two apart.
 *
 * @param traditional how many characters of it only traditional text has
 * @param simplified how many only simplified text has
 */
public record ChineseScript(int traditional, int simplified) {

  /** Counted once for each text. */
  public static ChineseScript of(Inspection inspection) {
    return inspection.shared(ChineseScript.class, ChineseScript::count);
  }

  private static ChineseScript count(Inspection inspection) {
    HanVariants variants = HanVariants.builtIn();
    int traditional = 0;
    int simplified = 0;
    for (Passage passage : Passages.of(inspection).body()) {
      String text = passage.text();
      for (int i = 0; i < text.length(); i++) {
        traditional += variants.isTraditional(text.charAt(i)) ? 1 : 0;
        simplified += variants.isSimplified(text.charAt(i)) ? 1 : 0;
      }
    }
    return new ChineseScript(traditional, simplified);
  }

  public boolean isTraditional() {
    return traditional > simplified;
  }

  /** A proposal of our simplified data in the script of the text, where that is sure. */
  public String write(String proposal) {
    return write(proposal, false);
  }

  /** The same for a name that is written by its sound. */
  public String writeName(String proposal) {
    return write(proposal, true);
  }

  private String write(String proposal, boolean name) {
    return isTraditional()
        ? HanVariants.builtIn().traditional(proposal, name).orElse(proposal)
        : proposal;
  }
}
