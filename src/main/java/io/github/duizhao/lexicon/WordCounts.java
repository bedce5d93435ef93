package io.github.duizhao.lexicon;

/**
 * How often the beginnings of a run of hanzi are words, remembered by their characters: cutting
 * asks that of every place of a text, and a string made for each question would cost more than the
 * answer. Thread-safe without locks: entries are immutable or single numbers, and a thread that
 * does not see one asks anew.
 */
final class WordCounts {

  /** Pairs remembered, a power of two; taken at the first question. */
  private static final int PAIRS = 1 << 16;

  private static final int LONGER_WORDS = 1 << 14;

  /** Counts are kept with this added, so that 0 is a character not asked for yet. */
  private static final int ASKED = 2;

  /**
   * @param characters both characters
   * @param count how often they are a word
   * @param longest length of the longest word that begins so
   */
  record Pair(int characters, int count, int longest) {}

  private final Lexicon lexicon;
  private final int[] characters = new int[1 << 16];
  private final Pair[] pairs = new Pair[PAIRS];
  private final Memo<Integer> longer;

  WordCounts(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.longer = new Memo<>(LONGER_WORDS, lexicon::count);
  }

  /** How often a character is a word; -1 if it is none. */
  int of(char character) {
    int known = characters[character];
    if (known == 0) {
      known = lexicon.count(String.valueOf(character)) + ASKED;
      characters[character] = known;
    }
    return known - ASKED;
  }

  /** What is known of two characters. */
  Pair of(char first, char second) {
    int key = first << 16 | second;
    int hash = key * 0x9E3779B9;
    int at = (hash ^ hash >>> 16) & (PAIRS - 1);
    Pair near = pairs[at];
    if (near != null && near.characters == key) {
      return near;
    }
    Pair beside = pairs[at ^ 1];
    if (beside != null && beside.characters == key) {
      return beside;
    }
    String both = String.valueOf(new char[] {first, second});
    int longest = lexicon.longest(both);
    Pair asked = new Pair(key, longest < 2 ? -1 : lexicon.count(both), longest);
    if (near != null) {
      pairs[at ^ 1] = near;
    }
    pairs[at] = asked;
    return asked;
  }

  /** How often three characters or more are a word; -1 if they are none. */
  int of(String word) {
    return longer.get(word);
  }
}
