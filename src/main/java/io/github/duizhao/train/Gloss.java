package io.github.duizhao.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A gloss of the dictionary made plain: without remarks in brackets, articles and "to".
 *
 * @param rank 0 for the first of an entry
 */
record Gloss(String text, int rank) {

  private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
  private static final Pattern POINTER =
      Pattern.compile(
          "^(CL:|see |see also |also written|also pr\\.|variant of|old variant|erhua variant"
              + "|Japanese variant|used in |abbr\\. (for|of|to) |equivalent to |same as |pr\\. |lit\\.)");
  private static final Pattern PARTS = Pattern.compile("[;,]");
  private static final Pattern LEAD =
      Pattern.compile("^(to be |to |a |an |the |sb's |one's |fig\\. |esp\\. |i\\.e\\. |e\\.g\\. )");
  private static final Set<String> SLOTS =
      Set.of("sb", "sth", "sb's", "one's", "oneself", "etc", "or", "e.g.", "i.e.");

  /** The plain glosses of an entry, the most central first. */
  static List<Gloss> of(Cedict entry) {
    List<Gloss> plain = new ArrayList<>();
    int rank = 0;
    for (String raw : entry.glosses()) {
      if (POINTER.matcher(raw).find()) {
        continue;
      }
      String text = REMARK.matcher(raw).replaceAll(" ");
      for (String part : PARTS.split(text)) {
        String phrase = plain(part);
        if (!phrase.isEmpty()) {
          plain.add(new Gloss(phrase, rank));
        }
      }
      rank++;
    }
    return plain;
  }

  private static String plain(String part) {
    String phrase = part.strip().replace('’', '\'');
    for (boolean changed = true; changed; ) {
      String shorter = LEAD.matcher(phrase).replaceFirst("").strip();
      changed = !shorter.equals(phrase) && !shorter.isEmpty();
      phrase = changed ? shorter : phrase;
    }
    StringBuilder words = new StringBuilder();
    for (String word : phrase.split("\\s+")) {
      if (!SLOTS.contains(word.toLowerCase(Locale.ROOT))) {
        words.append(words.isEmpty() ? "" : " ").append(word);
      }
    }
    return words.toString();
  }
}
