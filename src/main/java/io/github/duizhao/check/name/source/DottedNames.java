package io.github.duizhao.check.name.source;

import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.NameInfos;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.mention.FullNames;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.mention.Runs;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Sounds;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.SoundModel;
import io.github.duizhao.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * Finds persons of two names, written with a middle dot, of which one part is not in hanzi
 * (达娜·Okafor for Dana Okafor) or says its sense (汤姆·木匠 for Tom Carpenter). The other part shows by
 * its sound whom they are.
 */
public final class DottedNames {

  /** So like its word the part must sound that shows the person. */
  private static final double LIKE = 2;

  /** What says the sense of a word must not sound like it: 马克 is no mark. */
  private static final double UNLIKE = -1;

  /** A shorter part in Latin letters is an initial. */
  private static final int SHORTEST = 3;

  private static final double CONFIDENCE = 0.8;

  /** The most hanzi of a part, and letters of one. */
  private static final int LONGEST = 8;

  private static final int LONGEST_LATIN = 30;

  private final Article article;
  private final List<Mention> mentions;
  private final BeadText text;
  private final SoundModel sounds;
  private final Faults faults;

  public DottedNames(SourceEvidence evidence, Faults faults) {
    this.article = evidence.article();
    this.mentions = evidence.mentions();
    this.text = evidence.text();
    this.sounds = evidence.culprits().sounds();
    this.faults = faults;
  }

  public void find() {
    int at = 0;
    while (at < mentions.size()) {
      int end = FullNames.end(mentions, at);
      List<Mention> words = FullNames.words(mentions.subList(at, Math.max(at, end)));
      if (words.size() == 2
          && words.get(0).bead() >= 0
          && !text.isTooLong(words.get(0).bead())
          && words.stream().allMatch(text::mayBeName)) {
        find(words);
      }
      at = Math.max(end, at + 1);
    }
  }

  private void find(List<Mention> words) {
    for (BeadText.Stretch stretch : text.target(words.get(0).bead())) {
      String all = stretch.passage().text();
      for (int dot = stretch.start() + 1; dot + 1 < stretch.end(); dot++) {
        if (Sounds.isDot(all.charAt(dot))) {
          judge(words, stretch, part(all, dot, -1, stretch), part(all, dot, 1, stretch));
        }
      }
    }
  }

  /** The hanzi or the letters on one side of a dot; empty beside a third part. */
  private static Span part(String all, int dot, int step, BeadText.Stretch stretch) {
    boolean hanzi = Script.isHan(all.charAt(dot + step));
    int most = hanzi ? LONGEST : LONGEST_LATIN;
    int at = dot + step;
    while (at >= stretch.start()
        && at < stretch.end()
        && Math.abs(at - dot) <= most
        && (hanzi ? Script.isHan(all.charAt(at)) : Script.isLatin(all.charAt(at)))) {
      at += step;
    }
    boolean third = at >= stretch.start() && at < stretch.end() && Sounds.isDot(all.charAt(at));
    return third ? new Span(dot, dot) : step < 0 ? new Span(at + 1, dot) : new Span(dot + 1, at);
  }

  private void judge(List<Mention> words, BeadText.Stretch stretch, Span before, Span after) {
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    int start = before.start() + start(stretch.in(before), words.get(0));
    String first = stretch.in(new Span(start, before.end()));
    String last = stretch.in(after);
    int heard = heard(last, words.get(1));
    if (isLatin(first, words.get(0)) && heard > 0) {
      Span name = new Span(start, after.start() + heard);
      report(NameInfos.HALF, Verdict.MIXED, words, stretch, name);
    } else if (isHeard(first, words.get(0)) && isLatin(last, words.get(1))) {
      report(NameInfos.HALF, Verdict.MIXED, words, stretch, new Span(start, after.end()));
    } else if (isHeard(first, words.get(0)) && heard == 0) {
      sense(last, words.get(1)).stream()
          .map(length -> new Span(after.start(), after.start() + length))
          .filter(stretch::isWords)
          .findFirst()
          .map(part -> new Span(start, part.end()))
          .ifPresent(name -> report(NameInfos.LITERAL, Verdict.BY_SENSE, words, stretch, name));
    }
  }

  /** Where in the hanzi before the dot the name begins: 医生约翰·斯诺. */
  private int start(String first, Mention word) {
    if (!Script.allHan(first)) {
      return 0;
    }
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int start = 0; start < first.length(); start++) {
      double odds = sounds.logOdds(word.text(), first.substring(start));
      if (odds > most) {
        most = odds;
        best = start;
      }
    }
    return best;
  }

  private static boolean isLatin(String part, Mention word) {
    return part.length() >= SHORTEST
        && !Casing.isUpper(part)
        && Script.squash(part).equals(word.squash());
  }

  private boolean isHeard(String part, Mention word) {
    return Script.allHan(part) && sounds.logOdds(word.text(), part) >= LIKE;
  }

  /** How many hanzi behind the dot sound like the word; 0 for none. */
  private int heard(String part, Mention word) {
    int best = 0;
    double most = LIKE;
    for (int end = 1; Script.allHan(part) && end <= part.length(); end++) {
      double odds = sounds.logOdds(word.text(), part.substring(0, end));
      if (odds >= most) {
        most = odds;
        best = end;
      }
    }
    return best;
  }

  /** How many hanzi behind the dot the dictionary has for the word in small letters. */
  private List<Integer> sense(String part, Mention word) {
    String hanzi = Script.allHan(part) ? article.lexicon().simplify(part) : "";
    return !article.isEnglish(word.text())
        ? List.of()
        : article.lexicon().senses(Script.lower(word.text())).stream()
            .map(Lexicon.Translation::text)
            .filter(hanzi::startsWith)
            .filter(sense -> sounds.logOdds(word.text(), sense) < UNLIKE)
            .map(String::length)
            .sorted(Comparator.reverseOrder())
            .toList();
  }

  private void report(
      CheckInfo info, Verdict verdict, List<Mention> words, BeadText.Stretch stretch, Span in) {
    Span span = stretch.passage().file(in.start(), in.end());
    String found = span.in(article.target().document().content());
    String name = Runs.name(words);
    Message message =
        verdict == Verdict.MIXED
            ? new Message(
                "“%s” has one part of %s in Latin letters".formatted(found, name),
                "“%s”中 %s 的一部分没有译出".formatted(found, name))
            : new Message(
                "“%s” translates a part of %s by its sense".formatted(found, name),
                "“%s”按字面翻译了 %s 的一部分".formatted(found, name));
    faults.add(
        Finding.of(info, words.get(0).bead(), span, found, message)
            .confidence(CONFIDENCE)
            .severity(Severity.WARNING)
            .source(words.get(0).file().join(words.get(1).file()))
            .build(),
        name,
        verdict);
  }
}
