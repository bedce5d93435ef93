package io.github.duizhao.check.markup;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts of beads and of those beside them, where case and spaces make no difference; each is
 * made plain once, though it is near several beads. One thread.
 */
final class NearTexts {

  /** How many beads away a code span may have moved. */
  private static final int REACH = 2;

  private static final Pattern SPACES = Pattern.compile("\\s{1,100}");

  private final List<Bead> beads;
  private final @Nullable String[] source;
  private final @Nullable String[] target;

  NearTexts(List<Bead> beads) {
    this.beads = beads;
    this.source = new @Nullable String[beads.size()];
    this.target = new @Nullable String[beads.size()];
  }

  /** The source sentences of a bead and of those beside it. */
  List<Sentence> sourceSentences(int bead) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = first(bead); i <= last(bead); i++) {
      sentences.addAll(beads.get(i).source());
    }
    return sentences;
  }

  /** Their text, a line for each. */
  String source(int bead) {
    StringBuilder text = new StringBuilder();
    for (int i = first(bead); i <= last(bead); i++) {
      String known = source[i];
      if (known == null) {
        known = lines(beads.get(i).source());
        source[i] = known;
      }
      text.append(known);
    }
    return text.toString();
  }

  /** The same of the target. */
  String target(int bead) {
    StringBuilder text = new StringBuilder();
    for (int i = first(bead); i <= last(bead); i++) {
      String known = target[i];
      if (known == null) {
        known = lines(beads.get(i).target());
        target[i] = known;
      }
      text.append(known);
    }
    return text.toString();
  }

  private static int first(int bead) {
    return Math.max(0, bead - REACH);
  }

  private int last(int bead) {
    return Math.min(beads.size() - 1, bead + REACH);
  }

  private static String lines(List<Sentence> sentences) {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : sentences) {
      text.append(plain(sentence.text())).append('\n');
    }
    return text.toString();
  }

  /** Case and spaces do not make another code span here. */
  static String plain(String code) {
    String lower = code.strip().toLowerCase(Locale.ROOT);
    return hasSpaces(lower) ? SPACES.matcher(lower).replaceAll(" ") : lower;
  }

  /** Whether white space stands there that is no single space: most texts have none. */
  private static boolean hasSpaces(String text) {
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\t' && c <= '\r' || space && c == ' ') {
        return true;
      }
      space = c == ' ';
    }
    return false;
  }
}
