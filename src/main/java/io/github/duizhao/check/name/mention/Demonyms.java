package io.github.duizhao.check.name.mention;

import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Lexicon.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words for people and things of a place, which are no names to be kept: Austrians, European. */
public final class Demonyms {

  /** Those that are not made of their place's name by an ending. */
  private static final Set<String> IRREGULAR =
      Set.of(
          "dutch",
          "danish",
          "dane",
          "swiss",
          "french",
          "spanish",
          "spaniard",
          "welsh",
          "scottish",
          "scot",
          "irish",
          "english",
          "greek",
          "polish",
          "pole",
          "turkish",
          "turk",
          "finnish",
          "finn",
          "swedish",
          "swede",
          "norwegian",
          "filipino",
          "portuguese",
          "icelander",
          "briton",
          "british",
          "german",
          "czech",
          "thai",
          "kiwi",
          "mancunian",
          "neapolitan",
          "venetian");

  private static final List<String> ENDINGS =
      List.of("ian", "ean", "nian", "vian", "an", "n", "ese", "nese", "ish", "er", "ic", "i");

  private static final List<String> TAILS = List.of("", "a", "ia", "e", "y", "o", "en", "land");

  /** Shorter beginnings say no place. */
  private static final int SHORTEST = 3;

  private Demonyms() {}

  public static boolean is(String word, Lexicon lexicon) {
    return isIrregular(word) || !places(word, lexicon).isEmpty();
  }

  private static boolean isIrregular(String word) {
    String base = Script.lower(word);
    if (!Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    for (String end : List.of("women", "woman", "men", "man", "s")) {
      if (base.endsWith(end) && IRREGULAR.contains(cut(base, end))) {
        return true;
      }
    }
    return IRREGULAR.contains(base);
  }

  /** The names, in small letters, of the places of which the word may be made by an ending. */
  public static List<String> places(String word, Lexicon lexicon) {
    List<String> places = new ArrayList<>();
    if (!Character.isUpperCase(word.charAt(0)) || isIrregular(word)) {
      return places;
    }
    String base = Script.lower(word);
    base = base.endsWith("s") ? cut(base, "s") : base;
    for (String end : ENDINGS) {
      if (base.endsWith(end) && base.length() - end.length() >= SHORTEST) {
        for (String tail : TAILS) {
          if (isPlace(cut(base, end) + tail, lexicon)) {
            places.add(cut(base, end) + tail);
          }
        }
      }
    }
    return places;
  }

  private static String cut(String word, String end) {
    return word.substring(0, word.length() - end.length());
  }

  /** Whether the dictionary's Chinese for the word is first of all a name of that spelling. */
  private static boolean isPlace(String lower, Lexicon lexicon) {
    List<Translation> senses = lexicon.senses(lower);
    if (senses.isEmpty()) {
      return false; // as most of what endings are cut off and put on
    }
    String name = Script.capital(lower);
    return senses.stream()
        .filter(sense -> sense.weight() >= 1 && sense.text().length() > 1)
        .flatMap(sense -> lexicon.glosses(sense.text()).stream())
        .anyMatch(gloss -> gloss.weight() >= 1 && gloss.text().equals(name));
  }
}
