package io.github.duizhao.check.name;

import io.github.duizhao.lexicon.Lexicon;
import java.util.List;

/** Whether Chinese words are ones that a text of the field would not have of itself. */
final class OddWords {

  /** A Chinese word that the field's texts have more often is a usual word there. */
  private static final int RARE = 3;

  /** In a phrase for a listed name that nothing else shows, one word must be as rare as this. */
  private static final int UNUSUAL = 20;

  /** Shorter parts of names stand for too many Chinese words. */
  private static final int LONG_PART = 4;

  private final Lexicon lexicon;

  OddWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether texts of the field hardly have it. */
  boolean isRare(String text) {
    return lexicon.count(text) <= RARE;
  }

  /** Whether the dictionary has the Chinese word as a name, such as 谷歌. */
  boolean isNameInChinese(String text) {
    return lexicon.glosses(text).stream().anyMatch(g -> Script.hasUpper(g.text()));
  }

  /** Whether the dictionary has the Chinese as this very name of several words: 大英博物馆. */
  boolean isItsNameInChinese(String text, KnownName name) {
    return lexicon.glosses(text).stream()
        .map(gloss -> gloss.text())
        .anyMatch(
            gloss ->
                Script.hasUpper(gloss)
                    && gloss.indexOf(' ') > 0
                    && Script.squash(gloss).equals(Script.squash(name.form())));
  }

  /** The dictionary has names of its own, such as 谷歌; the field must be known to keep this one. */
  boolean isKeptForSure(String part) {
    Lexicon.Usage usage = lexicon.usage(part);
    return usage.count() >= 5 && usage.kept() >= 0.93;
  }

  /**
   * Whether the words are ones that a text would not have side by side of itself: parts long enough
   * to tell, and one that the field hardly uses. 代码部署 is a plain phrase, though CodeDeploy is a
   * name.
   */
  boolean isOdd(List<Unit> found, List<String> parts) {
    if (found.size() != parts.size()
        || parts.stream().anyMatch(part -> part.length() < LONG_PART)) {
      return false;
    }
    return parts.size() > 2
        || found.stream().anyMatch(unit -> unit.han() && lexicon.count(unit.text()) <= UNUSUAL);
  }

  /** As many words as parts, none of them short, and one that the field hardly has. */
  boolean isRarePair(List<Unit> found, List<String> parts) {
    return found.size() == parts.size()
        && parts.stream().allMatch(part -> part.length() >= LONG_PART)
        && found.stream().anyMatch(unit -> lexicon.count(unit.text()) <= RARE);
  }
}
