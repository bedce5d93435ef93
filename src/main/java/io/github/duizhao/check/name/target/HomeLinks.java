package io.github.duizhao.check.name.target;

import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.NameInfos;
import io.github.duizhao.check.name.article.Senses;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Compounds;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.Glosses;
import io.github.duizhao.check.name.text.LinkName;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Sounds;
import io.github.duizhao.check.name.text.Tokens;
import io.github.duizhao.lexicon.SoundModel;
import io.github.duizhao.lexicon.Termbase.Term;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds Chinese link texts that lead to somebody's front page where the article itself writes the
 * owner's name in Latin letters: whoever links to a front page as a rule writes whose it is. The
 * text must hold a rare word; 官方网站 is no name.
 */
public final class HomeLinks {

  /** A word that the field's texts have more often is plain. */
  private static final int RARE = 30;

  /** What is said of a page, not whose it is. */
  private static final Set<String> DESCRIPTIVE =
      Set.of(
          "website",
          "site",
          "webpage",
          "page",
          "homepage",
          "company",
          "firm",
          "enterprise",
          "forum",
          "platform",
          "project",
          "service",
          "shop",
          "store",
          "conference",
          "event",
          "foundation",
          "document",
          "survey",
          "report",
          "book",
          "newspaper",
          "magazine",
          "school",
          "college",
          "bank",
          "person",
          "author");

  private static final int SHORTEST = 4;
  private static final int LONGEST_TEXT = 6;

  /** Of two words one must be as rare as this. */
  private static final int VERY_RARE = 3;

  /** Ends of words for kinds of houses, which have their Chinese names. */
  private static final String HOUSES = "司行学院医局部所馆厂店社会团队组网";

  private static final int LONGEST_WRITTEN = 8;
  private static final double SOUND = 4;

  /** The same for two characters, which sound like much. */
  private static final double SHORT_SOUND = 8;

  private static final double SAYS_IT = 0.8;

  /** So many letters may stand behind a name in an address: tektoncd. */
  private static final int TAIL = 2;

  private final Senses senses;
  private final SoundModel sounds;
  private final Compounds compounds;
  private final Article article;
  private final Tokens tokens;
  private final Faults faults;

  public HomeLinks(Article article, Tokens tokens, Faults faults) {
    this.senses = article.farSenses();
    this.sounds = SoundModel.builtIn();
    this.compounds = new Compounds(article.lexicon());
    this.article = article;
    this.tokens = tokens;
    this.faults = faults;
  }

  public void find() {
    for (NamePassage passage : article.target().passages()) {
      for (Mark link : passage.links()) {
        if (isFrontPage(link.value()) && isName(passage, link.span())) {
          owner(link).ifPresent(form -> report(passage, link, form));
        }
        byAddress(passage, link);
      }
    }
  }

  /** A text of hanzi that writes or says, wholly or in part, what the address has. */
  private void byAddress(NamePassage passage, Mark link) {
    Span span = link.span();
    String text = span.in(passage.text()).strip();
    if (text.length() < 2
        || text.length() > LONGEST_WRITTEN
        || !Script.allHan(text)
        || article.lexicon().isChineseWord(text)
        || article.terms().isAccepted(passage.text(), span.start(), span.end())) {
      return;
    }
    for (LinkName name : LinkName.of(link)) {
      if (name.kind() == LinkName.Kind.PATH || name.kind() == LinkName.Kind.DOMAIN) {
        continue;
      }
      String form = article.casing(Script.squash(name.text())).orElse(Script.capital(name.text()));
      if (senses.match(text, name.text()) >= Senses.LEAST
          || isFrontPage(link.value())
              && (saysPart(text, name.text()) || saysFirst(text, name.text()))) {
        report(passage, link, form, NameInfos.LITERAL);
        return;
      }
      if (Sounds.allOfName(text)) {
        double least = text.length() > 2 ? SOUND : SHORT_SOUND;
        for (int end = name.text().length(); end >= name.text().length() - TAIL && end > 3; end--) {
          if (sounds.logOdds(name.text().substring(0, end), text) >= least) {
            report(passage, link, form, NameInfos.GARBLED);
            return;
          }
        }
      }
    }
  }

  /** Whether the name is made of as many words as the text, and one says the same. */
  private boolean saysPart(String text, String name) {
    List<String> parts = compounds.cut(name);
    List<String> words = tokens.words(text).stream().filter(word -> !word.equals("的")).toList();
    return parts.size() > 1
        && parts.stream().allMatch(article::isEnglish)
        && (words.size() == parts.size() || words.size() == parts.size() + 1)
        && HOUSES.indexOf(text.charAt(text.length() - 1)) < 0
        && words.stream().allMatch(this::isRare)
        && words.stream()
            .anyMatch(word -> parts.stream().anyMatch(p -> senses.match(word, p) >= 0.5));
  }

  /** Whether the first of two words says a listed name that is the host: 舵图 for a Helm chart. */
  private boolean saysFirst(String text, String name) {
    List<String> words = tokens.words(text);
    return words.size() == 2
        && listed(Script.squash(name)).isPresent()
        && article.lexicon().count(words.get(0)) <= VERY_RARE
        && senses.match(words.get(0), name) >= SAYS_IT;
  }

  /** An address with nothing behind its host. */
  private static boolean isFrontPage(String url) {
    int scheme = url.indexOf("://");
    int slash = scheme < 0 ? -1 : url.indexOf('/', scheme + 3);
    return scheme > 0 && (slash < 0 || slash == url.length() - 1) && url.indexOf('?') < 0;
  }

  private boolean isName(NamePassage passage, Span span) {
    String text = span.in(passage.text()).strip();
    if (text.length() < 2
        || text.length() > LONGEST_TEXT
        || !Script.allHan(text)
        || article.terms().isAccepted(passage.text(), span.start(), span.end())) {
      return false;
    }
    // Two words of two characters are a phrase that describes: 技术预览.
    List<String> words = tokens.words(text).stream().filter(word -> word.length() > 1).toList();
    return words.size() <= 1 && words.stream().allMatch(this::isRare)
        || words.size() == 2
            && words.stream().allMatch(this::isRare)
            && words.stream().anyMatch(word -> article.lexicon().count(word) <= VERY_RARE);
  }

  private boolean isRare(String word) {
    return article.lexicon().count(word) <= RARE
        && article.lexicon().glosses(word).stream()
            .flatMap(gloss -> Arrays.stream(gloss.text().split(" ")))
            .noneMatch(DESCRIPTIVE::contains);
  }

  /** The host's name as the article writes it elsewhere, or as the list has it. */
  private Optional<String> owner(Mark link) {
    for (LinkName name : LinkName.of(link)) {
      String squash = Script.squash(name.text());
      if (name.kind() == LinkName.Kind.HOST && squash.length() >= SHORTEST) {
        Optional<String> form = Casing.best(article.target().forms(squash));
        Optional<String> either = form.or(() -> listed(squash));
        if (either.isPresent()) {
          return either;
        }
      }
    }
    return Optional.empty();
  }

  /** A name of the list, be it a common word, too: its own address shows that it is meant. */
  private Optional<String> listed(String squash) {
    return article.terms().find(squash).stream()
        .filter(term -> term.name() && term.keep())
        .map(Term::source)
        .filter(form -> Script.squash(form).equals(squash))
        .findFirst();
  }

  /** Reports a text that is not what the address has. */
  private void report(NamePassage passage, Mark link, String form, CheckInfo info) {
    String found = file(passage, link).in(article.target().document().content());
    Message message =
        new Message(
            "“%s” stands for %s, to which it leads".formatted(found, form),
            "“%s”链接到 %s，应写作该名称".formatted(found, form));
    add(passage, link, form, finding(passage, link, form, info, message));
  }

  /** Reports a text whose link leads to the front page of a name of the article. */
  private void report(NamePassage passage, Mark link, String form) {
    Span span = file(passage, link);
    String found = span.in(article.target().document().content());
    Message message =
        new Message(
            "“%s” stands for %s, to whose front page it leads".formatted(found, form),
            "“%s”链接到 %s 的首页，应写作该名称".formatted(found, form));
    Finding.Builder finding = finding(passage, link, form, NameInfos.LITERAL, message);
    article.target().forms(Script.squash(form)).getOrDefault(form, List.of()).stream()
        .findFirst()
        .ifPresent(place -> shown(finding, form, place));
    if (found.equals(link.span().in(passage.text()))) {
      finding.fix(new Fix(span, form, false));
    }
    add(passage, link, form, finding);
  }

  private void shown(Finding.Builder finding, String form, Form place) {
    int line = article.target().document().content().position(place.file().start()).line();
    finding
        .because("line " + line + " has " + form, "第 " + line + " 行作 " + form)
        .related(place.file());
  }

  private static Span file(NamePassage passage, Mark link) {
    return passage.file(link.span().start(), link.span().end());
  }

  private Finding.Builder finding(
      NamePassage passage, Mark link, String form, CheckInfo info, Message message) {
    Span span = file(passage, link);
    int bead = article.beads().ofTarget(passage, link.span().start());
    String found = span.in(article.target().document().content());
    return Finding.of(info, bead, span, found, message)
        .expected(form)
        .because("the link leads to " + link.value(), "链接指向 " + link.value())
        .confidence(0.8);
  }

  private void add(NamePassage passage, Mark link, String form, Finding.Builder finding) {
    if (!Glosses.follows(passage.text(), link.span().end(), form)) {
      faults.add(finding.build());
    }
  }
}
