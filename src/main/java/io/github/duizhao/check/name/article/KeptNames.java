package io.github.duizhao.check.name.article;

import io.github.duizhao.check.name.article.KnownName.Proof;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Compounds;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.SoundModel;
import io.github.duizhao.lexicon.Termbase.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of the termbase that are always written in Latin letters: thousands, so what an article
 * asks of them is worked out once for all articles. Immutable.
 */
public final class KeptNames {

  /**
   * The letters of a listed name that another name hardly misses by one: Keller is not Kepler
   * misspelt.
   */
  private static final int LISTED = 7;

  /** A name that the field's texts have as often as this may be shorter. */
  private static final int FREQUENT = 20;

  /** The shortest that is looked for misspelt. */
  private static final int SHORTEST = 5;

  private final Map<String, KnownName> bySquash = new LinkedHashMap<>();
  private final Map<String, List<KnownName>> byStem = new HashMap<>();
  private final Map<Character, List<Near>> nears = new HashMap<>();
  private final Map<Character, List<KnownName>> spoken = new HashMap<>();

  KeptNames(List<Term> terms, Lexicon lexicon) {
    for (Term term : terms) {
      if (term.name() && term.keep() && !term.ambiguous()) {
        add(term.source(), lexicon);
      }
    }
  }

  private void add(String form, Lexicon lexicon) {
    String squash = Script.squash(form);
    // A listed name has no parts but those that its writing shows.
    List<List<String>> ways = List.of(Compounds.written(form));
    KnownName name = new KnownName(form, Proof.TERMBASE, "", ways, List.of());
    if (bySquash.putIfAbsent(squash, name) != null) {
      return;
    }
    for (String stem : name.stems()) {
      put(byStem, stem, name);
    }
    if (squash.length() >= LISTED
        || squash.length() >= SHORTEST && lexicon.usage(squash).count() >= FREQUENT) {
      put(nears, squash.charAt(0), new Near(name, squash));
    }
    if (isSpoken(form)) {
      put(spoken, Character.toLowerCase(form.charAt(0)), name);
    }
  }

  private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
    map.computeIfAbsent(key, unused -> new ArrayList<>(2)).add(value);
  }

  /** Whether it is a single word of some length, which one may write by its sound. */
  public static boolean isSpoken(String form) {
    int letters = form.length();
    return letters >= 4
        && !(letters < 5 && Casing.isUpper(form))
        && Script.squash(form).length() == letters
        && SoundModel.letters(form).length() == letters;
  }

  /** By squash, in the order of the termbase. */
  public Map<String, KnownName> bySquash() {
    return bySquash;
  }

  List<KnownName> withStem(String stem) {
    return byStem.getOrDefault(stem, List.of());
  }

  /** Those whose squash begins so and that a misspelling may mean. */
  public List<Near> nears(char first) {
    return nears.getOrDefault(first, List.of());
  }

  /** Those with this first letter, in lower case, that may be written by their sound. */
  public List<KnownName> spoken(char first) {
    return spoken.getOrDefault(first, List.of());
  }
}
