package io.github.duizhao.check.name.mention;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.lexicon.Lexicon;
import java.util.Set;

/**
 * Tells names of the world after which products are called: Kafka, Prometheus and the Sun. Where a
 * translation writes its names in hanzi, and the dictionary has what it writes for the name itself,
 * it speaks of the man and not of the product.
 */
public record WorldNames(Article article, BeadText text, KeepPrior prior) {

  /** Heavenly bodies, which English writes with a capital behind an article. */
  private static final Set<String> BODIES = Set.of("sun", "moon", "earth");

  /** Whether the word is such a name here. */
  public boolean is(Mention mention) {
    return mention.isCapital()
        && !mention.linked()
        && prior.keptElsewhere(mention) == 0
        && (prior.habit().inHanzi() && isRendered(mention, mention.text()) || isBody(mention));
  }

  private boolean isBody(Mention mention) {
    String lower = Script.lower(mention.text());
    String before = mention.passage().text().substring(0, mention.start());
    return BODIES.contains(lower)
        && Script.lower(before).endsWith("the ")
        && isRendered(mention, lower);
  }

  /** Whether the translation of its sentence has the dictionary's word for it. */
  private boolean isRendered(Mention mention, String gloss) {
    Lexicon lexicon = article.lexicon();
    for (Lexicon.Translation sense : lexicon.senses(Script.lower(gloss))) {
      boolean named =
          sense.text().length() > 1
              && lexicon.glosses(sense.text()).stream().anyMatch(it -> it.text().equals(gloss));
      if (named
          && text.target(mention.bead()).stream()
              .anyMatch(it -> lexicon.simplify(it.text()).contains(sense.text()))) {
        return true;
      }
    }
    return false;
  }
}
