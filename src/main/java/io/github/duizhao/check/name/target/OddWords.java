package io.github.duizhao.check.name.target;

import io.github.duizhao.check.name.article.KnownName;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Lexicon.Translation;
import java.util.List;

/** Whether Chinese words are ones that a text of the field would not have of itself. */
final class OddWords {

  /** A Chinese word that the field's texts have more often is a usual word there. */
  private static final int RARE = 3;

  /** In a phrase for a listed name that nothing else shows, one word must be as rare as this. */
  private static final int UNUSUAL = 20;

  /** Shorter parts of names stand for too many Chinese words. */
  private static final int LONG_PART = 4;

  private static final String DOING = "ing";

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

  /** Whether the word is first of all another name: 韩国 is South Korea before it is Han. */
  boolean isOtherName(String text, String part) {
    List<Translation> glosses = lexicon.glosses(text);
    return !glosses.isEmpty()
        && Script.hasUpper(glosses.get(0).text())
        && glosses.stream()
            .filter(gloss -> gloss.weight() >= glosses.get(0).weight())
            .noneMatch(gloss -> Script.squash(gloss.text()).contains(part));
  }

  /**
   * Whether only its form ties the word to the name: one that has the name's word in a phrase alone
   * (上任 is to take office), or a thing where the name is what one does (图书 is no Booking).
   */
  boolean isOtherForm(String text, String part) {
    List<Translation> glosses = lexicon.glosses(text);
    boolean phrase = glosses.stream().anyMatch(gloss -> gloss.text().endsWith(" " + part));
    return phrase && glosses.get(0).text().indexOf(' ') > 0 && isVerbPhrase(glosses.get(0).text())
        || part.endsWith(DOING)
            && !lexicon.isChineseVerb(text)
            && glosses.stream().noneMatch(gloss -> gloss.text().contains(DOING));
  }

  /** Whether its first word is a verb by what the dictionary makes of it: take office. */
  private boolean isVerbPhrase(String gloss) {
    List<Translation> first = lexicon.senses(gloss.substring(0, gloss.indexOf(' ')));
    return !first.isEmpty() && lexicon.isChineseVerb(first.get(0).text());
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
  boolean isOdd(List<Token> found, List<String> parts) {
    if (found.size() != parts.size()
        || parts.stream().anyMatch(part -> part.length() < LONG_PART)) {
      return false;
    }
    return parts.size() > 2
        || found.stream().anyMatch(token -> token.han() && lexicon.count(token.text()) <= UNUSUAL);
  }

  /** As many words as parts, none of them short, and one that the field hardly has. */
  boolean isRarePair(List<Token> found, List<String> parts) {
    return found.size() == parts.size()
        && parts.stream().allMatch(part -> part.length() >= LONG_PART)
        && found.stream().anyMatch(token -> lexicon.count(token.text()) <= RARE);
  }
}
