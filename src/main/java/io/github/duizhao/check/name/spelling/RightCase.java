package io.github.duizhao.check.name.spelling;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.Script;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells how a name's capitals should be where another place writes them otherwise. */
record RightCase(Article article) {

  Optional<RightForm> of(String squash, String text, List<Form> places) {
    Map<String, List<Form>> source = article.source().forms(squash);
    if (!source.isEmpty()) {
      for (Map.Entry<String, List<Form>> other : source.entrySet()) {
        if (Casing.differsInside(text, other.getKey())
            && !Casing.isUpper(text)
            && !isShouted(text, other.getKey())
            && !Identifiers.isFirstPartOnly(text, other.getKey())) {
          return Optional.of(RightForm.inSource(other.getKey(), other.getValue().get(0)));
        }
      }
      return Optional.empty();
    }
    if (Casing.isUpper(text) || text.length() < 4 && !inBrackets(places)) {
      return Optional.empty();
    }
    Optional<String> term = article.terms().form(squash);
    if (term.isPresent() && Casing.differsInside(text, term.get()) && !Casing.isSmall(text)) {
      return term.map(RightForm::inTermbase);
    }
    String plural = Script.squash(text) + "s";
    if (inBrackets(places) && Casing.isSmall(text)) {
      for (Map.Entry<String, List<Form>> other : article.target().forms(plural).entrySet()) {
        String single = other.getKey().substring(0, other.getKey().length() - 1);
        if (Casing.isUpper(single)) {
          return Optional.of(RightForm.elsewhere(article, single, other.getValue().get(0), false));
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
        return Optional.of(RightForm.elsewhere(article, form, other.getValue().get(0), false));
      }
    }
    return Optional.empty();
  }

  /** Whether an ordinary word stands in capitals, as in the head of a table: SERVICE. */
  private boolean isShouted(String text, String form) {
    return Casing.isUpper(form) && Character.isUpperCase(text.charAt(0)) && article.isEnglish(text);
  }

  /** Whether it stands alone in brackets after Chinese: 产品经理(pm). */
  private static boolean inBrackets(List<Form> places) {
    return places.stream().allMatch(Identifiers::isGloss);
  }
}
