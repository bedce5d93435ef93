package io.github.duizhao.testing;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.NameLedger;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Run;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds a report for tests without readers, aligner or checks: beads of one line each side, with
 * findings and names placed by the words they mark.
 */
public final class ReportMaker {

  private final List<String> sourceLines = new ArrayList<>();
  private final List<String> targetLines = new ArrayList<>();
  private final List<double[]> shapes = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Finding> held = new ArrayList<>();
  private final List<Finding> dismissed = new ArrayList<>();
  private final List<NameLedger.Row> names = new ArrayList<>();
  private final List<CheckInfo> ran = new ArrayList<>();
  private final List<CheckInfo> skipped = new ArrayList<>();
  private final StringBuilder source = new StringBuilder();
  private final StringBuilder target = new StringBuilder();

  /** Adds a bead; an empty text is a gap. Each text is one line of its file, a block of its own. */
  public ReportMaker bead(String english, String chinese, double confidence) {
    shapes.add(new double[] {english.isEmpty() ? 0 : 1, chinese.isEmpty() ? 0 : 1, confidence});
    if (!english.isEmpty()) {
      sourceLines.add(english);
      source.append(english).append("\n");
    }
    if (!chinese.isEmpty()) {
      targetLines.add(chinese);
      target.append(chinese).append("\n");
    }
    return this;
  }

  /** Index of the last bead. */
  public int last() {
    return shapes.size() - 1;
  }

  /** The first place of {@code words} in the last line of the target. */
  public Span inTarget(String words) {
    return in(target, targetLines, words);
  }

  /** The first place of {@code words} in the last line of the source. */
  public Span inSource(String words) {
    return in(source, sourceLines, words);
  }

  /** The empty span at the end of the target so far. */
  public Span atEnd() {
    int end = Math.max(0, target.length() - 1);
    return new Span(end, end);
  }

  private static Span in(StringBuilder text, List<String> lines, String words) {
    String line = lines.get(lines.size() - 1);
    int at = line.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(words + " is not in " + line);
    }
    int start = text.length() - 1 - line.length() + at;
    return new Span(start, start + words.length());
  }

  /** A check under the id, seen as run. */
  public CheckInfo check(String id, Category category, Severity severity) {
    for (CheckInfo info : ran) {
      if (info.id().equals(id)) {
        return info;
      }
    }
    CheckInfo made =
        new CheckInfo(
            id, new Message("Finds " + id + ".", "检查 " + id + "。"), category, severity, false);
    ran.add(made);
    return made;
  }

  public ReportMaker skipped(CheckInfo info) {
    skipped.add(info);
    return this;
  }

  public ReportMaker finding(Finding finding) {
    findings.add(named(finding));
    return this;
  }

  public ReportMaker held(Finding finding) {
    held.add(named(finding));
    return this;
  }

  public ReportMaker dismissed(Finding finding) {
    dismissed.add(named(finding));
    return this;
  }

  private Finding named(Finding finding) {
    long number = 1L + findings.size() + held.size() + dismissed.size();
    return finding.withFingerprint(String.format("%016x", number * 0x9E3779B97F4A7C15L));
  }

  /** A finding on words of the last bead that proposes others. */
  public Finding.Builder wrong(
      CheckInfo check, String found, String expected, String english, String chinese) {
    Span place = inTarget(found);
    return Finding.of(check, last(), place, found, new Message(english, chinese))
        .expected(expected)
        .fix(new Fix(place, expected, true));
  }

  public ReportMaker name(NameLedger.Row row) {
    names.add(row);
    return this;
  }

  public Report build() {
    Side english = side("original.md", Lang.EN, source.toString(), sourceLines);
    Side chinese = side("译文.md", Lang.ZH, target.toString(), targetLines);
    List<Bead> beads = new ArrayList<>();
    int s = 0;
    int t = 0;
    for (double[] shape : shapes) {
      int sourceEnd = s + (int) shape[0];
      int targetEnd = t + (int) shape[1];
      beads.add(
          new Bead(
              english.sentences().subList(s, sourceEnd),
              chinese.sentences().subList(t, targetEnd),
              shape[2]));
      s = sourceEnd;
      t = targetEnd;
    }
    return new Report(
        new Bitext(english, chinese, beads),
        findings,
        held,
        dismissed,
        new NameLedger(names),
        ran,
        skipped);
  }

  /** One block and one sentence a line; {@code [text](url)} is a link, {@code #} a heading. */
  private static Side side(String name, Lang lang, String content, List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      Block block = block(blocks.size(), line, at);
      blocks.add(block);
      sentences.add(new Sentence(sentences.size(), block, new Span(0, block.text().length())));
      at += line.length() + 1;
    }
    return new Side(new Document(name, lang, Content.of(content), blocks, List.of()), sentences);
  }

  private static Block block(int index, String line, int offset) {
    StringBuilder text = new StringBuilder();
    List<Run> runs = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    int at = line.startsWith("# ") ? 2 : 0;
    Block.Kind kind = at == 2 ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    while (at < line.length()) {
      int open = line.indexOf('[', at);
      int middle = open < 0 ? -1 : line.indexOf("](", open);
      int close = middle < 0 ? -1 : line.indexOf(')', middle);
      int plainEnd = close < 0 ? line.length() : open;
      append(text, runs, line, at, plainEnd, offset);
      at = plainEnd;
      if (close >= 0) {
        int start = text.length();
        append(text, runs, line, open + 1, middle, offset);
        Span file = new Span(offset + open, offset + close + 1);
        Span value = new Span(offset + middle + 2, offset + close);
        marks.add(
            new Mark(
                Mark.Kind.LINK,
                new Span(start, text.length()),
                line.substring(middle + 2, close),
                file,
                value));
        at = close + 1;
      }
    }
    int level = kind == Block.Kind.HEADING ? 1 : 0;
    return new Block(index, kind, Block.Role.BODY, level, text.toString(), marks, runs);
  }

  private static void append(
      StringBuilder text, List<Run> runs, String line, int from, int to, int offset) {
    if (from < to) {
      runs.add(new Run(text.length(), to - from, offset + from, to - from));
      text.append(line, from, to);
    }
  }
}
