package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.mention.FullNames;
import io.github.duizhao.check.name.mention.KeepPrior;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.text.Glosses;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.lexicon.SoundModel;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Persons of the source whom the translation rightly writes in hanzi: the parts of 达娜·奥卡福 line up
 * with Dana Okafor, 王磊 reads as Wang Lei, and the person stands nowhere in Latin letters. Where a
 * translation keeps its persons in Latin letters, a stray one in hanzi is not right. Immutable.
 */
final class Persons {

  /** The share of unknown names that a translation keeps which keeps its names. */
  private static final double LATIN_POLICY = 0.75;

  /** So like a name what writes it must sound. */
  private static final double LIKE = 2;

  private final Article article;
  private final PersonForms forms;
  private final SoundModel sounds;
  private final Set<String> right = new HashSet<>();
  private final boolean inHanzi;
  private final boolean keptInLatin;

  Persons(SourceEvidence evidence) {
    this.article = evidence.article();
    this.sounds = evidence.culprits().sounds();
    BeadText text = evidence.text();
    this.forms = new PersonForms(article, text, sounds);
    List<Mention> mentions = evidence.mentions();
    KeepPrior prior = evidence.prior();
    Map<String, List<Mention>> hanzi = new LinkedHashMap<>();
    Set<String> latin = new HashSet<>();
    for (int i = 0; i < mentions.size(); i++) {
      for (int end = FullNames.end(mentions, i); end > i + 1; end--) {
        List<Mention> words = FullNames.words(mentions.subList(i, end));
        if (words.size() < 2 || words.get(0).bead() < 0) {
          continue;
        }
        if (words.stream().allMatch(word -> prior.inText(word) > 0)) {
          if (words.stream().noneMatch(this::isOther) && words.size() <= 3) {
            latin.add(FullNames.key(words));
          }
          break;
        }
        if (!text.isTooLong(words.get(0).bead()) && forms.isInHanzi(words)) {
          hanzi.putIfAbsent(FullNames.key(words), words);
          break;
        }
      }
    }
    hanzi.values().removeIf(words -> words.stream().anyMatch(this::isInLatin));
    boolean stray = hanzi.size() == 1 && prior.keepsUnknown();
    inHanzi = !stray && !hanzi.isEmpty() && latin.size() <= hanzi.size();
    keptInLatin = latin.size() > hanzi.size();
    if (inHanzi) {
      hanzi.values().forEach(words -> words.forEach(word -> right.add(word.squash())));
    }
  }

  /** Whether it is part of the name of somebody who stands in hanzi, and rightly. */
  boolean isRight(Mention mention) {
    return mention.isCapital() && right.contains(mention.squash());
  }

  /** Whether the hanzi write part of such a name. */
  boolean isOne(Culprit culprit) {
    String found = culprit.span().in(culprit.passage().text());
    return right.stream().anyMatch(word -> sounds.find(word, found, LIKE).isPresent());
  }

  /**
   * Whether hanzi that sound like the name may be wrong: something shows that it, or names as
   * unknown as it, stand in Latin letters.
   */
  boolean mayBeHeard(Mention mention, KeepPrior prior) {
    return prior.isProven(mention)
        || keptInLatin
        || !inHanzi
            && (prior.policy() >= LATIN_POLICY && prior.keepsUnknown()
                || KeepPrior.isAfterName(mention));
  }

  /** A plain word or a listed name: that two such words are kept shows no person. */
  private boolean isOther(Mention word) {
    return article.isEnglish(word.text())
        || !article.terms().find(word.squash()).isEmpty()
        || article.lexicon().usage(Script.lower(word.text())).count() > 20;
  }

  /** Whether the translation has it in Latin letters otherwise than to explain its hanzi. */
  private boolean isInLatin(Mention word) {
    return article.target().forms(word.squash()).getOrDefault(word.text(), List.of()).stream()
        .anyMatch(form -> !Glosses.is(form));
  }
}
