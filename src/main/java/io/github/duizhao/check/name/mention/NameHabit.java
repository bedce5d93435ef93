package io.github.duizhao.check.name.mention;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.lexicon.SoundModel;
import io.github.duizhao.lexicon.SoundName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a translation does with names that neither the dictionary nor a list has, as the article
 * itself shows: news, history and novels write persons and places by their sound and put the Latin
 * letters in brackets behind them, if anywhere; technical texts keep them. Immutable.
 *
 * <p>Names of the dictionary show nothing: 伦敦 stands in texts of both kinds.
 */
public final class NameHabit {

  /** Fewer names show no habit. */
  private static final int ENOUGH = 2;

  /** So many names in hanzi outweigh one in Latin letters, which may be a company's. */
  private static final int RATIO = 3;

  /** Shorter names sound like too much. */
  private static final int SHORTEST = 4;

  /** So like the name its writing must sound. */
  private static final double LIKE = 3;

  /** A book shows its habit in its first names, and each name in its first places. */
  private static final int MOST_NAMES = 300;

  private static final int MOST_PLACES = 3;

  private final boolean inHanzi;

  public NameHabit(Article article, BeadText text, List<Mention> mentions, Kept kept) {
    Map<String, SoundName> names = new LinkedHashMap<>();
    Map<String, Integer> places = new HashMap<>();
    Map<String, Boolean> written = new HashMap<>();
    for (Mention mention : mentions) {
      String squash = mention.squash();
      if (written.getOrDefault(squash, false)
          || !isUnknown(article, mention)
          || !text.mayBeName(mention)
          || names.size() >= MOST_NAMES && !names.containsKey(squash)
          || places.merge(squash, 1, Integer::sum) > MOST_PLACES) {
        continue;
      }
      SoundName sound =
          names.computeIfAbsent(squash, unused -> SoundModel.builtIn().name(mention.text()));
      boolean here =
          kept.isGlossed(squash, mention.bead())
              || text.target(mention.bead()).stream()
                  .anyMatch(stretch -> sound.find(stretch.text(), LIKE).isPresent());
      written.put(squash, here);
    }
    int hanzi = 0;
    int latin = 0;
    for (Map.Entry<String, Boolean> name : written.entrySet()) {
      boolean stays = kept.isInText(name.getKey());
      latin += stays ? 1 : 0;
      hanzi += !stays && name.getValue() ? 1 : 0;
    }
    this.inHanzi = hanzi >= ENOUGH && hanzi >= RATIO * latin;
  }

  /** Whether it is a word with a capital that nothing but this article knows. */
  private static boolean isUnknown(Article article, Mention mention) {
    String text = mention.text();
    String lower = Script.lower(text);
    return mention.bead() >= 0
        && Character.isUpperCase(text.charAt(0))
        && SoundModel.letters(text).length() >= SHORTEST
        && !Casing.isUpper(text)
        && !Script.isCamel(text)
        && !mention.linked()
        && !article.isEnglish(text)
        && article.lexicon().usage(lower).count() == 0
        && article.lexicon().senses(lower).isEmpty()
        && article.terms().find(mention.squash()).isEmpty();
  }

  /** Whether it writes persons and places in hanzi. */
  public boolean inHanzi() {
    return inHanzi;
  }
}
