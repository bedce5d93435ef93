package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.Passages;
import io.github.duizhao.check.Severity;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds English that was left in the Chinese text: whole sentences, long runs of words, and common
 * words by themselves. Names, titles, commands and abbreviations are left alone.
 */
public final class UntranslatedCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "untranslated",
          new Message("English left in the translation", "漏译的英文"),
          Category.UNTRANSLATED,
          Severity.ERROR,
          false);

  /** Latin words with what may stand between them in a sentence. */
  private static final Pattern RUN =
      Pattern.compile(
          "[A-Za-z][A-Za-z0-9'’-]{0,40}(?:["
              + " ,;:\"“”()]{1,4}[A-Za-z0-9][A-Za-z0-9'’-]{0,40}){0,200}[\"”)]?[.!?]?");

  /** Whoever speaks is translated; a message of a program in quotes is not. */
  private static final Pattern SPEAKS = Pattern.compile("(?:说|表示|[问答写]道)[：:，,。]? ?[“\"]?$");

  private static final Pattern SPOKE = Pattern.compile("^[”\"]?[，,]? ?[^“”]{0,20}说");

  private static final Pattern TITLED = Pattern.compile("\\b[A-Z][a-z]");

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'’-]{0,40}");

  /** Words that a sentence has and a name seldom has. */
  private static final Set<String> FUNCTION =
      Set.of(
          "the", "is", "are", "was", "were", "be", "been", "to", "that", "this", "it", "its", "you",
          "we", "they", "he", "she", "i", "have", "has", "had", "will", "would", "can", "could",
          "should", "do", "does", "did", "not", "with", "from", "which", "who", "what", "when",
          "where", "there", "your", "our", "their", "if", "but", "as", "by", "an", "all", "that's",
          "it's", "in", "on", "a", "of", "and", "for", "or", "at");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    Lexicon lexicon = inspection.knowledge().lexicon();
    for (Passage passage : Passages.of(inspection).body()) {
      inspection.asking().stopIfAsked();
      Matcher run = RUN.matcher(passage.text());
      Before before = new Before(passage.text());
      while (run.find()) {
        boolean quoted = before.isQuoted(run.start());
        Span span = new Span(run.start(), run.end());
        int words = 0;
        int small = 0;
        Matcher word = WORD.matcher(run.group());
        while (word.find()) {
          words++;
          small += FUNCTION.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        boolean isShort = words >= 4 && small >= 1 && ends(run);
        if (isSentence(passage, run, words, small, quoted)
            || (isShort
                && (!quoted || isSpeech(passage.text(), span))
                && isCopied(passage, span, inspection))
            || (quoted
                && words >= 4
                && small >= 2
                && isSaid(passage, run)
                && isCopied(passage, span, inspection))) {
          report(passage, span, inspection, findings);
        } else if (words <= 2 && passage.hanzi() >= 10 && !inspection.bitext().hasSource()) {
          word(passage, span, lexicon, findings);
        }
      }
    }
    return findings;
  }

  private static boolean isSentence(
      Passage passage, Matcher run, int words, int small, boolean quoted) {
    boolean whole = run.end() - run.start() >= passage.text().strip().length() - 1;
    if (quoted) {
      return false;
    }
    if (ends(run) && words >= 4 && small >= 2) {
      return true;
    }
    return !whole && words >= 8 && small >= 4;
  }

  private static boolean ends(Matcher run) {
    return ".!?".indexOf(run.group().charAt(run.group().length() - 1)) >= 0;
  }

  /** What stands before the runs of a passage, which come in order: looked at once for all. */
  private static final class Before {
    private final String text;
    private int at;

    /** The last place so far that is not ASCII. */
    private int chinese = -1;

    /** Whether a straight quotation mark stands open since then. */
    private boolean open;

    Before(String text) {
      this.text = text;
    }

    /** Whether a quotation mark or bracket stands before it, or before the English it goes on. */
    boolean isQuoted(int start) {
      for (; at < start; at++) {
        char c = text.charAt(at);
        if (c >= 128) {
          chinese = at;
          open = false;
        }
        open ^= c == '"';
      }
      char before = Han.at(text, start - 1);
      if (Han.isOpener(before) || "\"('".indexOf(before) >= 0) {
        return true;
      }
      boolean goesOn = chinese < start - 2;
      return open || (goesOn && Han.isOpener(Han.at(text, chinese)));
    }
  }

  /** “It is a fine day，”她说: what somebody says goes on after a comma, and is no title. */
  private static boolean isSaid(Passage passage, Matcher run) {
    long capitals = TITLED.matcher(run.group()).results().count();
    return Character.isLetterOrDigit(passage.text().charAt(run.end() - 1))
        && Han.isFullMark(Han.at(passage.text(), run.end()))
        && capitals <= 1
        && isSpeech(passage.text(), new Span(run.start(), run.end() + 1));
  }

  private static boolean isSpeech(String text, Span run) {
    String before = text.substring(Math.max(0, run.start() - 12), run.start());
    String after = text.substring(run.end(), Math.min(text.length(), run.end() + 30));
    return SPEAKS.matcher(before).find() || SPOKE.matcher(after).find();
  }

  private static void report(
      Passage passage, Span span, Inspection inspection, List<Finding> findings) {
    boolean copied = isCopied(passage, span, inspection);
    if (inspection.bitext().hasSource() && !copied) {
      return;
    }
    findings.add(
        passage
            .finding(INFO, span, "left in English", "此处英文没有翻译")
            .severity(copied ? Severity.ERROR : Severity.WARNING)
            .confidence(copied ? 0.95 : 0.7)
            .build());
  }

  private static boolean isCopied(Passage passage, Span span, Inspection inspection) {
    int index = passage.bead(span.start());
    if (index < 0) {
      return false;
    }
    List<Bead> beads = inspection.bitext().beads();
    String run = span.in(passage.text());
    for (int i = Math.max(0, index - 2); i <= Math.min(beads.size() - 1, index + 2); i++) {
      StringBuilder source = new StringBuilder();
      for (Sentence sentence : beads.get(i).source()) {
        source.append(Passage.mask(sentence));
        source.append(' ');
      }
      if (source.indexOf(run) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A common word in lower case amid Chinese, which the field's translators do translate. */
  private static void word(Passage passage, Span span, Lexicon lexicon, List<Finding> findings) {
    String text = passage.text();
    String run = span.in(text);
    boolean amidChinese =
        isChineseBeside(text, span.start() - 1, -1) && isChineseBeside(text, span.end(), 1);
    if (!amidChinese || !run.equals(run.toLowerCase(Locale.ROOT))) {
      return;
    }
    for (String word : run.split("[ ,;:]{1,2}")) {
      Lexicon.Usage usage = lexicon.usage(word);
      boolean translated = usage.count() >= 10 && usage.kept() < 0.05 && usage.capitalised() < 0.1;
      if (word.length() < 4 || !translated) {
        return;
      }
    }
    findings.add(
        passage
            .finding(INFO, span, "left in English", "此处英文没有翻译")
            .severity(Severity.WARNING)
            .confidence(0.65)
            .build());
  }

  private static boolean isChineseBeside(String text, int from, int step) {
    int at = from;
    while (Han.at(text, at) == ' ') {
      at += step;
    }
    char c = Han.at(text, at);
    return Han.is(c) || Han.isFullMark(c);
  }
}
