package io.github.duizhao.check.accuracy;

import io.github.duizhao.check.Category;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.PassageCheck;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words said twice in a row: a machine in a loop, or a slip of the pen. Chinese doubles short
 * words by itself (看看, 研究研究, 一个一个), and lists may name company and product alike; those are left
 * alone. A link's text that has one Latin word at both ends is said twice, too: SIG 运营 SIG.
 */
public final class RepetitionCheck extends PassageCheck {

  /** The longest piece that is looked for, in characters. */
  private static final int LONGEST = 40;

  /** What one calls out ends in these, and may be called twice. */
  private static final String SPOKEN = "了吧啊呀呢吗嘛哦哪啦";

  private static final Pattern DOUBLED_WORD =
      Pattern.compile("(?<![A-Za-z0-9_.+/-])([A-Za-z]{2,31}) \\1(?![A-Za-z0-9_+/-])");

  /** One word before and behind some Chinese that does not join the two (A 和 A, A 到 A). */
  private static final Pattern AT_BOTH_ENDS =
      Pattern.compile(
          "([A-Za-z][A-Za-z0-9]{1,30}) ?(?![和与或及到对至vV的])([\\u4E00-\\u9FFF]{2,12})"
              + "(?<![和与或及到对至的]) ?\\1");

  public RepetitionCheck() {
    super(
        new CheckInfo(
            "repetition",
            new Message("Words said twice in a row", "文字重复"),
            Category.DUPLICATION,
            Severity.WARNING,
            false));
  }

  @Override
  protected void check(Passage passage, Inspection inspection, List<Finding> findings) {
    String text = passage.text();
    Map<Integer, Boolean> repeats = new HashMap<>();
    int[] differs = new int[LONGEST + 1];
    DoubledWords doubled = new DoubledWords(text, inspection);
    int at = 0;
    while (at < text.length()) {
      Span loop = loop(text, at, differs, doubled);
      if (!loop.isEmpty() && !sourceRepeats(passage, inspection, at, repeats)) {
        add(passage, loop, pieceOf(loop.in(text)), findings);
      }
      at = Math.max(loop.end(), at + 1);
    }
    Matcher word = DOUBLED_WORD.matcher(text);
    while (word.find()) {
      if (!sourceRepeats(passage, inspection, word.start(), repeats)) {
        add(passage, new Span(word.start(), word.end()), word.group(1), findings);
      }
    }
    for (Mark link : passage.marks(Mark.Kind.LINK)) {
      Matcher ends = AT_BOTH_ENDS.matcher(link.span().in(text).strip());
      if (ends.matches() && !sourceRepeats(passage, inspection, link.span().start(), repeats)) {
        findings.add(
            saidTwice(passage, link.span(), ends.group(1) + " " + ends.group(2))
                .because("the link leads to " + link.value(), "链接指向 " + link.value())
                .build());
      }
    }
  }

  /**
   * The pieces repeated from {@code start} or soon after; empty if there are none.
   *
   * @param differs for each length the first place, not before {@code start}, whose character is
   *     not the one so far before it, as the last call knew it: no place is compared twice
   */
  private static Span loop(String text, int start, int[] differs, DoubledWords doubled) {
    if (!Han.is(text.charAt(start))) {
      return new Span(start, start);
    }
    int same = differs(text, start, 1, differs);
    if (same - start == 4 && DoubledWords.isAdverbTwice(text, start)) {
      return new Span(start, same);
    }
    for (int length = Math.min(LONGEST, (text.length() - start) / 2); length >= 2; length--) {
      int end = differs(text, start, length, differs);
      if (end < start + 2 * length || end <= same) {
        continue;
      }
      // 性和互操作性和互操作性: the words repeated are those at the end of the run.
      int times = (end - start) / length;
      int first = end - times * length;
      String piece = text.substring(first, first + length);
      boolean slip =
          isLoop(piece, times)
              || (times == 2 && isClause(text, first, end))
              || (times == 2 && length == 2 && Han.count(piece) == 2 && doubled.isSlip(first));
      if (slip && !goesOn(piece, times, Han.at(text, end))) {
        return new Span(first, end);
      }
    }
    return new Span(start, start);
  }

  private static int differs(String text, int start, int length, int[] known) {
    int at = Math.max(known[length], start + length);
    while (at < text.length() && text.charAt(at) == text.charAt(at - length)) {
      at++;
    }
    known[length] = at;
    return at;
  }

  private static boolean isLoop(String piece, int times) {
    int hanzi = Han.count(piece);
    boolean plain = piece.chars().allMatch(c -> Han.is((char) c));
    if (isOneCharacter(piece)) {
      return false;
    }
    boolean listed = piece.indexOf('，') >= 0 || piece.indexOf('、') >= 0;
    if (plain) {
      return times > 2 || (hanzi >= 3 && !(hanzi <= 4 && DoubledWords.isCounted(piece)));
    }
    return listed ? times > 2 && hanzi >= 2 || hanzi >= 8 : hanzi >= 3;
  }

  /**
   * Whether it is one clause twice, outside of speech and of verse, where that is a way to speak:
   * 就在这时，就在这时，
   */
  private static boolean isClause(String text, int start, int end) {
    String piece = text.substring(start, start + (end - start) / 2);
    int comma = piece.indexOf('，');
    String clause = piece.substring(0, piece.length() - 1);
    char before = Han.at(text, start - 1);
    return comma == piece.length() - 1
        && Han.count(clause) >= 4
        && SPOKEN.indexOf(clause.charAt(clause.length() - 1)) < 0
        && (before == '\0' || Han.isFullMark(before) || Han.isCloser(before))
        && text.lastIndexOf('“', start) <= text.lastIndexOf('”', start);
  }

  /** 要访问的端口的端口号: the second is the start of a longer word. */
  private static boolean goesOn(String piece, int times, char after) {
    return times == 2 && piece.length() == 3 && piece.indexOf('的') >= 0 && Han.is(after);
  }

  private static boolean isOneCharacter(String piece) {
    return piece.chars().allMatch(c -> c == piece.charAt(0));
  }

  private static boolean sourceRepeats(
      Passage passage, Inspection inspection, int offset, Map<Integer, Boolean> known) {
    int index = passage.bead(offset);
    return index >= 0
        && known.computeIfAbsent(
            index, it -> SourceRepeats.in(inspection.bitext().beads().get(it)));
  }

  /** The shortest piece that makes up the whole when repeated; 往往 is one word. */
  private static String pieceOf(String whole) {
    for (int length = isOneCharacter(whole) ? 2 : 1; length < whole.length(); length++) {
      if (whole.length() % length == 0
          && whole.regionMatches(0, whole, length, whole.length() - length)) {
        return whole.substring(0, length);
      }
    }
    return whole;
  }

  private void add(Passage passage, Span span, String once, List<Finding> findings) {
    findings.add(saidTwice(passage, span, once).build());
  }

  private Finding.Builder saidTwice(Passage passage, Span span, String once) {
    String found = OmissionCheck.cut(span.in(passage.block().text()));
    return passage
        .finding(info(), span, "said twice: " + found, "文字重复：" + found)
        .expected(once)
        .fix(new Fix(passage.block().toFile(span), once, false))
        .confidence(0.8);
  }
}
