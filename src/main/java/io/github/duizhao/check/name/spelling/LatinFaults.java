package io.github.duizhao.check.name.spelling;

import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.NameInfos;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.LinkName;
import io.github.duizhao.check.name.text.Page;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds names that stand in Latin letters with wrong spaces or capitals: forms with the letters of
 * a name that the source, the article itself, a link or the termbase writes in another way.
 */
public final class LatinFaults {

  /** A spelling that the translation keeps to this often is its house style. */
  private static final int HOUSE_STYLE = 4;

  /** The right form, and how we know. */
  private record Right(
      String form,
      String english,
      String chinese,
      List<Span> source,
      List<Span> related,
      boolean certain) {}

  private final Article article;
  private final Faults faults;
  private final Spacing spacing;
  private final Identifiers identifiers;

  public LatinFaults(Article article, Faults faults) {
    this.article = article;
    this.faults = faults;
    this.spacing = new Spacing(article);
    this.identifiers = new Identifiers(article);
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
    Optional<Right> byCase = whole.isEmpty() ? Optional.empty() : rightCase(squash, text, whole);
    if (byCase.isPresent()) {
      report(NameInfos.CASE, whole, byCase.get());
      return;
    }
    for (Form form : whole) {
      rightSpaces(squash, form).ifPresent(right -> report(NameInfos.SPLIT, List.of(form), right));
    }
  }

  // Case

  private Optional<Right> rightCase(String squash, String text, List<Form> places) {
    Map<String, List<Form>> source = article.source().forms(squash);
    if (!source.isEmpty()) {
      for (Map.Entry<String, List<Form>> other : source.entrySet()) {
        if (Casing.differsInside(text, other.getKey())
            && !Casing.isUpper(text)
            && !Identifiers.isFirstPartOnly(text, other.getKey())) {
          return Optional.of(inSource(other.getKey(), other.getValue().get(0)));
        }
      }
      return Optional.empty();
    }
    if (Casing.isUpper(text) || text.length() < 4 && !inBrackets(places)) {
      return Optional.empty();
    }
    Optional<String> term = article.terms().form(squash);
    if (term.isPresent() && Casing.differsInside(text, term.get()) && !Casing.isSmall(text)) {
      return term.map(LatinFaults::inTermbase);
    }
    String plural = Script.squash(text) + "s";
    if (inBrackets(places) && Casing.isSmall(text)) {
      for (Map.Entry<String, List<Form>> other : article.target().forms(plural).entrySet()) {
        String single = other.getKey().substring(0, other.getKey().length() - 1);
        if (Casing.isUpper(single)) {
          return Optional.of(elsewhere(single, other.getValue().get(0), false));
        }
      }
    }
    for (Map.Entry<String, List<Form>> other : article.target().forms(squash).entrySet()) {
      String form = other.getKey();
      if (!Casing.differsInside(text, form)) {
        continue;
      }
      boolean better =
          Script.isCamel(form)
              && !Casing.isSmall(text)
              && (!Script.isCamel(text) || other.getValue().size() > places.size());
      boolean acronym = Casing.isUpper(form) && Casing.isSmall(text) && inBrackets(places);
      if (better || acronym) {
        return Optional.of(elsewhere(form, other.getValue().get(0), false));
      }
    }
    return Optional.empty();
  }

  /** Whether it stands alone in brackets after Chinese: 产品经理(pm). */
  private static boolean inBrackets(List<Form> places) {
    return places.stream().allMatch(Identifiers::isGloss);
  }

  // Spaces

  private Optional<Right> rightSpaces(String squash, Form form) {
    String text = form.text();
    Map<String, List<Form>> source = article.source().forms(squash);
    if (!source.isEmpty()) {
      for (Map.Entry<String, List<Form>> other : source.entrySet()) {
        boolean wrong =
            spacing.isOther(text, other.getKey())
                || spacing.isCut(text, other.getKey()) && isInBead(form, other.getKey());
        if (wrong && !identifiers.isOtherWriting(form, other.getKey())) {
          return Optional.of(inSource(other.getKey(), other.getValue().get(0)));
        }
      }
      return Optional.empty();
    }
    if (form.count() == 1 || text.indexOf('/') >= 0) {
      return Optional.empty();
    }
    boolean odd = Spacing.hasOddGap(text);
    boolean small = Casing.isSmall(text.substring(0, 1)) || odd;
    List<LinkName> around = article.linksAt(form.passage(), form.start(), form.end());
    for (LinkName name : around) {
      if (name.text().equals(text)) {
        return Optional.empty();
      }
      if (small && (Script.squash(name.text()).equals(squash) || inSlug(name, squash))) {
        return Optional.of(byLink(squash, name, text));
      }
    }
    for (Map.Entry<String, List<Form>> other : article.target().forms(squash).entrySet()) {
      Form first = other.getValue().get(0);
      boolean joined = first.count() == 1 && Script.isCamel(first.text()) && text.indexOf('-') < 0;
      boolean even = odd && !Spacing.hasOddGap(other.getKey());
      if ((joined || even)
          && !text.equals(other.getKey())
          && (odd || other.getValue().size() >= article.target().count(text) || small)) {
        return Optional.of(elsewhere(other.getKey(), first, true));
      }
    }
    Optional<Form> written = small && !odd ? spacing.asWritten(squash, form) : Optional.empty();
    if (written.isPresent()) {
      return Optional.of(elsewhere(written.get().text(), written.get(), false));
    }
    boolean plain = text.chars().allMatch(c -> c == ' ' || Script.isLatin((char) c));
    if (small && plain && !spacing.allEnglish(text)) {
      Optional<LinkName> host = article.host(squash);
      if (host.isPresent()) {
        return Optional.of(byLink(squash, host.get(), text));
      }
    }
    Optional<String> term = article.terms().form(squash);
    if (term.isPresent() && plain && spacing.isOther(text, term.get())) {
      return term.map(LatinFaults::inTermbase);
    }
    return Optional.empty();
  }

  /** Whether another form of it stands in the source of the form's own bead. */
  private boolean isInBead(Form form, String other) {
    int bead = article.beads().ofTarget(form.passage(), form.start());
    return bead >= 0
        && article.sourceForms().in(form.squash(), bead).stream()
            .anyMatch(it -> it.text().equals(other));
  }

  private static boolean inSlug(LinkName name, String squash) {
    if (name.isHost()) {
      return false;
    }
    for (String word : name.text().split("[-_+.]", 20)) {
      if (word.equals(squash)) {
        return true;
      }
    }
    return false;
  }

  // How we know

  private static Right inSource(String form, Form place) {
    return new Right(
        form, "the source has " + form, "原文作 " + form, List.of(place.file()), List.of(), true);
  }

  private static Right inTermbase(String form) {
    return new Right(form, "the termbase has " + form, "术语库作 " + form, List.of(), List.of(), true);
  }

  private Right elsewhere(String form, Form place, boolean certain) {
    int line = article.target().document().content().position(place.file().start()).line();
    return new Right(
        form,
        "line " + line + " has " + form,
        "第 " + line + " 行作 " + form,
        List.of(),
        List.of(place.file()),
        certain);
  }

  private Right byLink(String squash, LinkName name, String text) {
    Optional<String> casing =
        article.casing(squash).filter(form -> !form.equals(text) && !form.contains(" "));
    String plain = name.kind() == LinkName.Kind.DOMAIN ? name.text() : Script.squash(text);
    return new Right(
        casing.orElseGet(() -> Script.capital(plain)),
        "the link leads to " + name.text(),
        "链接指向 " + name.text(),
        List.of(),
        List.of(),
        casing.isPresent());
  }

  // Reports

  /** Whether the source itself may lack the capitals, in what nobody lists. */
  private boolean isRaised(String text, Right right) {
    return !right.source().isEmpty()
        && Identifiers.isRaised(text, right.form())
        && article.terms().find(Script.squash(text)).isEmpty();
  }

  private void report(CheckInfo info, List<Form> places, Right right) {
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
