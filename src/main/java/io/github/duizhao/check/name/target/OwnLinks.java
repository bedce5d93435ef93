package io.github.duizhao.check.name.target;

import io.github.duizhao.check.name.article.KnownName;
import io.github.duizhao.check.name.text.LinkName;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Span;

/** Whether a stretch of the translation is all the text of a link that leads to a name's owner. */
final class OwnLinks {

  private OwnLinks() {}

  /**
   * Whether the stretch is the whole text of a link with this name in its address.
   *
   * @param hostOnly whether it must be the name of the host, not of a page there
   */
  static boolean isText(NamePassage passage, int start, int end, KnownName name, boolean hostOnly) {
    String text = passage.text();
    String squash = Script.squash(name.form());
    for (Mark link : passage.linksAt(start, end)) {
      Span span = link.span();
      boolean whole =
          span.start() <= start
              && end <= span.end()
              && text.substring(span.start(), start).isBlank()
              && text.substring(end, span.end()).isBlank();
      if (whole
          && LinkName.of(link).stream()
              .filter(l -> !hostOnly || l.kind() != LinkName.Kind.PATH)
              .anyMatch(l -> Script.squash(l.text()).equals(squash))) {
        return true;
      }
    }
    return false;
  }
}
