package io.github.duizhao.check.name.mention;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.text.Compounds;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Page;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.check.name.text.Tokens;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What stands in each bead: the stems of its source, the tokens of its target. */
public final class BeadText {

  /** Tokens {@code [from, to)} of a passage's list that are in one bead. */
  public record Stretch(NamePassage passage, List<Token> tokens, int from, int to) {
    public int start() {
      return tokens.get(from).start();
    }

    public int end() {
      return tokens.get(to - 1).end();
    }

    public String text() {
      return passage.text().substring(start(), end());
    }

    /** What stands at a place of the passage. */
    public String in(Span span) {
      return span.in(passage.text());
    }

    /** Whether it begins and ends where tokens do. */
    public boolean isWords(Span span) {
      return Tokens.isWords(tokens.subList(from, to), span);
    }

    /** What stands between a token of the passage and the next one. */
    public String gap(int token) {
      return passage.text().substring(tokens.get(token).end(), tokens.get(token + 1).start());
    }
  }

  private static final int MOST_WORDS = 400;

  /** As many pairs of a word and a token has a bead of that many words. */
  private static final long MOST_PAIRS = (long) MOST_WORDS * 2 * MOST_WORDS;

  private final Map<Integer, List<Stretch>> target = new LinkedHashMap<>();
  private final Map<Integer, List<Mention>> source = new HashMap<>();
  private final Map<Integer, Boolean> tooLong = new HashMap<>();
  private final Map<String, List<String>> stems = new HashMap<>();

  public BeadText(Article article, Tokens tokens, List<Mention> mentions) {
    for (NamePassage passage : article.target().passages()) {
      List<Token> list = tokens.of(passage);
      int from = 0;
      while (from < list.size()) {
        int bead = article.beads().ofTarget(passage, list.get(from).start());
        int to = from + 1;
        while (to < list.size()
            && article.beads().ofTarget(passage, list.get(to).start()) == bead) {
          to++;
        }
        target
            .computeIfAbsent(bead, unused -> new ArrayList<>())
            .add(new Stretch(passage, list, from, to));
        from = to;
      }
    }
    for (Mention mention : mentions) {
      source.computeIfAbsent(mention.bead(), unused -> new ArrayList<>()).add(mention);
    }
  }

  public List<Stretch> target(int bead) {
    return target.getOrDefault(bead, List.of());
  }

  /** Where in its bead a mention stands, 0 to 1. */
  public double position(Mention mention) {
    List<Mention> all = source(mention.bead());
    return all.size() < 2 ? 0 : (double) all.indexOf(mention) / all.size();
  }

  public List<Mention> source(int bead) {
    return source.getOrDefault(bead, List.of());
  }

  /**
   * Whether a bead has more words than a sentence can have, as lists and bare data do. Each of its
   * words is weighed against all others, and against all that the translation has there, which
   * would take for ever.
   */
  public boolean isTooLong(int bead) {
    return tooLong.computeIfAbsent(
        bead,
        unused -> {
          long words = source(bead).size();
          long tokens = 0;
          for (Stretch stretch : target(bead)) {
            tokens += stretch.to() - stretch.from();
          }
          return words > MOST_WORDS || words * tokens > MOST_PAIRS;
        });
  }

  /** Whether it is no longer than a name, in a bead that is not too long. */
  public boolean mayBeName(Mention mention) {
    return mention.text().length() <= Page.LONGEST && !isTooLong(mention.bead());
  }

  /** Stems of the bead's source words, without those of {@code names}. */
  public Set<String> stems(int bead, Predicate<Mention> names) {
    Set<String> found = new HashSet<>();
    for (Mention mention : source(bead)) {
      if (!names.test(mention)) {
        found.addAll(stems.computeIfAbsent(mention.text(), BeadText::stems));
      }
    }
    return found;
  }

  private static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    for (String part : Compounds.written(text)) {
      stems.add(Stemmer.stem(part));
    }
    stems.add(Stemmer.stem(text));
    return stems;
  }
}
