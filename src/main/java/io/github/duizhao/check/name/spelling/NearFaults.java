package io.github.duizhao.check.name.spelling;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.KnownName.Proof;
import io.github.duizhao.check.name.article.NameBook;
import io.github.duizhao.check.name.article.NameForms;
import io.github.duizhao.check.name.article.NameInfos;
import io.github.duizhao.check.name.article.Near;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Distance;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.LinkName;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds Latin words that miss a name by a letter or two: {@code launch darky, Kyvero}. */
public final class NearFaults {

  /** A spelling that the article has as often as this is its own name, not a listed one. */
  private static final int HOUSE = 3;

  /** So short a word that differs in a letter is another word, where others stand beside it. */
  private static final int SHORT_WORD = 5;

  private final Article article;
  private final NameBook book;
  private final Faults faults;

  private final NearNames names;
  private final Identifiers identifiers;

  public NearFaults(Article article, NameBook book, Faults faults) {
    this.article = article;
    this.book = book;
    this.faults = faults;
    this.names = new NearNames(article, book);
    this.identifiers = new Identifiers(article);
  }

  public void find() {
    findPlurals();
    Set<String> seen = new HashSet<>();
    for (int count = 1; count <= 3; count++) {
      for (String squash : article.target().squashes()) {
        if (squash.length() < 5 || Script.isDigit(squash.charAt(0)) || !isStrange(squash)) {
          continue;
        }
        for (List<Form> forms : article.target().forms(squash).values()) {
          if (forms.get(0).count() == count && seen.add(forms.get(0).text())) {
            forms.forEach(form -> best(squash, form).ifPresent(near -> report(form, near)));
          }
        }
      }
    }
  }

  /** English plurals of names, which Chinese has not: Netflixes. */
  private void findPlurals() {
    for (String squash : article.target().squashes()) {
      for (List<Form> forms : article.target().forms(squash).values()) {
        String text = forms.get(0).text();
        boolean word = forms.get(0).count() == 1 && Character.isUpperCase(text.charAt(0));
        if (!word
            || Casing.isUpper(text.substring(0, text.length() - 1))
            || article.isEnglish(text)) {
          continue;
        }
        for (String end : List.of("es", "s")) {
          String single =
              squash.endsWith(end) ? squash.substring(0, squash.length() - end.length()) : "";
          boolean listed =
              article.terms().find(squash).isEmpty()
                  && article.terms().find(single).stream()
                      .anyMatch(t -> t.name() && !t.ambiguous());
          boolean itself =
              article.lexicon().usage(squash).count() > 0
                  && !Stemmer.stem(squash).equals(Stemmer.stem(single));
          if (single.length() >= 4 && listed && !itself && book.find(single).isPresent()) {
            Near near = new Near(book.find(single).get(), single);
            forms.forEach(form -> report(form, near));
            break;
          }
        }
      }
    }
  }

  /** Whether nobody else knows this word: not the source, the termbase, the links, the field. */
  private boolean isStrange(String squash) {
    return !article.source().hasSquash(squash)
        && !article.source().hasSquash(squash + "s")
        && article.terms().find(squash).isEmpty()
        && article.host(squash).isEmpty();
  }

  private Optional<Near> best(String squash, Form form) {
    if (form.text().indexOf(' ') > 0 && isOfSourceWords(form)
        || Identifiers.isPartOfLonger(form)
        || isVersion(form.text())) {
      return Optional.empty();
    }
    boolean known = isKnown(form, true);
    boolean english = isKnown(form, false);
    long letters = Near.letters(squash);
    List<Near> all = new ArrayList<>(names.startingWith(squash.charAt(0)));
    all.addAll(article.terms().kept().nears(squash.charAt(0)));
    Near best = null;
    int least = Integer.MAX_VALUE;
    for (Near near : all) {
      String name = near.squash();
      int limit =
          squash.length() >= 10 || near.source().isPresent() && squash.length() >= 8 ? 2 : 1;
      // Each slip takes one letter away and adds one at most: of thousands few are left.
      if (Long.bitCount(near.letters() ^ letters) > 2 * limit
          || name.equals(squash)
          || name.length() < 5 && near.source().isEmpty()
          || Math.abs(name.length() - squash.length()) > limit
          || isInflected(squash, name)
          || isInflected(name, squash)
          || isOtherwiseShown(near)
          || isHouse(form, near)
          || isListed(near) && hasOtherWord(form.text(), near.form())
          || isWordOf(near, squash)
          || isTied(form.text()) && !isTied(near.form())
          || near.source().filter(it -> identifiers.isOwnWord(form, it)).isPresent()
          || (near.source().isPresent() ? english : known) && !leadsTo(form, near)) {
        continue;
      }
      int distance = Distance.of(squash, name);
      if (distance <= limit
          && (distance < least || distance == least && name.compareTo(best.squash()) < 0)
          && sameDigits(squash, name)
          && !isRarer(near, form)) {
        best = near;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether the article or its source shows this listed name: then that counts. */
  private boolean isOtherwiseShown(Near near) {
    return isListed(near) && (book.isShown(near.squash()) || names.has(near.squash()));
  }

  /** Whether the source has each of its words: trait OutlinePrint. */
  private boolean isOfSourceWords(Form form) {
    return form.passage().pieces().subList(form.first(), form.first() + form.count()).stream()
        .allMatch(piece -> article.source().hasSquash(Script.squash(piece.text())));
  }

  /** Whether all its words are words of English or of the field. */
  private boolean isKnown(Form form, boolean field) {
    for (int i = form.first(); i < form.first() + form.count(); i++) {
      String word = form.passage().pieces().get(i).text();
      boolean known =
          article.isEnglish(word)
              || field && article.lexicon().usage(word).count() > 0
              || Casing.isUpper(word) && word.length() < 6;
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private boolean leadsTo(Form form, Near near) {
    return near.known().filter(k -> !k.link().isEmpty()).isPresent()
        && article.linksAt(form.passage(), form.start(), form.end()).stream()
            .anyMatch(
                l ->
                    l.kind() == LinkName.Kind.HOST
                        && Script.squash(l.text()).equals(near.squash()));
  }

  /** Whether the article has the strange word more often than the name. */
  private boolean isRarer(Near near, Form form) {
    return near.known().isPresent()
        && near.known().get().proof() == Proof.ARTICLE
        && near.known().get().places().size() <= article.target().count(form.text());
  }

  /** Whether the address has the very word: Fujifilm and fujifilm-x.com. */
  private static boolean isWordOf(Near near, String squash) {
    return near.known().stream()
        .anyMatch(known -> List.of(known.link().split("[-_.]", 9)).contains(squash));
  }

  /** Whether the article writes it so often that it means what it writes. */
  private boolean isHouse(Form form, Near near) {
    return isListed(near) && article.target().count(form.text()) >= HOUSE;
  }

  /** Whether a short word of several is another one: Crane Bank is no Crate Bank. */
  private static boolean hasOtherWord(String text, String name) {
    String[] words = text.split(" ", -1);
    String[] others = name.split(" ", -1);
    for (int i = 0; words.length > 1 && words.length == others.length && i < words.length; i++) {
      if (!words[i].equalsIgnoreCase(others[i])
          && Math.min(words[i].length(), others[i].length()) <= SHORT_WORD) {
        return true;
      }
    }
    return false;
  }

  private static boolean isListed(Near near) {
    return near.known().isPresent() && near.known().get().proof() == Proof.TERMBASE;
  }

  /** OpenAPI v3 is OpenAPI 3, too. */
  private static boolean isWithoutV(String longer, String shorter) {
    int at = longer.lastIndexOf('v');
    return at >= 0
        && at < longer.length() - 1
        && longer.length() == shorter.length() + 1
        && longer.substring(at + 1).chars().allMatch(Character::isDigit)
        && shorter.equals(longer.substring(0, at) + longer.substring(at + 1));
  }

  /** v1beta2 X: a version and what stands beside it. */
  private static boolean isVersion(String text) {
    return text.length() > 1 && text.charAt(0) == 'v' && Script.isDigit(text.charAt(1));
  }

  /** kubernetes.io is no misspelt Kubernetes. */
  private static boolean isTied(String text) {
    return text.indexOf('.') > 0 && text.indexOf(' ') < 0 || text.indexOf('_') > 0;
  }

  private static boolean isInflected(String longer, String shorter) {
    return longer.equals(shorter + "s")
        || longer.equals(shorter + "es")
        || longer.equals(shorter + "ed")
        || isWithoutV(longer, shorter);
  }

  private static boolean sameDigits(String a, String b) {
    return a.replaceAll("[^0-9]", "").equals(b.replaceAll("[^0-9]", ""));
  }

  private void report(Form form, Near near) {
    Span span = form.file();
    String found = span.in(article.target().document().content());
    String right =
        near.known().map(k -> NameForms.display(k, book.compounds())).orElse(near.form());
    Finding.Builder finding =
        Finding.of(
                NameInfos.GARBLED,
                article.beads().ofTarget(form.passage(), form.start()),
                span,
                found,
                new Message(
                    "“%s” seems to be %s, misspelt".formatted(form.text(), right),
                    "“%s”疑为 %s 的误写".formatted(form.text(), right)))
            .expected(right)
            .confidence(0.9);
    near.known().ifPresent(known -> NameForms.proof(article, known, finding));
    near.source()
        .ifPresent(
            place -> {
              finding.because(
                  "the source has %s and no %s".formatted(right, form.text()),
                  "原文有 %s，没有 %s".formatted(right, form.text()));
              finding.source(place.file());
            });
    if (found.equals(form.text())) {
      finding.fix(new Fix(span, right, false));
    }
    faults.add(finding.build());
  }
}
