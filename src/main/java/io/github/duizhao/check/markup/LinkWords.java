package io.github.duizhao.check.markup;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Message;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Links with the same address on both sides, compared by their words: where the source links a name
 * that the translation keeps beside the link, the link slid off it.
 */
final class LinkWords {

  private LinkWords() {}

  static void check(Bitext bitext, List<Finding> findings) {
    for (int i = 0; i < bitext.beads().size(); i++) {
      Bead bead = bitext.beads().get(i);
      if (bead.isGap()) {
        continue;
      }
      Map<String, List<BeadMarks.Placed>> source = new HashMap<>();
      for (BeadMarks.Placed link : BeadMarks.of(bead.source(), Mark.Kind.LINK)) {
        String url = LinkTargets.plain(link.mark().value());
        source.computeIfAbsent(url, unused -> new ArrayList<>(1)).add(link);
      }
      for (BeadMarks.Placed link : BeadMarks.of(bead.target(), Mark.Kind.LINK)) {
        String url = LinkTargets.plain(link.mark().value());
        List<BeadMarks.Placed> same = source.getOrDefault(url, List.of());
        if (same.size() == 1 && !url.isEmpty()) {
          slid(i, same.get(0), link, findings);
        }
      }
    }
  }

  private static void slid(
      int bead, BeadMarks.Placed source, BeadMarks.Placed link, List<Finding> findings) {
    String words = source.text().strip();
    boolean name =
        words.length() > 2 && words.length() <= 60 && Character.isUpperCase(words.charAt(0));
    Sentence sentence = link.sentence();
    Span inText = link.mark().span();
    int at = name ? sentence.text().indexOf(words) : -1;
    if (at < 0) {
      return;
    }
    Span kept = new Span(at, at + words.length()).shift(sentence.span().start());
    boolean linked =
        sentence.block().marksAt(kept).stream()
            .anyMatch(it -> it.kind() == Mark.Kind.LINK && it.span().overlaps(kept));
    if (linked || inText.isEmpty() || link.text().contains(words)) {
      return;
    }
    findings.add(
        Finding.of(
                MarkupCheck.INFO,
                bead,
                sentence.block().toFile(inText),
                link.text(),
                new Message("the source links “" + words + "”", "原文的链接在“" + words + "”上"))
            .source(source.sentence().block().toFile(source.mark().span()))
            .related(sentence.block().toFile(kept))
            .confidence(0.75)
            .build());
  }
}
