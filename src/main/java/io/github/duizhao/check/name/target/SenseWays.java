package io.github.duizhao.check.name.target;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.KnownName;
import io.github.duizhao.check.name.article.KnownName.Proof;
import io.github.duizhao.check.name.article.NameBook;
import io.github.duizhao.check.name.article.Senses;
import io.github.duizhao.check.name.article.WordByWord;
import io.github.duizhao.check.name.text.Compounds;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.lexicon.Lexicon.Translation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which names a word of the translation may render by their sense, or begin to: worked out once for
 * each word, since most say nothing of any name. One thread.
 */
final class SenseWays {

  /** More parts than a name has that is put into Chinese word by word. */
  private static final int MOST_PARTS = 6;

  /**
   * A name, cut into parts.
   *
   * @param parts those that carry a sense
   * @param strength how far the word says the one part, 0 to 1; 0 for several
   */
  record Way(KnownName name, List<String> parts, double strength) {}

  private final Article article;
  private final NameBook book;
  private final Senses senses;
  private final Senses farSenses;
  private final Map<String, List<Way>> ways = new HashMap<>();

  SenseWays(Article article, NameBook book, Senses senses, Senses farSenses) {
    this.article = article;
    this.book = book;
    this.senses = senses;
    this.farSenses = farSenses;
  }

  /** Of several parts one at least is what the word says. */
  List<Way> of(Token token) {
    return ways.computeIfAbsent(token.text(), unused -> make(token));
  }

  private List<Way> make(Token token) {
    List<Way> found = new ArrayList<>();
    for (KnownName name : names(token)) {
      Senses says = isShown(name) ? farSenses : senses;
      for (List<String> way : name.ways()) {
        List<String> parts = Compounds.content(way);
        if (parts.size() > 1) {
          if (mayBeRendered(name, parts)
              && parts.stream()
                  .anyMatch(part -> WordByWord.match(says, token, part) > Senses.LEAST)) {
            found.add(new Way(name, parts, 0));
          }
        } else if (token.han() && !parts.isEmpty() && parts.get(0).length() >= 3) {
          found.add(new Way(name, parts, says.match(token.text(), parts.get(0))));
        }
      }
    }
    if (token.han()) {
      addWhole(token.text(), found);
    }
    return List.copyOf(found);
  }

  /** Names of two words that the dictionary has for the one: 夜鹭 is the night heron. */
  private void addWhole(String han, List<Way> found) {
    for (Translation gloss : article.lexicon().glosses(han)) {
      String squash = lastTwo(gloss.text());
      book.find(squash)
          .filter(SenseWays::isShown)
          .ifPresent(name -> found.add(new Way(name, List.of(squash), gloss.weight())));
    }
  }

  /** Whether the dictionary has the Chinese word for the two words of which the name is made. */
  boolean isWhole(String han, String squash) {
    return article.lexicon().glosses(han).stream()
        .anyMatch(gloss -> lastTwo(gloss.text()).equals(squash));
  }

  private static String lastTwo(String gloss) {
    String[] words = gloss.split("[ -]", MOST_PARTS);
    return words.length > 1 ? Script.squash(words[words.length - 2] + words[words.length - 1]) : "";
  }

  /** The article or a link of it has the name: far senses may count. */
  static boolean isShown(KnownName name) {
    return name.proof() == Proof.ARTICLE || name.proof() == Proof.HOST;
  }

  static boolean isListed(KnownName name) {
    return name.proof() == Proof.TERMBASE || name.proof() == Proof.FIELD;
  }

  /** Whether a rendering of these parts may be told from plain words. */
  private boolean mayBeRendered(KnownName name, List<String> parts) {
    return parts.size() <= MOST_PARTS
        && parts.stream().anyMatch(part -> part.length() >= 3)
        && name.proof() != Proof.PATH
        && name.proof() != Proof.WORD
        && !(name.proof() == Proof.ARTICLE && book.isGlossOnly(name))
        && !(isListed(name) && !parts.equals(Compounds.content(Compounds.written(name.form()))));
  }

  private Set<KnownName> names(Token token) {
    Set<KnownName> found = new LinkedHashSet<>();
    if (!token.han()) {
      found.addAll(book.withStem(Script.squash(token.text())));
      return found;
    }
    for (String stem : farSenses.words(token.text())) {
      found.addAll(book.withStem(stem));
      for (KnownName name : book.withBeginning(stem)) {
        if (name.ways().stream()
            .flatMap(List::stream)
            .anyMatch(part -> farSenses.match(token.text(), part) >= Senses.LEAST)) {
          found.add(name);
        }
      }
    }
    for (String stem : senses.words(token.text())) {
      book.inField(stem).ifPresent(found::add);
      article.terms().word(stem).ifPresent(found::add);
      for (String doer : List.of(stem + "er", stem + "or", stem + "keeper")) {
        found.addAll(book.withStem(doer));
        book.inField(doer).ifPresent(found::add);
      }
    }
    return found;
  }
}
