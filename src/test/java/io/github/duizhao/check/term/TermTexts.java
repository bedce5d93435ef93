package io.github.duizhao.check.term;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckRunner;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.Finding;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.lexicon.Lexicons;
import io.github.duizhao.lexicon.Termbase;
import java.util.List;

/** Runs one term check over a text, with the lexicon that ships and no termbase. */
final class TermTexts {

  private static final Knowledge KNOWLEDGE = new Knowledge(Lexicons.builtIn(), Termbase.EMPTY);

  private TermTexts() {}

  static List<Finding> run(Check check, Bitext bitext) {
    return run(check, KNOWLEDGE, bitext);
  }

  static List<Finding> run(Check check, Knowledge knowledge, Bitext bitext) {
    return new CheckRunner(List.of(check), knowledge).run(bitext, CheckSettings.DEFAULT).findings();
  }

  /** What was found, and what should stand there. */
  static List<String> faults(List<Finding> findings) {
    return findings.stream().map(f -> f.found() + " -> " + f.expected()).toList();
  }
}
