package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.BeadCheck;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.Severity;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Sentence;
import java.util.List;
import java.util.Locale;

/**
 * Finds a translation that is its source, word for word: a heading or a segment that was passed
 * over. Names, titles of products and what the field leaves in English are left alone.
 */
public final class CopiedSourceCheck extends BeadCheck {

  public CopiedSourceCheck() {
    super(
        new CheckInfo(
            "copied-source",
            new Message("A translation that is its source", "译文与原文相同"),
            Category.UNTRANSLATED,
            Severity.WARNING,
            true));
  }

  /** As many hanzi more as no code within a copy has. */
  private static final int MANY = 9;

  @Override
  protected void check(Bead bead, int index, Inspection inspection, List<Finding> findings) {
    if (hanzi(bead.target()) > hanzi(bead.source()) + MANY) {
      return; // most beads: their words need not be compared
    }
    String source = words(bead.source());
    boolean sameLanguage =
        inspection.bitext().source().lang().sameLanguage(inspection.bitext().target().lang());
    boolean linked = bead.target().stream().allMatch(CopiedSourceCheck::isTitle);
    if (sameLanguage || linked || source.isEmpty() || !source.equals(words(bead.target()))) {
      return;
    }
    int translated = 0;
    int lower = 0;
    Lexicon lexicon = inspection.knowledge().lexicon();
    for (String word : text(bead.source()).split("\\s")) {
      if (word.length() < 3 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        continue;
      }
      lower++;
      Lexicon.Usage usage = lexicon.usage(word);
      translated += usage.count() >= 10 && usage.kept() < 0.2 ? 1 : 0;
    }
    if (translated >= 2 || lower >= 4) {
      findings.add(
          whole(bead, index, "the translation is its source", "译文与原文相同").confidence(0.9).build());
    }
  }

  /** Whether it is all link or emphasis: the title of a work or a page, which may stay. */
  private static boolean isTitle(Sentence sentence) {
    return sentence.block().marksAt(sentence.span()).stream()
        .anyMatch(it -> it.kind() != Mark.Kind.TAG && it.span().contains(sentence.span()));
  }

  private static int hanzi(List<Sentence> sentences) {
    int hanzi = 0;
    for (Sentence sentence : sentences) {
      hanzi += Han.count(sentence.text());
    }
    return hanzi;
  }

  private static String text(List<Sentence> sentences) {
    StringBuilder text = new StringBuilder();
    sentences.forEach(it -> text.append(Passage.mask(it)).append(' '));
    return text.toString();
  }

  /** What makes two texts one: letters and digits, case aside. */
  private static String words(List<Sentence> sentences) {
    StringBuilder words = new StringBuilder();
    text(sentences)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(words::appendCodePoint);
    return words.toString();
  }
}
