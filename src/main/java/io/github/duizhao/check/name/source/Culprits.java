package io.github.duizhao.check.name.source;

import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.Senses;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.text.Compounds;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.lexicon.SoundModel;
import io.github.duizhao.lexicon.Termbase.Term;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a bead's translation has in place of a name that is missing there. */
final class Culprits {

  /** A word that the field has not more often than this is odd. */
  private static final int ODD = 2;

  /** The same for a single character beside an odd word. */
  private static final int LOOSE = 60;

  /** How far what stands in a name's own place must say it, or sound like it. */
  private static final double LEAST_SENSE = 0.3;

  private static final double LEAST_ODDS = 2;

  private final Article article;
  private final SenseCulprits bySense;
  private final Explained explained;
  private final Renderings renderings;
  private final SoundModel sounds;

  Culprits(Article article, Senses senses, Compounds compounds, SoundModel sounds) {
    this.article = article;
    this.explained = new Explained(article.lexicon(), senses);
    this.renderings = new Renderings(article);
    this.bySense = new SenseCulprits(article, senses, compounds, explained, renderings);
    this.sounds = sounds;
  }

  SenseCulprits sense() {
    return bySense;
  }

  Renderings renderings() {
    return renderings;
  }

  Explained explained() {
    return explained;
  }

  SoundModel sounds() {
    return sounds;
  }

  /** A character or two beside a form that the termbase accepts: 谷哥 for 谷歌. */
  Optional<Culprit> nearAccepted(String name, BeadText.Stretch stretch) {
    String text = article.lexicon().simplify(stretch.passage().text());
    for (Term term : article.terms().find(Script.squash(name))) {
      for (String form : term.accepted()) {
        int length = form.length();
        for (int at = stretch.start(); at + length <= stretch.end(); at++) {
          int same = 0;
          for (int k = 0; k < length; k++) {
            same += text.charAt(at + k) == form.charAt(k) ? 1 : 0;
          }
          int most = length >= 6 ? 2 : 1;
          boolean near =
              same < length && length - same <= most && text.charAt(at) == form.charAt(0);
          if (near
              && Script.allHan(text.substring(at, at + length))
              && isWholeTokens(stretch, at, at + length)) {
            Span span = new Span(at, at + length);
            return Optional.of(
                new Culprit(stretch.passage(), span, Verdict.GARBLED, 0.9, length - same));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether it begins and ends where words do, and is no word of the dictionary. */
  private boolean isWholeTokens(BeadText.Stretch stretch, int start, int end) {
    boolean starts = false;
    boolean ends = false;
    for (int i = stretch.from(); i < stretch.to(); i++) {
      starts |= stretch.tokens().get(i).start() == start;
      ends |= stretch.tokens().get(i).end() == end;
    }
    String text = stretch.passage().text().substring(start, end);
    return starts && ends && article.lexicon().count(text) <= 0;
  }

  /** By sound: a stretch of words that sound like the name and that nothing else explains. */
  Optional<Culprit> bySound(
      String name, BeadText.Stretch stretch, Set<String> stems, double least) {
    if (SoundModel.letters(name).length() < 3) {
      return Optional.empty();
    }
    String text = stretch.passage().text().substring(stretch.start(), stretch.end());
    Optional<SoundModel.Match> match = sounds.find(name, text, least);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Span span = match.get().span().shift(stretch.start());
    int inside = 0;
    boolean starts = false;
    boolean ends = false;
    boolean clean = true;
    for (int i = stretch.from(); i < stretch.to(); i++) {
      Token token = stretch.tokens().get(i);
      starts |= token.start() == span.start();
      ends |= token.end() == span.end();
      if (token.han() && token.start() < span.end() && span.start() < token.end()) {
        inside++;
        clean &= !explained.is(token.text(), stems) || token.text().length() == 1;
      }
    }
    String found = span.in(stretch.passage().text());
    boolean loose = inside > 1 && match.get().logOdds() < least + 1.5;
    if (!starts || !ends || !clean || loose || renderings.isName(found, name)) {
      return Optional.empty();
    }
    double strength = match.get().probability();
    return Optional.of(
        new Culprit(stretch.passage(), span, Verdict.BY_SOUND, strength, match.get().logOdds()));
  }

  /** What stands in a name's own place: its sense, its sound, or something else. */
  Culprit inPlace(String name, NamePassage passage, Span span, double strength) {
    String found = span.in(passage.text());
    if (bySense.match(name, found) >= LEAST_SENSE) {
      return new Culprit(passage, span, Verdict.BY_SENSE, strength, strength);
    }
    double odds = sounds.logOdds(name, found);
    return odds > LEAST_ODDS
        ? new Culprit(passage, span, Verdict.BY_SOUND, strength, odds)
        : new Culprit(passage, span, Verdict.GARBLED, strength, strength);
  }

  /**
   * Whether the dictionary has the stretch for this very name (电子书 is an eBook), or half of it says
   * what a word of the source says (电话会议 in a teleconference meeting).
   */
  boolean isMeant(Culprit culprit, String squash, Set<String> stems) {
    String text = culprit.span().in(culprit.passage().text());
    int half = text.length() - text.length() / 2;
    return article.lexicon().glosses(text).stream()
            .anyMatch(gloss -> Script.squash(gloss.text()).equals(squash))
        // 博士 for PhD, which the dictionary has as 博士学位
        || text.length() > 1
            && article.lexicon().senses(squash).stream().anyMatch(it -> it.text().startsWith(text))
        || text.length() >= 4
            && article.lexicon().isChineseWord(text)
            && explained.is(text.substring(half), stems);
  }

  /** The stretches of rare Chinese words that nothing in the source explains. */
  List<Culprit> unexplained(BeadText.Stretch stretch, Set<String> stems, Faults faults) {
    List<Culprit> found = new ArrayList<>();
    int i = stretch.from();
    while (i < stretch.to()) {
      int from = i;
      int letters = 0;
      boolean odd = false;
      while (i < stretch.to() && isStrange(stretch, i, stems, i > from)) {
        odd |= article.lexicon().count(stretch.tokens().get(i).text()) <= ODD;
        letters += stretch.tokens().get(i).text().length();
        i++;
      }
      if (letters >= 2 && odd) {
        Span span = new Span(stretch.tokens().get(from).start(), stretch.tokens().get(i - 1).end());
        if (span.length() <= 8
            && !faults.isTaken(stretch.passage().file(span.start(), span.end()))) {
          double strength = i - from <= 2 ? 0.5 : 0.35;
          found.add(new Culprit(stretch.passage(), span, Verdict.GARBLED, strength, letters));
        }
      }
      i = Math.max(i, from + 1);
    }
    return found;
  }

  /** A rare word, or a single character such as names are written with, that nothing explains. */
  private boolean isStrange(BeadText.Stretch stretch, int i, Set<String> stems, boolean inside) {
    Token token = stretch.tokens().get(i);
    if (!token.han() || inside && stretch.tokens().get(i - 1).end() != token.start()) {
      return false;
    }
    boolean single =
        token.text().length() == 1 && ChineseWords.isNameCharacter(token.text().charAt(0));
    return article.lexicon().count(token.text()) <= (single ? LOOSE : ODD)
        && !explained.is(token.text(), stems);
  }
}
