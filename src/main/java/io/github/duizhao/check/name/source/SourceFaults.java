package io.github.duizhao.check.name.source;

import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.mention.Demonyms;
import io.github.duizhao.check.name.mention.KeepPrior;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.mention.Mentions;
import io.github.duizhao.check.name.mention.Runs;
import io.github.duizhao.check.name.mention.Speakers;
import io.github.duizhao.check.name.mention.WorldNames;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Script;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names of the source that its translation lacks, and what stands in their place: the sense
 * of their words, their sound, what stands in the same link or list, or words that nothing else
 * explains.
 */
public final class SourceFaults {

  private static final double LEAST_PRIOR = 0.5;

  /** The most words of a name. */
  private static final int MOST_WORDS = 4;

  /** How likely a name of several words is kept if a link or another place shows it. */
  private static final double SHOWN = 0.85;

  /** The same if a word of it stands there in Latin letters. */
  private static final double HALF = 0.8;

  private final Article article;
  private final List<Mention> mentions;
  private final KeepPrior prior;
  private final BeadText text;
  private final Culprits culprits;
  private final Faults faults;
  private final AcceptedHere accepted;
  private final SameLink sameLink;
  private final WordCulprits words;
  private final SourceFindings findings;
  private final OtherNames otherNames;
  private final PeerCulprits peers;
  private final Map<String, Integer> settled = new HashMap<>();

  public SourceFaults(SourceEvidence evidence, Faults faults) {
    Persons persons = evidence.persons();
    this.article = evidence.article();
    this.prior = evidence.prior();
    this.text = evidence.text();
    this.culprits = evidence.culprits();
    this.faults = faults;
    WorldNames world = new WorldNames(article, text, prior);
    this.mentions =
        evidence.mentions().stream()
            .filter(m -> text.mayBeName(m) && !persons.isRight(m) && !world.is(m))
            .toList();
    this.accepted = new AcceptedHere(article, text, culprits);
    this.otherNames = new OtherNames(article, text, culprits.explained(), prior.habit().inHanzi());
    this.sameLink = new SameLink(culprits);
    this.words = new WordCulprits(evidence, persons, faults);
    this.peers = new PeerCulprits(article, text, culprits, prior);
    this.findings = new SourceFindings(evidence, faults, run -> run.forEach(this::settle));
  }

  public void find() {
    // The surest kinds of evidence choose their places first.
    mentions.forEach(this::inList);
    for (int i = 0; i < mentions.size(); i++) {
      run(i);
    }
    List<Mention> absent =
        mentions.stream().filter(m -> m.bead() >= 0 && prior.missing(m) > 0).toList();
    List<Mention> names = absent.stream().filter(m -> prior.of(m) >= LEAST_PRIOR).toList();
    for (Mention mention : names) {
      one(mention, false);
    }
    for (Mention mention : names) {
      one(mention, true);
    }
    for (Mention mention : absent) {
      other(mention);
    }
  }

  /** Items of lists, whose neighbours stand in Latin letters on both sides. */
  private void inList(Mention mention) {
    List<Mention> words = mention.bead() < 0 ? List.of() : peers.words(mention);
    double keep = words.isEmpty() ? 0 : peers.keep(words);
    if (keep < LEAST_PRIOR || words.stream().allMatch(word -> missing(word) <= 0)) {
      return;
    }
    String name = Runs.name(words);
    if (accepted.is(mention.bead(), name, false, prior.isOtherWord(mention))) {
      return;
    }
    Set<String> stems = text.stems(mention.bead(), m -> words.contains(m) || isAbsentName(m));
    peers.find(mention, stems).ifPresent(culprit -> findings.report(words, name, culprit, keep));
  }

  /** Names of several words: Docker Hub, Fluent Bit; the longest first. */
  private void run(int first) {
    for (int size = Math.min(MOST_WORDS, mentions.size() - first); size >= 2; size--) {
      List<Mention> run = mentions.subList(first, first + size);
      if (Runs.isRun(run) && run.get(0).bead() >= 0 && run(run)) {
        return;
      }
    }
  }

  /** Whether the run is a name that is dealt with; else a shorter one may be a name. */
  private boolean run(List<Mention> run) {
    String name = Runs.name(run);
    boolean function = run.get(0).initial() && run.get(0).isFunctionWord();
    boolean listed = !article.terms().find(Script.squash(name)).isEmpty();
    double keep = !listed && (function || isBeforeName(run)) ? 0 : keep(run, name);
    if (keep < LEAST_PRIOR) {
      return !function && !isBeforeName(run) && isHalfKept(run) && half(run, name);
    }
    if (accepted.is(run.get(0).bead(), name, false, false)) {
      run.forEach(this::settle);
      return true;
    }
    boolean titleOnly = !listed && isTitleOnly(run);
    Set<String> stems = text.stems(run.get(0).bead(), m -> run.contains(m) || isAbsentName(m));
    for (BeadText.Stretch stretch : text.target(run.get(0).bead())) {
      Optional<Culprit> culprit =
          sameLink
              .find(run, name, stretch)
              .or(() -> culprits.sense().find(new Sought(name, stretch, stems, false)));
      if (culprit.isPresent()
          && !findings.isRight(run, name, culprit.get())
          && !titleOnly
          && findings.add(run, name, culprit.get(), keep)) {
        return true;
      }
    }
    return false;
  }

  /** Whether its last word is kept, and not the one before it. */
  private boolean isHalfKept(List<Mention> run) {
    Mention last = run.get(run.size() - 1);
    return prior.keptHere(last) > 0
        && !Casing.isUpper(last.text())
        && missing(run.get(run.size() - 2)) > 0
        && !prior.habit().inHanzi();
  }

  /** Its sense in hanzi beside the word that is kept: 空心 Tide, whatever shows that it is a name. */
  private boolean half(List<Mention> run, String name) {
    Set<String> stems = text.stems(run.get(0).bead(), m -> run.contains(m) || isAbsentName(m));
    for (BeadText.Stretch stretch : text.target(run.get(0).bead())) {
      Optional<Culprit> culprit =
          culprits
              .sense()
              .find(new Sought(name, stretch, stems, false))
              .filter(c -> c.verdict() == Verdict.MIXED)
              .filter(c -> Script.isHan(stretch.in(c.span()).charAt(0)));
      if (culprit.isPresent()
          && !findings.isRight(run, name, culprit.get())
          && findings.add(run, name, culprit.get(), HALF)) {
        return true;
      }
    }
    return false;
  }

  /** How likely the run is a name that is kept and missing; 0 if nothing shows it. */
  private double keep(List<Mention> run, String name) {
    double keep = run.stream().mapToDouble(prior::of).max().orElse(0);
    boolean allMissing = run.stream().allMatch(m -> missing(m) > 0);
    if (keep < SHOWN && allMissing && (isShown(run, name) || Speakers.is(run))) {
      return SHOWN;
    }
    boolean missing = run.stream().anyMatch(m -> missing(m) > 0 && prior.of(m) >= LEAST_PRIOR);
    boolean inName =
        run.stream().anyMatch(prior::isProven)
            && run.stream().anyMatch(m -> missing(m) > 0)
            && run.stream().noneMatch(Mention::initial);
    return missing || inName ? keep : 0;
  }

  /**
   * Whether its first word is plain English that begins a sentence, or tells of a place: Adopt
   * OpenTelemetry, European Kubernetes.
   */
  private boolean isBeforeName(List<Mention> run) {
    Mention first = run.get(0);
    return (first.initial() && !isOfName(first)
            || run.size() == 2 && Demonyms.is(first.text(), article.lexicon()))
        && run.stream().skip(1).anyMatch(m -> !m.initial() && prior.isProven(m))
        && !isShown(run, Runs.name(run));
  }

  /** Whether a title gives all its words their capitals, and one of them has none elsewhere. */
  private boolean isTitleOnly(List<Mention> run) {
    return run.stream().allMatch(Mention::initial)
        && !run.get(0).passage().text().endsWith(".")
        && !run.stream().allMatch(this::isOfName);
  }

  /** Whether something else than the title gives the word its capital. */
  private boolean isOfName(Mention mention) {
    return !article.isEnglish(mention.text())
        || prior.isProven(mention)
        || prior.isCapitalInside(mention);
  }

  /** Whether a link of the source, or the translation in another place, shows the whole name. */
  private boolean isShown(List<Mention> run, String name) {
    Mention first = run.get(0);
    String squash = Script.squash(name);
    return run.stream().noneMatch(Mention::initial) && article.target().has(name)
        || Mentions.isLinked(
            article, first.passage(), first.start(), run.get(run.size() - 1).end(), squash);
  }

  private int missing(Mention mention) {
    int missing = prior.missing(mention);
    return missing == 0 ? 0 : missing - settled.getOrDefault(key(mention), 0);
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

  private void other(Mention mention) {
    if (!mention.isCapital() || missing(mention) <= 0) {
      return;
    }
    Optional<String> form = otherNames.form(mention);
    if (form.isPresent()) {
      otherNames
          .find(mention)
          .ifPresent(
              found -> findings.other(mention, article.script().writeName(form.get()), found));
    }
  }

  private void one(Mention mention, boolean byRest) {
    if (missing(mention) <= 0) {
      return;
    }
    String name = mention.text();
    if (accepted.is(
        mention.bead(),
        name,
        prior.keptElsewhere(mention) >= 2,
        prior.isOtherWord(mention) || prior.isAlwaysKept(mention))) {
      settle(mention);
      return;
    }
    Set<String> stems = text.stems(mention.bead(), m -> m == mention || isAbsentName(m));
    Culprit best = null;
    for (BeadText.Stretch stretch : text.target(mention.bead())) {
      List<Culprit> here =
          byRest ? words.rest(mention, stretch, stems) : words.byEvidence(mention, stretch, stems);
      for (Culprit culprit : here) {
        boolean free =
            !faults.isTaken(culprit.passage().file(culprit.span().start(), culprit.span().end()));
        if (free && (best == null || culprit.strength() > best.strength())) {
          best = culprit;
        }
      }
    }
    if (best != null) {
      findings.report(List.of(mention), name, best, prior.of(mention));
    }
  }
}
