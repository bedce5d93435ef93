package io.github.duizhao.check.number;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.number.BeadNumbers.Placed;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Sentence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of every bead of a bitext. What is left over in one bead and found in a near one is
 * no fault: a clause moved.
 *
 * @param beads one for each bead of the bitext
 */
record NumberTable(List<BeadNumbers> beads) {

  /** How many beads away a number may have moved. */
  private static final int REACH = 2;

  NumberTable {
    beads = List.copyOf(beads);
  }

  static NumberTable of(Inspection inspection) {
    return inspection.shared(NumberTable.class, NumberTable::make);
  }

  /** Whether both sides are in languages whose numbers we can read. */
  static boolean reads(Bitext bitext) {
    Lang source = bitext.source().lang();
    Lang target = bitext.target().lang();
    return (source.isEnglish() && target.isChinese()) || (source.isChinese() && target.isEnglish());
  }

  private static NumberTable make(Inspection inspection) {
    Bitext bitext = inspection.bitext();
    Lexicon lexicon = inspection.knowledge().lexicon();
    if (!reads(bitext)) {
      return new NumberTable(bitext.beads().stream().map(bead -> BeadNumbers.NONE).toList());
    }
    Map<Block, String> masked = new IdentityHashMap<>();
    List<BeadNumbers> beads = new ArrayList<>();
    for (Bead bead : bitext.beads()) {
      inspection.asking().stopIfAsked();
      beads.add(
          BeadNumbers.of(
              numbers(bead.source(), bitext.source().lang(), masked, lexicon),
              numbers(bead.target(), bitext.target().lang(), masked, lexicon)));
    }
    return new NumberTable(beads);
  }

  private static List<Placed> numbers(
      List<Sentence> sentences, Lang lang, Map<Block, String> masked, Lexicon lexicon) {
    List<Placed> numbers = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.block().kind() == Block.Kind.CODE) {
        continue;
      }
      String text = masked.computeIfAbsent(sentence.block(), Passage::mask);
      String part = sentence.span().in(text);
      List<Quantity> found =
          lang.isChinese() ? ChineseNumbers.of(lexicon.simplify(part)) : EnglishNumbers.of(part);
      for (Quantity quantity : found) {
        numbers.add(new Placed(sentence, quantity));
      }
    }
    return numbers;
  }

  /** Whether a near bead's source misses this number of the target. */
  boolean sourceNear(int bead, Quantity quantity) {
    return near(bead, quantity, true);
  }

  /** Whether a near bead's target has this number of the source to spare. */
  boolean targetNear(int bead, Quantity quantity) {
    return near(bead, quantity, false);
  }

  private boolean near(int bead, Quantity quantity, boolean inSource) {
    int from = Math.max(0, bead - REACH);
    int to = Math.min(beads.size() - 1, bead + REACH);
    for (int i = from; i <= to; i++) {
      if (i == bead) {
        continue;
      }
      List<Placed> left = inSource ? beads.get(i).source() : beads.get(i).target();
      for (Placed placed : left) {
        if (placed.quantity().matches(quantity) && placed.quantity().mayCount(quantity)) {
          return true;
        }
      }
    }
    return false;
  }
}
