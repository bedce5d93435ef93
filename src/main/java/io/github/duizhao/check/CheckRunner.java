package io.github.duizhao.check;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.RememberingLexicon;
import io.github.duizhao.text.Interruption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs checks over a bitext: settings applied, findings in order and named, those on shaky beads
 * held back. Thread-safe.
 */
public final class CheckRunner {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::place)
          .thenComparing(Finding::check)
          .thenComparing(finding -> finding.message().english());

  /** So many answers of the lexicon of a kind are kept; an article has fewer words. */
  private static final int MOST_WORDS = 1 << 13;

  private final List<Check> checks;
  private final Prepared prepared;

  /** The checks run in the order given. */
  public CheckRunner(List<Check> checks, Knowledge knowledge) {
    this.checks = List.copyOf(checks);
    Lexicon remembering = new RememberingLexicon(knowledge.lexicon(), MOST_WORDS);
    this.prepared = new Prepared(new Knowledge(remembering, knowledge.termbase()));
  }

  public List<Check> checks() {
    return checks;
  }

  public Report run(Bitext bitext, CheckSettings settings) {
    return run(bitext, settings, new EarlierPairs());
  }

  /**
   * Checks a piece of a large file.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   * @param earlier what the pieces before said; what this one says is added
   */
  public Report run(Bitext bitext, CheckSettings settings, EarlierPairs earlier) {
    Inspection inspection = new Inspection(bitext, prepared, settings, earlier);
    List<Finding> all = new ArrayList<>();
    List<CheckInfo> ran = new ArrayList<>();
    List<CheckInfo> skipped = new ArrayList<>();
    Interruption asking = Interruption.ofThisThread();
    for (Check check : checks) {
      asking.stopIfAsked();
      CheckInfo info = check.info();
      if (!settings.runs(info) || (info.needsSource() && !bitext.hasSource())) {
        skipped.add(info);
        continue;
      }
      ran.add(info);
      for (Finding found : check.check(inspection)) {
        Finding finding = found.foundIn(bitext.target().document().content());
        Severity severity = settings.severities().get(info.id());
        all.add(severity == null ? finding : finding.withSeverity(severity));
      }
    }
    all.sort(ORDER);
    List<Finding> findings = new ArrayList<>();
    List<Finding> held = new ArrayList<>();
    List<Finding> dismissed = new ArrayList<>();
    IgnoreComments comments = IgnoreComments.of(bitext.target().document().content());
    Fingerprint fingerprint = new Fingerprint(bitext);
    Map<String, Integer> ranks = new HashMap<>();
    for (Finding finding : OneFault.keep(all)) {
      String alike = fingerprint.of(finding, 0);
      int rank = ranks.merge(alike, 1, Integer::sum) - 1;
      Finding named = finding.withFingerprint(rank == 0 ? alike : fingerprint.of(finding, rank));
      boolean shaky =
          bitext.hasSource()
              && finding.bead() >= 0
              && !finding.source().isEmpty()
              && bitext.beads().get(finding.bead()).confidence() < settings.minConfidence();
      if (settings.dismissed().contains(named.fingerprint()) || comments.covers(named)) {
        dismissed.add(named);
      } else {
        (shaky ? held : findings).add(named);
      }
    }
    NameLedger names = inspection.shared(NameLedger.class, unused -> NameLedger.EMPTY);
    return new Report(bitext, findings, held, dismissed, names, ran, skipped);
  }
}
