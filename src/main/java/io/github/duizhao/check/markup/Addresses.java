package io.github.duizhao.check.markup;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.markup.BeadMarks.Placed;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of one side of a bitext, bead by bead: of links and pictures, and written out. */
final class Addresses {

  private static final Pattern WRITTEN = Pattern.compile("(?:https?|ftp)://[!-'*-;=?-~]{1,2000}");

  private final List<Set<String>> beads = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private Addresses() {}

  static Addresses of(Bitext bitext, boolean inSource) {
    Addresses all = new Addresses();
    for (Bead bead : bitext.beads()) {
      all.beads.add(new HashSet<>());
      all.add(inSource ? bead.source() : bead.target());
    }
    return all;
  }

  private void add(List<Sentence> side) {
    for (Mark.Kind kind : List.of(Mark.Kind.LINK, Mark.Kind.IMAGE)) {
      for (Placed placed : BeadMarks.of(side, kind)) {
        add(placed.mark().value());
      }
    }
    for (Sentence sentence : side) {
      String text = sentence.text();
      Matcher written = WRITTEN.matcher(text.contains("://") ? text : "");
      while (written.find()) {
        add(written.group().replaceFirst("[.,;:!?'\"]{1,9}$", ""));
      }
    }
  }

  private void add(String url) {
    String plain = plain(url);
    beads.get(beads.size() - 1).add(plain);
    counts.merge(plain, 1, Integer::sum);
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /** How often the whole side has it. */
  int count(String url) {
    return counts.getOrDefault(plain(url), 0);
  }

  /** Whether it stands in this bead, or in one so many beads away. */
  boolean has(String url, int bead, int reach) {
    String plain = plain(url);
    int to = Math.min(beads.size() - 1, bead + reach);
    for (int i = Math.max(0, bead - reach); i <= to; i++) {
      if (beads.get(i).contains(plain)) {
        return true;
      }
    }
    return false;
  }

  /** What is left of an address on any site: one's own pages need no host. */
  private static String plain(String url) {
    String path = LinkTargets.path(url);
    return path.isEmpty() ? LinkTargets.plain(url) : path;
  }
}
