package io.github.duizhao.check.name;

import java.util.ArrayList;
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
final class SourceFaults {

  private static final double LEAST_PRIOR = 0.5;

  /** How likely a name of several words is kept if a link or another place shows it. */
  private static final double SHOWN = 0.85;

  /** How sure another real name is a wrong one. */
  private static final double OTHER = 0.75;

  /** How far, in parts of the sentence, a strange word may stand from the name's own place. */
  private static final double ALONE = 0.3;

  /** The same where there are other strange words. */
  private static final double AMONG = 0.12;

  private final Article article;
  private final List<Mention> mentions;
  private final KeepPrior prior;
  private final BeadText text;
  private final Culprits culprits;
  private final Persons persons;
  private final Faults faults;
  private final AcceptedHere accepted;
  private final SamePlace samePlace;
  private final SourceFindings findings;
  private final OtherNames otherNames;
  private final PeerCulprits peers;
  private final Map<String, Integer> settled = new HashMap<>();

  SourceFaults(
      Article article,
      List<Mention> mentions,
      KeepPrior prior,
      BeadText text,
      Culprits culprits,
      Persons persons,
      Faults faults) {
    this.article = article;
    this.persons = persons;
    this.mentions =
        mentions.stream().filter(m -> text.mayBeName(m) && !persons.isRight(m)).toList();
    this.prior = prior;
    this.text = text;
    this.culprits = culprits;
    this.faults = faults;
    this.accepted = new AcceptedHere(article, text, culprits);
    this.otherNames = new OtherNames(article, text, culprits.explained());
    this.samePlace = new SamePlace(article, text, culprits);
    this.peers = new PeerCulprits(article, text, culprits, prior);
    this.findings = new SourceFindings(article, prior, faults, run -> run.forEach(this::settle));
  }

  void find() {
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

  /** Names of several words: Docker Hub, Fluent Bit. */
  private void run(int first) {
    for (int size = 4; size >= 2; size--) {
      if (first + size > mentions.size()) {
        continue;
      }
      List<Mention> run = mentions.subList(first, first + size);
      if (!Runs.isRun(run) || run.get(0).bead() < 0) {
        continue;
      }
      String name = Runs.name(run);
      if (run.get(0).initial()
          && run.get(0).isFunctionWord()
          && article.terms().find(Script.squash(name)).isEmpty()) {
        continue;
      }
      double least = run.stream().mapToDouble(prior::of).max().orElse(0);
      boolean missing = run.stream().anyMatch(m -> missing(m) > 0 && prior.of(m) >= LEAST_PRIOR);
      if (least < SHOWN && isShown(run, name) && run.stream().allMatch(m -> missing(m) > 0)) {
        least = SHOWN;
        missing = true;
      }
      boolean speaker = Speakers.is(run) && run.stream().allMatch(m -> missing(m) > 0);
      if (least < SHOWN && speaker) {
        least = SHOWN;
        missing = true;
      }
      boolean inName =
          run.stream().anyMatch(prior::isProven)
              && run.stream().anyMatch(m -> missing(m) > 0)
              && run.stream().noneMatch(Mention::initial);
      if (least < LEAST_PRIOR || !missing && !inName) {
        continue;
      }
      if (accepted.is(run.get(0).bead(), name, false, false)) {
        run.forEach(m -> settle(m));
        return;
      }
      Set<String> stems = text.stems(run.get(0).bead(), m -> run.contains(m) || isAbsentName(m));
      for (BeadText.Stretch stretch : text.target(run.get(0).bead())) {
        Optional<Culprit> culprit =
            samePlace
                .byLink(run, name, stretch)
                .or(() -> culprits.sense().find(name, stretch, stems, false));
        if (culprit.isPresent() && findings.report(run, name, culprit.get(), least)) {
          return;
        }
      }
    }
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
    otherNames
        .form(mention)
        .ifPresent(
            form ->
                otherNames
                    .find(mention)
                    .ifPresent(found -> findings.add(List.of(mention), form, found, OTHER)));
  }

  private void one(Mention mention, boolean byRest) {
    if (missing(mention) <= 0) {
      return;
    }
    double keep = prior.of(mention);
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
      findings.report(List.of(mention), name, best, keep);
    }
  }

  private List<Culprit> byEvidence(
      Mention mention, String name, BeadText.Stretch stretch, Set<String> stems, double keep) {
    List<Culprit> found = new ArrayList<>();
    boolean isOther = prior.isOtherWord(mention);
    culprits.nearAccepted(name, stretch).ifPresent(found::add);
    culprits
        .sense()
        .find(name, stretch, stems, isOther || prior.keptElsewhere(mention) > 0)
        .filter(c -> c.strength() >= (keep >= 0.75 ? 0.28 : 0.45))
        .filter(c -> prior.isProven(mention) || mention.isCapital() && !mention.initial())
        .ifPresent(found::add);
    if (mention.isCapital() || mention.linked()) {
      samePlace.byLink(List.of(mention), name, stretch).ifPresent(found::add);
    }
    if (!mention.initial() || prior.keptElsewhere(mention) > 0) {
      samePlace.inList(mention, stretch, stems, isOther).ifPresent(found::add);
    }
    if (keep >= 0.8 && prior.keptElsewhere(mention) >= 3) {
      samePlace.atStart(mention, stretch, stems).ifPresent(found::add);
    }
    double least = keep >= 0.75 ? 1.2 : 3;
    if (!persons.mayBeHeard(mention, prior)) {
      return found;
    }
    if (prior.isProven(mention) || prior.policy() >= 0.75 || KeepPrior.isAfterName(mention)) {
      culprits.bySound(name, stretch, stems, least).ifPresent(found::add);
    } else if (prior.policy() >= 0.3) {
      culprits.bySound(name, stretch, stems, 6).ifPresent(found::add);
    }
    return found;
  }

  private List<Culprit> rest(
      Mention mention, BeadText.Stretch stretch, Set<String> stems, double keep) {
    boolean unsure = article.isEnglish(mention.text()) || prior.keptElsewhere(mention) == 0;
    if (keep < (unsure ? 0.78 : 0.6)
        || !prior.isProven(mention)
        || prior.keptHere(mention) > 0
        || Casing.isUpper(mention.text())) {
      return List.of();
    }
    List<Culprit> found =
        culprits.unexplained(stretch, stems, faults).stream()
            .filter(c -> !culprits.isMeant(c, mention.squash(), stems) && !persons.isOne(c))
            .toList();
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
}
