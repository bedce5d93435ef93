package io.github.duizhao.format.term;

import io.github.duizhao.check.NameLedger;
import io.github.duizhao.lexicon.Termbase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes a termbase of an article's names, so that a ledger that a person has looked through rules
 * the next run: what was kept, accepted or written by its sound is right, what was translated by
 * its sense, mixed or garbled is wrong. The ledgers of a large file's pieces become one. Not
 * thread-safe.
 */
public final class LedgerTerms {

  /** One name while it is put together. */
  private static final class Draft {
    final Set<String> variants = new LinkedHashSet<>();
    final Set<String> accepted = new LinkedHashSet<>();
    final Set<String> forbidden = new LinkedHashSet<>();
    boolean kept;
  }

  private final String origin;
  private final Map<String, Draft> drafts =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));

  /**
   * @param origin where the terms are from: the article's file name
   */
  public LedgerTerms(String origin) {
    this.origin = origin;
  }

  /** The terms of one ledger. */
  public static Termbase of(NameLedger ledger, String origin) {
    LedgerTerms terms = new LedgerTerms(origin);
    terms.add(ledger);
    return terms.termbase();
  }

  public void add(NameLedger ledger) {
    for (NameLedger.Row row : ledger.rows()) {
      Draft draft = drafts.computeIfAbsent(row.name(), unused -> new Draft());
      draft.variants.addAll(row.forms());
      for (NameLedger.Rendering rendering : row.renderings()) {
        switch (rendering.verdict()) {
          case KEPT -> draft.kept = true;
          case ACCEPTED, BY_SOUND -> draft.accepted.add(rendering.text());
          case BY_SENSE, MIXED, GARBLED -> draft.forbidden.add(rendering.text());
          case MISSING -> {}
        }
      }
    }
  }

  /** All names so far, in the order of their letters. */
  public Termbase termbase() {
    List<Termbase.Term> terms = new ArrayList<>();
    drafts.forEach((name, draft) -> terms.add(term(name, draft)));
    return new Termbase(terms);
  }

  private Termbase.Term term(String name, Draft draft) {
    List<String> variants = draft.variants.stream().filter(it -> !it.equals(name)).toList();
    List<String> accepted = draft.accepted.stream().filter(it -> !it.equals(name)).toList();
    List<String> forbidden = draft.forbidden.stream().filter(it -> !accepted.contains(it)).toList();
    boolean keep = draft.kept || accepted.isEmpty();
    return new Termbase.Term(name, variants, accepted, forbidden, keep, true, false, origin);
  }
}
