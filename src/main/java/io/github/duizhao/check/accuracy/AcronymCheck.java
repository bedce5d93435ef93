package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.BeadCheck;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.Severity;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds abbreviations in capitals that changed their letters (API, AIP) or went missing though the
 * field writes them in Chinese, too. One that is translated (UI, 用户界面) is left alone.
 */
public final class AcronymCheck extends BeadCheck {

  private static final Pattern ACRONYM =
      Pattern.compile("(?<![A-Za-z0-9_./&-])[A-Z][A-Z0-9]{1,6}(?=s?(?![A-Za-z0-9_./&-]))");

  /** How many beads away it may have moved. */
  private static final int REACH = 2;

  public AcronymCheck() {
    super(
        new CheckInfo(
            "acronym",
            new Message("An abbreviation in capitals changed or lost", "缩写词有误或遗漏"),
            Category.MISTRANSLATION,
            Severity.WARNING,
            true));
  }

  @Override
  protected void check(Bead bead, int index, Inspection inspection, List<Finding> findings) {
    Bitext bitext = inspection.bitext();
    if (!bitext.source().lang().isEnglish() || !bitext.target().lang().isChinese()) {
      return;
    }
    Set<String> missing = new TreeSet<>();
    for (Sentence sentence : bead.source()) {
      List<MatchResult> acronyms = acronyms(Passage.mask(sentence));
      if (!acronyms.isEmpty() && !isShouted(sentence.text())) {
        acronyms.forEach(acronym -> missing.add(acronym.group()));
      }
    }
    if (missing.isEmpty()) {
      return;
    }
    String near = text(bitext, index).toLowerCase(Locale.ROOT);
    missing.removeIf(acronym -> near.contains(acronym.toLowerCase(Locale.ROOT)));
    if (missing.isEmpty()) {
      return;
    }
    String source = bitext.source().document().content().text().toLowerCase(Locale.ROOT);
    for (Sentence sentence : bead.target()) {
      for (MatchResult strange : acronyms(Passage.mask(sentence))) {
        if (!source.contains(strange.group().toLowerCase(Locale.ROOT))) {
          changed(sentence, index, strange, missing, findings);
        }
      }
    }
    lost(bead, index, missing, inspection.knowledge().lexicon(), findings);
  }

  private static List<MatchResult> acronyms(String text) {
    if (!hasTwoCapitals(text)) {
      return List.of(); // as most sentences
    }
    return ACRONYM.matcher(text).results().toList();
  }

  /** Whether a capital stands before another or a digit, as in each abbreviation. */
  private static boolean hasTwoCapitals(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char next = text.charAt(i + 1);
      if (isCapital(text.charAt(i)) && (isCapital(next) || Han.isDigit(next))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** In a line of capitals no word tells itself apart. */
  private static boolean isShouted(String text) {
    long upper = text.codePoints().filter(Character::isUpperCase).count();
    return upper * 2 > text.codePoints().filter(Character::isLetter).count();
  }

  private static String text(Bitext bitext, int index) {
    StringBuilder text = new StringBuilder();
    int to = Math.min(bitext.beads().size() - 1, index + REACH);
    for (int i = Math.max(0, index - REACH); i <= to; i++) {
      Bead bead = bitext.beads().get(i);
      bead.target().forEach(it -> text.append(it.text()).append('\n'));
    }
    return text.toString();
  }

  private void changed(
      Sentence sentence,
      int index,
      MatchResult strange,
      Set<String> missing,
      List<Finding> findings) {
    for (String meant : missing) {
      if (isSlip(meant, strange.group())) {
        Span span = new Span(strange.start(), strange.end());
        findings.add(
            Finding.of(
                    info(),
                    index,
                    sentence.file(span),
                    strange.group(),
                    new Message("the source has " + meant, "原文是 " + meant))
                .expected(meant)
                .fix(new Fix(sentence.file(span), meant, false))
                .confidence(0.85)
                .build());
        missing.remove(meant);
        return;
      }
    }
  }

  /** Whether the letters are the same in another order, or one of them is another. */
  private static boolean isSlip(String a, String b) {
    if (a.length() != b.length() || a.length() < 3) {
      return false;
    }
    int differ = 0;
    for (int i = 0; i < a.length(); i++) {
      differ += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    boolean turned =
        a.chars().sorted().boxed().toList().equals(b.chars().sorted().boxed().toList());
    return differ == 1 || (differ == 2 && turned);
  }

  /** Those that the field's translators nearly always keep. */
  private void lost(
      Bead bead, int index, Set<String> missing, Lexicon lexicon, List<Finding> findings) {
    for (String acronym : missing) {
      Lexicon.Usage usage = lexicon.usage(acronym.toLowerCase(Locale.ROOT));
      if (usage.count() >= 20 && usage.kept() >= 0.95) {
        findings.add(
            whole(bead, index, acronym + " of the source is missing", "缺少原文的 " + acronym)
                .severity(Severity.NOTE)
                .expected(acronym)
                .confidence(0.6)
                .build());
      }
    }
  }
}
