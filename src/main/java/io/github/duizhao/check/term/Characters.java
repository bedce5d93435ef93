package io.github.duizhao.check.term;

/** What two Chinese words have in common by their characters: synonyms often share one. */
final class Characters {

  /** Words that say whose, which or how, but name nothing. */
  private static final String GRAMMAR = "的地得了着过在和与或及是有把被对从为之以于将不都也就你我他她它们这那其各每某该此";

  private Characters() {}

  static boolean hasGrammar(String chinese) {
    return share(chinese, GRAMMAR);
  }

  static boolean share(String one, String other) {
    return one.chars().anyMatch(c -> other.indexOf(c) >= 0);
  }

  static boolean endAlike(String one, String other) {
    return one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
  }

  static boolean beginAlike(String one, String other) {
    return one.charAt(0) == other.charAt(0);
  }

  /** Whether a word has all characters of another in their order: 安全问题修复 holds 安全修复. */
  static boolean holdInOrder(String word, String other) {
    int at = 0;
    for (int i = 0; i < word.length() && at < other.length(); i++) {
      at += word.charAt(i) == other.charAt(at) ? 1 : 0;
    }
    return at == other.length();
  }
}
