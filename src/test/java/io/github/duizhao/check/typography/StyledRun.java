package io.github.duizhao.check.typography;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckRunner;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.Finding;
import io.github.duizhao.lexicon.Knowledge;
import java.util.List;

/** Runs one check under a style preset. */
final class StyledRun {

  private StyledRun() {}

  static List<String> found(Check check, CheckSettings.Style style, Bitext bitext) {
    return new CheckRunner(List.of(check), Knowledge.NONE)
        .run(bitext, CheckSettings.DEFAULT.withStyle(style)).findings().stream()
            .map(Finding::found)
            .toList();
  }
}
