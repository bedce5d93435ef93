package io.github.duizhao.check.name.text;

import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Lexicon.Usage;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts names into the words they are made of: {@code CloudFront} into cloud and front, {@code
 * thenewstack} into the, new, stack, {@code fluentd} into fluent and d.
 */
public final class Compounds {

  /** Parts of names that carry no sense of their own. */
  private static final List<String> EMPTY_WORDS =
      List.of("the", "a", "of", "and", "for", "by", "io");

  private static final int LONGEST = 32;
  private static final int SHORTEST_WORD = 3;

  /** No part costs less. */
  private static final double CHEAPEST = 1;

  private final Lexicon lexicon;

  public Compounds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The parts by what the writing shows: spaces, hyphens, capitals, digits; in lower case. */
  public static List<String> written(String name) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < name.length()) {
      if (!Script.isLatin(name.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < name.length() && Script.isLatin(name.charAt(end)) && !isBorder(name, end)) {
        end++;
      }
      parts.add(Script.lower(name.substring(at, end)));
      at = end;
    }
    return parts;
  }

  /** The parts that carry a sense; all if none does. */
  public static List<String> content(List<String> parts) {
    List<String> content = new ArrayList<>(parts.size());
    for (String part : parts) {
      if (!EMPTY_WORDS.contains(part) && !isNumber(part)) {
        content.add(part);
      }
    }
    return content.isEmpty() ? parts : List.copyOf(content);
  }

  private static boolean isNumber(String part) {
    int at = 0;
    while (at < part.length() && Script.isDigit(part.charAt(at))) {
      at++;
    }
    return at > 0 && at == part.length();
  }

  private static boolean isBorder(String name, int at) {
    char before = name.charAt(at - 1);
    char here = name.charAt(at);
    if (Script.isDigit(before) != Script.isDigit(here)) {
      return true;
    }
    if (!Character.isUpperCase(here)) {
      return false;
    }
    return !Character.isUpperCase(before)
        || at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
  }

  /**
   * Ways to take a name apart, the plainest first: its written parts; each of them cut into English
   * words where it is none.
   */
  public List<List<String>> of(String name) {
    List<List<String>> ways = new ArrayList<>();
    List<String> written = written(name);
    if (written.size() > 8) {
      return ways;
    }
    ways.add(written);
    String whole = Script.squash(name);
    if (written.size() > 1 && name.indexOf(' ') < 0) {
      ways.add(List.of(whole));
    }
    List<String> cut = new ArrayList<>();
    for (String part : written) {
      cut.addAll(cut(part));
    }
    if (!cut.equals(written)) {
      ways.add(List.copyOf(cut));
      List<String> main = cut.stream().filter(p -> p.length() > 2).toList();
      if (written.size() == 1 && main.size() == 1 && main.get(0).length() >= 5) {
        ways.add(main);
      } else if (main.size() > 1
          && cut.stream()
              .allMatch(p -> p.length() > 2 || p.length() == 1 && !written.contains(p))) {
        // HashiCorp: what the cutting left over between two words says nothing
        ways.add(main);
      }
    }
    return ways;
  }

  /** Fewest English words that make up {@code word}; a rest of up to four letters may stay over. */
  public List<String> cut(String word) {
    int length = word.length();
    if (length < 5 || length > LONGEST || isWord(word)) {
      return List.of(word);
    }
    double[] cost = new double[length + 1];
    int[] from = new int[length + 1];
    for (int end = 1; end <= length; end++) {
      cost[end] = 1e9;
      for (int start = Math.max(0, end - 16); start < end; start++) {
        if (end - start == length || cost[start] + CHEAPEST >= cost[end]) {
          continue; // another way is no dearer, whatever this part costs
        }
        String part = word.substring(start, end);
        boolean rest = part.length() <= 4 && (start == 0 || end == length);
        double price = isWord(part) ? price(part) : rest ? 2.6 + 0.3 * part.length() : 1e9;
        if (cost[start] + price < cost[end]) {
          cost[end] = cost[start] + price;
          from[end] = start;
        }
      }
    }
    if (cost[length] > 7) {
      return List.of(word);
    }
    List<String> parts = new ArrayList<>();
    for (int end = length; end > 0; end = from[end]) {
      parts.add(0, word.substring(from[end], end));
    }
    boolean any = parts.stream().anyMatch(this::isWord);
    return any ? List.copyOf(parts) : List.of(word);
  }

  private boolean isWord(String part) {
    if (part.length() < SHORTEST_WORD) {
      return false;
    }
    if (lexicon.isEnglishWord(part)) {
      return true;
    }
    Usage usage = lexicon.usage(part);
    return usage.count() >= 20 && usage.capitalised() < 0.3 && usage.kept() < 0.5;
  }

  /** Long and frequent words are cheap. */
  private double price(String word) {
    return CHEAPEST
        + 2.0 / word.length()
        + Math.max(0, 0.8 - 0.1 * Math.log1p(lexicon.usage(word).count()));
  }
}
