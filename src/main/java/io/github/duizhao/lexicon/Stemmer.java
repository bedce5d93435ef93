package io.github.duizhao.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts the endings of inflection off English words, so that "containers" and "container", "using"
 * and "used" meet in one key. A key is not always a word. Derivation is left alone: "developer"
 * does not meet "develop". Thread-safe.
 */
public final class Stemmer {

  private static final Map<String, String> IRREGULAR = irregular();

  private Stemmer() {}

  /** The key of a word, in lower case. */
  public static String stem(String word) {
    String lower = withoutPossessive(word.toLowerCase(Locale.ROOT));
    String known = IRREGULAR.get(lower);
    return tail(known != null ? known : pastOrGerund(plural(lower)));
  }

  /** The key of a phrase: the keys of its words, which stand apart by one space. */
  public static String stemPhrase(String phrase) {
    if (phrase.indexOf(' ') < 0) {
      return stem(phrase);
    }
    StringBuilder key = new StringBuilder();
    for (String word : phrase.split(" ")) {
      if (!key.isEmpty()) {
        key.append(' ');
      }
      key.append(stem(word));
    }
    return key.toString();
  }

  private static String withoutPossessive(String word) {
    return last(word) == 's' && (word.endsWith("'s") || word.endsWith("’s"))
        ? word.substring(0, word.length() - 2)
        : word;
  }

  /** The last letter is asked for first, since most words have no ending with it. */
  private static char last(String word) {
    return word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
  }

  private static String plural(String word) {
    if (last(word) != 's') {
      return word;
    }
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 4
        && (word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("sses")
            || word.endsWith("xes"))) {
      return word.substring(0, length - 2);
    }
    boolean singular = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
    return length > 3 && !singular ? word.substring(0, length - 1) : word;
  }

  private static String pastOrGerund(String word) {
    return switch (last(word)) {
      case 'd' -> past(word);
      case 'g' -> gerund(word);
      case 'y' -> adverb(word);
      default -> word;
    };
  }

  private static String past(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("ied")) {
      return word.substring(0, length - 3) + "y";
    }
    return length > 3 && word.endsWith("ed") && !word.endsWith("eed") && hasVowel(word, length - 2)
        ? single(word.substring(0, length - 2))
        : word;
  }

  private static String gerund(String word) {
    int length = word.length();
    return length > 4 && word.endsWith("ing") && hasVowel(word, length - 3)
        ? single(word.substring(0, length - 3))
        : word;
  }

  private static String adverb(String word) {
    int length = word.length();
    if (length > 5 && word.endsWith("ily")) {
      return word.substring(0, length - 3) + "y";
    }
    return length > 4 && word.endsWith("ly") ? word.substring(0, length - 2) : word;
  }

  private static boolean hasVowel(String word, int end) {
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "stopp" to "stop", but "call" and "miss" stay. */
  private static String single(String word) {
    int last = word.length() - 1;
    return last > 2
            && word.charAt(last) == word.charAt(last - 1)
            && "lsz".indexOf(word.charAt(last)) < 0
        ? word.substring(0, last)
        : word;
  }

  /** A final e is lost before -ing and -ed, and y turns to i before -es, so keys have neither. */
  private static String tail(String word) {
    int length = word.length();
    if (length > 3 && last(word) == 'e') {
      return word.substring(0, length - 1);
    }
    return length > 3 && last(word) == 'y' ? word.substring(0, length - 1) + "i" : word;
  }

  private static Map<String, String> irregular() {
    // base form first, then what meets in it
    String[] rows = {
      "be am is are was were been being",
      "have has had having",
      "do does did done doing",
      "go goes went gone going",
      "say said",
      "tell told",
      "come came",
      "take took taken",
      "give gave given",
      "see saw seen seeing",
      "know knew known",
      "think thought",
      "make made",
      "find found",
      "get got gotten",
      "leave left",
      "feel felt",
      "hear heard",
      "keep kept",
      "hold held",
      "begin began begun",
      "run ran",
      "sit sat",
      "stand stood",
      "lose lost",
      "bring brought",
      "buy bought",
      "catch caught",
      "teach taught",
      "speak spoke spoken",
      "break broke broken",
      "write wrote written",
      "ride rode ridden",
      "drive drove driven",
      "eat ate eaten",
      "fall fell fallen",
      "fly flew flown flies",
      "grow grew grown",
      "draw drew drawn",
      "throw threw thrown",
      "wear wore worn",
      "tear tore torn",
      "bear bore",
      "hide hid hidden",
      "bite bit bitten",
      "shake shook shaken",
      "wake woke woken",
      "rise rose risen",
      "sing sang sung",
      "drink drank drunk",
      "swim swam swum",
      "ring rang rung",
      "meet met",
      "lead led",
      "feed fed",
      "bleed bled",
      "send sent",
      "spend spent",
      "lend lent",
      "bend bent",
      "build built",
      "sleep slept",
      "weep wept",
      "sweep swept",
      "mean meant",
      "deal dealt",
      "pay paid",
      "lay laid",
      "shoot shot",
      "fight fought",
      "seek sought",
      "sell sold",
      "win won",
      "hang hung",
      "dig dug",
      "stick stuck",
      "strike struck",
      "steal stole stolen",
      "choose chose chosen",
      "freeze froze frozen",
      "forget forgot forgotten",
      "blow blew blown",
      "show shown",
      "become became",
      "light lit",
      "slide slid",
      "sting stung",
      "swear swore sworn",
      "understand understood",
      "man men",
      "woman women",
      "child children",
      "foot feet",
      "tooth teeth",
      "mouse mice",
      "goose geese",
      "wife wives",
      "knife knives",
      "life lives",
      "leaf leaves",
      "self selves",
      "wolf wolves",
      "half halves",
      "shelf shelves",
      "die died dying",
      "lie lying lied",
      "tie tied tying",
      "use used uses using",
      "evening evenings",
      "morning mornings",
      "nothing",
      "something",
      "anything",
      "everything",
      "during",
      "ceiling ceilings",
      "news",
      "always",
      "perhaps",
      "series",
      "species",
      "lens lenses",
      "bus buses",
      "index indices indexes",
      "matrix matrices",
      "vertex vertices",
      "analysis analyses",
      "basis bases",
      "crisis crises",
      "datum data",
      "criterion criteria",
      "bring bringing",
      "red",
      "hundred",
      "indeed",
      "need",
      "speed",
      "only",
      "family families",
      "reply replies replied",
      "apply applies applied",
      "supply supplies supplied",
      "july",
      "early",
      "fly flying",
      "ally allies",
      "assembly",
      "italy",
      "kubernetes",
      "this",
      "thus",
      "plus",
      "less",
      "does"
    };
    Map<String, String> bases = new HashMap<>();
    for (String row : rows) {
      String[] forms = row.split(" ");
      for (String form : forms) {
        bases.putIfAbsent(form, forms[0]);
      }
    }
    return bases;
  }
}
