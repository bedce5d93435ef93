package io.github.duizhao.check.name;

import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.NameInfos;
import io.github.duizhao.check.name.text.Glosses;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.OtherUses;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Titles;
import io.github.duizhao.check.name.text.Tokens;
import io.github.duizhao.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds the wrong hanzi of a name, told in one place, in the other places of the text: a link shows
 * that 浮木 is Driftwood, and so it is where there is no link. One of the words must be one that the
 * field hardly has.
 */
final class SameAgain {

  /** A word that the field's texts have more often is a plain one. */
  private static final int RARE = 3;

  private static final List<CheckInfo> KINDS = List.of(NameInfos.LITERAL, NameInfos.GARBLED);

  /** How much less sure it is than in the first place. */
  private static final double LESS = 0.95;

  private final Article article;
  private final Tokens tokens;
  private final Faults faults;
  private final Predicate<Finding> wanted;

  /**
   * @param wanted whether the name may stand where it was found again
   */
  SameAgain(Article article, Tokens tokens, Faults faults, Predicate<Finding> wanted) {
    this.article = article;
    this.tokens = tokens;
    this.faults = faults;
    this.wanted = wanted;
  }

  void find() {
    Map<String, Finding> first = new LinkedHashMap<>();
    for (CheckInfo info : KINDS) {
      for (Finding finding : faults.of(info)) {
        if (counts(finding)) {
          first.putIfAbsent(finding.found(), finding);
        }
      }
    }
    first.forEach(this::find);
  }

  private boolean counts(Finding finding) {
    String found = finding.found();
    return found.length() >= 2
        && Script.allHan(found)
        && Script.hasLetter(finding.expected())
        && !Script.hasHan(finding.expected())
        && !OtherUses.isNumber(found)
        && isShown(Script.squash(finding.expected()))
        && (article.lexicon().isChineseWord(found)
            ? article.lexicon().count(found) <= RARE
            : tokens.words(found).stream().anyMatch(word -> article.lexicon().count(word) <= RARE));
  }

  /** Whether more than the page of a link shows that it is a name. */
  private boolean isShown(String squash) {
    return article.target().hasSquash(squash)
        || article.source().hasSquash(squash)
        || article.host(squash).isPresent()
        || article.terms().find(squash).stream().anyMatch(term -> term.name() && term.keep());
  }

  private void find(String found, Finding first) {
    for (NamePassage passage : article.target().passages()) {
      String text = passage.text();
      for (int at = text.indexOf(found); at >= 0; at = text.indexOf(found, at + found.length())) {
        Span in = new Span(at, at + found.length());
        if (!isRight(passage, in, first.expected())) {
          Finding again = again(passage, in, first);
          if (wanted.test(again)) {
            faults.add(again);
          }
        }
      }
    }
  }

  private boolean isRight(NamePassage passage, Span in, String name) {
    return passage.isHidden(in.start())
        || !tokens.isWords(passage, in)
        || article.terms().isAccepted(passage.text(), in.start(), in.end())
        || OtherUses.is(passage.text(), in)
        || Titles.holds(passage.text(), in)
        || Glosses.follows(passage.text(), in.end(), name);
  }

  private Finding again(NamePassage passage, Span in, Finding first) {
    Span span = passage.file(in.start(), in.end());
    String found = first.found();
    int line = article.target().document().content().position(first.place().start()).line();
    CheckInfo info =
        first.check().equals(NameInfos.LITERAL.id()) ? NameInfos.LITERAL : NameInfos.GARBLED;
    Finding.Builder finding =
        Finding.of(
                info,
                article.beads().ofTarget(passage, in.start()),
                span,
                found,
                new Message(
                    "“%s” stands for %s again".formatted(found, first.expected()),
                    "“%s”再次用于 %s".formatted(found, first.expected())))
            .expected(first.expected())
            .severity(first.severity())
            .confidence(LESS * first.confidence())
            .because(
                "line %d has it for %s, too".formatted(line, first.expected()),
                "第 %d 行也以它代 %s".formatted(line, first.expected()))
            .related(first.place());
    if (span.length() == in.length()) {
      finding.fix(new Fix(span, first.expected(), false));
    }
    return finding.build();
  }
}
