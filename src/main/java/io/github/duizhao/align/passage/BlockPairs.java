package io.github.duizhao.align.passage;

import io.github.duizhao.align.evidence.Layout;
import io.github.duizhao.align.evidence.LengthEvidence;
import io.github.duizhao.align.evidence.LexicalEvidence;
import io.github.duizhao.align.translation.Translations;
import io.github.duizhao.align.translation.WordTables;
import io.github.duizhao.align.word.Text;
import io.github.duizhao.align.word.TextPair;

/** How well runs of whole blocks go together, wherever they stand: words, length and kind. */
public final class BlockPairs {

  private static final double OTHER_KIND = 3;

  private final Text source;
  private final Text target;
  private final Layout sourceLayout;
  private final Layout targetLayout;
  private final BlockWords there;
  private final BlockWords back;
  private final double ratio;

  /** Sentences of one block, or of several that follow each other. */
  record Run(int from, int to) {}

  public BlockPairs(TextPair texts, Translations seeds) {
    source = texts.source();
    target = texts.target();
    sourceLayout = new Layout(source);
    targetLayout = new Layout(target);
    WordTables known = WordTables.of(seeds, texts);
    there = new BlockWords(source, target, known.sourceGiven());
    back = new BlockWords(target, source, known.targetGiven());
    ratio = LengthEvidence.ratio(source.length(0, source.size()), target.length(0, target.size()));
  }

  Layout sourceLayout() {
    return sourceLayout;
  }

  Layout targetLayout() {
    return targetLayout;
  }

  /** In nats; above 0 where they go together better than chance. */
  double score(Run one, Run other) {
    double words =
        there.support(one.from, one.to, other.from, other.to)
            + back.support(other.from, other.to, one.from, one.to);
    double length =
        LengthEvidence.cost(
            source.length(one.from, one.to), target.length(other.from, other.to), ratio);
    return LexicalEvidence.WEIGHT * words - length - (isSameKind(one, other) ? 0 : OTHER_KIND);
  }

  /** The words of all pairs of two lists of runs: what it takes to score them all. */
  long words(Run[] sources, Run[] targets) {
    return words(source, sources) * targets.length + words(target, targets) * sources.length;
  }

  private static long words(Text text, Run[] runs) {
    long words = 0;
    for (Run run : runs) {
      words += text.words(run.from, run.to);
    }
    return words;
  }

  /** Whether both blocks are headings, or code, or cells of tables, or none of these. */
  boolean isSameKind(Run one, Run other) {
    return kind(sourceLayout, one) == kind(targetLayout, other);
  }

  /** The same for two blocks of the source. */
  boolean areAlike(Run one, Run other) {
    return kind(sourceLayout, one) == kind(sourceLayout, other);
  }

  boolean bothHeadings(Run one, Run other) {
    return sourceLayout.isHeading(one.from) && targetLayout.isHeading(other.from);
  }

  private static int kind(Layout layout, Run run) {
    return (layout.isCode(run.from) ? 1 : 0)
        + (layout.isHeading(run.from) ? 2 : 0)
        + (layout.isCell(run.from) ? 4 : 0);
  }
}
