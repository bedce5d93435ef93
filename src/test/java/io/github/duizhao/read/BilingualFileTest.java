package io.github.duizhao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.testing.Reads;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.TwoTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of two texts comes apart where its layout says, and every place stays right. */
class BilingualFileTest {

  private static final Path CORPORA = Path.of(System.getProperty("duizhao.corpora", "corpora"));

  private static Optional<TwoTexts> read(String name, String text, Layout layout)
      throws IOException {
    return BilingualFile.read(
        name,
        text.getBytes(StandardCharsets.UTF_8),
        layout,
        Optional.empty(),
        Optional.empty(),
        ReadOptions.defaults());
  }

  private static TwoTexts sample(String name) throws IOException {
    return read(name, Files.readString(CORPORA.resolve("bilingual/" + name)), Layout.AUTO)
        .orElseThrow();
  }

  private static List<String> passages(TwoTexts texts) {
    placesAreRight(texts.source());
    placesAreRight(texts.target());
    return Reads.passages(texts);
  }

  private static void placesAreRight(Document document) {
    for (Block block : document.blocks()) {
      String place = block.file().in(document.content());
      assertTrue(place.startsWith(block.text().substring(0, 2)), place + " for " + block.text());
    }
  }

  @Test
  void sourceInComments() throws IOException {
    TwoTexts texts = sample("comments.zh.md");
    assertEquals(
        List.of(
            " = 渡轮",
            "The ferry crossed the bay at midnight. Nobody slept. = 渡轮在午夜横渡海湾。没有人睡觉。",
            "The crew / Anna, the captain / Boris, the cook = 船员 / 船长安娜 / 厨师鲍里斯",
            "He made soup for all 12 passengers who wanted some. = 他给所有想喝汤的 13 位乘客做了汤。"
                + " / ferry --list"),
        passages(texts));
    assertEquals(Lang.EN, texts.source().lang());
    assertEquals(Lang.ZH, texts.target().lang());
    assertEquals(Block.Kind.HEADING, texts.source().blocks().get(1).kind());
    assertEquals(Block.Kind.LIST_ITEM, texts.source().blocks().get(2).kind());
    Mark link = texts.source().blocks().get(0).marks().get(0);
    assertEquals(
        "https://ferry.example/bay", link.valueFile().in(texts.source().content()), "link's place");
  }

  @Test
  void sourceInCommentsOfHtml() throws IOException {
    String page =
        "<h1>渡轮</h1><!-- <p>The <b>ferry</b> sailed.</p> --><p>渡轮开了。</p>\n"
            + "<!-- Nobody slept. --><p>没有人睡觉。</p><!--more--><!-- All sang. --><p>大家唱歌。</p>";
    assertEquals(
        List.of(
            " = 渡轮", "The ferry sailed. = 渡轮开了。", "Nobody slept. = 没有人睡觉。", "All sang. = 大家唱歌。"),
        passages(read("a.html", page, Layout.AUTO).orElseThrow()));
  }

  @Test
  void paragraphsByTurns() throws IOException {
    assertEquals(
        List.of(
            "The Ferry = 渡轮",
            "The ferry crossed the bay at midnight. Nobody slept. = 渡轮在午夜横渡海湾。没有人睡觉。",
            "ferry --list = ferry --list",
            "Boris made soup for all 12 passengers. = 鲍里斯给 13 位乘客都做了汤。"),
        passages(sample("alternating.md")));
  }

  @Test
  void translationBeforeSource() throws IOException {
    String text = "渡轮开了。\n\nThe ferry sailed.\n\n没有人睡觉。\n\nNobody slept.\n\n唱歌。\n\nAll sang.\n";
    assertEquals(
        List.of("The ferry sailed. = 渡轮开了。", "Nobody slept. = 没有人睡觉。", "All sang. = 唱歌。"),
        passages(read("a.txt", text, Layout.AUTO).orElseThrow()));
  }

  @Test
  void columnsOfATable() throws IOException {
    assertEquals(
        List.of(
            " = 渡轮 / 双语对照",
            "English = 中文",
            "The ferry crossed the bay at midnight. Nobody slept. = 渡轮在午夜横渡海湾。没有人睡觉。",
            "1984 = 1984",
            "Boris made soup for all 12 passengers. = 鲍里斯给 13 位乘客都做了汤。"),
        passages(sample("table.html")));
  }

  @Test
  void cuesInBothLanguages() throws IOException {
    assertEquals(
        List.of(
            "The night ferry has two captains, and they never meet. = 夜班渡轮有两位船长 他们从不见面",
            "Marta Olsen takes it out at nine, when the market closes. = 九点集市收摊 玛尔塔·奥尔森把船开出去",
            "Her brother brings it back before the bakers get up. = 她弟弟赶在面包师起床前 把船开回来",
            "On board there are 48 seats, a stove, and one rule: nobody sleeps. So, every night"
                + " somebody has to tell a story."
                + " = 船上有84个座位 有一个炉子 还有一条规矩 谁也不许睡 所以每天夜里 总得有人讲个故事",
            "- Is it my turn?\n- It is always your turn. = - 轮到我了吗？\n- 永远都轮到你",
            "OK. = 好吧"),
        passages(sample("cues.srt")));
  }

  @Test
  void cuesOfLinesInOneScriptGoByTheirPlace() throws IOException {
    String cue = "\n00:00:01,000 --> 00:00:02,000\n%s\n%s\n\n";
    String text =
        cue.formatted("轮到你了。", "It is your turn.")
            + cue.formatted("好。", "All right.")
            + cue.formatted("Google！", "Google!")
            + cue.formatted("我们走吧。", "Let us go.")
            + "00:00:03,000 --> 00:00:04,000\n1984\n";
    assertEquals(
        List.of(
            "It is your turn. = 轮到你了。",
            "All right. = 好。",
            "Google! = Google！",
            "Let us go. = 我们走吧。",
            "1984 = "),
        passages(read("a.srt", text, Layout.AUTO).orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subtitles/pilot.en.srt",
        "subtitles/pilot.zh.srt",
        "story/source.en.md",
        "story/target.zh.md",
        "docs/source.en.md",
        "docs/target.zh.md",
        "podcast/source.en.md",
        "podcast/target.zh.md"
      })
  void leavesAloneFilesOfOneText(String name) throws IOException {
    String text = Files.readString(CORPORA.resolve(name));
    assertEquals(Optional.empty(), read(name, text, Layout.AUTO));
    // A translation with an editor's remark or two is no file of two texts either.
    String remarked = text + "\n\n<!-- TODO: look at this again. -->\n";
    assertEquals(Optional.empty(), read(name, remarked, Layout.AUTO));
  }

  @Test
  void aFewPassagesAreEnoughIfTheUserSaysSo() throws IOException {
    String text = "The ferry sailed.\n\n渡轮开了。\n";
    assertEquals(Optional.empty(), read("a.md", text, Layout.AUTO));
    assertEquals(
        List.of("The ferry sailed. = 渡轮开了。"),
        passages(read("a.md", text, Layout.ALTERNATING).orElseThrow()));
  }

  @Test
  void longFilesTakeLinearTime() throws IOException {
    String text = "<!-- The ferry sailed. -->\n渡轮开了。\n\n".repeat(20_000);
    TwoTexts texts = read("a.md", text, Layout.AUTO).orElseThrow();
    assertEquals(20_000, texts.passages().size());
    String open = "<!-- x".repeat(100_000);
    assertEquals(Optional.empty(), read("a.md", open, Layout.AUTO));
  }
}
