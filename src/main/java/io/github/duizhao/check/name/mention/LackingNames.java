package io.github.duizhao.check.name.mention;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.text.Script;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the source has a name where its translation has not: so it agrees with what the
 * translation alone shows.
 */
public final class LackingNames {

  private static final String ARTICLE = "the";

  private final Article article;
  private final BeadText text;
  private final Kept kept;
  private final Map<String, Map<Integer, Integer>> told = new HashMap<>();

  /**
   * @param faults those found already; what they expect is lacking no more
   */
  public LackingNames(Article article, BeadText text, Kept kept, Faults faults) {
    this.article = article;
    this.text = text;
    this.kept = kept;
    faults.expectations(this::tell);
  }

  /** Whether the name that a finding expects stands in its bead's source, and is missing. */
  public boolean has(Finding finding) {
    int bead = finding.bead();
    String squash = bare(Script.squash(finding.expected()));
    if (squash.isEmpty() || !article.beads().isSure(bead)) {
      return false;
    }
    return inSource(bead, squash) > inTarget(bead, squash);
  }

  /** What was found is lacking no more. */
  public void tell(Finding finding) {
    tell(Script.squash(finding.expected()), finding.bead());
  }

  private void tell(String squash, int bead) {
    told.computeIfAbsent(bare(squash), unused -> new HashMap<>()).merge(bead, 1, Integer::sum);
  }

  private int inTarget(int bead, String squash) {
    int there = Math.max(kept.word(squash).count(bead), kept.word(ARTICLE + squash).count(bead));
    return there + told.getOrDefault(squash, Map.of()).getOrDefault(bead, 0);
  }

  /** How often words with capitals, side by side, are this name. */
  private int inSource(int bead, String squash) {
    List<Mention> words = text.source(bead);
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      StringBuilder joined = new StringBuilder();
      for (int k = i; k < words.size() && joined.length() < squash.length(); k++) {
        if (!words.get(k).isCapital() || !Runs.isRun(words.subList(i, k + 1))) {
          break;
        }
        joined.append(words.get(k).squash());
      }
      count += joined.toString().equals(squash) ? 1 : 0;
    }
    return count;
  }

  private static String bare(String squash) {
    return squash.startsWith(ARTICLE) && squash.length() > 2 * ARTICLE.length()
        ? squash.substring(ARTICLE.length())
        : squash;
  }
}
