package io.github.duizhao.check.name.mention;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.KnownName;
import io.github.duizhao.check.name.article.NameBook;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.lexicon.Lexicon.Translation;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.lexicon.Termbase.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the source has a name where its translation has not: so it agrees with what the
 * translation alone shows.
 */
public final class LackingNames {

  private static final String ARTICLE = "the";

  /** Names of more words are found by another one. */
  private static final int MOST_WORDS = 4;

  private final Article article;
  private final BeadText text;
  private final Kept kept;
  private final NameBook book;
  private final Map<String, Map<Integer, Integer>> told = new HashMap<>();
  private final Map<Integer, Boolean> beads = new HashMap<>();

  /** Words with a capital where only a name has one. */
  private final Set<String> inside = new HashSet<>();

  /**
   * @param mentions all of the source
   * @param faults those found already; what they expect is lacking no more
   */
  public LackingNames(
      Article article,
      NameBook book,
      BeadText text,
      List<Mention> mentions,
      Kept kept,
      Faults faults) {
    this.article = article;
    this.book = book;
    this.text = text;
    this.kept = kept;
    faults.expectations(this::tell);
    mentions.stream()
        .filter(mention -> mention.isCapital() && !mention.initial())
        .forEach(mention -> inside.add(mention.squash()));
  }

  /** Whether there may be one at a place of the translation; few places have any. */
  public boolean mayBeAt(NamePassage passage, int offset) {
    int bead = article.beads().ofTarget(passage, offset);
    return article.beads().isSure(bead) && beads.computeIfAbsent(bead, this::lacksAny);
  }

  private boolean lacksAny(int bead) {
    List<Mention> words = text.source(bead);
    for (int i = 0; i < words.size(); i++) {
      StringBuilder joined = new StringBuilder();
      for (int k = i; k < Math.min(words.size(), i + MOST_WORDS); k++) {
        if (!words.get(k).isCapital() || !Runs.isRun(words.subList(i, k + 1))) {
          break;
        }
        joined.append(words.get(k).squash());
        String squash = bare(joined.toString());
        if ((k > i ? isKnown(squash) : mayBeName(words.get(i)))
            && inSource(bead, squash) > inTarget(bead, squash)
            && !isRendered(bead, squash)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether article, links, lists or field know a name of these letters. */
  private boolean isKnown(String squash) {
    return book.find(squash).isPresent()
        || book.find(ARTICLE + squash).isPresent()
        || book.inField(Stemmer.stem(squash)).isPresent();
  }

  /** Whether its Chinese, by the termbase or for a place the dictionary, stands in the bead. */
  private boolean isRendered(int bead, String squash) {
    List<Term> terms = article.terms().find(squash);
    boolean place = terms.stream().noneMatch(Term::keep) && !article.isEnglish(squash);
    List<Translation> senses = place ? article.lexicon().senses(squash) : List.of();
    return Stream.concat(
            senses.stream().map(Translation::text),
            terms.stream().flatMap(term -> term.accepted().stream()))
        .anyMatch(form -> text.target(bead).stream().anyMatch(it -> it.text().contains(form)));
  }

  private boolean isOfHost(String squash) {
    return book.find(squash).filter(name -> name.proof() == KnownName.Proof.HOST).isPresent();
  }

  /** A plain word in an address, or in a longer name, may be there for what it means. */
  private boolean isKnownByMore(String squash) {
    return book.find(squash)
        .filter(name -> name.proof() != KnownName.Proof.PATH && !book.isPart(name))
        .isPresent();
  }

  /** The same of one word, which may be plain English. */
  private boolean mayBeName(Mention word) {
    String squash = word.squash();
    if (!article.isEnglish(word.text())) {
      return isKnown(squash);
    }
    return !word.isFunctionWord()
        && (isOfHost(squash)
            || inside.contains(squash)
                && (isKnownByMore(squash) || book.inField(Stemmer.stem(squash)).isPresent()));
  }

  /** Whether the name that a finding expects stands in its bead's source, and is missing. */
  public boolean has(Finding finding) {
    int bead = finding.bead();
    String squash = bare(Script.squash(finding.expected()));
    if (squash.isEmpty() || !article.beads().isSure(bead)) {
      return false;
    }
    return inSource(bead, squash) > inTarget(bead, squash);
  }

  /** What was found is lacking no more. */
  public void tell(Finding finding) {
    tell(Script.squash(finding.expected()), finding.bead());
  }

  private void tell(String squash, int bead) {
    told.computeIfAbsent(bare(squash), unused -> new HashMap<>()).merge(bead, 1, Integer::sum);
  }

  private int inTarget(int bead, String squash) {
    int there = Math.max(kept.word(squash).count(bead), kept.word(ARTICLE + squash).count(bead));
    return there + told.getOrDefault(squash, Map.of()).getOrDefault(bead, 0);
  }

  /** How often words with capitals, side by side, are this name. */
  private int inSource(int bead, String squash) {
    List<Mention> words = text.source(bead);
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      StringBuilder joined = new StringBuilder();
      for (int k = i; k < words.size() && joined.length() < squash.length(); k++) {
        if (!words.get(k).isCapital() || !Runs.isRun(words.subList(i, k + 1))) {
          break;
        }
        joined.append(words.get(k).squash());
      }
      count += joined.toString().equals(squash) ? 1 : 0;
    }
    return count;
  }

  private static String bare(String squash) {
    return squash.startsWith(ARTICLE) && squash.length() > 2 * ARTICLE.length()
        ? squash.substring(ARTICLE.length())
        : squash;
  }
}
