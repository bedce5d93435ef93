package io.github.duizhao.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.duizhao.Duizhao;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.Tally;
import io.github.duizhao.read.Documents;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DocumentsPageTest {

  private static Document page(Lang lang, List<String> names, List<String> texts)
      throws IOException {
    Duizhao duizhao = Duizhao.create();
    DocumentsPage page = new DocumentsPage(lang);
    for (int i = 0; i < names.size(); i++) {
      Report report =
          duizhao.checkTarget(Documents.parse(names.get(i) + ".md", Lang.ZH, texts.get(i)));
      page.add(names.get(i), names.get(i) + "/report.html", Tally.of(report));
    }
    StringWriter out = new StringWriter();
    page.write(out);
    return Jsoup.parse(out.toString());
  }

  @Test
  void theWorstComesFirstAndSumsCome() throws IOException {
    Document page =
        page(Lang.EN, List.of("a", "b", "c"), List.of("他来了。", "他来了。，我走了。", "他来了。，我走了。他来了。，我走了。"));
    assertEquals(List.of("c", "b", "a"), page.select("tbody a").eachText());
    assertEquals(List.of("all", "4", "3.2", "0", "3", "0"), page.select("tfoot td").eachText());
  }

  @Test
  void namesAreTextAndAddresses() throws IOException {
    String name = "a:b/<script>alert(1)</script> \"x\" #1?%20";
    Document page = page(Lang.ZH, List.of(name), List.of("他来了。"));
    assertEquals(List.of(name), page.select("tbody a").eachText());
    assertEquals(
        List.of("./a:b/%3Cscript%3Ealert(1)%3C/script%3E%20%22x%22%20%231%3F%2520/report.html"),
        page.select("tbody a").eachAttr("href"));
    assertEquals(1, page.select("script").size(), "its own, which the policy names");
    assertFalse(page.select("meta[content*=default-src 'none']").isEmpty());
    assertEquals("zh-CN", page.select("html").attr("lang"));
  }
}
