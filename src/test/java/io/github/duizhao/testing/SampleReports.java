package io.github.duizhao.testing;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.NameLedger;
import io.github.duizhao.check.NameLedger.Rendering;
import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.Severity;
import io.github.duizhao.read.Documents;
import io.github.duizhao.segment.Sentences;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reports for tests of the report formats; texts and faults are made up. */
public final class SampleReports {

  private SampleReports() {}

  /** A short article with a finding of each severity, one in a link, a gap and a name ledger. */
  public static Report article() {
    ReportMaker maker = new ReportMaker();
    CheckInfo literal = maker.check("literal-name", Category.NAME, Severity.ERROR);
    CheckInfo garbled = maker.check("garbled-name", Category.NAME, Severity.ERROR);
    CheckInfo number = maker.check("number", Category.NUMBER, Severity.ERROR);
    CheckInfo term = maker.check("wrong-term", Category.WRONG_TERM, Severity.WARNING);
    CheckInfo url = maker.check("url", Category.LINK, Severity.WARNING);
    CheckInfo dots = maker.check("missing-punctuation", Category.PUNCTUATION, Severity.NOTE);
    CheckInfo quote = maker.check("unpaired-quote", Category.PUNCTUATION, Severity.WARNING);
    CheckInfo omission = maker.check("omission", Category.OMISSION, Severity.WARNING);
    maker.skipped(
        new CheckInfo(
            "quote-style",
            new Message("Finds quotation marks of another style.", "检查引号样式。"),
            Category.TYPOGRAPHY,
            Severity.NOTE,
            false));

    maker.bead("# A small proxy with a large job", "# 小代理，大任务", 0.99);
    maker.bead(
        "Envoy started at a ride-hailing company and now runs in thousands of clusters.",
        "特使始于一家打车公司，如今运行在数千个集群中。",
        0.97);
    Span envoy = maker.inSource("Envoy");
    Span literalPlace = maker.inTarget("特使");
    maker.finding(
        maker
            .wrong(
                literal,
                "特使",
                "Envoy",
                "“Envoy” is a name here; 特使 translates the common word.",
                "“Envoy” 在此是专名，“特使”是普通词的译法。")
            .because(
                "The source writes Envoy with a capital in the middle of a list of products.",
                "原文在一串产品名中将 Envoy 大写。")
            .because("Other places keep “Envoy”.", "其他地方保留了“Envoy”。")
            .source(envoy)
            .confidence(0.96)
            .build());
    maker.bead(
        "Its maintainers met at KubeCon, where Priya Raman spoke about its 1,200 contributors.",
        "维护者们在 kube con 上见面，普里娅·拉曼谈到了它的 120 名贡献者。",
        0.94);
    Span kubecon = maker.inTarget("kube con");
    Span priya = maker.inTarget("普里娅·拉曼");
    Span kubeconSource = maker.inSource("KubeCon");
    Span priyaSource = maker.inSource("Priya Raman");
    maker.finding(
        maker
            .wrong(garbled, "kube con", "KubeCon", "The name KubeCon is split.", "专名 KubeCon 被拆开。")
            .because("The source writes KubeCon.", "原文写作 KubeCon。")
            .source(kubeconSource)
            .confidence(0.98)
            .build());
    maker.finding(
        maker
            .wrong(
                number,
                "120",
                "1200",
                "The source says 1,200; the translation says 120.",
                "原文为 1,200，译文为 120。")
            .source(maker.inSource("1,200"))
            .confidence(0.99)
            .build());
    maker.bead(
        "Each container gets a sidecar, as the [guide](https://example.org/guide) explains.",
        "每个集装箱都有一个边车，详见[指南](https://example.org/指南)。",
        0.9);
    maker.finding(
        maker
            .wrong(
                term,
                "集装箱",
                "容器",
                "In this field “container” is 容器; 集装箱 is a box on a ship.",
                "本领域中“container”译为“容器”，“集装箱”是货运用词。")
            .because("The field renders container as 容器.", "该领域通常译作“容器”。")
            .source(maker.inSource("container"))
            .confidence(0.88)
            .build());
    maker.finding(
        maker
            .wrong(
                url,
                "https://example.org/指南",
                "https://example.org/guide",
                "The link goes elsewhere than in the source.",
                "链接与原文不同。")
            .confidence(0.93)
            .build());
    maker.bead("Nobody had planned for that.", "", 0.55);
    maker.finding(
        Finding.of(
                omission,
                maker.last(),
                maker.atEnd(),
                "",
                new Message("This sentence has no translation.", "这句话没有译文。"))
            .source(maker.inSource("Nobody had planned for that."))
            .confidence(0.71)
            .build());
    maker.bead("It simply worked, she said.", "她说“它就这样成功了", 0.36);
    Span end = new Span(maker.inTarget("了").end(), maker.inTarget("了").end());
    maker.finding(
        Finding.of(
                dots,
                maker.last(),
                end,
                "",
                new Message("The paragraph ends without a full stop.", "段落末尾缺少句号。"))
            .expected("。")
            .fix(new Fix(end, "。", false))
            .confidence(0.8)
            .build());
    maker.held(
        maker
            .wrong(quote, "“", "", "This quotation mark is never closed.", "引号没有闭合。")
            .confidence(0.6)
            .build());
    maker.bead("Envoy is still young.", "Envoy 还很年轻。", 0.98);
    Span kept = maker.inTarget("Envoy");
    maker.dismissed(
        maker
            .wrong(dots, "。", "。", "Half-width mark.", "半角标点。")
            .severity(Severity.NOTE)
            .confidence(0.5)
            .build());

    maker.name(
        new NameLedger.Row(
            "Envoy",
            List.of("Envoy", "Envoy Proxy"),
            List.of(envoy, maker.inSource("Envoy")),
            List.of(
                rendering("特使", Verdict.BY_SENSE, literalPlace, 1, "a dictionary sense", "词典义"),
                rendering("Envoy", Verdict.KEPT, kept, maker.last(), "as in the source", "同原文"))));
    maker.name(
        new NameLedger.Row(
            "KubeCon",
            List.of("KubeCon"),
            List.of(kubeconSource),
            List.of(rendering("kube con", Verdict.GARBLED, kubecon, 2, "split in two", "被拆开"))));
    maker.name(
        new NameLedger.Row(
            "Priya Raman",
            List.of("Priya Raman", "Raman"),
            List.of(priyaSource),
            List.of(
                rendering(
                    "普里娅·拉曼", Verdict.BY_SOUND, priya, 2, "sounds alike (0.94)", "读音相近（0.94）"))));
    return maker.build();
  }

  private static Rendering rendering(
      String text, Verdict verdict, Span place, int bead, String english, String chinese) {
    return new Rendering(
        text, verdict, List.of(place), List.of(bead), List.of(new Message(english, chinese)), 0.9);
  }

  /** A translation without its source, one finding. */
  public static Report alone() {
    ReportMaker maker = new ReportMaker();
    CheckInfo check = maker.check("unpaired-quote", Category.PUNCTUATION, Severity.WARNING);
    maker.bead("", "她说“它就这样成功了。", 1);
    maker.finding(maker.wrong(check, "“", "", "Never closed.", "没有闭合。").build());
    return maker.build();
  }

  /** The same fault three times, and another. */
  public static Report repeated() {
    ReportMaker maker = new ReportMaker();
    CheckInfo check = maker.check("literal-name", Category.NAME, Severity.ERROR);
    for (String found : List.of("特使", "特使", "金库", "特使")) {
      String name = found.equals("特使") ? "Envoy" : "Vault";
      maker.bead(name + " is fast.", found + "很快。", 0.9);
      maker.finding(
          maker.wrong(check, found, name, found + " is a name.", found + " 是专名。").build());
    }
    return maker.build();
  }

  /** What is rare: a moved bead, a 2-2 bead, findings that overlap, or stand in no sentence. */
  public static Report edges() throws IOException {
    Side source =
        side(
            "a.en.md",
            Lang.EN,
            "---\ntitle: The sea\nlayout: wide\n---\nOne. Two.\n\nThree.\n\nFour.\n");
    Side target =
        side(
            "a.zh.md",
            Lang.ZH,
            "---\ntitle: 海\nlayout: 宽\n---\n四。\n\n一。二。\n\n三[链](https://a.example/x)。\n");
    List<Sentence> s = source.sentences();
    List<Sentence> t = target.sentences();
    List<Bead> beads =
        List.of(
            new Bead(s.subList(0, 1), t.subList(0, 1), 0.9),
            new Bead(s.subList(1, 3), t.subList(2, 4), 0.8),
            new Bead(s.subList(3, 4), t.subList(4, 5), 0.7),
            new Bead(s.subList(4, 5), t.subList(1, 2), 0.6, true));
    Bitext bitext = new Bitext(source, target, beads);
    ReportMaker maker = new ReportMaker();
    CheckInfo check = maker.check("markup", Category.MARKUP, Severity.WARNING);
    Span one = t.get(2).file();
    Span end = new Span(one.end(), one.end());
    int layout = target.document().content().text().indexOf('宽');
    Message message = new Message("Something.", "某处。");
    List<Finding> findings =
        List.of(
            Finding.of(check, -1, new Span(0, 0), "", message).build(),
            Finding.of(check, -1, new Span(layout, layout + 1), "宽", message)
                .expected("wide")
                .fix(new Fix(new Span(layout, layout + 1), "wide", true))
                .build(),
            Finding.of(check, 1, one, "一。", message)
                .fix(new Fix(one, "壹。", true))
                .related(t.get(4).file())
                .build(),
            Finding.of(check, 1, new Span(one.start(), one.start() + 1), "一", message)
                .fix(new Fix(new Span(one.start(), one.start() + 1), "1", true))
                .build(),
            Finding.of(check, 1, end, "", message).build());
    List<Finding> named = new ArrayList<>();
    for (Finding finding : findings) {
      named.add(finding.withFingerprint("000000000000000" + named.size()));
    }
    return new Report(
        bitext, named, List.of(), List.of(), NameLedger.EMPTY, List.of(check), List.of());
  }

  private static Side side(String name, Lang lang, String text) throws IOException {
    Document document = Documents.parse(name, lang, text);
    return new Side(document, Sentences.of(document));
  }

  /** Text that would run, turn round or end the page if it were taken for markup. */
  public static Report hostile() {
    String attack =
        "<script>window.hacked=1</script></script><img src=x onerror=\"window.hacked=1\">"
            + " ${7*7} {{data}} <!-- \u2028\u2029\u202eoterces\u202c\u200b \u0000 &lt;b&gt; \ud800";
    ReportMaker maker = new ReportMaker();
    CheckInfo check = maker.check("markup", Category.MARKUP, Severity.ERROR);
    maker.bead(attack, "[点我](javascript:window.hacked=1) " + attack, 0.5);
    Span place = maker.inTarget("javascript:window.hacked=1");
    maker.finding(
        Finding.of(check, 0, place, "javascript:window.hacked=1", new Message(attack, attack))
            .because(attack, attack)
            .expected(attack)
            .fix(new Fix(place, attack, true))
            .build());
    maker.name(
        new NameLedger.Row(
            attack,
            List.of(attack, attack + "2"),
            List.of(maker.inSource("window")),
            List.of(rendering(attack, Verdict.GARBLED, place, 0, attack, attack))));
    return maker.build();
  }

  /** A book: {@code size} beads, every tenth with a finding; the same for the same size. */
  public static Report book(int size) {
    ReportMaker maker = new ReportMaker();
    List<CheckInfo> checks = new ArrayList<>();
    checks.add(maker.check("literal-name", Category.NAME, Severity.ERROR));
    checks.add(maker.check("wrong-term", Category.WRONG_TERM, Severity.WARNING));
    checks.add(maker.check("halfwidth-punctuation", Category.PUNCTUATION, Severity.NOTE));
    String[] english = {
      "The captain walked up and down the deck until the lamps were lit. ",
      "Nobody in the harbour had seen a ship like Meridian before. ",
      "She wrote down the number, folded the paper and put it into her coat. "
    };
    String[] chinese = {"船长在甲板上来回踱步，直到点起了灯。", "港口里没有人见过子午线这样的船。", "她记下号码，把纸折好，放进大衣。"};
    List<Span> places = new ArrayList<>();
    List<Integer> beads = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int kind = (i * 7 + i / 11) % 3;
      boolean gap = i % 97 == 96;
      maker.bead(
          english[kind].repeat(1 + i % 3).strip() + " (" + i + ")",
          gap ? "" : chinese[kind].repeat(1 + i % 3) + "（" + i + "）",
          0.3 + 0.7 * ((i * 37) % 101) / 101);
      if (i % 10 == 1 && !gap) {
        CheckInfo check = checks.get(i / 10 % 3);
        String found = chinese[kind].substring(0, 2);
        maker.finding(
            maker
                .wrong(
                    check,
                    found,
                    "X" + i,
                    "“" + found + "” looks wrong here.",
                    "“" + found + "”可能有误。")
                .because("Other places write it differently.", "其他地方写法不同。")
                .confidence(0.5 + (i % 50) / 100.0)
                .build());
      }
      if (kind == 1 && !gap) {
        places.add(maker.inTarget("子午线"));
        beads.add(i);
      }
    }
    maker.name(
        new NameLedger.Row(
            "Meridian",
            List.of("Meridian"),
            List.of(),
            List.of(new Rendering("子午线", Verdict.BY_SENSE, places, beads, List.of(), 0.9))));
    return maker.build();
  }
}
