package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.mention.Runs;
import io.github.duizhao.check.name.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the lists of names in the source's words: Splunk, Sumo Logic or Opsgenie. */
final class SourceLists {

  /** Words that join the last item to the others. */
  static final Set<String> JOINERS = Set.of("and", "or");

  private static final int MOST_WORDS = 4;

  /** An item of the source: mentions side by side. */
  record Peer(List<Mention> words) {
    String text() {
      return Runs.name(words);
    }

    String squash() {
      StringBuilder out = new StringBuilder();
      words.forEach(word -> out.append(word.squash()));
      return out.toString();
    }
  }

  private SourceLists() {}

  /** The lists among the words of a bead, each of two items or more. */
  static List<List<Peer>> of(List<Mention> words) {
    List<List<Peer>> lists = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = itemEnd(words, at);
      if (end == at) {
        at++;
        continue;
      }
      List<Peer> list = new ArrayList<>();
      list.add(new Peer(words.subList(at, end)));
      int next = skip(words, end);
      while (next > 0) {
        int to = itemEnd(words, next);
        if (to == next && skip(words, next + 1) > 0) {
          to = next + 1;
        }
        if (to == next) {
          break;
        }
        list.add(new Peer(words.subList(next, to)));
        end = to;
        next = skip(words, end);
      }
      if (list.size() > 1) {
        lists.add(List.copyOf(list));
      }
      at = end;
    }
    return lists;
  }

  /** The end of a run of words with capitals, side by side. */
  private static int itemEnd(List<Mention> words, int from) {
    int end = from;
    while (end < words.size()
        && end - from < MOST_WORDS
        && words.get(end).isCapital()
        && (end == from || isBeside(words.get(end - 1), words.get(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isBeside(Mention a, Mention b) {
    return a.passage() == b.passage()
        && b.start() == a.end() + 1
        && " -&.".indexOf(a.passage().text().charAt(a.end())) >= 0;
  }

  /** The word behind the border that follows word {@code end - 1}; -1 if there is no border. */
  private static int skip(List<Mention> words, int end) {
    if (end >= words.size()) {
      return -1;
    }
    int at = end;
    boolean border = false;
    if (JOINERS.contains(words.get(at).text())) {
      border = true;
      at++;
    }
    if (at >= words.size() || words.get(at).passage() != words.get(end - 1).passage()) {
      return -1;
    }
    String gap =
        words.get(at).passage().text().substring(words.get(end - 1).end(), words.get(at).start());
    int borders = borders(gap);
    return borders > 0 || border && borders == 0 ? at : -1;
  }

  /** How many commas and strokes stand between two words; -1 if there is another sign. */
  static int borders(String gap) {
    int borders = 0;
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      boolean border = ",/&".indexOf(c) >= 0;
      if (!border && c != ' ' && !Script.isLatin(c)) {
        return -1;
      }
      borders += border ? 1 : 0;
    }
    return borders;
  }
}
