package io.github.duizhao.check.markup;

import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.Passages;
import io.github.duizhao.check.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds markup that was broken in translation: links without text, links that swallow sentences,
 * links on other words than the address says, and markup left over in the text.
 */
public final class MarkupCheck implements Check {

  static final CheckInfo INFO =
      new CheckInfo(
          "markup",
          new Message("Broken links, emphasis and other markup", "链接、强调等标记损坏"),
          Category.MARKUP,
          Severity.WARNING,
          false);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    List<Passage> passages = Passages.of(inspection).body();
    for (int i = 0; i < passages.size(); i++) {
      LinkTexts.check(passages.get(i), findings);
      LeftMarkup.check(passages, i, findings);
    }
    return findings;
  }
}
