package io.github.duizhao.check.name.spelling;

import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.NameInfos;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.Page;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds names that stand in Latin letters with wrong spaces or capitals: forms with the letters of
 * a name that the source, the article itself, a link or the termbase writes in another way.
 */
public final class LatinFaults {

  /** A spelling that the translation keeps to this often is its house style. */
  private static final int HOUSE_STYLE = 4;

  private final Article article;
  private final Faults faults;
  private final Identifiers identifiers;
  private final RightCase rightCase;
  private final RightSpaces rightSpaces;

  public LatinFaults(Article article, Faults faults) {
    this.article = article;
    this.faults = faults;
    this.identifiers = new Identifiers(article);
    this.rightCase = new RightCase(article);
    this.rightSpaces = new RightSpaces(article, identifiers);
  }

  public void find() {
    for (int count = 1; count <= Page.MAX_PIECES; count++) {
      for (String squash : article.target().squashes()) {
        if (squash.length() < 2) {
          continue;
        }
        for (List<Form> places : article.target().forms(squash).values()) {
          if (places.get(0).count() == count && !Script.isDigit(squash.charAt(0))) {
            judge(squash, places);
          }
        }
      }
    }
  }

  private void judge(String squash, List<Form> places) {
    String text = places.get(0).text();
    if (article.source().has(text) || article.terms().has(text)) {
      return;
    }
    List<Form> whole = places.stream().filter(form -> !Identifiers.isPartOfLonger(form)).toList();
    Optional<RightForm> byCase =
        whole.isEmpty() ? Optional.empty() : rightCase.of(squash, text, whole);
    if (byCase.isPresent()) {
      report(NameInfos.CASE, whole, byCase.get());
      return;
    }
    for (Form form : whole) {
      rightSpaces
          .of(squash, form)
          .ifPresent(right -> report(NameInfos.SPLIT, List.of(form), right));
    }
  }

  /** Whether the source itself may lack the capitals, in what nobody lists. */
  private boolean isRaised(String text, RightForm right) {
    return !right.source().isEmpty()
        && Identifiers.isRaised(text, right.form())
        && article.terms().find(Script.squash(text)).isEmpty();
  }

  private void report(CheckInfo info, List<Form> places, RightForm right) {
    boolean house = info == NameInfos.CASE && places.size() >= HOUSE_STYLE;
    boolean raised = info == NameInfos.CASE && isRaised(places.get(0).text(), right);
    for (Form form : places) {
      if (info == NameInfos.CASE
          && !right.source().isEmpty()
          && identifiers.isNoAcronym(form, right.form())) {
        continue;
      }
      Span span = form.file();
      String found = span.in(article.target().document().content());
      Finding.Builder finding =
          Finding.of(
                  info,
                  article.beads().ofTarget(form.passage(), form.start()),
                  span,
                  found,
                  new Message(
                      "“%s” should be written “%s”".formatted(form.text(), right.form()),
                      "“%s”应写作“%s”".formatted(form.text(), right.form())))
              .expected(right.form())
              .because(right.english(), right.chinese())
              .confidence(right.certain() ? 0.95 : 0.85);
      right.source().forEach(finding::source);
      right.related().forEach(finding::related);
      if (found.equals(form.text())) {
        finding.fix(new Fix(span, right.form(), right.certain()));
      }
      if (house || raised) {
        finding.severity(Severity.NOTE);
      }
      faults.add(finding.build());
    }
  }
}
