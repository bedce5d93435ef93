package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Senses;
import io.github.duizhao.check.name.article.WordByWord;
import io.github.duizhao.check.name.text.Compounds;
import java.util.List;
import java.util.Optional;

/** Finds the words of a bead's translation that render a missing name by the sense of its parts. */
final class SenseCulprits {

  private static final int SHORTEST_PART = 3;

  /** A longer stretch that says the name is better than one that is part of it. */
  private static final double BY_CHARACTER = 0.1;

  private final Senses senses;
  private final Compounds compounds;
  private final WordByWord wordByWord;
  private final OneWord oneWord;
  private final AllParts allParts;
  private final AllPartsButOne allPartsButOne;

  SenseCulprits(
      Article article,
      Senses senses,
      Compounds compounds,
      Explained explained,
      Renderings renderings) {
    this.senses = senses;
    this.compounds = compounds;
    this.wordByWord = new WordByWord(senses);
    this.oneWord = new OneWord(senses, explained, renderings);
    this.allParts = new AllParts(article, explained, renderings);
    this.allPartsButOne = new AllPartsButOne(article.lexicon(), senses, explained, renderings);
  }

  /** How far one of the name's parts has the sense of this Chinese word, 0 to 1. */
  double match(String name, String han) {
    double best = 0;
    for (List<String> way : compounds.of(name)) {
      for (String part : way) {
        best = part.length() < SHORTEST_PART ? best : Math.max(best, senses.match(han, part));
      }
    }
    return best;
  }

  /** The best stretch, word by word. */
  Optional<Culprit> find(Sought sought) {
    Culprit best = null;
    for (List<String> way : compounds.of(sought.name())) {
      List<String> parts = Compounds.content(way);
      for (int i = sought.stretch().from(); i < sought.stretch().to(); i++) {
        Optional<Culprit> found =
            parts.size() == 1 ? oneWord.find(sought, i, parts.get(0)) : several(sought, i, parts);
        if (found.isPresent() && (best == null || weight(found.get()) > weight(best))) {
          best = found.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Culprit> several(Sought sought, int i, List<String> parts) {
    Optional<WordByWord.Hit> hit =
        wordByWord.at(sought.stretch().tokens(), i, sought.text(), parts);
    return hit.isPresent()
        ? allParts.judge(sought, hit.get(), parts)
        : allPartsButOne.find(sought, i, parts);
  }

  private static double weight(Culprit culprit) {
    return culprit.strength() + BY_CHARACTER * culprit.span().length();
  }
}
