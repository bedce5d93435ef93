package io.github.duizhao.check.markup;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.markup.BeadMarks.Placed;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Links of the source that the translation has nowhere, and links that it adds. A link to another
 * address stands for a lost one near it: sites have pages of their own for their readers.
 */
final class LostLinks {

  /** How many beads away a link may have moved. */
  private static final int REACH = 2;

  /** More links that one bead lost are one finding. */
  private static final int FEW = 3;

  private final Bitext bitext;
  private final Addresses source;
  private final Addresses target;
  private final List<List<Placed>> lost = new ArrayList<>();
  private final List<List<Placed>> added = new ArrayList<>();

  private LostLinks(Bitext bitext) {
    this.bitext = bitext;
    this.source = Addresses.of(bitext, true);
    this.target = Addresses.of(bitext, false);
    for (int i = 0; i < bitext.beads().size(); i++) {
      lost.add(links(i, bitext.beads().get(i).source(), source, target));
      added.add(links(i, bitext.beads().get(i).target(), target, source));
    }
    for (int away = 0; away <= REACH; away++) {
      for (int i = 0; i < lost.size(); i++) {
        settle(lost.get(i), i - away);
        settle(lost.get(i), i + away);
      }
    }
  }

  static void check(Bitext bitext, List<Finding> findings) {
    LostLinks links = new LostLinks(bitext);
    if (links.target.isEmpty()) {
      links.none(findings);
      return;
    }
    for (int i = 0; i < bitext.beads().size(); i++) {
      if (bitext.beads().get(i).isGap()) {
        continue; // told as a whole by those who look for lost and added sentences
      }
      List<Placed> lost = links.lost.get(i);
      if (lost.size() > FEW) {
        findings.add(links.lost(i, lost));
      } else {
        for (Placed link : lost) {
          findings.add(links.lost(i, List.of(link)));
        }
      }
      if (!links.added.get(i).isEmpty() && !links.source.isEmpty()) {
        findings.add(links.added(i));
      }
    }
  }

  /** A translation without any link is told once: its format may have none. */
  private void none(List<Finding> findings) {
    List<Placed> all = new ArrayList<>();
    int first = -1;
    for (int i = 0; i < lost.size(); i++) {
      if (!bitext.beads().get(i).isGap() && !lost.get(i).isEmpty()) {
        first = first < 0 ? i : first;
        all.addAll(lost.get(i));
      }
    }
    if (first >= 0) {
      findings.add(lost(first, all));
    }
  }

  /** The links of a bead's side that the other side has not, or not here and less often. */
  private static List<Placed> links(
      int bead, List<Sentence> side, Addresses here, Addresses there) {
    List<Placed> links = new ArrayList<>();
    for (Placed link : BeadMarks.of(side, Mark.Kind.LINK)) {
      String url = link.mark().value();
      boolean article = link.sentence().block().role() == Block.Role.BODY;
      boolean fewer = !there.has(url, bead, REACH) && there.count(url) < here.count(url);
      if (article && fewer && !isPictured(link) && isOnWords(link)) {
        links.add(link);
      }
    }
    return links;
  }

  /** Links on a number or mark lead to a note or to the heading that they stand in. */
  private static boolean isOnWords(Placed link) {
    return !link.mark().value().isBlank() && link.text().codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isPictured(Placed link) {
    return link.sentence().block().marksAt(link.mark().span()).stream()
        .anyMatch(it -> it.kind() == Mark.Kind.IMAGE && link.mark().file().contains(it.file()));
  }

  /** As many as a bead has links of its own are not lost but lead elsewhere. */
  private void settle(List<Placed> missing, int bead) {
    if (bead < 0 || bead >= added.size()) {
      return;
    }
    List<Placed> others = added.get(bead);
    int pairs = Math.min(missing.size(), others.size());
    missing.subList(missing.size() - pairs, missing.size()).clear();
    others.subList(others.size() - pairs, others.size()).clear();
  }

  private Finding lost(int index, List<Placed> links) {
    Bead bead = bitext.beads().get(index);
    Placed first = links.get(0);
    String urls =
        String.join(" ", links.stream().limit(FEW).map(it -> it.mark().value()).toList())
            + (links.size() > FEW ? " …" : "");
    Span place = place(bead, first);
    Finding.Builder finding =
        Finding.of(
                MarkupCheck.INFO,
                index,
                place,
                place.in(bitext.target().document().content()),
                links.size() == 1
                    ? new Message("a link of the source is missing: " + urls, "缺少原文的链接：" + urls)
                    : new Message(
                        links.size() + " links of the source are missing: " + urls,
                        "缺少原文的 " + links.size() + " 个链接：" + urls))
            .because("the source links “" + first.text() + "”", "原文的链接在“" + first.text() + "”上");
    links.forEach(it -> finding.source(it.sentence().block().toFile(it.mark().span())));
    boolean elsewhere = links.stream().allMatch(it -> target.count(it.mark().value()) > 0);
    boolean plain = links.size() > FEW && hasNoMarkup(bitext.target().document());
    return finding
        .severity(elsewhere || plain ? Severity.NOTE : Severity.WARNING)
        .confidence(0.8)
        .build();
  }

  /** As plain text has none, whatever the translator had. */
  private static boolean hasNoMarkup(Document document) {
    return document.blocks().stream().allMatch(it -> it.marks().isEmpty());
  }

  /** The linked words where they are kept; else the sentence at their sentence's place. */
  private static Span place(Bead bead, Placed link) {
    String words = link.text().strip();
    for (Sentence sentence : bead.target()) {
      int at = sentence.text().indexOf(words);
      if (at >= 0) {
        return sentence.file(new Span(at, at + words.length()));
      }
    }
    int nth = link.sentence().index() - bead.source().get(0).index();
    return bead.target().get(nth * bead.target().size() / bead.source().size()).file();
  }

  private Finding added(int index) {
    Placed first = added.get(index).get(0);
    Span place = first.sentence().block().toFile(first.mark().span());
    return Finding.of(
            MarkupCheck.INFO,
            index,
            place,
            first.text(),
            new Message("the source has no such link", "原文没有这个链接"))
        .source(bitext.beads().get(index).source().get(0).file())
        .severity(Severity.NOTE)
        .confidence(0.6)
        .build();
  }
}
