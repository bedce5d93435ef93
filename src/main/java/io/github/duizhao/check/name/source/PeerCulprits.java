package io.github.duizhao.check.name.source;

import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.mention.KeepPrior;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.mention.Runs;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges what stands in a list at the place of a name: Chinese that neither the termbase, the
 * dictionary nor the field have for it is wrong there.
 */
final class PeerCulprits {

  private static final double STRENGTH = 0.75;

  /** How likely a word with a capital is a name where its peers in a list are. */
  private static final double LISTED = 0.8;

  private final Article article;
  private final PeerLists lists;
  private final Culprits culprits;
  private final KeepPrior prior;

  PeerCulprits(Article article, BeadText text, Culprits culprits, KeepPrior prior) {
    this.article = article;
    this.culprits = culprits;
    this.prior = prior;
    this.lists = new PeerLists(article, text, this::renders);
  }

  /** The words of the item that begins here. */
  List<Mention> words(Mention mention) {
    return lists.peer(mention);
  }

  /**
   * What stands in the item's place, if it is wrong.
   *
   * @param stems of the other words of the source
   */
  Optional<Culprit> find(Mention mention, Set<String> stems) {
    Optional<Span> place = lists.counterpart(mention);
    Optional<BeadText.Stretch> stretch = lists.stretch(mention);
    if (place.isEmpty() || stretch.isEmpty()) {
      return Optional.empty();
    }
    List<Mention> words = lists.peer(mention);
    String name = Runs.name(words);
    List<Token> tokens = lists.tokens(mention);
    String found = place.get().in(stretch.get().passage().text());
    boolean listed = isListed(Script.squash(name));
    boolean half = tokens.stream().anyMatch(token -> !token.han());
    if (found.length() < (listed ? 1 : 2)
        || isDictionaryName(found, name) && !listed
        || !listed && isRendering(tokens, words)
        || found.equals("等等")
        || !listed && Casing.isUpper(name)
        || half && !holdsPart(tokens, words)
        || tokens.stream()
            .filter(Token::han)
            .allMatch(
                token -> culprits.explained().is(token.text(), stems) && !isSense(token, words))) {
      return Optional.empty();
    }
    NamePassage passage = stretch.get().passage();
    if (half || words.size() > 1) {
      Verdict verdict = half ? Verdict.MIXED : Verdict.BY_SENSE;
      return Optional.of(new Culprit(passage, place.get(), verdict, STRENGTH, STRENGTH));
    }
    return Optional.of(culprits.inPlace(name, passage, place.get(), STRENGTH));
  }

  private boolean isListed(String squash) {
    return article.terms().find(squash).stream().anyMatch(t -> t.name() && t.keep());
  }

  /** Whether the dictionary has the Chinese for this very name: 德国 is Germany. */
  private boolean isDictionaryName(String found, String name) {
    return article.lexicon().glosses(found).stream()
        .anyMatch(
            g ->
                Script.hasUpper(g.text())
                    && Stemmer.stemPhrase(Script.lower(g.text()))
                        .equals(Stemmer.stemPhrase(Script.lower(name))));
  }

  /** Whether every word is one that the field has for a part of the name: Pod 和服务. */
  private boolean isRendering(List<Token> tokens, List<Mention> words) {
    StringBuilder all = new StringBuilder();
    tokens.forEach(token -> all.append(token.text()));
    for (Mention word : words) {
      for (String part : word.parts()) {
        if (words.size() == 1 && culprits.renderings().isUsual(all.toString(), part)) {
          return true;
        }
      }
    }
    return tokens.stream()
        .filter(Token::han)
        .allMatch(
            token ->
                words.stream()
                    .flatMap(word -> word.parts().stream())
                    .anyMatch(part -> culprits.renderings().isUsual(token.text(), part)));
  }

  /** Whether its letters are those of a part of the name: T 移动 for T-Mobile. */
  private static boolean holdsPart(List<Token> tokens, List<Mention> words) {
    return tokens.stream()
        .filter(token -> !token.han())
        .allMatch(
            token ->
                words.stream()
                    .anyMatch(word -> word.squash().contains(Script.squash(token.text()))));
  }

  private boolean isSense(Token token, List<Mention> words) {
    return words.stream()
        .anyMatch(word -> culprits.sense().match(word.text(), token.text()) >= 0.3);
  }

  private boolean renders(String name, String found) {
    return article.terms().find(Script.squash(name)).stream()
            .anyMatch(term -> term.accepted().contains(found))
        || isDictionaryName(found, name)
        || culprits.sense().match(name, found) >= 0.5
        || culprits.sounds().logOdds(name, found) > 2;
  }

  /** How likely the item is kept, as its peers are. */
  double keep(List<Mention> words) {
    double best = words.stream().mapToDouble(prior::of).max().orElse(0);
    boolean plain =
        words.stream().allMatch(Mention::initial)
            && (words.size() > 1 || !lists.isAmongNames(words.get(0)));
    return plain
        ? best
        : Math.max(best, words.stream().anyMatch(Mention::isCapital) ? LISTED : best);
  }
}
