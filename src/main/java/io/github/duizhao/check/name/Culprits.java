package io.github.duizhao.check.name;

import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.lexicon.Lexicon.Translation;
import io.github.duizhao.lexicon.SoundModel;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.lexicon.Termbase.Term;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a bead's translation has in place of a name that is missing there. */
final class Culprits {

  /** Chinese that the field has more often than this is no rare word. */
  private static final int RARE = 12;

  private final Article article;
  private final Senses senses;
  private final WordByWord wordByWord;
  private final Explained explained;
  private final Compounds compounds;
  private final SoundModel sounds;

  Culprits(Article article, Senses senses, Compounds compounds, SoundModel sounds) {
    this.article = article;
    this.senses = senses;
    this.wordByWord = new WordByWord(senses);
    this.explained = new Explained(article.lexicon(), senses);
    this.compounds = compounds;
    this.sounds = sounds;
  }

  SoundModel sounds() {
    return sounds;
  }

  /** By sense, word by word: the best stretch of the bead. */
  Optional<Culprit> bySense(
      String name, BeadText.Stretch stretch, Set<String> stems, boolean keptElsewhere) {
    Culprit best = null;
    for (List<String> way : compounds.of(name)) {
      List<String> parts = WordByWord.content(way);
      for (int i = stretch.from(); i < stretch.to(); i++) {
        Optional<Culprit> found =
            parts.size() == 1
                ? single(stretch, i, parts.get(0), stems, keptElsewhere && !Casing.isUpper(name))
                : several(name, stretch, i, parts, stems);
        if (found.isPresent() && (best == null || weight(found.get()) > weight(best))) {
          best = found.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static double weight(Culprit culprit) {
    return culprit.strength() + 0.1 * culprit.span().length();
  }

  private Optional<Culprit> single(
      BeadText.Stretch stretch, int i, String part, Set<String> stems, boolean keptElsewhere) {
    Unit unit = stretch.units().get(i);
    if (!unit.han() || part.length() < 2) {
      return Optional.empty();
    }
    int end = unit.end();
    double strength = senses.match(unit.text(), part);
    boolean next =
        i + 1 < stretch.to()
            && stretch.units().get(i + 1).han()
            && stretch.units().get(i + 1).start() == end;
    if (next && strength < 0.4 && unit.text().length() > 1) {
      String joined = unit.text() + stretch.units().get(i + 1).text();
      double longer = joined.length() <= 6 ? senses.match(joined, part) : 0;
      if (longer > Math.max(strength, 0.3)) {
        strength = longer;
        end = stretch.units().get(i + 1).end();
      }
    }
    String text = stretch.passage().text().substring(unit.start(), end);
    if (strength < 0.28
        || text.length() < 2 && strength < 0.5
        || !keptElsewhere && isUsual(text, part)
        || !keptElsewhere && isName(text, part)
        || part.length() <= 5 && !senses.of(text).containsKey(Stemmer.stem(part))
        || explained.is(text, stems)) {
      return Optional.empty();
    }
    Span span = new Span(unit.start(), end);
    return Optional.of(new Culprit(stretch.passage(), span, Verdict.BY_SENSE, strength, strength));
  }

  /** Whether the field renders the word so, or the termbase accepts it. */
  private boolean isUsual(String text, String part) {
    if (article.lexicon().usage(part).kept() >= 0.85 && part.length() > 3) {
      return false;
    }
    for (Translation one : article.lexicon().renderings(part)) {
      if (one.weight() >= 0.04 && (one.text().equals(text) || one.text().contains(text))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Culprit> several(
      String name, BeadText.Stretch stretch, int i, List<String> parts, Set<String> stems) {
    Optional<WordByWord.Hit> hit =
        wordByWord.at(stretch.units(), i, stretch.passage().text(), parts);
    if (hit.isEmpty()) {
      return partly(name, stretch, i, parts, stems);
    }
    if (hit.get().end() > stretch.to() || hit.get().score() < 0.42) {
      return Optional.empty();
    }
    List<Unit> units = stretch.units();
    Span span = new Span(units.get(i).start(), units.get(hit.get().end() - 1).end());
    String text = span.in(stretch.passage().text());
    if (isUsual(text, String.join(" ", parts))
        || article.lexicon().senses(String.join(" ", parts)).stream()
            .anyMatch(t -> t.text().equals(text))) {
      return Optional.empty();
    }
    boolean half = hit.get().latin() > 0;
    boolean rare = !half || name.indexOf(' ') < 0 && touches(units, i, hit.get().end());
    for (int k = i; k < hit.get().end(); k++) {
      Unit one = units.get(k);
      if (half && article.terms().isAccepted(stretch.passage().text(), one.start(), one.end())) {
        continue;
      }
      rare |=
          units.get(k).han()
              && !explained.is(units.get(k).text(), stems)
              && article.lexicon().count(units.get(k).text()) <= RARE;
    }
    Verdict verdict = half ? Verdict.MIXED : Verdict.BY_SENSE;
    return rare
        ? Optional.of(
            new Culprit(stretch.passage(), span, verdict, hit.get().score(), hit.get().score()))
        : Optional.empty();
  }

  /**
   * All parts but one stand there in order, and a rare word that nothing explains beside them: 媒体作家
   * for Media Writer, 自由办公室 for LibreOffice.
   */
  private Optional<Culprit> partly(
      String name, BeadText.Stretch stretch, int i, List<String> parts, Set<String> stems) {
    if (parts.size() > 4) {
      return Optional.empty();
    }
    List<Unit> units = stretch.units();
    for (int hole = 0; hole < parts.size(); hole++) {
      if (parts.get(hole).length() < 3) {
        continue;
      }
      double sum = 0;
      int latin = 0;
      boolean fits = i + parts.size() <= stretch.to();
      for (int k = 0; fits && k < parts.size(); k++) {
        Unit unit = units.get(i + k);
        fits =
            k == 0
                || WordByWord.isClose(
                    stretch.passage().text(), units.get(i + k - 1).end(), unit.start());
        if (k == hole) {
          fits &= unit.han() && isStranger(unit.text(), parts.get(k), stems);
        } else if (unit.han()) {
          double match = senses.match(unit.text(), parts.get(k));
          fits &= match >= 0.5;
          sum += match;
        } else {
          fits &= Script.squash(unit.text()).equals(parts.get(k));
          latin++;
          sum += 1;
        }
      }
      if (fits && (parts.size() > 2 || latin == 0 && name.indexOf(' ') < 0)) {
        Span span = new Span(units.get(i).start(), units.get(i + parts.size() - 1).end());
        double strength = 0.8 * sum / parts.size();
        Verdict verdict = latin > 0 ? Verdict.MIXED : Verdict.BY_SENSE;
        return Optional.of(new Culprit(stretch.passage(), span, verdict, strength, strength));
      }
    }
    return Optional.empty();
  }

  private boolean isStranger(String han, String part, Set<String> stems) {
    return han.length() >= 2
        && article.lexicon().count(han) <= RARE
        && !explained.is(han, stems)
        && !isUsual(han, part);
  }

  /** Whether hanzi and letters stand without a space: 容器d. */
  private static boolean touches(List<Unit> units, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (units.get(i).start() == units.get(i - 1).end()
          && units.get(i).han() != units.get(i - 1).han()) {
        return true;
      }
    }
    return false;
  }

  /** A character or two beside a form that the termbase accepts: 谷哥 for 谷歌. */
  Optional<Culprit> nearAccepted(String name, BeadText.Stretch stretch) {
    String text = stretch.passage().text();
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
          if (near && isHan(text, at, at + length) && isUnits(stretch, at, at + length)) {
            Span span = new Span(at, at + length);
            return Optional.of(
                new Culprit(stretch.passage(), span, Verdict.GARBLED, 0.9, length - same));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isHan(String text, int start, int end) {
    return text.substring(start, end).chars().allMatch(c -> Script.isHan((char) c));
  }

  /** Whether it begins and ends where words do, and is no word of the dictionary. */
  private boolean isUnits(BeadText.Stretch stretch, int start, int end) {
    boolean starts = false;
    boolean ends = false;
    for (int i = stretch.from(); i < stretch.to(); i++) {
      starts |= stretch.units().get(i).start() == start;
      ends |= stretch.units().get(i).end() == end;
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
      Unit unit = stretch.units().get(i);
      starts |= unit.start() == span.start();
      ends |= unit.end() == span.end();
      if (unit.han() && unit.start() < span.end() && span.start() < unit.end()) {
        inside++;
        clean &= !explained.is(unit.text(), stems) || unit.text().length() == 1;
      }
    }
    String found = span.in(stretch.passage().text());
    boolean loose = inside > 1 && match.get().logOdds() < least + 1.5;
    if (!starts || !ends || !clean || loose || isName(found, name)) {
      return Optional.empty();
    }
    double strength = match.get().probability();
    return Optional.of(
        new Culprit(stretch.passage(), span, Verdict.BY_SOUND, strength, match.get().logOdds()));
  }

  /** Whether the dictionary has the Chinese word as this very name: 谷歌 for Google. */
  private boolean isName(String text, String name) {
    var usage = article.lexicon().usage(name);
    return article.lexicon().glosses(text).stream()
            .anyMatch(g -> g.text().contains(Script.capital(Script.lower(name))))
        && (usage.kept() < 0.9 || usage.count() < 3);
  }

  /** The stretches of rare Chinese words that nothing in the source explains. */
  List<Culprit> unexplained(BeadText.Stretch stretch, Set<String> stems, Faults faults) {
    List<Culprit> found = new ArrayList<>();
    int i = stretch.from();
    while (i < stretch.to()) {
      int from = i;
      int letters = 0;
      while (i < stretch.to() && isOdd(stretch, i, stems, i > from)) {
        letters += stretch.units().get(i).text().length();
        i++;
      }
      if (letters >= 2) {
        Span span = new Span(stretch.units().get(from).start(), stretch.units().get(i - 1).end());
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

  private boolean isOdd(BeadText.Stretch stretch, int i, Set<String> stems, boolean inside) {
    Unit unit = stretch.units().get(i);
    return unit.han()
        && (!inside || stretch.units().get(i - 1).end() == unit.start())
        && article.lexicon().count(unit.text()) <= 2
        && !explained.is(unit.text(), stems);
  }
}
