package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds sentences that lost their negation: the English says not, the Chinese has none of 不没无未非.
 */
public final class NegationCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "negation",
          new Message("A negation of the source is lost", "漏译否定词"),
          Category.MISTRANSLATION,
          Severity.WARNING,
          true);

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:not|never|no|without|cannot|neither|nor|none|nothing|nobody|nowhere|unable)\\b"
              + "|n['’]t\\b",
          Pattern.CASE_INSENSITIVE);

  /** No negation in Chinese follows from these. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "\\b(?:not only|not just|not to mention|no matter|no doubt|no longer than|whether or not"
              + "|or not|no\\. ?\\d|why not|no later than|no more than|no fewer than|no less than"
              + "|not necessarily|have no idea|nothing but|can['’]t wait|couldn['’]t agree more"
              + "|not until|\\w{1,8}n['’]t until|no sooner|isn['’]t it|don['’]t you|aren['’]t they"
              + "|last but not least|not least|more often than not|if not|no problem|no-op"
              + "|without further ado|not hesitate|\\w{1,8}n['’]t hesitate)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String CHINESE = "不没无未非别勿莫否毋甭难免禁缺绝拒失避弃";

  /** Words that say without by themselves: unheard, unasked, offline. */
  private static final Pattern WITHOUT = Pattern.compile("悄|偷偷|暗中|暗自|私自|擅自|离线|去掉|去除|摆脱|脱离|零|忽略");

  private static final Pattern NOTHING = Pattern.compile("零|忽略");

  /** {@code No pod unless …} is 只有…才 in Chinese, without a negation. */
  private static final Pattern EXCEPTION =
      Pattern.compile("\\b(?:unless|until|except|other than|no (?:one|other) but)\\b");

  private static final String ONLY = "只仅才除";

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    boolean toChinese =
        inspection.bitext().source().lang().isEnglish()
            && inspection.bitext().target().lang().isChinese();
    if (!toChinese) {
      return findings;
    }
    List<Bead> beads = inspection.bitext().beads();
    for (int i = 0; i < beads.size(); i++) {
      Bead bead = beads.get(i);
      if (!bead.isGap() && isProse(bead) && !has(bead.target(), CHINESE)) {
        negation(bead, i, inspection, findings);
      }
    }
    return findings;
  }

  private static boolean isProse(Bead bead) {
    return bead.source().stream().allMatch(it -> it.block().kind() != Block.Kind.CODE)
        && bead.target().stream().allMatch(it -> it.block().kind() != Block.Kind.CODE);
  }

  /** Whether the translation has a word that holds this negation within. */
  private static boolean implies(List<Sentence> target, String negation) {
    Pattern words = negation.equalsIgnoreCase("without") ? WITHOUT : NOTHING;
    return target.stream().anyMatch(it -> words.matcher(it.text()).find());
  }

  /** Whether the translation keeps the word, as a value: {@code restartPolicy: Never}. */
  private static boolean keeps(List<Sentence> target, String word) {
    Pattern kept =
        Pattern.compile(
            "(?<![A-Za-z])" + Pattern.quote(word) + "(?![A-Za-z])", Pattern.CASE_INSENSITIVE);
    return target.stream().anyMatch(it -> kept.matcher(it.text()).find());
  }

  private static boolean has(List<Sentence> target, String characters) {
    for (Sentence sentence : target) {
      String text = sentence.text();
      for (int i = 0; i < text.length(); i++) {
        if (characters.indexOf(text.charAt(i)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static void negation(
      Bead bead, int index, Inspection inspection, List<Finding> findings) {
    for (Sentence sentence : bead.source()) {
      String text = Passage.mask(sentence);
      if (has(bead.target(), ONLY) && EXCEPTION.matcher(text).find()) {
        return;
      }
      Matcher harmless = HARMLESS.matcher(text);
      Matcher negation = ENGLISH.matcher(text);
      while (negation.find()) {
        if (isHarmless(harmless, negation)
            || implies(bead.target(), negation.group())
            || keeps(bead.target(), negation.group())) {
          continue;
        }
        Span source = sentence.file(new Span(negation.start(), negation.end()));
        LikelyPlace.Clause clause =
            LikelyPlace.of(
                sentence, new Span(negation.start(), negation.end()), bead.target(), inspection);
        findings.add(
            Finding.of(
                    INFO,
                    index,
                    clause.sentence().file(clause.span()),
                    clause.span().in(clause.sentence().text()),
                    new Message(
                        "the source says " + negation.group() + ", the translation does not negate",
                        "原文有否定（" + negation.group() + "），译文没有"))
                .source(source)
                .confidence(0.7)
                .build());
        return;
      }
    }
  }

  private static boolean isHarmless(Matcher harmless, Matcher negation) {
    harmless.reset();
    while (harmless.find()) {
      if (harmless.start() <= negation.start() && negation.end() <= harmless.end()) {
        return true;
      }
    }
    return false;
  }
}
