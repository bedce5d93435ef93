package io.github.duizhao.format.term;

import io.github.duizhao.check.NameLedger;
import io.github.duizhao.lexicon.Termbase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a termbase of an article's names, so that a ledger that a person has looked through rules
 * the next run: what was kept, accepted or written by its sound is right, what was translated by
 * its sense, mixed or garbled is wrong.
 */
public final class LedgerTerms {

  private LedgerTerms() {}

  /**
   * @param origin where the terms are from: the article's file name
   */
  public static Termbase of(NameLedger ledger, String origin) {
    List<Termbase.Term> terms = new ArrayList<>();
    for (NameLedger.Row row : ledger.rows()) {
      Set<String> accepted = new LinkedHashSet<>();
      Set<String> forbidden = new LinkedHashSet<>();
      boolean keep = false;
      for (NameLedger.Rendering rendering : row.renderings()) {
        switch (rendering.verdict()) {
          case KEPT -> keep = true;
          case ACCEPTED, BY_SOUND -> accepted.add(rendering.text());
          case BY_SENSE, MIXED, GARBLED -> forbidden.add(rendering.text());
          case MISSING -> {}
        }
      }
      accepted.remove(row.name());
      forbidden.removeAll(accepted);
      List<String> variants = row.forms().stream().filter(f -> !f.equals(row.name())).toList();
      terms.add(
          new Termbase.Term(
              row.name(),
              variants,
              List.copyOf(accepted),
              List.copyOf(forbidden),
              keep || accepted.isEmpty(),
              true,
              false,
              origin));
    }
    return new Termbase(terms);
  }
}
