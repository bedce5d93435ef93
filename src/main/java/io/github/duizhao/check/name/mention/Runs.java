package io.github.duizhao.check.name.mention;

import java.util.List;

/** Words of the source with capitals, side by side. */
public final class Runs {

  private Runs() {}

  public static boolean isRun(List<Mention> run) {
    for (int i = 0; i < run.size(); i++) {
      Mention mention = run.get(i);
      if (!mention.isCapital() || i > 0 && !follows(run.get(i - 1), mention)) {
        return false;
      }
    }
    return true;
  }

  private static boolean follows(Mention a, Mention b) {
    return a.passage() == b.passage()
        && b.start() == a.end() + 1
        && " -/".indexOf(a.passage().text().charAt(a.end())) >= 0
        && a.bead() == b.bead();
  }

  public static String name(List<Mention> run) {
    return run.get(0).passage().text().substring(run.get(0).start(), run.get(run.size() - 1).end());
  }
}
