package io.github.duizhao.check.name.text;

/** Names in brackets behind their Chinese: 杰伊·莱曼(Jay Lyman). */
public final class Glosses {

  /** The most characters from a bracket to a name in it. */
  private static final int FARTHEST = 40;

  private Glosses() {}

  /** Whether the name follows in brackets: 栖息地(Habitat). */
  public static boolean follows(String text, int end, String form) {
    int at = end;
    while (at < text.length() && at < end + 3 && " (（“".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > end
        && text.substring(end, at).matches(".*[(（].*")
        && text.regionMatches(true, at, form, 0, Math.min(form.length(), 6));
  }

  /** Whether Chinese stands before a place, or the end of what it quotes: “冷卫星”(CryoSat). */
  private static boolean isBehindHan(String text, int at) {
    int last = at - 1;
    if (last > 0 && "”》」』’".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return Script.isHan(text.charAt(last));
  }

  /** Whether the form stands in brackets, and nothing but Latin letters between it and Chinese. */
  public static boolean is(Form form) {
    String text = form.passage().text();
    int from = Math.max(0, form.start() - FARTHEST + 1);
    String before = text.substring(from, form.start() + 1);
    int open = from + Math.max(before.lastIndexOf('('), before.lastIndexOf('（'));
    return open > 0
        && open >= from
        && isBehindHan(text, open)
        && text.substring(open + 1, form.start()).chars().noneMatch(c -> c == ')' || c == '）')
        && !Script.hasHan(text.substring(open, form.start()));
  }
}
