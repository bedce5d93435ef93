package io.github.duizhao.check.name.article;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.name.text.Compounds;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.text.Span;
import java.util.List;

/** How reports write a name and the proof that it is one. */
public final class NameForms {

  private NameForms() {}

  /** The name as it should be written; a host's label is cut into words: The New Stack. */
  public static String display(KnownName name, Compounds compounds) {
    if (name.link().isEmpty() || !name.form().equals(Script.capital(name.link()))) {
      return name.form();
    }
    List<String> parts = compounds.cut(name.link());
    if (parts.size() < 3 && !(parts.size() == 2 && name.link().contains("-"))) {
      return name.form();
    }
    return String.join(" ", parts.stream().map(Script::capital).toList());
  }

  /** How much the Chinese sounds like the name, in words. */
  public static void soundsAlike(
      Finding.Builder finding, String chinese, String name, double logOdds) {
    String english = logOdds >= 6 ? "strong" : logOdds >= 3 ? "clear" : "slight";
    String words = logOdds >= 6 ? "很像" : logOdds >= 3 ? "较像" : "略像";
    finding.because(
        "“%s” sounds like %s: %s".formatted(chinese, name, english),
        "“%s”读音近似 %s：%s".formatted(chinese, name, words));
  }

  public static void proof(Article article, KnownName name, Finding.Builder finding) {
    if (!name.link().isEmpty()) {
      finding.because("a link leads to " + name.link(), "有链接指向 " + name.link());
    }
    switch (name.proof()) {
      case TERMBASE, WORD ->
          finding.because(
              "the termbase keeps " + name.form() + " in Latin letters", "术语库保留 " + name.form());
      case ARTICLE -> {
        Span place = name.places().get(0);
        int line = article.target().document().content().position(place.start()).line();
        finding.because("line " + line + " has " + name.form(), "第 " + line + " 行作 " + name.form());
        finding.related(place);
      }
      case FIELD ->
          finding.because(
              "texts of the field keep " + name.form() + " in Latin letters",
              "同类文章一般保留 " + name.form());
      case HOST, PATH -> {}
    }
  }
}
