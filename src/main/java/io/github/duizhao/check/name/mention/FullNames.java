package io.github.duizhao.check.name.mention;

import io.github.duizhao.check.name.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the names of persons in the source's words: Dr. Helga van Doorn. */
public final class FullNames {

  /** What stands between the parts of a name in small letters. */
  private static final Set<String> PARTICLES =
      Set.of("van", "von", "de", "der", "den", "del", "della", "di", "da", "la", "le", "bin", "al");

  private static final Set<String> TITLES =
      Set.of("dr", "mr", "mrs", "ms", "miss", "prof", "professor", "sir", "lady", "lord", "st");

  private static final int MOST_WORDS = 5;

  private FullNames() {}

  /** The end of the words side by side from here that may be one person's name. */
  public static int end(List<Mention> mentions, int from) {
    int end = from;
    if (!isPart(mentions.get(from))) {
      return from;
    }
    while (end < mentions.size()
        && end - from < MOST_WORDS
        && (isPart(mentions.get(end)) || PARTICLES.contains(mentions.get(end).text()))
        && (end == from || isBeside(mentions.get(end - 1), mentions.get(end)))) {
      end++;
    }
    return end;
  }

  /** The parts of the name without titles and what ties them. */
  public static List<Mention> words(List<Mention> run) {
    List<Mention> words = new ArrayList<>();
    for (Mention word : run) {
      if (Character.isUpperCase(word.text().charAt(0)) && !(words.isEmpty() && isTitle(word))) {
        words.add(word);
      }
    }
    return words;
  }

  /** The same for all places of one name. */
  public static String key(List<Mention> words) {
    StringBuilder key = new StringBuilder();
    words.forEach(word -> key.append(word.squash()).append(' '));
    return key.toString();
  }

  /** Whether a title with a capital stands right before a place of a text: the dot of Mr. */
  static boolean endsTitle(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < at
        && Character.isUpperCase(text.charAt(start))
        && TITLES.contains(Script.lower(text.substring(start, at)));
  }

  /** Dr, Mrs: what stands before a name. */
  public static boolean isTitle(Mention word) {
    return TITLES.contains(Script.lower(word.text()));
  }

  static boolean isPart(Mention mention) {
    String text = mention.text();
    return Character.isUpperCase(text.charAt(0))
        && (text.length() == 1 || Script.hasLower(text))
        && !mention.isFunctionWord()
        && text.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’');
  }

  private static boolean isBeside(Mention a, Mention b) {
    String text = a.passage().text();
    return a.passage() == b.passage()
        && a.bead() == b.bead()
        && (b.start() == a.end() + 1 && text.charAt(a.end()) == ' '
            || b.start() == a.end() + 2 && text.startsWith(". ", a.end()));
  }
}
