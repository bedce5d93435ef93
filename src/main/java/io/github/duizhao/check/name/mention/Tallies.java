package io.github.duizhao.check.name.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How often each word of the source stays in Latin letters, in its own bead and in the others. */
final class Tallies {

  /**
   * How often a word stands in a bead's source, and how often of it in the translation.
   *
   * @param inText how many of those kept do not only explain hanzi
   * @param elsewhere how often it stands in all other beads together
   * @param keptElsewhere how often it is in the text there, or, if it is listed, in brackets
   */
  private record Tally(int mentions, int kept, int inText, int elsewhere, int keptElsewhere) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0);
  }

  private final Map<String, Map<Integer, Tally>> tallies = new HashMap<>();

  /** By the mention's index: they are asked for again and again. */
  private final Tally[] byMention;

  /**
   * @param mentions all of the source
   * @param listed which names are known to be kept: that a text explains one by its Latin letters
   *     shows which name it is
   */
  Tallies(List<Mention> mentions, Kept kept, Predicate<String> listed) {
    byMention = new Tally[mentions.size()];
    Map<String, Map<Integer, Integer>> perBead = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.bead() >= 0) {
        perBead
            .computeIfAbsent(mention.squash(), unused -> new HashMap<>())
            .merge(mention.bead(), 1, Integer::sum);
      }
    }
    perBead.forEach(
        (squash, beads) ->
            tallies.put(squash, tallies(beads, kept.word(squash), listed.test(squash))));
    for (Mention mention : mentions) {
      Map<Integer, Tally> beads = tallies.get(mention.squash());
      byMention[mention.index()] =
          beads == null ? Tally.NONE : beads.getOrDefault(mention.bead(), Tally.NONE);
    }
  }

  private static Map<Integer, Tally> tallies(
      Map<Integer, Integer> beads, Kept.Word kept, boolean listed) {
    int all = 0;
    int stay = 0;
    for (Map.Entry<Integer, Integer> one : beads.entrySet()) {
      int bead = one.getKey();
      all += one.getValue();
      stay += Math.min(one.getValue(), listed ? kept.count(bead) : kept.inText(bead));
    }
    Map<Integer, Tally> tallies = new HashMap<>();
    for (Map.Entry<Integer, Integer> one : beads.entrySet()) {
      int inText = Math.min(one.getValue(), kept.inText(one.getKey()));
      int any = Math.min(one.getValue(), kept.count(one.getKey()));
      int here = listed ? any : inText;
      tallies.put(
          one.getKey(), new Tally(one.getValue(), any, inText, all - one.getValue(), stay - here));
    }
    return tallies;
  }

  /** Whether the word stands in any bead. */
  boolean has(String squash) {
    return tallies.containsKey(squash);
  }

  /** Whether a word that stands in a bead is kept in one of them. */
  boolean isKeptAnywhere(String squash) {
    return tallies.get(squash).values().stream().anyMatch(tally -> tally.kept() > 0);
  }

  /** How often it is missing in its bead's translation. */
  int missing(Mention mention) {
    Tally tally = tally(mention);
    return tally.mentions() - tally.kept();
  }

  /** How often it is kept in its own bead. */
  int keptHere(Mention mention) {
    return tally(mention).kept();
  }

  /** How often it is kept in its own bead, and not only to explain hanzi. */
  int inText(Mention mention) {
    return tally(mention).inText();
  }

  /** How often its bead's translation has it not, but to explain hanzi. */
  int absent(Mention mention) {
    Tally tally = tally(mention);
    return tally.mentions() - tally.inText();
  }

  /** How often it stands in other beads. */
  int elsewhere(Mention mention) {
    return tally(mention).elsewhere();
  }

  /** How often it is kept in other beads. */
  int keptElsewhere(Mention mention) {
    return tally(mention).keptElsewhere();
  }

  private Tally tally(Mention mention) {
    return byMention[mention.index()];
  }
}
