package io.github.duizhao.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How hanzi are read, as syllables without tone ({@code lü} is {@code lv}). Immutable; thread-safe.
 */
public final class Pinyin {

  /** The name of its file among the models. */
  public static final String FILE = "pinyin.tsv";

  private static final int FIRST = 0x3400;
  private static final int LAST = 0x9fff;

  private final String[] syllables;
  private final short[] main;
  private final List<List<String>> several;

  private Pinyin(String[] syllables, short[] main, List<List<String>> several) {
    this.syllables = syllables;
    this.main = main;
    this.several = several;
  }

  /** Opened at the first call, shared by all. */
  private static final class BuiltIn {
    static final Pinyin PINYIN = open();

    private static Pinyin open() {
      try (InputStream in = Models.builtIn().open(FILE)) {
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("the jar's readings cannot be read", e);
      }
    }
  }

  /** The readings that ship with the program. */
  public static Pinyin builtIn() {
    return BuiltIn.PINYIN;
  }

  /** Lines of a syllable, a tab and characters; a + after the syllable: a further reading. */
  static Pinyin read(InputStream in) throws IOException {
    List<String> syllables = new ArrayList<>(List.of(""));
    short[] main = new short[LAST - FIRST + 1];
    List<List<String>> several = new ArrayList<>();
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<String[]> further = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] fields = line.split("\t");
      if (fields[0].endsWith("+")) {
        further.add(fields);
        continue;
      }
      syllables.add(fields[0]);
      for (int i = 0; i < fields[1].length(); i++) {
        main[fields[1].charAt(i) - FIRST] = (short) (syllables.size() - 1);
      }
    }
    // characters with several readings get a negative number: an index of their list
    for (String[] fields : further) {
      String syllable = fields[0].substring(0, fields[0].length() - 1);
      for (int i = 0; i < fields[1].length(); i++) {
        int at = fields[1].charAt(i) - FIRST;
        if (main[at] >= 0) {
          several.add(new ArrayList<>(List.of(syllables.get(main[at]))));
          main[at] = (short) -several.size();
        }
        several.get(-main[at] - 1).add(syllable);
      }
    }
    for (int i = 0; i < several.size(); i++) {
      several.set(i, List.copyOf(several.get(i)));
    }
    return new Pinyin(syllables.toArray(new String[0]), main, List.copyOf(several));
  }

  /** The readings of a character, the usual one first; none for what is no hanzi. */
  public List<String> of(char hanzi) {
    int at = hanzi < FIRST || hanzi > LAST ? 0 : main[hanzi - FIRST];
    if (at < 0) {
      return several.get(-at - 1);
    }
    return at == 0 ? List.of() : List.of(syllables[at]);
  }

  /** The initial of a syllable: the consonants before its first vowel, y and w among them. */
  public static String initial(String syllable) {
    int length = 0;
    while (length < syllable.length() && "aeiouv".indexOf(syllable.charAt(length)) < 0) {
      length++;
    }
    return syllable.substring(0, length);
  }

  /** What follows the {@link #initial}. */
  public static String rest(String syllable) {
    return syllable.substring(initial(syllable).length());
  }

  @Override
  public String toString() {
    return "Pinyin" + Arrays.asList(syllables).subList(1, syllables.length);
  }
}
