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
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Skipped;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern EMPTY_LINK =
      Pattern.compile("(?<!!)\\[\\s?\\]\\([^()\\s]{1,500}\\)");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    emptyLinks(inspection.bitext().target().document(), findings);
    List<Passage> passages = Passages.of(inspection).body();
    for (int i = 0; i < passages.size(); i++) {
      LinkTexts.check(passages.get(i), findings);
      LeftMarkup.check(passages, i, findings);
    }
    if (inspection.bitext().hasSource()) {
      LinkWords.check(inspection.bitext(), findings);
      LostLinks.check(inspection.bitext(), findings);
      LostScripts.check(inspection.bitext(), findings);
    }
    return findings;
  }

  /** Links without text on a line of their own: no block holds them. */
  private static void emptyLinks(Document document, List<Finding> findings) {
    for (Skipped skipped : document.skipped()) {
      String text = skipped.span().in(document.content());
      Matcher link = EMPTY_LINK.matcher(skipped.reason() == Skipped.Reason.TEMPLATE ? text : "");
      while (link.find()) {
        Span place = new Span(link.start(), link.end()).shift(skipped.span().start());
        findings.add(
            Finding.of(INFO, -1, place, link.group(), new Message("a link without text", "链接没有文字"))
                .confidence(0.95)
                .build());
      }
    }
  }
}
