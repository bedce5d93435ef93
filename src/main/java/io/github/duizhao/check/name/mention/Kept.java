package io.github.duizhao.check.name.mention;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.Glosses;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Piece;
import io.github.duizhao.check.name.text.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often Latin words stand in the translation of each bead, whatever their spaces and case: in
 * its text, or in brackets to explain the hanzi before them.
 */
public final class Kept {

  private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> glosses = new HashMap<>();

  public Kept(Article article) {
    for (String squash : article.target().squashes()) {
      for (List<Form> forms : article.target().forms(squash).values()) {
        for (Form form : forms) {
          int bead = article.beads().ofTarget(form.passage(), form.start());
          add(Glosses.is(form) ? glosses : counts, squash, bead);
        }
      }
    }
    for (NamePassage passage : article.target().passages()) {
      for (Piece piece : passage.hiddenPieces()) {
        add(Script.squash(piece.text()), article.beads().ofTarget(passage, piece.start()));
      }
    }
  }

  /** A word that stands in another form: misspelt, and reported as such. */
  public void add(String squash, int bead) {
    add(counts, squash, bead);
  }

  private static void add(Map<String, Map<Integer, Integer>> counts, String squash, int bead) {
    if (bead >= 0) {
      counts.computeIfAbsent(squash, unused -> new HashMap<>()).merge(bead, 1, Integer::sum);
    }
  }

  /** By bead how often the word itself, its plural or its singular stands there. */
  Word word(String squash) {
    return new Word(places(counts, squash), places(glosses, squash));
  }

  /**
   * How often one word stands in each bead; most words of a source in none.
   *
   * @param text by form and bead
   * @param glosses the same in brackets only
   */
  record Word(List<Map<Integer, Integer>> text, List<Map<Integer, Integer>> glosses) {

    /** In brackets, too. */
    int count(int bead) {
      return sum(text, bead) + sum(glosses, bead);
    }

    /** The same in the text only. */
    int inText(int bead) {
      return sum(text, bead);
    }

    private static int sum(List<Map<Integer, Integer>> forms, int bead) {
      int sum = 0;
      for (Map<Integer, Integer> form : forms) {
        sum += form.getOrDefault(bead, 0);
      }
      return sum;
    }
  }

  /** Whether it explains hanzi in the bead. */
  boolean isGlossed(String squash, int bead) {
    return Word.sum(places(glosses, squash), bead) > 0;
  }

  /** Whether it stands anywhere in the text. */
  boolean isInText(String squash) {
    return counts.containsKey(squash);
  }

  private static List<Map<Integer, Integer>> places(
      Map<String, Map<Integer, Integer>> counts, String squash) {
    if (counts.isEmpty()) {
      return List.of();
    }
    List<Map<Integer, Integer>> places = new ArrayList<>(0);
    add(counts.get(squash), places);
    add(counts.get(squash + "s"), places);
    if (squash.endsWith("s")) {
      add(counts.get(squash.substring(0, squash.length() - 1)), places);
    }
    if (squash.endsWith("es")) {
      add(counts.get(squash.substring(0, squash.length() - 2)), places);
    }
    return places;
  }

  private static void add(
      @Nullable Map<Integer, Integer> form, List<Map<Integer, Integer>> places) {
    if (form != null) {
      places.add(form);
    }
  }
}
