package io.github.duizhao.check.typography;

import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.ChineseScript;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.HanVariants;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.Passages;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds traditional characters in a simplified text, and the other way round. A text that has much
 * of both, such as one about the two scripts, is left alone.
 */
public final class MixedScriptCheck implements Check {

  /** Of the characters that tell the scripts apart, at most this share may be of the other one. */
  private static final double SLIP = 0.1;

  /** So few are slips even where they are up to a third: the text is short. */
  private static final int FEW = 6;

  private static final CheckInfo INFO =
      new CheckInfo(
          "mixed-script",
          new Message("Traditional characters in simplified text, or the reverse", "简繁混用"),
          Category.SPELLING,
          Severity.WARNING,
          false);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    HanVariants variants = HanVariants.builtIn();
    List<Passage> passages = Passages.of(inspection).body();
    ChineseScript script = ChineseScript.of(inspection);
    boolean inSimplified = !script.isTraditional();
    int slips = Math.min(script.simplified(), script.traditional());
    List<Finding> findings = new ArrayList<>();
    if (slips == 0 || !areSlips(slips, script.simplified() + script.traditional())) {
      return findings;
    }
    for (Passage passage : passages) {
      check(passage, inSimplified, variants, findings);
    }
    return findings;
  }

  private static boolean areSlips(int slips, int all) {
    return slips <= SLIP * all || (slips <= FEW && 3 * slips <= all);
  }

  /** One finding for each word, that is for slips at most one character apart. */
  private static void check(
      Passage passage, boolean inSimplified, HanVariants variants, List<Finding> findings) {
    String text = passage.text();
    int at = 0;
    while (at < text.length()) {
      if (!isSlip(text.charAt(at), inSimplified, variants)) {
        at++;
        continue;
      }
      int end = at + 1;
      for (int i = end; i < text.length() && i <= end + 1 && Han.is(text.charAt(i)); i++) {
        if (isSlip(text.charAt(i), inSimplified, variants)) {
          end = i + 1;
        }
      }
      findings.add(finding(passage, new Span(at, end), inSimplified, variants));
      at = end;
    }
  }

  private static boolean isSlip(char c, boolean inSimplified, HanVariants variants) {
    return inSimplified ? variants.isTraditional(c) : variants.isSimplified(c);
  }

  private static Finding finding(
      Passage passage, Span span, boolean inSimplified, HanVariants variants) {
    Finding.Builder finding =
        passage
            .finding(
                INFO,
                span,
                inSimplified
                    ? "traditional characters in a simplified text"
                    : "simplified characters in a traditional text",
                inSimplified ? "简体文本中出现繁体字" : "繁体文本中出现简体字")
            .confidence(0.9);
    if (inSimplified) {
      StringBuilder better = new StringBuilder();
      for (char c : span.in(passage.text()).toCharArray()) {
        better.append(variants.simplified(c).orElse(c));
      }
      finding
          .expected(better.toString())
          .fix(new Fix(passage.block().toFile(span), better.toString(), false));
    }
    return finding.build();
  }
}
