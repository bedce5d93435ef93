package io.github.duizhao.check.name.text;

/** Edit distance with exchanged neighbours (Damerau 1964, optimal string alignment). */
public final class Distance {

  private static final int LONGEST = 64;

  private Distance() {}

  /** Whether one edit at most makes one text of the other; without the table that counts them. */
  public static boolean isOneAtMost(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    int left = shorter.length() - at;
    return switch (longer.length() - shorter.length()) {
      case 0 ->
          left == 0
              || same(a, at + 1, b, at + 1, left - 1)
              || left > 1
                  && a.charAt(at) == b.charAt(at + 1)
                  && a.charAt(at + 1) == b.charAt(at)
                  && same(a, at + 2, b, at + 2, left - 2);
      case 1 -> same(shorter, at, longer, at + 1, left);
      default -> false;
    };
  }

  private static boolean same(String a, int from, String b, int start, int length) {
    return a.regionMatches(from, b, start, length);
  }

  /** The number of edits; longer texts than any name are far from all others. */
  public static int of(String a, String b) {
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return a.equals(b) ? 0 : LONGEST;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(last[j - 1] + change, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[b.length()];
  }
}
