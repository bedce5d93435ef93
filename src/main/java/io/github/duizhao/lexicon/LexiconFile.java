package io.github.duizhao.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a lexicon file, which {@link PackedLexicon} reads. Collect the entries, then {@link
 * #write}. Not thread-safe.
 *
 * <p>The file: {@value #MAGIC}, then three parts, each after its length in four bytes: English
 * table, Chinese table, pairs of traditional and simplified characters. Weights are one byte w,
 * standing for (w/255)². Records of single characters end with a list that others lack.
 */
public final class LexiconFile {

  static final String MAGIC = "DZLX0005";

  /** What a word's record says besides its translations: bits of its first number. */
  static final int WORD = 1;

  static final int VERB = 2;

  /** What is known of an English key. */
  public static final class English {
    /** As it is written in a text. */
    public String display = "";

    public boolean word;

    /** In how many entries of the dictionary it stands in a gloss. */
    public int glossed;

    /** Share of the glosses that begin with it in which "to" stands before it, 0 to 1. */
    public double verb;

    public Lexicon.Usage usage = Lexicon.Usage.NEVER;
    public final Map<String, Double> senses = new TreeMap<>();
    public final Map<String, Double> renderings = new TreeMap<>();
  }

  /** What is known of a Chinese word. */
  public static final class Chinese {
    public boolean word;

    /** Whether most of its glosses begin with "to". */
    public boolean verb;

    /** How often it stands in the field's texts. */
    public int count;

    public final Map<String, Double> glosses = new TreeMap<>();
    public final Map<String, Double> hints = new TreeMap<>();
    public final Map<String, Double> origins = new TreeMap<>();

    /** From a dictionary in the other direction. */
    public final Map<String, Double> headwords = new TreeMap<>();

    /** For single characters: what they mean inside words. */
    public final Map<String, Double> senses = new TreeMap<>();
  }

  private final SortedMap<String, English> english = new TreeMap<>(PackedTable::compareKeys);
  private final SortedMap<String, Chinese> chinese = new TreeMap<>(PackedTable::compareKeys);
  private final SortedMap<Character, Character> simplified = new TreeMap<>();

  /**
   * The entry of an English key, made where it is new.
   *
   * @param key see {@link Stemmer#stemPhrase}
   */
  public English english(String key) {
    return english.computeIfAbsent(key, unused -> new English());
  }

  /** The entry of a word in simplified characters, made where it is new. */
  public Chinese chinese(String word) {
    return chinese.computeIfAbsent(word, unused -> new Chinese());
  }

  /** Whether the Chinese dictionary has a word. */
  public boolean isWord(String word) {
    Chinese entry = chinese.get(word);
    return entry != null && entry.word;
  }

  public void simplifies(char traditional, char to) {
    simplified.putIfAbsent(traditional, to);
  }

  /** Writes the same bytes for the same entries, whatever the order in which they came. */
  public void write(OutputStream target) throws IOException {
    for (English entry : List.copyOf(english.values())) {
      entry.senses.keySet().forEach(this::chinese);
      entry.renderings.keySet().forEach(this::chinese);
    }
    for (Chinese entry : List.copyOf(chinese.values())) {
      entry.glosses.keySet().forEach(this::english);
      entry.hints.keySet().forEach(this::english);
      entry.origins.keySet().forEach(this::english);
      entry.headwords.keySet().forEach(this::english);
      entry.senses.keySet().forEach(this::english);
    }
    Map<String, Integer> englishIds = ids(english);
    Map<String, Integer> chineseIds = ids(chinese);
    SortedMap<String, byte[]> left = new TreeMap<>(PackedTable::compareKeys);
    english.forEach((key, entry) -> left.put(key, record(key, entry, chineseIds)));
    SortedMap<String, byte[]> right = new TreeMap<>(PackedTable::compareKeys);
    chinese.forEach((key, entry) -> right.put(key, record(key, entry, englishIds)));
    StringBuilder pairs = new StringBuilder();
    simplified.forEach((from, to) -> pairs.append(from).append(to));
    DataOutputStream out = new DataOutputStream(target);
    out.write(MAGIC.getBytes(StandardCharsets.US_ASCII));
    for (byte[] part :
        List.of(
            PackedTable.pack(left),
            PackedTable.pack(right),
            pairs.toString().getBytes(StandardCharsets.UTF_16BE))) {
      out.writeInt(part.length);
      out.write(part);
    }
    out.flush();
  }

  private static Map<String, Integer> ids(SortedMap<String, ?> table) {
    Map<String, Integer> ids = new TreeMap<>();
    for (String key : table.keySet()) {
      ids.put(key, ids.size());
    }
    return ids;
  }

  private static byte[] record(String key, English entry, Map<String, Integer> chineseIds) {
    return new PackedTable.Record()
        .octet(entry.word ? WORD : 0)
        .string(entry.display.equals(key) ? "" : entry.display)
        .number(entry.glossed)
        .octet((int) Math.round(entry.verb * 255))
        .number(entry.usage.count())
        .octet((int) Math.round(entry.usage.kept() * 255))
        .octet((int) Math.round(entry.usage.capitalised() * 255))
        .numbers(links(entry.senses, chineseIds))
        .numbers(links(entry.renderings, chineseIds))
        .bytes();
  }

  private static byte[] record(String key, Chinese entry, Map<String, Integer> englishIds) {
    PackedTable.Record record = new PackedTable.Record();
    record
        .octet((entry.word ? WORD : 0) | (entry.verb ? VERB : 0))
        .number(entry.count)
        .numbers(links(entry.glosses, englishIds))
        .numbers(links(entry.hints, englishIds))
        .numbers(links(entry.origins, englishIds))
        .numbers(links(entry.headwords, englishIds));
    if (key.length() == 1) {
      record.numbers(links(entry.senses, englishIds));
    }
    return record.bytes();
  }

  /** The heaviest first, at most 255; equal weights in the order of their strings. */
  private static List<int[]> links(Map<String, Double> weights, Map<String, Integer> ids) {
    List<Map.Entry<String, Double>> sorted = new ArrayList<>(weights.entrySet());
    sorted.sort(
        (a, b) -> {
          int order = Double.compare(b.getValue(), a.getValue());
          return order != 0 ? order : a.getKey().compareTo(b.getKey());
        });
    List<int[]> links = new ArrayList<>();
    for (Map.Entry<String, Double> entry : sorted.subList(0, Math.min(255, sorted.size()))) {
      int weight = (int) Math.round(255 * Math.sqrt(Math.min(1, entry.getValue())));
      if (weight > 0) {
        links.add(new int[] {ids.get(entry.getKey()), weight});
      }
    }
    return links;
  }
}
