package io.github.duizhao.align.feature;

import io.github.duizhao.align.evidence.BeadWords;
import io.github.duizhao.align.evidence.Layout;
import io.github.duizhao.align.evidence.LengthEvidence;
import io.github.duizhao.align.search.Band;
import io.github.duizhao.align.search.BeadCost;
import io.github.duizhao.align.search.EdgeFeatures;
import io.github.duizhao.align.search.FeatureSink;
import io.github.duizhao.align.search.GapRun;
import io.github.duizhao.align.translation.WordTables;
import io.github.duizhao.align.word.Text;
import io.github.duizhao.align.word.TextPair;

/** Names what speaks for or against a bead, and the boundary that ends it, in the fine pass. */
public final class BeadFeatures implements EdgeFeatures {

  private final Text source;
  private final Text target;
  private final BeadWords words;
  private final BeadCost lengths;
  private final BoundaryFeatures boundaries;
  private final Speech sourceSpeech;
  private final Speech targetSpeech;
  private final boolean quotes;
  private final Layout sourceLayout;
  private final Layout targetLayout;
  private final boolean layout;

  public BeadFeatures(TextPair texts, Band band, WordTables words) {
    source = texts.source();
    target = texts.target();
    this.words = new BeadWords(texts, band, words, text -> new WordGroups(text, true));
    lengths = new LengthEvidence().over(texts, band);
    sourceSpeech = new Speech(source, false);
    targetSpeech = new Speech(target, true);
    quotes = sourceSpeech.isUsual() && targetSpeech.isUsual();
    sourceLayout = new Layout(source);
    targetLayout = new Layout(target);
    layout = sourceLayout.isKnown() && targetLayout.isKnown();
    boundaries =
        new BoundaryFeatures(
            new PartSupport(source, target, band, words.sourceGiven()),
            new PartSupport(target, source, band.transposed(), words.targetGiven()),
            sourceSpeech,
            targetSpeech);
  }

  @Override
  public void add(int i, int toI, int j, int toJ, GapRun run, FeatureSink sink) {
    addBead(i, toI, j, toJ, run, sink);
    addBoundary(toI, toJ, sink);
  }

  /** What the boundary after a bead says, whatever the bead. */
  private void addBoundary(int i, int j, FeatureSink sink) {
    if (i > 0 && j > 0 && i < source.size() && j < target.size()) {
      boundaries.addClauses(i, j, sink);
      if (quotes) {
        boundaries.addQuotes(i, j, sink);
      }
    }
  }

  /** What the bead itself says. */
  private void addBead(int i, int toI, int j, int toJ, GapRun run, FeatureSink sink) {
    sink.add(Feature.ofShape(toI - i, toJ - j), 1);
    addLayout(i, toI, j, toJ, sink);
    if (i == toI || j == toJ) {
      addGap(source.length(i, toI) + target.length(j, toJ), run, sink);
      return;
    }
    double length = -lengths.cost(i, toI, j, toJ);
    Feature.LENGTH.addTo(sink, length);
    Feature.LENGTH_OF_MORE.addTo(sink, toI - i > 1 || toJ - j > 1 ? length : 0);
    Feature.MORE_SOURCE.addTo(sink, toI - i - 1);
    Feature.MORE_TARGET.addTo(sink, toJ - j - 1);
    Feature.MORE_BOTH.addTo(sink, toI - i > 1 && toJ - j > 1 ? 1 : 0);
    addWords(i, toI, j, toJ, sink);
    if (quotes) {
      int more = sourceSpeech.opens(i, toI) - targetSpeech.opens(j, toJ);
      Feature.QUOTES_MORE_SOURCE.addTo(sink, more > 0 ? 1 : 0);
      Feature.QUOTES_MORE_TARGET.addTo(sink, more < 0 ? 1 : 0);
    }
    char end = sourceSpeech.endMark(toI - 1);
    boolean inside = toI < source.size() && toJ < target.size();
    if (inside && end == targetSpeech.endMark(toJ - 1)) {
      Feature.QUESTION_BOTH.addTo(sink, end == '?' ? 1 : 0);
      Feature.EXCLAMATION_BOTH.addTo(sink, end == '!' ? 1 : 0);
    }
  }

  /** What speaks for or against leaving something without counterpart. */
  public static void addGap(int length, GapRun run, FeatureSink sink) {
    Feature.GAP_AFTER_GAP.addTo(sink, run == GapRun.GOES_ON ? 1 : 0);
    Feature.GAP_AFTER_OTHER_GAP.addTo(sink, run == GapRun.CHANGES_SIDE ? 1 : 0);
    Feature.GAP_LENGTH.addTo(sink, Math.log(1 + length));
  }

  private void addWords(int i, int toI, int j, int toJ, FeatureSink sink) {
    WordGroups.addSums(words, i, toI, j, toJ, sink);
    double all = source.words(i, toI) + target.words(j, toJ) + 2;
    Feature.SOURCE_AFTER.addTo(sink, words.sourceAfter(i, toI, j, toJ) / all);
    Feature.SOURCE_BEFORE.addTo(sink, words.sourceBefore(i, toI, j, toJ) / all);
    Feature.TARGET_AFTER.addTo(sink, words.targetAfter(i, toI, j, toJ) / all);
    Feature.TARGET_BEFORE.addTo(sink, words.targetBefore(i, toI, j, toJ) / all);
  }

  private void addLayout(int i, int toI, int j, int toJ, FeatureSink sink) {
    if (!layout) {
      return;
    }
    Feature.CROSSED_SOURCE.addTo(sink, sourceLayout.crossed(i, toI));
    Feature.CROSSED_TARGET.addTo(sink, targetLayout.crossed(j, toJ));
    if (i == toI || j == toJ) {
      return;
    }
    boolean sourceEnds = sourceLayout.isBorder(toI);
    boolean targetEnds = targetLayout.isBorder(toJ);
    Feature.BORDER_BOTH.addTo(sink, sourceEnds && targetEnds ? 1 : 0);
    Feature.BORDER_SOURCE.addTo(sink, sourceEnds && !targetEnds ? 1 : 0);
    Feature.BORDER_TARGET.addTo(sink, !sourceEnds && targetEnds ? 1 : 0);
    boolean code = sourceLayout.isCode(i) != targetLayout.isCode(j);
    Feature.CODE_WITH_PROSE.addTo(sink, code ? 1 : 0);
    boolean heading = sourceLayout.isHeading(i) != targetLayout.isHeading(j);
    Feature.OTHER_KIND.addTo(sink, heading && !code ? 1 : 0);
    if (toI - i == 1 && toJ - j == 1) {
      boolean same = source.sentence(i).text().equals(target.sentence(j).text());
      Feature.SAME_TEXT.addTo(sink, same ? 1 : 0);
    }
  }
}
