package io.github.duizhao.check.name.source;

import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.WordByWord;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.check.name.text.Tokens;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges a stretch that says all parts of a name, one by one. */
record AllParts(Article article, Explained explained, Renderings renderings) {

  /** How far a plain word behind an accepted name must say its part: 滑铁卢车站. */
  private static final double TAIL = 0.4;

  /** How well the parts must be said, on the average. */
  private static final double LEAST = 0.42;

  /** Chinese that the field has more often than this is no rare word. */
  private static final int RARE = 12;

  /** How sure a type that is said in prose is a fault at most: a matter of taste. */
  private static final double PROSE = 0.5;

  Optional<Culprit> judge(Sought sought, WordByWord.Hit hit, List<String> parts) {
    String name = sought.name();
    BeadText.Stretch stretch = sought.stretch();
    if (hit.end() > stretch.to() || hit.score() < LEAST) {
      return Optional.empty();
    }
    List<Token> tokens = stretch.tokens();
    Span span = new Span(tokens.get(hit.first()).start(), tokens.get(hit.end() - 1).end());
    String text = span.in(sought.text());
    if (renderings.isUsual(text, String.join(" ", parts))
        || article.lexicon().senses(String.join(" ", parts)).stream()
            .anyMatch(t -> t.text().equals(article.lexicon().simplify(text)))) {
      return Optional.empty();
    }
    boolean half = hit.latin() > 0;
    if (half
        && hit.tailOnly()
        && !sought.isOneWord()
        && renderings.arePlain(hit.in(tokens), parts)) {
      return Optional.empty();
    }
    if (!half && isAcceptedWithTail(stretch, hit, parts)) {
      return Optional.empty();
    }
    boolean rare = isRare(sought, hit, parts);
    // A field or type of a program said in prose: 跳过阶段 for skipPhases, 集群队列 for ClusterQueue.
    boolean field = Character.isLowerCase(name.charAt(0));
    boolean prose =
        sought.isOneWord()
            && article.terms().find(Script.squash(name)).isEmpty()
            && (field
                ? renderings.arePlain(hit.in(tokens), parts)
                : renderings.areUsual(hit.in(tokens), parts));
    if (!rare || prose && field && (!sought.keptElsewhere() || Casing.isSmall(name))) {
      return Optional.empty();
    }
    Verdict verdict = half ? Verdict.MIXED : Verdict.BY_SENSE;
    double score = prose ? Math.min(PROSE, hit.score()) : hit.score();
    return Optional.of(new Culprit(stretch.passage(), span, verdict, score, score));
  }

  /** Whether something in it is more than plain Chinese for a plain word. */
  private boolean isRare(Sought sought, WordByWord.Hit hit, List<String> parts) {
    boolean half = hit.latin() > 0;
    List<Token> tokens = sought.stretch().tokens();
    boolean rare =
        !half
            || sought.isOneWord()
                && (isOwnPart(hit.in(tokens), sought.stems())
                    || Tokens.touch(tokens, hit.first(), hit.end()));
    for (Token token : hit.in(tokens)) {
      if (half && article.terms().isAccepted(sought.text(), token.start(), token.end())) {
        continue;
      }
      rare |=
          token.han()
              && parts.stream().noneMatch(part -> renderings.isUsual(token.text(), part))
              && !explained.is(token.text(), sought.stems())
              && article.lexicon().count(token.text()) <= RARE;
    }
    return rare;
  }

  /** Whether plain Chinese stands behind a name that the termbase accepts in Chinese: 谷歌研究. */
  private boolean isAcceptedWithTail(
      BeadText.Stretch stretch, WordByWord.Hit hit, List<String> parts) {
    Token first = stretch.tokens().get(hit.first());
    return article.terms().isAccepted(stretch.passage().text(), first.start(), first.end())
        && stretch.tokens().subList(hit.first() + 1, hit.end()).stream()
            .allMatch(
                token ->
                    parts.stream()
                        .anyMatch(
                            part ->
                                renderings.isPlain(token.text(), part)
                                    || article.senses().match(token.text(), part) >= TAIL));
  }

  /**
   * Whether the kept part of a name is no word of the source by itself: 开放 SUSE, not Pod 规约. Where
   * the Chinese stands before it, it is enough that the sentence has no such word.
   */
  private boolean isOwnPart(List<Token> tokens, Set<String> stems) {
    boolean hanFirst = tokens.get(0).han() && !tokens.get(tokens.size() - 1).han();
    return tokens.stream()
        .filter(token -> !token.han())
        .map(token -> Script.squash(token.text()))
        .allMatch(
            part ->
                part.length() > 2
                    && (!article.source().hasSquash(part)
                        || hanFirst && !stems.contains(Stemmer.stem(part))));
  }
}
