package io.github.duizhao.check.name.target;

import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.KnownName;
import io.github.duizhao.check.name.article.NameBook;
import io.github.duizhao.check.name.article.NameForms;
import io.github.duizhao.check.name.article.NameInfos;
import io.github.duizhao.check.name.target.SoundPlace.Heard;
import io.github.duizhao.check.name.text.Glosses;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Sounds;
import io.github.duizhao.check.name.text.Tokens;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Finds names written by their sound though the translation has them in Latin letters elsewhere, a
 * link shows them, or the termbase keeps them.
 */
public final class SoundFaults {

  /** For a writing of three characters at least that is looked for in the whole text. */
  private static final double LEAST_AGAIN = 5;

  private final Article article;
  private final Map<String, Heard> sure = new LinkedHashMap<>();
  private final NameBook book;
  private final ListedSounds listed;
  private final DictionaryNames dictionary;
  private final Hearing hearing;
  private final Tokens tokens;
  private final Faults faults;

  public SoundFaults(Article article, NameBook book, Tokens tokens, Faults faults) {
    this.article = article;
    this.book = book;
    this.listed = new ListedSounds(article);
    this.dictionary = new DictionaryNames(article);
    this.hearing = new Hearing(article, book, tokens, listed, dictionary);
    this.tokens = tokens;
    this.faults = faults;
  }

  public void find() {
    find((passage, offset) -> true);
  }

  /**
   * @param where whether a place is looked at
   */
  public void find(BiPredicate<NamePassage, Integer> where) {
    List<SoundPlace> places = new ArrayList<>();
    for (NamePassage passage : article.target().passages()) {
      for (Sounds.Window window : Sounds.of(passage)) {
        if (where.test(passage, window.start())) {
          places.add(new SoundPlace(passage, window, tokens.of(passage)));
        }
      }
    }
    hearing.listen(places);
    for (SoundPlace place : places) {
      place.best().ifPresent(heard -> judge(place.passage(), place.window(), heard));
    }
    sure.forEach(this::findAgain);
  }

  private void judge(NamePassage passage, Sounds.Window window, Heard heard) {
    if (!isRight(passage, window, heard)
        && report(passage, window, heard)
        && heard.logOdds() >= LEAST_AGAIN
        && heard.span().length() >= 3) {
      sure.putIfAbsent(heard.span().in(passage.text()), heard);
    }
  }

  /** The same writing of a name elsewhere, where its characters alone would not show a name. */
  private void findAgain(String text, Heard heard) {
    for (NamePassage passage : article.target().passages()) {
      int at = passage.text().indexOf(text);
      while (at >= 0) {
        Sounds.Window window = new Sounds.Window(at, at + text.length(), false);
        Heard again = new Heard(heard.name(), new Span(at, window.end()), heard.logOdds());
        if (!passage.isHidden(at) && !isRight(passage, window, again)) {
          report(passage, window, again);
        }
        at = passage.text().indexOf(text, window.end());
      }
    }
  }

  private boolean isRight(NamePassage passage, Sounds.Window window, Heard heard) {
    String text = heard.span().in(passage.text());
    if (article.terms().isAccepted(passage.text(), heard.span().start(), heard.span().end())
        || Glosses.follows(passage.text(), window.end(), heard.name().form())
        || isLatinBracket(passage.text(), window.end())) {
      return true;
    }
    if (heard.name().proof() != KnownName.Proof.ARTICLE
        && listed.isListed(heard.name().form())
        && listed.isPerson(text)) {
      return true;
    }
    if (window.speaks() || Sounds.isDotted(passage.text(), window)) {
      return false;
    }
    return dictionary.isOf(text, passage, heard);
  }

  private static boolean isLatinBracket(String text, int end) {
    return end + 1 < text.length()
        && "(（".indexOf(text.charAt(end)) >= 0
        && Script.isLatin(text.charAt(end + 1));
  }

  private boolean report(NamePassage passage, Sounds.Window window, Heard heard) {
    Span in = Sounds.whole(passage.text(), window, heard.span());
    Span span = passage.file(in.start(), in.end());
    String found = span.in(article.target().document().content());
    String form = NameForms.display(heard.name(), book.compounds());
    boolean person = window.speaks() || in.in(passage.text()).indexOf('·') >= 0;
    CheckInfo info = person ? NameInfos.INCONSISTENT : NameInfos.GARBLED;
    Message message =
        person
            ? new Message(
                "“%s” and %s seem to be one person".formatted(found, form),
                "“%s”与 %s 疑为同一人".formatted(found, form))
            : new Message(
                "“%s” seems to be %s, written by its sound".formatted(found, form),
                "“%s”疑为 %s 的音译".formatted(found, form));
    Finding.Builder finding =
        Finding.of(info, article.beads().ofTarget(passage, in.start()), span, found, message)
            .expected(form)
            .confidence(Math.min(0.97, 1 / (1 + Math.exp(-heard.logOdds()))));
    NameForms.proof(article, heard.name(), finding);
    NameForms.soundsAlike(finding, heard.span().in(passage.text()), form, heard.logOdds());
    if (in.equals(heard.span()) && found.equals(in.in(passage.text()))) {
      finding.fix(new Fix(span, form, false));
    }
    return faults.add(finding.build());
  }
}
