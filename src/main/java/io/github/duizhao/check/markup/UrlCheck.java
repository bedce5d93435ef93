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
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds addresses that cannot be right: {@code ##}, a scheme or host with Chinese marks or
 * characters, a mark of Chinese type inside; and, with a source, link targets that are not the
 * source's.
 */
public final class UrlCheck implements Check {

  static final CheckInfo INFO =
      new CheckInfo(
          "url",
          new Message("A damaged or changed address", "网址损坏或被改动"),
          Category.LINK,
          Severity.ERROR,
          false);

  private static final Message BROKEN = new Message("broken scheme of an address", "网址的协议部分有误");
  private static final double CONFIDENCE = 0.95;

  private static final Pattern DOUBLED_HASH = Pattern.compile("##[A-Za-z0-9_-]{0,40}");
  private static final Pattern WIDE_MARK = Pattern.compile("[：／．，。；？！＃＆＝]");
  private static final Pattern HOST =
      Pattern.compile("^[a-z]{2,8}://([^/?#]{1,255})", Pattern.CASE_INSENSITIVE);
  private static final Pattern BROKEN_SCHEME =
      Pattern.compile("https?(?:：|。|；)\\s?(?://|／／|/)?|https?:／／|https? ?: ?/ ?/ |https ?：//");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    Content content = inspection.bitext().target().document().content();
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : Passages.of(inspection).all()) {
      for (Mark mark : passage.marks(Mark.Kind.LINK, Mark.Kind.IMAGE)) {
        damaged(passage, mark, content, findings);
      }
      brokenScheme(passage, findings);
    }
    if (inspection.bitext().hasSource()) {
      LinkTargets.check(inspection.bitext(), findings);
    }
    return OnePlace.first(findings);
  }

  private static void damaged(Passage passage, Mark mark, Content content, List<Finding> findings) {
    Span place = mark.valueFile();
    String raw = place.in(content);
    if (raw.isEmpty()) {
      return;
    }
    Matcher hash = DOUBLED_HASH.matcher(raw);
    if (hash.find()) {
      Span file = new Span(hash.start(), hash.end()).shift(place.start());
      String expected = hash.group().substring(1);
      findings.add(
          surely(
              passage.finding(INFO, mark, file, "a fragment starts with one #", "片段标识只应有一个 #"),
              expected));
    }
    Matcher scheme = BROKEN_SCHEME.matcher(raw);
    Matcher host = HOST.matcher(raw);
    Matcher wide = WIDE_MARK.matcher(raw);
    if (scheme.lookingAt()) {
      Span file = new Span(0, scheme.end()).shift(place.start());
      findings.add(
          surely(
              passage.finding(INFO, mark, file, BROKEN.english(), BROKEN.chinese()),
              right(scheme.group())));
    } else if (host.find() && hasHanzi(host.group(1))) {
      Span file = new Span(host.start(1), host.end(1)).shift(place.start());
      findings.add(
          surely(
              passage.finding(
                  INFO, mark, file, "the host of an address was translated", "网址的主机名被翻译了"),
              ""));
    } else if (raw.contains("://") && wide.find()) {
      Span file = new Span(wide.start(), wide.end()).shift(place.start());
      findings.add(
          surely(
              passage.finding(
                  INFO, mark, file, "a mark of Chinese type in an address", "网址里混入了全角标点"),
              ""));
    }
  }

  private static Finding surely(Finding.Builder finding, String expected) {
    return finding.expected(expected).confidence(CONFIDENCE).build();
  }

  private static String right(String scheme) {
    return scheme.startsWith("https") ? "https://" : "http://";
  }

  private static boolean hasHanzi(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  private static void brokenScheme(Passage passage, List<Finding> findings) {
    Matcher scheme = BROKEN_SCHEME.matcher(passage.text());
    while (scheme.find()) {
      if (!scheme.group().contains("/") && !scheme.group().contains("／")) {
        continue;
      }
      Span span = new Span(scheme.start(), scheme.end());
      findings.add(
          surely(
              passage.finding(INFO, span, BROKEN.english(), BROKEN.chinese()),
              right(scheme.group())));
    }
  }
}
