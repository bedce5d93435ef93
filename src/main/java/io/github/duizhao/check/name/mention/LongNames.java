package io.github.duizhao.check.name.mention;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of several words in a source: Kelsey Hightower, Red Hat, Argo CD. A word that stands in
 * one such name only belongs to it wherever it stands, as Hightower alone does; one that stands in
 * several, or that is a listed name by itself, does not: the Kubernetes Blog is no other
 * Kubernetes.
 */
public final class LongNames {

  private static final int MOST_WORDS = 5;

  /** Who somebody is, with a capital before the name. */
  private static final Set<String> ROLES =
      Set.of(
          "ceo",
          "cto",
          "cio",
          "cfo",
          "coo",
          "vp",
          "svp",
          "president",
          "director",
          "professor",
          "founder",
          "engineer",
          "manager",
          "chairman",
          "dr",
          "mr",
          "mrs",
          "ms",
          "miss",
          "sir");

  private final Article article;
  private final Set<String> names;
  private final Map<String, List<List<Mention>>> found = new LinkedHashMap<>();
  private final Map<String, String> owners = new LinkedHashMap<>();

  /**
   * @param names words that are names, by their squash
   * @param told names of several words that are known, by their squash
   */
  public LongNames(Article article, List<Mention> mentions, Set<String> names, Set<String> told) {
    this.article = article;
    this.names = names;
    Map<String, List<List<Mention>>> runs = new LinkedHashMap<>();
    for (List<Mention> run : runs(mentions)) {
      runs.computeIfAbsent(squash(run), unused -> new ArrayList<>()).add(run);
    }
    Map<String, List<List<Mention>>> plain = new LinkedHashMap<>();
    for (List<List<Mention>> places : runs.values()) {
      for (List<Mention> run : places) {
        List<Mention> inner = inner(run, runs.keySet());
        plain.computeIfAbsent(squash(inner), unused -> new ArrayList<>()).add(inner);
      }
    }
    Map<String, Set<String>> phrases = new HashMap<>();
    plain.forEach((squash, places) -> addPhrase(squash, places.get(0), phrases));
    plain.forEach(
        (squash, places) -> {
          if (told.contains(squash)
              || isListed(squash, places.get(0))
              || isName(places.get(0), phrases)) {
            found.put(squash, places);
          }
        });
    Set<String> alone = alone(mentions);
    found.forEach(
        (squash, places) -> {
          for (Mention word : places.get(0)) {
            boolean only = phrases.get(word.squash()).size() == 1;
            if (only && (isUnlisted(word) || !alone.contains(word.squash()))) {
              owners.put(word.squash(), squash);
            }
          }
        });
  }

  private static void addPhrase(
      String squash, List<Mention> run, Map<String, Set<String>> phrases) {
    for (Mention word : run) {
      phrases.computeIfAbsent(word.squash(), unused -> new HashSet<>()).add(squash);
    }
  }

  /** A name of the termbase, of which a word is a name. */
  private boolean isListed(String squash, List<Mention> run) {
    return run.stream().anyMatch(word -> names.contains(word.squash()))
        && !article.terms().find(squash).isEmpty();
  }

  /** Words with a capital that stand somewhere outside of the names found. */
  private Set<String> alone(List<Mention> mentions) {
    Set<Mention> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    places().forEach(inside::addAll);
    Set<String> alone = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.isCapital() && !inside.contains(mention)) {
        alone.add(mention.squash());
      }
    }
    return alone;
  }

  /** Every place of each name: its words side by side. */
  public List<List<Mention>> places() {
    return found.values().stream().flatMap(List::stream).toList();
  }

  /** The squash of the name that each word belongs to wherever it stands, by the word's squash. */
  public Map<String, String> owners() {
    return owners;
  }

  /** The same for all places of one name. */
  public static String squash(List<Mention> run) {
    return Script.squash(Runs.name(run));
  }

  /** Words with capitals side by side, without what only begins a sentence or tells a role. */
  private List<List<Mention>> runs(List<Mention> mentions) {
    List<List<Mention>> runs = new ArrayList<>();
    int at = 0;
    while (at < mentions.size()) {
      int end = at + 1;
      while (isPart(mentions.get(at))
          && end < mentions.size()
          && isPart(mentions.get(end))
          && Runs.isRun(mentions.subList(end - 1, end + 1))) {
        end++;
      }
      int from = at;
      while (from < end - 1 && (isOpening(mentions.get(from)) || isRole(mentions.get(from)))) {
        from++;
      }
      List<Mention> run = mentions.subList(from, end);
      if (run.size() > 1 && run.size() <= MOST_WORDS && !run.stream().allMatch(Mention::initial)) {
        runs.add(run);
      }
      at = end;
    }
    return runs;
  }

  private static boolean isPart(Mention mention) {
    return Character.isUpperCase(mention.text().charAt(0)) && !mention.isFunctionWord();
  }

  private boolean isOpening(Mention mention) {
    return mention.initial() && !names.contains(mention.squash());
  }

  private static boolean isRole(Mention mention) {
    return ROLES.contains(Script.lower(mention.text()));
  }

  /** The longest part of a run that stands elsewhere by itself. */
  private static List<Mention> inner(List<Mention> run, Set<String> others) {
    for (int size = run.size() - 1; size > 1; size--) {
      for (int from = 0; from + size <= run.size(); from++) {
        List<Mention> part = run.subList(from, from + size);
        if (others.contains(squash(part))) {
          return part;
        }
      }
    }
    return run;
  }

  /** Whether all that are names in it are names nowhere else but here. */
  private boolean isName(List<Mention> run, Map<String, Set<String>> phrases) {
    boolean any = false;
    for (Mention word : run) {
      if (names.contains(word.squash())) {
        any = true;
        boolean own =
            phrases.get(word.squash()).size() == 1
                && isUnlisted(word)
                && !Casing.isUpper(word.text());
        if (!own) {
          return false;
        }
      }
    }
    return any;
  }

  private boolean isUnlisted(Mention word) {
    return article.terms().find(word.squash()).isEmpty();
  }
}
