package io.github.duizhao.check.name.spelling;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.NameInfos;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Compounds;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.Lists;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.NamingPlaces;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.SourceForms;
import io.github.duizhao.check.name.text.Titles;
import io.github.duizhao.check.name.text.Tokens;
import io.github.duizhao.lexicon.TermMatcher;
import io.github.duizhao.lexicon.TermMatcher.Hit;
import io.github.duizhao.lexicon.Termbase.Term;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds Chinese forms that the termbase calls wrong for a name. A form that is also a common word
 * counts only where the name itself stands in the article, in a link, or among such names.
 */
public final class ForbiddenForms {

  private record Doubtful(NamePassage passage, Hit hit) {}

  private final Article article;
  private final Tokens tokens;
  private final Faults faults;
  private final Compounds compounds;
  private final SourceForms source;
  private final List<Doubtful> doubtful = new ArrayList<>();

  public ForbiddenForms(Article article, Tokens tokens, Faults faults) {
    this.article = article;
    this.tokens = tokens;
    this.compounds = new Compounds(article.lexicon());
    this.faults = faults;
    this.source = article.sourceForms();
  }

  public void find() {
    for (NamePassage passage : article.target().passages()) {
      for (Hit hit : article.hits(passage)) {
        if (hit.kind() != TermMatcher.Kind.FORBIDDEN
            || !hit.term().name()
            || passage.isHidden(hit.span().start())
            || !article.hasSource() && Titles.holds(passage.text(), hit.span())) {
          continue;
        }
        if (article.hasSource()) {
          if (isInSource(passage, hit) && !isOfWorld(passage, hit)) {
            report(passage, hit, false);
          }
        } else if (!isCommon(hit.term(), hit.span().in(passage.text())) || isShown(hit.term())) {
          report(passage, hit, false);
        } else {
          doubtful.add(new Doubtful(passage, hit));
        }
      }
    }
  }

  /**
   * Whether the dictionary has the form for the name itself and nothing in the article shows the
   * product: 普罗米修斯 may be Prometheus who stole the fire. What the names of the article show is
   * asked later.
   */
  private boolean isOfWorld(NamePassage passage, Hit hit) {
    Term term = hit.term();
    return term.ambiguous()
        && !isShown(term)
        && article.lexicon().glosses(hit.span().in(passage.text())).stream()
            .anyMatch(
                gloss ->
                    Script.hasUpper(gloss.text())
                        && forms(term)
                            .anyMatch(
                                form -> Script.squash(gloss.text()).endsWith(Script.squash(form))));
  }

  /** Those that are items of a list beside names with faults, or where something is named. */
  public void findInLists() {
    boolean more = true;
    for (int round = 0; more && round < 4; round++) {
      more = false;
      for (Doubtful one : List.copyOf(doubtful)) {
        Span span = one.hit().span();
        if (Lists.hasNeighbour(one.passage(), span.start(), span.end(), faults::covers)
            || Lists.hasLatinPeer(one.passage(), span.start(), span.end())
            || NamingPlaces.is(one.passage().text(), span)) {
          doubtful.remove(one);
          more |= report(one.passage(), one.hit(), true);
        }
      }
    }
  }

  /**
   * Whether the source has the name, with a capital if it is a word, too. A form that may stand for
   * something else needs it in its own bead, and not as the beginning of a longer name: Harbor
   * Street Bank.
   */
  private boolean isInSource(NamePassage passage, Hit hit) {
    boolean ambiguous = hit.term().ambiguous();
    boolean anywhere =
        forms(hit.term())
            .map(Script::squash)
            .anyMatch(it -> ambiguous ? source.hasName(it) : source.has(it));
    int bead = article.beads().ofTarget(passage, hit.span().start());
    if (!anywhere || bead < 0 || !isCommon(hit.term(), hit.span().in(passage.text()))) {
      return anywhere;
    }
    List<Form> here =
        forms(hit.term())
            .flatMap(form -> source.in(Script.squash(form), bead).stream())
            .filter(form -> !ambiguous || isName(form) && !endsTitle(form))
            .toList();
    return here.stream()
        .anyMatch(form -> !Script.capitalFollows(form.passage().text(), form.end()));
  }

  /** Written with a capital: the harbor is none, Harbor may be one. */
  private static boolean isName(Form form) {
    return Script.hasUpper(form.text());
  }

  /** Whether an ordinary word with a capital stands before it: New Contributor Ambassador. */
  private boolean endsTitle(Form form) {
    String text = form.passage().text();
    int start = Script.wordBefore(text, form.start());
    return start > 1
        && text.charAt(start - 1) == ' '
        && ".!?:".indexOf(text.charAt(start - 2)) < 0
        && Character.isUpperCase(text.charAt(start))
        && article.isEnglish(text.substring(start, form.start() - 1));
  }

  private static Stream<String> forms(Term term) {
    return Stream.concat(Stream.of(term.source()), term.variants().stream());
  }

  /** Whether the form may stand for something else. */
  private boolean isCommon(Term term, String text) {
    boolean usualWords =
        text.length() <= 4
            && tokens.words(text).stream().allMatch(w -> article.lexicon().count(w) > 0);
    return term.ambiguous()
        || usualWords && !isCompound(term)
        || article.lexicon().count(text) > 0
        || article.lexicon().glosses(text).stream().anyMatch(g -> Casing.isSmall(g.text()));
  }

  /**
   * A name of one word made of several, as Datadog: 数据狗 says nothing else, though it is two words.
   */
  private boolean isCompound(Term term) {
    List<String> parts = compounds.cut(Script.lower(term.source()));
    return term.source().indexOf(' ') < 0
        && parts.size() > 1
        && parts.stream().allMatch(article::isEnglish);
  }

  private boolean isShown(Term term) {
    return forms(term)
        .anyMatch(
            form -> {
              String squash = Script.squash(form);
              return article.target().forms(squash).keySet().stream().anyMatch(Script::hasUpper)
                  || article.host(squash).isPresent();
            });
  }

  /**
   * The form that the source has in this bead, else the one that either text has, else the main.
   */
  private String usedForm(Term term, int bead) {
    Optional<String> here =
        forms(term).filter(form -> !source.in(Script.squash(form), bead).isEmpty()).findFirst();
    return here.or(
            () ->
                forms(term)
                    .filter(form -> article.source().has(form) || article.target().has(form))
                    .findFirst())
        .orElse(term.source());
  }

  private boolean report(NamePassage passage, Hit hit, boolean list) {
    Span span = passage.file(hit.span().start(), hit.span().end());
    String text = hit.span().in(passage.text());
    String form = usedForm(hit.term(), article.beads().ofTarget(passage, hit.span().start()));
    String right =
        hit.term().keep() || hit.term().accepted().isEmpty() ? form : hit.term().accepted().get(0);
    Finding.Builder finding =
        Finding.of(
                Script.hasLetter(text) ? NameInfos.HALF : NameInfos.LITERAL,
                article.beads().ofTarget(passage, hit.span().start()),
                span,
                span.in(article.target().document().content()),
                new Message(
                    "“%s” is wrong for %s".formatted(text, form),
                    "“%s”不是 %s 的正确译名".formatted(text, form)))
            .expected(right)
            .because(
                "the list of names (%s) has it as a wrong form".formatted(hit.term().origin()),
                "名称表（%s）列为误译".formatted(hit.term().origin()))
            .confidence(list ? 0.8 : 0.95);
    if (list || hit.term().ambiguous() && article.hasSource() && !isShown(hit.term())) {
      finding.severity(Severity.WARNING);
    }
    if (list) {
      finding.because("its neighbours in the list are names", "并列的各项都是名称");
    }
    forms(hit.term())
        .flatMap(f -> article.source().forms(Script.squash(f)).values().stream())
        .findFirst()
        .ifPresent(places -> finding.source(places.get(0).file()));
    if (span.length() == text.length()) {
      finding.fix(new Fix(span, right, !hit.term().ambiguous()));
    }
    return faults.add(finding.build());
  }
}
