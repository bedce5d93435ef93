package io.github.duizhao.check.name.target;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.KnownName;
import io.github.duizhao.check.name.article.KnownName.Proof;
import io.github.duizhao.check.name.text.Lists;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Script;
import java.util.Set;

/** Which words that sound like a name the dictionary has: names in Chinese, or no names at all. */
final class DictionaryNames {

  /** A word that has another sense, outside lists, must sound as like a name as this. */
  private static final double LEAST_OTHER = 5;

  /**
   * What the dictionary says of firms and their products, which have Chinese names of their own.
   */
  private static final Set<String> COMPANY =
      Set.of("company", "corporation", "brand", "engine", "website", "network", "manufacturer");

  private final Article article;

  DictionaryNames(Article article) {
    this.article = article;
  }

  /** A word of the dictionary is no writing of a listed name, if that is not what it says. */
  boolean isOtherWord(String text, KnownName name) {
    return article.lexicon().isChineseWord(text) && !isGloss(text, name.form());
  }

  /** Whether a word that sounds like a name is right, since the dictionary has it. */
  boolean isOf(String text, NamePassage passage, SoundPlace.Heard heard) {
    if (!article.lexicon().isChineseWord(text)) {
      return false;
    }
    KnownName name = heard.name();
    boolean gloss = isGloss(text, name.form());
    if (!gloss && name.link().isEmpty() && heard.logOdds() < LEAST_OTHER) {
      return !Lists.isItem(passage.text(), heard.span().start(), heard.span().end());
    }
    return name.proof() == Proof.TERMBASE
        ? !gloss
        : name.proof() != Proof.ARTICLE
            || article.lexicon().count(text) > 0
            || gloss && !isProduct(name, text);
  }

  /**
   * Whether a link leads to the name's own house, while the dictionary has the Chinese for somebody
   * or some place of that name: 卡斯特罗 is no rendering of an app called Castro.
   */
  private boolean isProduct(KnownName name, String text) {
    return article.host(Script.squash(name.form())).isPresent()
        && article.lexicon().hints(text).stream()
            .noneMatch(hint -> COMPANY.contains(Script.lower(hint.text())));
  }

  private boolean isGloss(String text, String form) {
    return article.lexicon().glosses(text).stream()
        .anyMatch(g -> Script.lower(g.text()).contains(Script.lower(form)));
  }
}
