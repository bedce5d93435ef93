package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.accuracy.Genders.Gender;
import io.github.duizhao.text.Sentence;
import java.util.List;

/**
 * Where a text writes 他 of women as well as of men, as all did before 她 was made for them about
 * 1920: many sentences around have 他 for she, and not one has 她. A chapter shows it, an article
 * does not: there a machine may have taken each she for a man.
 *
 * @param women how many beads before one have 他 for she, by bead
 * @param her how many have 她
 */
record OldPronouns(int[] women, int[] her) {

  /** How many beads on each side are looked at. */
  private static final int REACH = 150;

  /** The fewest beads that show it. */
  private static final int LEAST = 100;

  private static final int LEAST_WOMEN = 4;

  static OldPronouns of(Inspection inspection) {
    return inspection.shared(OldPronouns.class, it -> make(it.bitext().beads()));
  }

  private static OldPronouns make(List<Bead> beads) {
    int[] women = new int[beads.size() + 1];
    int[] her = new int[beads.size() + 1];
    for (int i = 0; i < beads.size(); i++) {
      List<Sentence> target = beads.get(i).target();
      boolean has = target.stream().anyMatch(it -> it.text().indexOf('她') >= 0);
      her[i + 1] = her[i] + (has ? 1 : 0);
      women[i + 1] = women[i] + (!has && isWoman(beads.get(i)) ? 1 : 0);
    }
    return new OldPronouns(women, her);
  }

  /** Whether the source speaks of women alone, and the translation says 他. */
  private static boolean isWoman(Bead bead) {
    if (bead.target().stream().noneMatch(it -> it.text().indexOf('他') >= 0)) {
      return false;
    }
    Genders source = Genders.english(bead.source());
    return !source.pronouns(Gender.FEMALE).isEmpty()
        && !source.speaksOf(Gender.MALE)
        && !Genders.chinese(bead.target()).pronouns(Gender.MALE).isEmpty();
  }

  /** Whether 他 says nothing of a person's gender at this bead. */
  boolean at(int bead) {
    int from = Math.max(0, bead - REACH);
    int to = Math.min(women.length - 1, bead + 1 + REACH);
    return to - from >= LEAST && her[to] == her[from] && women[to] - women[from] >= LEAST_WOMEN;
  }
}
