package io.github.duizhao.check.name.mention;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.Glosses;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Piece;
import io.github.duizhao.check.name.text.Script;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** The word itself, its plural or its singular; in brackets, too. */
  int count(String squash, int bead) {
    return count(counts, squash, bead) + count(glosses, squash, bead);
  }

  /** The same in the text only. */
  int inText(String squash, int bead) {
    return count(counts, squash, bead);
  }

  /** Whether it explains hanzi in the bead. */
  boolean isGlossed(String squash, int bead) {
    return count(glosses, squash, bead) > 0;
  }

  /** Whether it stands anywhere in the text. */
  boolean isInText(String squash) {
    return counts.containsKey(squash);
  }

  private static int count(Map<String, Map<Integer, Integer>> counts, String squash, int bead) {
    int count = one(counts, squash, bead) + one(counts, squash + "s", bead);
    if (squash.endsWith("s")) {
      count += one(counts, squash.substring(0, squash.length() - 1), bead);
    }
    if (squash.endsWith("es")) {
      count += one(counts, squash.substring(0, squash.length() - 2), bead);
    }
    return count;
  }

  private static int one(Map<String, Map<Integer, Integer>> counts, String squash, int bead) {
    return counts.getOrDefault(squash, Map.of()).getOrDefault(bead, 0);
  }
}
