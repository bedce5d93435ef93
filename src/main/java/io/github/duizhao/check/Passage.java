package io.github.duizhao.check;

import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of the target as the checks of its text see it: code, URLs, e-mail addresses and template
 * calls are masked by {@link Han#MASK}, one for one, so that offsets stay.
 */
public final class Passage {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?|ftp|file)://[!-'*-;=?-~]{1,2000}"
              + "|(?<![A-Za-z0-9@])www\\.[!-'*-;=?-~]{1,2000}"
              + "|[A-Za-z0-9._-]{1,64}+@[A-Za-z0-9.-]{1,255}\\.[A-Za-z]{2,10}");

  private final Content content;
  private final Block block;
  private final String text;
  private final List<Sentence> sentences;
  private final List<Integer> beads;
  private final int hanzi;

  Passage(Content content, Block block, List<Sentence> sentences, List<Integer> beads) {
    this.content = content;
    this.block = block;
    this.text = mask(block);
    this.sentences = List.copyOf(sentences);
    this.beads = List.copyOf(beads);
    this.hanzi = Han.count(text);
  }

  /** The text of a block with what is no prose masked. */
  public static String mask(Block block) {
    return mask(block, new Span(0, block.text().length()));
  }

  /** The text of a sentence with what is no prose masked; a block may hold thousands of them. */
  public static String mask(Sentence sentence) {
    return mask(sentence.block(), sentence.span());
  }

  private static String mask(Block block, Span part) {
    String plain = part.in(block.text());
    List<Mark> marks = block.marksAt(part);
    boolean address = mayHoldAddress(plain);
    if (marks.isEmpty() && !address) {
      return plain; // as most sentences are
    }
    char[] chars = plain.toCharArray();
    for (Mark mark : marks) {
      boolean hides =
          switch (mark.kind()) {
            case CODE, SHORTCODE, FOOTNOTE -> true;
            default -> false;
          };
      if (hides && mark.span().overlaps(part) && !holdsProse(mark)) {
        fill(chars, mark.span(), part);
      }
    }
    if (address) {
      Matcher matcher = ADDRESS.matcher(block.text()).useTransparentBounds(true);
      matcher.region(part.start(), part.end());
      while (matcher.find()) {
        fill(chars, new Span(matcher.start(), matcher.end()), part);
      }
    }
    return new String(chars);
  }

  /** What every match of {@link #ADDRESS} has: most sentences need not be searched for one. */
  private static boolean mayHoldAddress(String text) {
    return text.contains("://") || text.contains("www.") || text.indexOf('@') >= 0;
  }

  /** A template call may show text of its own, such as a tooltip. */
  private static boolean holdsProse(Mark mark) {
    return mark.kind() == Mark.Kind.SHORTCODE && !mark.span().isEmpty() && mark.value().isEmpty();
  }

  private static void fill(char[] chars, Span span, Span part) {
    int start = Math.max(span.start(), part.start());
    int end = Math.min(span.end(), part.end());
    Arrays.fill(chars, start - part.start(), end - part.start(), Han.MASK);
  }

  public Block block() {
    return block;
  }

  /** The block's text, masked. */
  public String text() {
    return text;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** How many Chinese characters it has outside of what is masked. */
  public int hanzi() {
    return hanzi;
  }

  /** Whether it is Chinese prose rather than a line of names or English left as it was. */
  public boolean isChinese() {
    return hanzi > 0;
  }

  /** The index of the bead that holds the character at {@code offset}; -1 if none does. */
  public int bead(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sentences.isEmpty() ? -1 : beads.get(Math.max(0, low - 1));
  }

  /** Starts a finding on a stretch of the block's text. */
  public Finding.Builder finding(CheckInfo info, Span span, String english, String chinese) {
    return Finding.of(
        info,
        bead(span.start()),
        block.toFile(span),
        span.in(block.text()),
        new Message(english, chinese));
  }

  /** Starts a finding on markup, which may stand outside of the block's text. */
  public Finding.Builder finding(
      CheckInfo info, Mark mark, Span file, String english, String chinese) {
    return Finding.of(
        info, bead(mark.span().start()), file, file.in(content), new Message(english, chinese));
  }

  /** The marks of these kinds, in order. */
  public List<Mark> marks(Mark.Kind... kinds) {
    List<Mark.Kind> wanted = List.of(kinds);
    return block.marks().stream().filter(mark -> wanted.contains(mark.kind())).toList();
  }
}
