package io.github.duizhao.check.name.mention;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Compounds;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.text.Block;
import java.util.List;

/**
 * Tells words of the source that the dictionary lacks, and that are no names for all that: they are
 * made of English words, or cut from one.
 */
final class PlainWords {

  private static final int SHORTEST = 3;

  private final Article article;
  private final Compounds compounds;

  PlainWords(Article article) {
    this.article = article;
    this.compounds = new Compounds(article.lexicon());
  }

  /** What no link and no list calls a name. */
  boolean is(Mention mention) {
    return isContracted(mention)
        || isHyphenated(mention.text())
        || !mention.isCapital() && isMade(mention.text())
        || isOfTitle(mention);
  }

  /** doesn't, wouldn’t: cut at the apostrophe it is no word that a dictionary has. */
  private static boolean isContracted(Mention mention) {
    String text = mention.passage().text();
    int at = mention.end();
    return mention.text().endsWith("n")
        && at + 1 < text.length()
        && "'’".indexOf(text.charAt(at)) >= 0
        && text.charAt(at + 1) == 't'
        && (at + 2 == text.length() || !Script.isLatin(text.charAt(at + 2)));
  }

  /** OS-level, Co-Founder, x-ray: a plain word behind a hyphen, with what is no name before it. */
  private boolean isHyphenated(String text) {
    int hyphen = text.lastIndexOf('-');
    if (hyphen < 1) {
      return false;
    }
    String last = text.substring(hyphen + 1);
    boolean small = Casing.isSmall(last);
    boolean beginning = hyphen > 1 && Derived.isBeginning(text.substring(0, hyphen));
    return last.length() >= SHORTEST && (small || beginning) && isWord(last);
  }

  /** changelog, subpath, decodable. */
  private boolean isMade(String text) {
    if (Derived.is(text, article::isEnglish)) {
      return true;
    }
    List<String> parts = compounds.cut(text);
    return parts.size() > 1
        && parts.stream().allMatch(part -> part.length() >= SHORTEST && article.isEnglish(part))
        && article.source().forms(text).keySet().stream().noneMatch(Script::isCamel);
  }

  /** The Ferryman in a title, the ferryman in the text: the capital is the title's. */
  private boolean isOfTitle(Mention mention) {
    return mention.initial()
        && mention.passage().block().kind() == Block.Kind.HEADING
        && article.isEnglish(mention.text())
        && !article.target().hasSquash(mention.squash())
        && article.source().has(Script.lower(mention.text()));
  }

  private boolean isWord(String text) {
    return article.isEnglish(text) || Derived.is(text, article::isEnglish);
  }
}
