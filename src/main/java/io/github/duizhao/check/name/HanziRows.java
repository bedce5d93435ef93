package io.github.duizhao.check.name;

import io.github.duizhao.check.Message;
import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.source.HanziForms;
import java.util.List;
import java.util.Optional;

/** Fills rows of the ledger with the hanzi that write their names. */
final class HanziRows {

  private static final Message DICTIONARY = new Message("in the dictionary", "词典收录");

  private final HanziForms hanzi;

  HanziRows(HanziForms hanzi) {
    this.hanzi = hanzi;
  }

  /**
   * Adds what stands for the name where nothing else renders it: the dictionary's form, what sounds
   * like it, or a form that it has in another place.
   */
  void fill(LedgerDraft draft) {
    if (draft.isRendered() && !hanzi.isHabit()) {
      return;
    }
    for (List<Mention> words : draft.mentions()) {
      int bead = words.get(0).bead();
      if (!draft.isRendered(bead)) {
        add(draft, hanzi.known(words), Verdict.ACCEPTED, bead);
      }
      if (!draft.isRendered(bead)) {
        add(draft, hanzi.find(words), Verdict.BY_SOUND, bead);
      }
    }
    for (List<Mention> words : draft.mentions()) {
      int bead = words.get(0).bead();
      for (String text : draft.isRendered(bead) ? List.<String>of() : draft.inHanzi()) {
        Optional<HanziForms.Place> place = hanzi.at(text, bead);
        if (place.isPresent()) {
          add(draft, place, draft.verdict(text), bead);
          break;
        }
      }
    }
  }

  private static void add(
      LedgerDraft draft, Optional<HanziForms.Place> found, Verdict verdict, int bead) {
    if (found.isPresent()) {
      HanziForms.Place place = found.get();
      draft.add(
          place.text(),
          verdict,
          place.passage().file(place.span().start(), place.span().end()),
          bead);
      if (verdict == Verdict.ACCEPTED) {
        draft.because(place.text(), List.of(DICTIONARY));
      }
    }
  }
}
