package io.github.duizhao.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Reads links files: one link a line; a line that does not begin with one is passed over. */
public final class Links {

  private Links() {}

  /** The links of a file, each once, in its order; links of nothing with nothing are left out. */
  public static List<Link> parse(Iterable<String> lines) {
    Map<Link.Key, Link> links = new LinkedHashMap<>();
    for (String line : lines) {
      for (Link link : parseLine(line)) {
        if (!link.source().isEmpty() || !link.target().isEmpty()) {
          links.putIfAbsent(link.key(), link);
        }
      }
    }
    return List.copyOf(links.values());
  }

  /** Whether a line begins with a link. */
  public static boolean isLink(String line) {
    return !parseLine(line).isEmpty();
  }

  private static List<Link> parseLine(String line) {
    Cursor cursor = new Cursor(line);
    List<Integer> source = new ArrayList<>();
    List<Integer> target = new ArrayList<>();
    if (!cursor.numbers(source) || !cursor.take(':') || !cursor.numbers(target)) {
      return List.of();
    }
    return List.of(new Link(source, target, cursor.confidence()));
  }

  private static final class Cursor {
    private final String line;
    private int at;

    Cursor(String line) {
      this.line = line;
    }

    boolean take(char wanted) {
      while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
        at++;
      }
      if (at < line.length() && line.charAt(at) == wanted) {
        at++;
        return true;
      }
      return false;
    }

    boolean numbers(List<Integer> into) {
      int end = take('[') ? line.indexOf(']', at) : -1;
      if (end < 0) {
        return false;
      }
      for (String part : line.substring(at, end).split(",")) {
        String number = part.strip();
        if (number.isEmpty()) {
          continue;
        }
        if (number.length() > 9 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
          return false;
        }
        into.add(Integer.valueOf(number));
      }
      at = end + 1;
      return true;
    }

    OptionalDouble confidence() {
      if (!take(':')) {
        return OptionalDouble.empty();
      }
      try {
        double value = Double.parseDouble(line.substring(at).strip());
        return value >= 0 && value <= 1 ? OptionalDouble.of(value) : OptionalDouble.empty();
      } catch (NumberFormatException e) {
        return OptionalDouble.empty(); // a note, not a confidence
      }
    }
  }
}
