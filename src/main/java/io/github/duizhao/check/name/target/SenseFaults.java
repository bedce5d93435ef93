package io.github.duizhao.check.name.target;

import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.KnownName;
import io.github.duizhao.check.name.article.KnownName.Proof;
import io.github.duizhao.check.name.article.NameBook;
import io.github.duizhao.check.name.article.NameForms;
import io.github.duizhao.check.name.article.NameInfos;
import io.github.duizhao.check.name.article.Senses;
import io.github.duizhao.check.name.article.WordByWord;
import io.github.duizhao.check.name.text.Compounds;
import io.github.duizhao.check.name.text.Glosses;
import io.github.duizhao.check.name.text.Lists;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.NamingPlaces;
import io.github.duizhao.check.name.text.OtherUses;
import io.github.duizhao.check.name.text.PersonPlaces;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Titles;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.check.name.text.Tokens;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Finds names translated by the sense of their words, wholly or in part, from what the translation
 * alone shows: a name of its links, its Latin words, the termbase or the field, and a Chinese word
 * for it that texts of the field hardly use.
 */
public final class SenseFaults {

  /** An English word that the field's texts have more often, and translate, is no name. */
  private static final int COMMON = 100;

  private record Candidate(KnownName name, int start, int end, double score, boolean half) {}

  private final Article article;
  private final NameBook book;
  private final Senses senses;
  private final Senses farSenses;
  private final OddWords odd;
  private final WordByWord wordByWord;
  private final WordByWord farByWord;
  private final Tokens tokens;
  private final Faults faults;
  private final SenseWays ways;

  public SenseFaults(Article article, NameBook book, Tokens tokens, Faults faults) {
    this.article = article;
    this.book = book;
    this.senses = article.senses();
    this.odd = new OddWords(article.lexicon());
    this.farSenses = article.farSenses();
    this.farByWord = new WordByWord(farSenses);
    this.wordByWord = new WordByWord(senses);
    this.ways = new SenseWays(article, book, senses, farSenses);
    this.tokens = tokens;
    this.faults = faults;
  }

  public void find() {
    find((passage, offset) -> true);
  }

  /**
   * @param where whether a place is looked at
   */
  public void find(BiPredicate<NamePassage, Integer> where) {
    for (NamePassage passage : article.target().passages()) {
      List<Token> list = tokens.of(passage);
      for (int i = 0; i < list.size(); i++) {
        if (where.test(passage, list.get(i).start())) {
          best(passage, list, i).ifPresent(candidate -> report(passage, candidate));
        }
      }
    }
  }

  private Optional<Candidate> best(NamePassage passage, List<Token> list, int i) {
    Candidate best = null;
    for (SenseWays.Way way : ways.of(list.get(i))) {
      Optional<Candidate> found =
          way.parts().size() == 1 ? single(passage, list, i, way) : several(passage, list, i, way);
      if (found.isPresent() && (best == null || weight(found.get()) > weight(best))) {
        best = found.get();
      }
    }
    return Optional.ofNullable(best);
  }

  private static double weight(Candidate candidate) {
    return candidate.score()
        + 0.2 * (candidate.end() - candidate.start())
        - 0.1 * candidate.name().proof().ordinal();
  }

  // One word for one word

  private Optional<Candidate> single(
      NamePassage passage, List<Token> list, int i, SenseWays.Way way) {
    Token token = list.get(i);
    KnownName name = way.name();
    String part = way.parts().get(0);
    int end = token.end();
    double strength = way.strength();
    boolean next = i + 1 < list.size() && list.get(i + 1).start() == end && list.get(i + 1).han();
    if (next && strength < 0.4 && token.end() - token.start() > 1) {
      String joined = token.text() + list.get(i + 1).text();
      double longer = joined.length() <= 6 ? senses.match(joined, part) : 0;
      if (longer > Math.max(strength, 0.35)) {
        strength = longer;
        end = list.get(i + 1).end();
      }
    }
    String text = passage.text().substring(token.start(), end);
    if (text.length() < 2
        || strength < Senses.LEAST
        || !SenseWays.isShown(name) && PersonPlaces.is(passage.text(), token.start(), end)
        || isAccepted(name, passage, token.start(), end)) {
      return Optional.empty();
    }
    Candidate candidate = new Candidate(name, token.start(), end, strength, false);
    boolean rare = odd.isRare(text);
    Span span = new Span(token.start(), end);
    if (OwnLinks.isText(passage, token.start(), end, name, !rare)
        && !odd.isItsNameInChinese(text, name)) {
      return Optional.of(candidate);
    }
    if (OtherUses.is(passage.text(), span)
        || OtherUses.isNumber(text)
        || Titles.holds(passage.text(), span)) {
      return Optional.empty();
    }
    if (SenseWays.isListed(name) && odd.isOtherName(text, part) || odd.isOtherForm(text, part)) {
      return Optional.empty();
    }
    boolean word = article.isEnglish(part);
    boolean sense = word || SenseWays.isShown(name) && !odd.isNameInChinese(text);
    if (!rare || !sense && !odd.isKeptForSure(part) || isPartOnly(text, name, part)) {
      return Optional.empty();
    }
    var usage = article.lexicon().usage(part);
    if (usage.count() > COMMON && usage.kept() < 0.3) {
      return Optional.empty();
    }
    boolean enough =
        switch (name.proof()) {
          case ARTICLE ->
              strength >= 0.38 && !(word && book.isPart(name)) && !book.isGlossOnly(name);
          case TERMBASE ->
              strength >= 0.7
                  && Script.squash(name.form()).equals(part)
                  && article.lexicon().glosses(text).stream()
                      .anyMatch(gloss -> gloss.text().equalsIgnoreCase(part));
          case HOST -> strength >= 0.45 && !isInLinkTo(passage, token.start(), end, name);
          case PATH -> false;
          case WORD ->
              strength >= 0.5
                  && (Lists.hasLatinPeer(passage, token.start(), end)
                      || NamingPlaces.is(passage.text(), span));
          case FIELD -> strength >= 0.5 && (!word || Lists.isPeer(passage, token.start(), end));
        };
    return enough ? Optional.of(candidate) : Optional.empty();
  }

  /** Whether the word says one part of a name that is made of several: 开通 and LaunchDarkly. */
  private boolean isPartOnly(String han, KnownName name, String part) {
    Map<String, Double> of = farSenses.of(han);
    return !ways.isWhole(han, part)
        && !of.containsKey(Stemmer.stem(part))
        && name.ways().stream()
            .map(Compounds::content)
            .map(way -> way.stream().filter(other -> other.length() > 2).toList())
            .filter(way -> way.size() > 1)
            .flatMap(List::stream)
            .anyMatch(other -> of.containsKey(Stemmer.stem(other)));
  }

  // Several words

  private Optional<Candidate> several(
      NamePassage passage, List<Token> list, int i, SenseWays.Way way) {
    KnownName name = way.name();
    List<String> parts = way.parts();
    boolean listed = SenseWays.isListed(name);
    WordByWord search = SenseWays.isShown(name) ? farByWord : wordByWord;
    Optional<WordByWord.Hit> hit = search.at(list, i, passage.text(), parts);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    int start = list.get(i).start();
    int end = list.get(hit.get().end() - 1).end();
    String text = passage.text().substring(start, end);
    boolean half = hit.get().latin() > 0;
    boolean person = text.indexOf('·') >= 0;
    if (person || hit.get().score() < 0.45 || isAccepted(name, passage, start, end)) {
      return Optional.empty();
    }
    if (half && !hasWrongPart(list, i, hit.get().end(), passage)
        || !half && OtherUses.is(passage.text(), new Span(start, end))
        || listed
            && (hit.get().score() < 0.6 || !odd.isOdd(list.subList(i, hit.get().end()), parts))) {
      return Optional.empty();
    }
    boolean sure =
        name.proof() != Proof.ARTICLE
            || name.form().indexOf(' ') < 0
            || half
            || odd.isRarePair(list.subList(i, hit.get().end()), parts)
            || article.host(Script.squash(name.form())).isPresent();
    String simplified = article.lexicon().simplify(text);
    String english = String.join(" ", parts);
    boolean phrase =
        article.lexicon().isChineseWord(text)
            || Stream.concat(
                    article.lexicon().senses(english).stream(),
                    article.lexicon().renderings(english).stream())
                .anyMatch(translation -> translation.text().equals(simplified));
    if (!sure || phrase || half && hit.get().tailOnly() || !half && text.length() < 3) {
      return Optional.empty();
    }
    return Optional.of(new Candidate(name, start, end, hit.get().score(), half));
  }

  /** Whether a part but the last stands in Chinese that the termbase does not accept. */
  private boolean hasWrongPart(List<Token> list, int first, int end, NamePassage passage) {
    for (int i = first; i < end - 1; i++) {
      Token token = list.get(i);
      if (token.han() && !article.terms().isAccepted(passage.text(), token.start(), token.end())) {
        return true;
      }
    }
    return false;
  }

  // What is right

  /** Whether the termbase accepts the stretch, or it lies in a longer form that it accepts. */
  private boolean isAccepted(KnownName name, NamePassage passage, int start, int end) {
    return article.terms().isAccepted(passage.text(), start, end)
        || Glosses.follows(passage.text(), end, name.form());
  }

  private boolean isInLinkTo(NamePassage passage, int start, int end, KnownName name) {
    return article.linksAt(passage, start, end).stream()
        .anyMatch(link -> Script.squash(link.text()).equals(Script.squash(name.form())));
  }

  // Reports

  private void report(NamePassage passage, Candidate candidate) {
    Span span = passage.file(candidate.start(), candidate.end());
    String form = NameForms.display(candidate.name(), book.compounds());
    String found = span.in(article.target().document().content());
    CheckInfo info = candidate.half() ? NameInfos.HALF : NameInfos.LITERAL;
    KnownName name = candidate.name();
    boolean link = OwnLinks.isText(passage, candidate.start(), candidate.end(), name, false);
    Finding.Builder finding =
        Finding.of(
                info,
                article.beads().ofTarget(passage, candidate.start()),
                span,
                found,
                new Message(
                    "“%s” seems to be the name %s, translated by its sense".formatted(found, form),
                    "“%s”疑为名称 %s 的字面翻译".formatted(found, form)))
            .expected(form)
            .confidence(link ? 0.97 : 0.85);
    NameForms.proof(article, name, finding);
    boolean certain = link && name.proof() == Proof.ARTICLE && found.indexOf('[') < 0;
    if (found.equals(passage.text().substring(candidate.start(), candidate.end()))) {
      finding.fix(new Fix(span, form, certain));
    }
    faults.add(finding.build());
  }
}
