package io.github.duizhao.check.name.source;

import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Senses;
import io.github.duizhao.check.name.article.WordByWord;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Compounds;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.check.name.text.Tokens;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words of a bead's translation that render a missing name by the sense of its parts. */
final class SenseCulprits {

  /** Chinese that the field has more often than this is no rare word. */
  private static final int RARE = 12;

  /** A word cut from a longer one has no more letters. */
  private static final int CLIPPED = 5;

  /** How sure a type that is said in prose is a fault at most: a matter of taste. */
  private static final double PROSE = 0.5;

  /** What ends Chinese words for people and things that do something. */
  private static final String DOERS = "器者员机";

  private final Article article;
  private final Senses senses;
  private final WordByWord wordByWord;
  private final Explained explained;
  private final Renderings renderings;
  private final Compounds compounds;

  SenseCulprits(
      Article article,
      Senses senses,
      Compounds compounds,
      Explained explained,
      Renderings renderings) {
    this.article = article;
    this.senses = senses;
    this.wordByWord = new WordByWord(senses);
    this.explained = explained;
    this.renderings = renderings;
    this.compounds = compounds;
  }

  /** How far one of the name's parts has the sense of this Chinese word, 0 to 1. */
  double match(String name, String han) {
    double best = 0;
    for (List<String> way : compounds.of(name)) {
      for (String part : way) {
        best = part.length() < 3 ? best : Math.max(best, senses.match(han, part));
      }
    }
    return best;
  }

  /** Word by word: the best stretch of the bead. */
  Optional<Culprit> find(
      String name, BeadText.Stretch stretch, Set<String> stems, boolean keptElsewhere) {
    Culprit best = null;
    for (List<String> way : compounds.of(name)) {
      List<String> parts = Compounds.content(way);
      for (int i = stretch.from(); i < stretch.to(); i++) {
        Optional<Culprit> found =
            parts.size() == 1
                ? single(
                    name, stretch, i, parts.get(0), stems, keptElsewhere && !Casing.isUpper(name))
                : several(name, stretch, i, parts, stems, keptElsewhere);
        if (found.isPresent() && (best == null || weight(found.get()) > weight(best))) {
          best = found.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static double weight(Culprit culprit) {
    return culprit.strength() + 0.1 * culprit.span().length();
  }

  private Optional<Culprit> single(
      String name,
      BeadText.Stretch stretch,
      int i,
      String part,
      Set<String> stems,
      boolean keptElsewhere) {
    Token token = stretch.tokens().get(i);
    if (!token.han() || part.length() < 2) {
      return Optional.empty();
    }
    int end = token.end();
    double strength = senses.match(token.text(), part);
    boolean next =
        i + 1 < stretch.to()
            && stretch.tokens().get(i + 1).han()
            && stretch.tokens().get(i + 1).start() == end;
    if (next && strength < 0.4 && token.text().length() > 1) {
      String joined = token.text() + stretch.tokens().get(i + 1).text();
      double longer = joined.length() <= 6 ? senses.match(joined, part) : 0;
      if (longer > Math.max(strength, 0.3)) {
        strength = longer;
        end = stretch.tokens().get(i + 1).end();
      }
    }
    if (i + 1 < stretch.to() && isDoer(stretch.tokens().get(i + 1), end, name)) {
      return Optional.empty();
    }
    String text = stretch.passage().text().substring(token.start(), end);
    if (strength < Senses.LEAST
        || Casing.isSmall(name) && isClipped(part, text)
        || renderings.isAcronym(text, part)
        || text.length() < 2 && strength < 0.5
        || !keptElsewhere && renderings.isUsual(text, part)
        || !keptElsewhere && renderings.isName(text, part)
        || part.length() <= 5 && !senses.of(text).containsKey(Stemmer.stem(part))
        || explained.is(text, stems)) {
      return Optional.empty();
    }
    Span span = new Span(token.start(), end);
    return Optional.of(new Culprit(stretch.passage(), span, Verdict.BY_SENSE, strength, strength));
  }

  /** Whether it is the beginning of what the Chinese says: init of initialize. */
  private boolean isClipped(String part, String han) {
    return part.length() <= CLIPPED
        && senses.of(han).keySet().stream()
            .anyMatch(it -> it.length() > part.length() && it.startsWith(part));
  }

  /** The end of a word for what does a thing: 链接器 is a linker, not a link. */
  private static boolean isDoer(Token next, int end, String name) {
    return next.start() == end
        && next.text().length() == 1
        && DOERS.contains(next.text())
        && name.matches("[a-z]+[eo]rs?");
  }

  private Optional<Culprit> several(
      String name,
      BeadText.Stretch stretch,
      int i,
      List<String> parts,
      Set<String> stems,
      boolean keptElsewhere) {
    Optional<WordByWord.Hit> hit =
        wordByWord.at(stretch.tokens(), i, stretch.passage().text(), parts);
    if (hit.isEmpty()) {
      return partly(name, stretch, i, parts, stems);
    }
    if (hit.get().end() > stretch.to() || hit.get().score() < 0.42) {
      return Optional.empty();
    }
    List<Token> tokens = stretch.tokens();
    Span span = new Span(tokens.get(i).start(), tokens.get(hit.get().end() - 1).end());
    String text = span.in(stretch.passage().text());
    if (renderings.isUsual(text, String.join(" ", parts))
        || article.lexicon().senses(String.join(" ", parts)).stream()
            .anyMatch(t -> t.text().equals(article.lexicon().simplify(text)))) {
      return Optional.empty();
    }
    boolean half = hit.get().latin() > 0;
    if (half
        && hit.get().tailOnly()
        && name.indexOf(' ') > 0
        && renderings.arePlain(hit.get().in(tokens), parts)) {
      return Optional.empty();
    }
    if (!half && isAcceptedWithTail(stretch, hit.get(), parts)) {
      return Optional.empty();
    }
    boolean rare =
        !half
            || name.indexOf(' ') < 0
                && (isOwnPart(tokens, i, hit.get().end(), stems)
                    || Tokens.touch(tokens, i, hit.get().end()));
    for (Token token : tokens.subList(i, hit.get().end())) {
      if (half
          && article.terms().isAccepted(stretch.passage().text(), token.start(), token.end())) {
        continue;
      }
      rare |=
          token.han()
              && parts.stream().noneMatch(part -> renderings.isUsual(token.text(), part))
              && !explained.is(token.text(), stems)
              && article.lexicon().count(token.text()) <= RARE;
    }
    // A field or type of a program said in prose: 跳过阶段 for skipPhases, 集群队列 for ClusterQueue.
    boolean field = Character.isLowerCase(name.charAt(0));
    boolean prose =
        name.indexOf(' ') < 0
            && article.terms().find(Script.squash(name)).isEmpty()
            && (field
                ? renderings.arePlain(hit.get().in(tokens), parts)
                : renderings.areUsual(hit.get().in(tokens), parts));
    if (!rare || prose && field && (!keptElsewhere || Casing.isSmall(name))) {
      return Optional.empty();
    }
    Verdict verdict = half ? Verdict.MIXED : Verdict.BY_SENSE;
    double score = prose ? Math.min(PROSE, hit.get().score()) : hit.get().score();
    return Optional.of(new Culprit(stretch.passage(), span, verdict, score, score));
  }

  /**
   * All parts but one stand there in order, and a rare word that nothing explains beside them: 媒体作家
   * for Media Writer, 自由办公室 for LibreOffice.
   */
  private Optional<Culprit> partly(
      String name, BeadText.Stretch stretch, int i, List<String> parts, Set<String> stems) {
    if (parts.size() > 4) {
      return Optional.empty();
    }
    List<Token> tokens = stretch.tokens();
    for (int hole = 0; hole < parts.size(); hole++) {
      if (parts.get(hole).length() < 3) {
        continue;
      }
      double sum = 0;
      int latin = 0;
      boolean fits = i + parts.size() <= stretch.to();
      for (int k = 0; fits && k < parts.size(); k++) {
        Token token = tokens.get(i + k);
        fits =
            k == 0
                || WordByWord.isClose(
                    stretch.passage().text(), tokens.get(i + k - 1).end(), token.start());
        if (k == hole) {
          fits &= token.han() && isStranger(token.text(), parts.get(k), stems);
        } else if (token.han()) {
          double match = senses.match(token.text(), parts.get(k));
          fits &= match >= 0.5;
          sum += match;
        } else {
          fits &= Script.squash(token.text()).equals(parts.get(k));
          latin++;
          sum += 1;
        }
      }
      if (fits && (parts.size() > 2 || latin == 0 && name.indexOf(' ') < 0)) {
        Span span = new Span(tokens.get(i).start(), tokens.get(i + parts.size() - 1).end());
        double strength = 0.8 * sum / parts.size();
        Verdict verdict = latin > 0 ? Verdict.MIXED : Verdict.BY_SENSE;
        return Optional.of(new Culprit(stretch.passage(), span, verdict, strength, strength));
      }
    }
    return Optional.empty();
  }

  private boolean isStranger(String han, String part, Set<String> stems) {
    return han.length() >= 2
        && article.lexicon().count(han) <= RARE
        && !explained.is(han, stems)
        && !renderings.isUsual(han, part);
  }

  /** Whether plain Chinese stands behind a name that the termbase accepts in Chinese: 谷歌研究. */
  private boolean isAcceptedWithTail(
      BeadText.Stretch stretch, WordByWord.Hit hit, List<String> parts) {
    Token first = stretch.tokens().get(hit.first());
    return article.terms().isAccepted(stretch.passage().text(), first.start(), first.end())
        && stretch.tokens().subList(hit.first() + 1, hit.end()).stream()
            .allMatch(
                token -> parts.stream().anyMatch(part -> renderings.isPlain(token.text(), part)));
  }

  /**
   * Whether the kept part of a name is no word of the source by itself: 开放 SUSE, not Pod 规约. Where
   * the Chinese stands before it, it is enough that the sentence has no such word.
   */
  private boolean isOwnPart(List<Token> tokens, int from, int to, Set<String> stems) {
    boolean hanFirst = tokens.get(from).han() && !tokens.get(to - 1).han();
    return tokens.subList(from, to).stream()
        .filter(token -> !token.han())
        .map(token -> Script.squash(token.text()))
        .allMatch(
            part ->
                part.length() > 2
                    && (!article.source().hasSquash(part)
                        || hanFirst && !stems.contains(Stemmer.stem(part))));
  }
}
