package io.github.duizhao.check.name.spelling;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.LinkName;
import io.github.duizhao.check.name.text.Script;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells where a name's spaces should be where another place has them otherwise. */
record RightSpaces(Article article, Spacing spacing, Identifiers identifiers) {

  RightSpaces(Article article, Identifiers identifiers) {
    this(article, new Spacing(article), identifiers);
  }

  Optional<RightForm> of(String squash, Form form) {
    String text = form.text();
    Map<String, List<Form>> source = article.source().forms(squash);
    if (!source.isEmpty()) {
      for (Map.Entry<String, List<Form>> other : source.entrySet()) {
        boolean wrong =
            spacing.isOther(text, other.getKey())
                || spacing.isCut(text, other.getKey()) && isInBead(form, other.getKey());
        if (wrong && !identifiers.isOtherWriting(form, other.getKey())) {
          return Optional.of(RightForm.inSource(other.getKey(), other.getValue().get(0)));
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
        return Optional.of(RightForm.byLink(article, squash, name, text));
      }
    }
    for (Map.Entry<String, List<Form>> other : article.target().forms(squash).entrySet()) {
      Form first = other.getValue().get(0);
      boolean joined = first.count() == 1 && Script.isCamel(first.text()) && text.indexOf('-') < 0;
      boolean even = odd && !Spacing.hasOddGap(other.getKey());
      if ((joined || even)
          && !text.equals(other.getKey())
          && (odd || other.getValue().size() >= article.target().count(text) || small)) {
        return Optional.of(RightForm.elsewhere(article, other.getKey(), first, true));
      }
    }
    Optional<Form> written = small && !odd ? spacing.asWritten(squash, form) : Optional.empty();
    if (written.isPresent()) {
      return Optional.of(RightForm.elsewhere(article, written.get().text(), written.get(), false));
    }
    boolean plain = text.chars().allMatch(c -> c == ' ' || Script.isLatin((char) c));
    if (small && plain && !spacing.allEnglish(text)) {
      Optional<LinkName> host = article.host(squash);
      if (host.isPresent()) {
        return Optional.of(RightForm.byLink(article, squash, host.get(), text));
      }
    }
    Optional<String> term = article.terms().form(squash);
    if (term.isPresent() && plain && spacing.isOther(text, term.get())) {
      return term.map(RightForm::inTermbase);
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
}
