package io.github.duizhao.check.markup;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.BeadCheck;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Sentence;
import java.util.List;

/**
 * Finds bold words of the source that are not bold in the translation, and the reverse. Chinese has
 * no italics: what is set in them may be in bold, in quotes, in 《》 or plain.
 */
public final class EmphasisCheck extends BeadCheck {

  public EmphasisCheck() {
    super(
        new CheckInfo(
            "emphasis",
            new Message("Emphasis lost or added", "强调与原文不符"),
            Category.MARKUP,
            Severity.NOTE,
            true));
  }

  @Override
  protected void check(Bead bead, int index, Inspection inspection, List<Finding> findings) {
    List<BeadMarks.Placed> source = BeadMarks.of(bead.source(), Mark.Kind.STRONG);
    List<BeadMarks.Placed> target = BeadMarks.of(bead.target(), Mark.Kind.STRONG);
    boolean heading = bead.target().get(0).block().kind() == Block.Kind.HEADING;
    boolean marked = heading || standsOut(bead.target());
    if (!source.isEmpty() && target.isEmpty() && !marked && !isKept(source, bead)) {
      BeadMarks.Placed first = source.get(0);
      findings.add(
          whole(
                  bead,
                  index,
                  "“" + first.text() + "” stands out in the source, nothing does here",
                  "原文强调了“" + first.text() + "”，译文没有")
              .confidence(0.7)
              .build());
    }
    boolean leant = !BeadMarks.of(bead.source(), Mark.Kind.EMPHASIS).isEmpty();
    if (source.isEmpty() && !leant && !heading && !target.isEmpty()) {
      BeadMarks.Placed first = target.get(0);
      findings.add(
          Finding.of(
                  info(),
                  index,
                  first.sentence().block().toFile(first.mark().span()),
                  first.text(),
                  new Message("nothing stands out in the source", "原文没有强调"))
              .confidence(0.6)
              .build());
    }
  }

  /** Whether italics, code, a ruby, quotes or a title's brackets make something stand out. */
  private static boolean standsOut(List<Sentence> target) {
    for (Mark.Kind kind : List.of(Mark.Kind.EMPHASIS, Mark.Kind.CODE, Mark.Kind.RUBY)) {
      if (!BeadMarks.of(target, kind).isEmpty()) {
        return true;
      }
    }
    return target.stream()
        .anyMatch(
            it ->
                it.text().contains("**")
                    || it.text().chars().anyMatch(c -> "“「《【\"".indexOf(c) >= 0));
  }

  /** Whether the words stand in the translation as they are: Latin amid Chinese stands out. */
  private static boolean isKept(List<BeadMarks.Placed> source, Bead bead) {
    String words = source.get(0).text().replaceAll("[\\s:.,]{1,9}$", "");
    return bead.target().stream().anyMatch(it -> it.text().contains(words));
  }
}
