package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.text.Compounds;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.lexicon.Lexicon;
import java.util.List;

/** Whether field or dictionary have a Chinese word for a name or a part of it: then it is right. */
final class Renderings {

  /** A rendering that the field has so often is one of its own. */
  private static final double USED = 0.04;

  /** What the field keeps in so many of its places it does not render. */
  private static final double KEPT = 0.85;

  /** Of so few letters many are English words, which the field's code keeps. */
  private static final int SHORT = 3;

  /** The weight of a plain sense. */
  private static final double PLAIN = 0.5;

  /**
   * A name that so many texts of the field have, and nearly all of them keep, has no other form.
   */
  private static final double ALWAYS_KEPT = 0.9;

  private static final int ALWAYS_KEPT_TEXTS = 3;

  private final Article article;

  Renderings(Article article) {
    this.article = article;
  }

  /**
   * Whether the field renders the part so; what it keeps in Latin letters it renders by nothing.
   */
  boolean isUsual(String han, String part) {
    if (article.lexicon().usage(part).kept() >= KEPT && part.length() > SHORT) {
      return false;
    }
    String simplified = article.lexicon().simplify(han);
    return article.lexicon().renderings(part).stream()
        .anyMatch(one -> one.weight() >= USED && one.text().contains(simplified));
  }

  /** The same, or the dictionary has it as a plain word for the part. */
  boolean isPlain(String han, String part) {
    return isUsual(han, part)
        || article.lexicon().senses(part).stream()
            .anyMatch(t -> t.weight() >= PLAIN && t.text().equals(han));
  }

  /**
   * Whether all Chinese words of a stretch are plain ones for the parts of a name: Apache 许可证,
   * Azure 自动预配.
   */
  boolean arePlain(List<Token> tokens, List<String> parts) {
    return tokens.stream()
        .filter(Token::han)
        .allMatch(token -> parts.stream().anyMatch(part -> isPlain(token.text(), part)));
  }

  /** Whether all words of a stretch are those that the field has for the parts of a name. */
  boolean areUsual(List<Token> tokens, List<String> parts) {
    return tokens.stream()
        .allMatch(token -> parts.stream().anyMatch(part -> isUsual(token.text(), part)));
  }

  /** Whether the dictionary has the Chinese word as this very name: 谷歌 for Google. */
  boolean isName(String han, String name) {
    Lexicon.Usage usage = article.lexicon().usage(name);
    return article.lexicon().glosses(han).stream()
            .anyMatch(g -> g.text().contains(Script.capital(Script.lower(name))))
        && (usage.kept() < ALWAYS_KEPT || usage.count() < ALWAYS_KEPT_TEXTS);
  }

  /** Whether the Chinese is right for the name or for one of its parts. */
  boolean isOfNameOrPart(String han, String name) {
    return isName(han, name)
        || Compounds.written(name).stream().anyMatch(part -> isUsual(han, part));
  }

  /** Whether the dictionary has this very word, which is no English one, as a gloss: PhD. */
  boolean isAcronym(String han, String part) {
    return !article.isEnglish(part)
        && article.lexicon().glosses(han).stream()
            .filter(gloss -> gloss.text().indexOf(' ') < 0)
            .map(gloss -> Script.squash(gloss.text()))
            .anyMatch(gloss -> gloss.equals(part) || part.equals(gloss + "s"));
  }
}
