package io.github.duizhao.check.name;

import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.Severity;
import io.github.duizhao.lexicon.Lexicon.Translation;
import io.github.duizhao.lexicon.TermMatcher;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names of the source that its translation lacks, and what stands in their place: the sense
 * of their words, their sound, or words that nothing else explains.
 */
final class SourceFaults {

  private static final double LEAST_PRIOR = 0.5;

  /** How far, in parts of the sentence, a strange word may stand from the name's own place. */
  private static final double ALONE = 0.3;

  /** The same where there are other strange words. */
  private static final double AMONG = 0.12;

  private final Article article;
  private final List<Mention> mentions;
  private final KeepPrior prior;
  private final BeadText text;
  private final Culprits culprits;
  private final Faults faults;
  private final Map<String, Integer> settled = new HashMap<>();
  private final Map<Passage, List<TermMatcher.Hit>> hits = new HashMap<>();

  SourceFaults(
      Article article,
      List<Mention> mentions,
      KeepPrior prior,
      BeadText text,
      Culprits culprits,
      Faults faults) {
    this.article = article;
    this.mentions = mentions;
    this.prior = prior;
    this.text = text;
    this.culprits = culprits;
    this.faults = faults;
  }

  void find() {
    // The surest kinds of evidence choose their places first.
    for (int i = 0; i < mentions.size(); i++) {
      run(i);
    }
    for (Mention mention : mentions) {
      one(mention, false);
    }
    for (Mention mention : mentions) {
      one(mention, true);
    }
  }

  /** Names of several words: Docker Hub, Fluent Bit. */
  private void run(int first) {
    for (int size = 4; size >= 2; size--) {
      if (first + size > mentions.size()) {
        continue;
      }
      List<Mention> run = mentions.subList(first, first + size);
      if (!isRun(run) || run.get(0).bead() < 0) {
        continue;
      }
      double least = run.stream().mapToDouble(prior::of).max().orElse(0);
      boolean missing = run.stream().anyMatch(m -> missing(m) > 0 && prior.of(m) >= LEAST_PRIOR);
      boolean inName =
          run.stream().anyMatch(prior::isProven)
              && run.stream().anyMatch(m -> missing(m) > 0)
              && run.stream().noneMatch(Mention::initial);
      if (least < LEAST_PRIOR || !missing && !inName) {
        continue;
      }
      String name = name(run);
      if (isAccepted(run.get(0).bead(), name, false)) {
        run.forEach(m -> settle(m));
        return;
      }
      Set<String> stems = text.stems(run.get(0).bead(), m -> run.contains(m) || isAbsentName(m));
      for (BeadText.Stretch stretch : text.target(run.get(0).bead())) {
        Optional<Culprit> culprit = culprits.bySense(name, stretch, stems, false);
        if (culprit.isPresent() && report(run, name, culprit.get(), least)) {
          return;
        }
      }
    }
  }

  private static boolean isRun(List<Mention> run) {
    for (int i = 0; i < run.size(); i++) {
      Mention mention = run.get(i);
      if (!mention.isCapital() || i > 0 && !follows(run.get(i - 1), mention)) {
        return false;
      }
    }
    return true;
  }

  private static boolean follows(Mention a, Mention b) {
    return a.passage() == b.passage()
        && b.start() == a.end() + 1
        && " -/".indexOf(a.passage().text().charAt(a.end())) >= 0
        && a.bead() == b.bead();
  }

  private static String name(List<Mention> run) {
    return run.get(0).passage().text().substring(run.get(0).start(), run.get(run.size() - 1).end());
  }

  private int missing(Mention mention) {
    return prior.missing(mention) - settled.getOrDefault(key(mention), 0);
  }

  /** Another name that is missing here: its words explain nothing. */
  private boolean isAbsentName(Mention mention) {
    return mention.isCapital() && prior.missing(mention) > 0 && prior.of(mention) >= 0.35;
  }

  private static String key(Mention mention) {
    return mention.squash() + " " + mention.bead();
  }

  private void settle(Mention mention) {
    settled.merge(key(mention), 1, Integer::sum);
  }

  private void one(Mention mention, boolean byRest) {
    if (mention.bead() < 0 || missing(mention) <= 0) {
      return;
    }
    double keep = prior.of(mention);
    if (keep < LEAST_PRIOR) {
      return;
    }
    String name = mention.text();
    if (isAccepted(mention.bead(), name, prior.keptElsewhere(mention) >= 2)) {
      settle(mention);
      return;
    }
    Set<String> stems = text.stems(mention.bead(), m -> m == mention || isAbsentName(m));
    Culprit best = null;
    for (BeadText.Stretch stretch : text.target(mention.bead())) {
      for (Culprit culprit :
          byRest
              ? rest(mention, stretch, stems, keep)
              : byEvidence(mention, name, stretch, stems, keep)) {
        boolean free =
            !faults.isTaken(culprit.passage().file(culprit.span().start(), culprit.span().end()));
        if (free && (best == null || culprit.strength() > best.strength())) {
          best = culprit;
        }
      }
    }
    if (best != null) {
      report(List.of(mention), name, best, keep);
    }
  }

  private List<Culprit> byEvidence(
      Mention mention, String name, BeadText.Stretch stretch, Set<String> stems, double keep) {
    List<Culprit> found = new ArrayList<>();
    culprits.nearAccepted(name, stretch).ifPresent(found::add);
    culprits
        .bySense(name, stretch, stems, prior.keptElsewhere(mention) > 0)
        .filter(c -> c.strength() >= (keep >= 0.75 ? 0.28 : 0.45))
        .filter(c -> prior.isProven(mention) || mention.isCapital() && !mention.initial())
        .ifPresent(found::add);
    double least = keep >= 0.75 ? 1.2 : 3;
    if (prior.isProven(mention) || prior.policy() >= 0.75 || KeepPrior.isAfterName(mention)) {
      culprits.bySound(name, stretch, stems, least).ifPresent(found::add);
    } else if (prior.policy() >= 0.3) {
      culprits.bySound(name, stretch, stems, 6).ifPresent(found::add);
    }
    return found;
  }

  private List<Culprit> rest(
      Mention mention, BeadText.Stretch stretch, Set<String> stems, double keep) {
    if (keep < 0.78 || !prior.isProven(mention) || Casing.isUpper(mention.text())) {
      return List.of();
    }
    List<Culprit> found = culprits.unexplained(stretch, stems, faults);
    double there = text.position(mention);
    double length = Math.max(1, stretch.end() - stretch.start());
    Culprit nearest = null;
    double least = found.size() == 1 ? ALONE : AMONG;
    for (Culprit culprit : found) {
      double here = (culprit.span().start() - stretch.start()) / length;
      if (found.size() <= 3 && Math.abs(there - here) <= least) {
        nearest = culprit;
        least = Math.abs(there - here);
      }
    }
    return nearest == null ? List.of() : List.of(nearest);
  }

  /** Whether the bead's translation has a form that the termbase or the field accepts. */
  private boolean isAccepted(int bead, String name, boolean keptOften) {
    boolean kept = article.lexicon().usage(Script.lower(name)).kept() >= 0.8;
    for (BeadText.Stretch stretch : text.target(bead)) {
      for (TermMatcher.Hit hit : hits(stretch.passage())) {
        if (hit.kind() == TermMatcher.Kind.ACCEPTED
            && hit.span().start() >= stretch.start()
            && hit.span().end() <= stretch.end()
            && article.terms().find(Script.squash(name)).contains(hit.term())
            && !(keptOften && isSound(hit.span().in(stretch.passage().text()), name))) {
          return true;
        }
      }
      String target = stretch.passage().text().substring(stretch.start(), stretch.end());
      for (Translation rendering : article.lexicon().renderings(Script.lower(name))) {
        if (!kept && rendering.weight() >= 0.1 && target.contains(rendering.text())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an accepted form is a mere writing of the sound, one that the field does not use. */
  private boolean isSound(String text, String name) {
    return article.lexicon().count(text) <= 0 && culprits.sounds().logOdds(name, text) > 2;
  }

  private List<TermMatcher.Hit> hits(Passage passage) {
    return hits.computeIfAbsent(passage, p -> article.matcher().find(p.text()));
  }

  private boolean report(List<Mention> run, String name, Culprit culprit, double keep) {
    Passage passage = culprit.passage();
    Span in = whole(passage.text(), culprit);
    if (SenseFaults.isGlossed(passage.text(), in.end(), name)
        || article.terms().isAccepted(passage.text(), in.start(), in.end())
            && !(culprit.verdict() == Verdict.BY_SOUND && prior.keptElsewhere(run.get(0)) >= 2)) {
      run.forEach(this::settle);
      return false;
    }
    Span span = passage.file(in.start(), in.end());
    String found = span.in(article.target().document().content());
    boolean person = culprit.verdict() == Verdict.BY_SOUND && found.indexOf('·') >= 0;
    CheckInfo info =
        switch (culprit.verdict()) {
          case MIXED -> NameInfos.HALF;
          case BY_SOUND -> person ? NameInfos.INCONSISTENT : NameInfos.GARBLED;
          case BY_SENSE -> NameInfos.LITERAL;
          default -> NameInfos.GARBLED;
        };
    double confidence = Math.min(0.97, keep * (0.6 + 0.4 * culprit.strength()));
    Mention mention = run.get(0);
    Finding.Builder finding =
        Finding.of(info, mention.bead(), span, found, message(culprit, found, name))
            .expected(name)
            .confidence(confidence)
            .severity(keep >= 0.9 && culprit.strength() >= 0.6 ? Severity.ERROR : Severity.WARNING)
            .source(
                run.size() == 1
                    ? mention.file()
                    : mention.file().join(run.get(run.size() - 1).file()));
    int line = article.source().document().content().position(mention.file().start()).line();
    finding.because("the source, line " + line + ", has " + name, "原文第 " + line + " 行作 " + name);
    int kept = prior.keptElsewhere(mention);
    if (kept > 0) {
      finding.because(
          "the translation keeps it in %d other places".formatted(kept),
          "译文另有 %d 处保留原文".formatted(kept));
    }
    if (culprit.verdict() == Verdict.BY_SOUND) {
      String odds = String.format(Locale.ROOT, "%.1f", culprit.detail());
      finding.because("it sounds like it (log-odds " + odds + ")", "读音近似（对数几率 " + odds + "）");
    }
    if (found.equals(in.in(passage.text()))) {
      finding.fix(new Fix(span, name, false));
    }
    boolean added = faults.add(finding.build());
    if (added) {
      run.forEach(this::settle);
    }
    return added;
  }

  private static Message message(Culprit culprit, String found, String name) {
    return switch (culprit.verdict()) {
      case BY_SENSE, MIXED ->
          new Message(
              "“%s” translates the name %s by its sense".formatted(found, name),
              "“%s”按字面翻译了名称 %s".formatted(found, name));
      case BY_SOUND ->
          new Message(
              "“%s” writes the name %s by its sound".formatted(found, name),
              "“%s”音译了名称 %s".formatted(found, name));
      default ->
          new Message(
              "%s is missing; “%s” may stand for it".formatted(name, found),
              "缺少 %s，疑被译为“%s”".formatted(name, found));
    };
  }

  /** With the other parts of a name written with dots. */
  private static Span whole(String text, Culprit culprit) {
    int start = culprit.span().start();
    int end = culprit.span().end();
    if (culprit.verdict() != Verdict.BY_SOUND) {
      return culprit.span();
    }
    while (start > 1 && (Sounds.isDot(text.charAt(start - 1)) || isPart(text, start - 1, -1))) {
      start--;
    }
    while (end + 1 < text.length() && (Sounds.isDot(text.charAt(end)) || isPart(text, end, 1))) {
      end++;
    }
    return new Span(start, end);
  }

  /** Whether a hanzi at this place belongs to a part beside a middle dot, few steps away. */
  private static boolean isPart(String text, int at, int step) {
    int from = at;
    for (int i = 0; i < 6 && from >= 0 && from < text.length(); i++, from -= step) {
      if (Sounds.isDot(text.charAt(from))) {
        return i > 0 && io.github.duizhao.lexicon.ChineseWords.isNameCharacter(text.charAt(at));
      }
      if (!io.github.duizhao.lexicon.ChineseWords.isNameCharacter(text.charAt(from))) {
        return false;
      }
    }
    return false;
  }
}
