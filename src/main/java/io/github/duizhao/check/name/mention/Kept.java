package io.github.duizhao.check.name.mention;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Piece;
import io.github.duizhao.check.name.text.Script;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often Latin words stand in the translation of each bead, whatever their spaces and case. */
public final class Kept {

  private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();

  public Kept(Article article) {
    for (String squash : article.target().squashes()) {
      for (List<Form> forms : article.target().forms(squash).values()) {
        for (Form form : forms) {
          add(squash, article.beads().ofTarget(form.passage(), form.start()));
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
    if (bead >= 0) {
      counts.computeIfAbsent(squash, unused -> new HashMap<>()).merge(bead, 1, Integer::sum);
    }
  }

  /** The word itself, its plural or its singular. */
  int count(String squash, int bead) {
    int count = one(squash, bead) + one(squash + "s", bead);
    if (squash.endsWith("s")) {
      count += one(squash.substring(0, squash.length() - 1), bead);
    }
    if (squash.endsWith("es")) {
      count += one(squash.substring(0, squash.length() - 2), bead);
    }
    return count;
  }

  private int one(String squash, int bead) {
    return counts.getOrDefault(squash, Map.of()).getOrDefault(bead, 0);
  }
}
