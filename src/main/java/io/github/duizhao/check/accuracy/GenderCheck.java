package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.BeadCheck;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.accuracy.Genders.Gender;
import io.github.duizhao.check.accuracy.Genders.Word;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds women who became men and men who became women: 他 for she, 先生 for Ms. Only where the
 * sentence speaks of one gender, for a translation may leave out a pronoun and put one for a name.
 */
public final class GenderCheck extends BeadCheck {

  /** A pair of sentences less sure than this says nothing of who is meant. */
  private static final double SURE = 0.7;

  /** In more sentences the pronouns may be those of others. */
  private static final int MOST_SENTENCES = 2;

  public GenderCheck() {
    super(
        new CheckInfo(
            "gender",
            new Message("A woman for a man, or a man for a woman", "性别与原文不符"),
            Category.MISTRANSLATION,
            Severity.WARNING,
            true));
  }

  @Override
  protected void check(Bead bead, int index, Inspection inspection, List<Finding> findings) {
    boolean reads =
        inspection.bitext().source().lang().isEnglish()
            && inspection.bitext().target().lang().isChinese();
    if (!reads
        || bead.confidence() < SURE
        || bead.source().size() > MOST_SENTENCES
        || bead.target().size() > MOST_SENTENCES) {
      return;
    }
    Genders target = Genders.chinese(bead.target());
    if (target.pronouns().isEmpty() && target.titles().isEmpty()) {
      return;
    }
    Genders source = Genders.english(bead.source());
    title(source, target, index, findings);
    for (Gender gender : Gender.values()) {
      pronoun(gender, source, target)
          .filter(it -> !isOfNeighbour(it.gender(), index, inspection))
          .filter(it -> gender == Gender.MALE || !OldPronouns.of(inspection).at(index))
          .ifPresent(it -> add(first(source, gender), it, index, findings));
    }
  }

  /** A pronoun of the other gender, where the source speaks of this one only. */
  private static Optional<Word> pronoun(Gender gender, Genders source, Genders target) {
    Gender other = gender.other();
    List<Word> said = source.pronouns(gender);
    List<Word> wrong = target.pronouns(other);
    boolean one =
        !said.isEmpty()
            && !wrong.isEmpty()
            && !source.speaksOf(other)
            && !target.speaksOf(gender)
            && wrong.size() <= said.size();
    if (!one) {
      return Optional.empty();
    }
    return wrong.stream()
        .filter(it -> said.stream().anyMatch(her -> her.quoted() == it.quoted()))
        // where others are named, the pronoun may be theirs, unless both stand at the head
        .filter(it -> !source.names() || (it.leads() && said.get(0).leads()))
        .findFirst();
  }

  /** Whether the pronoun may be that of the sentence before or after, which lacks its own. */
  private static boolean isOfNeighbour(Gender gender, int index, Inspection inspection) {
    List<Bead> beads = inspection.bitext().beads();
    for (int i = Math.max(0, index - 1); i <= Math.min(beads.size() - 1, index + 1); i++) {
      if (i != index
          && !Genders.english(beads.get(i).source()).pronouns(gender).isEmpty()
          && Genders.chinese(beads.get(i).target()).pronouns(gender).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Titles are compared in order: Mr. Tusk and Ms. Otto, 图斯克先生和奥托先生. */
  private void title(Genders source, Genders target, int index, List<Finding> findings) {
    List<Word> said = source.titles();
    List<Word> wrong = target.titles();
    boolean comparable =
        !said.isEmpty()
            && said.size() == wrong.size()
            && !source.hasOtherTitles()
            && source.titles(Gender.FEMALE) != target.titles(Gender.FEMALE);
    for (int i = 0; comparable && i < said.size(); i++) {
      if (said.get(i).gender() != wrong.get(i).gender()) {
        add(said.get(i), wrong.get(i), index, findings);
        return;
      }
    }
  }

  private static Word first(Genders source, Gender gender) {
    return source.pronouns(gender).get(0);
  }

  private void add(Word source, Word target, int index, List<Finding> findings) {
    String said = source.text();
    String right = target.counterpart();
    Span place = target.sentence().file(target.span());
    findings.add(
        Finding.of(
                info(),
                index,
                place,
                target.text(),
                new Message(
                    target.text() + " for “" + said + "” of the source",
                    "原文为“" + said + "”，译文为“" + target.text() + "”"))
            .expected(right)
            .source(source.sentence().file(source.span()))
            .fix(new Fix(place, right, false))
            .confidence(0.8)
            .build());
  }
}
