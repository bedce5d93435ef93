package io.github.duizhao.check.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.check.Finding;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.lexicon.Lexicons;
import io.github.duizhao.lexicon.Termbase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OmissionCheckTest {

  private static final Knowledge KNOWLEDGE = new Knowledge(Lexicons.builtIn(), Termbase.EMPTY);

  /** A text that follows its source closely. */
  static final List<String> SETTING =
      List.of(
          "The old house stands beside the river.", "那座老房子就在河边。",
          "Every morning the children walk to school.", "孩子们每天早上都走路去上学。",
          "Their teacher reads them a long story.", "老师给他们读一个长长的故事。",
          "In the evening the whole family eats together.", "晚上全家人在一起吃饭。",
          "Then the lights go out, one after another.", "然后灯一盏接一盏地熄灭了。",
          "Nobody remembers when the bridge was built.", "没有人记得那座桥是什么时候建的。");

  private static final String SETTING_TEXT = every(0, "\n\n");

  private static final String SETTING_TRANSLATED = every(1, "\n\n");

  private static String every(int first, String end) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < SETTING.size(); i += 2) {
      text.append(SETTING.get(i)).append(end);
    }
    return text.toString();
  }

  private static List<Finding> run(Check check, String... more) {
    List<String> turns = new ArrayList<>(SETTING);
    turns.addAll(List.of(more));
    Bitext bitext = CheckTexts.pair(turns.toArray(String[]::new));
    return CheckTexts.run(check, bitext, KNOWLEDGE);
  }

  @Test
  void findsSentenceWithoutCounterpart() {
    List<Finding> findings = run(new OmissionCheck(), "The mayor closed the school in winter.", "");
    assertEquals(1, findings.size());
    assertEquals(
        "a sentence of the source is missing: The mayor closed the school in winter.",
        findings.get(0).message().english());
  }

  @Test
  void findsALostSentenceByItsNegationThoughItsNeighbourIsTranslatedAtLength() {
    List<Finding> findings = negated("Neither has reopened.", "去年冬天，镇上的那两座桥都因为下大雪而关闭了。");
    assertEquals(
        List.of("not translated: Neither has reopened."),
        findings.stream().map(it -> it.message().english()).toList());
    // said, though without its negation: a lost negation and no omission
    assertEquals(
        List.of(), negated("No child at school remembers them.", "去年冬天关闭了两座桥，学校的孩子们都记得它们。"));
  }

  @Test
  void numbersTellWhetherAClauseIsTranslated() {
    assertEquals(
        List.of("not translated: Ferries earned $760 million."),
        joined("The harbour earned $48 million.", "Ferries earned $760 million.", "港口收入 4800 万美元。")
            .stream()
            .map(it -> it.message().english())
            .toList());
    assertEquals(
        List.of(),
        run(
            new OmissionCheck(),
            "A margin of 53.4%, compared with 51.9% in the second quarter of 2031",
            "利润率 53.4%，2031 年第二季度为 51.9%"));
  }

  /** A name told in both scripts makes up for no lost words. */
  @Test
  void theNamesThatATranslationAddsInBracketsDoNotCountAsItsLength() {
    assertEquals(
        List.of("not translated: The chair was empty."),
        joined(
                "She met the teacher Benedict Lemaire at the bridge in winter.",
                "The chair was empty.",
                "冬天她在桥上遇到了老师本尼迪克特·勒梅尔（Benedict Lemaire）。")
            .stream()
            .map(it -> it.message().english())
            .toList());
  }

  @Test
  void findsAShortSentenceLostBesideALongOne() {
    assertEquals(
        List.of("not translated: Doors slammed."),
        joined(
                "After the storm, the whole harbour of the town was full of broken ships.",
                "Doors slammed.",
                "暴风雨过后，镇上的整个港口到处都是破碎的船只。")
            .stream()
            .map(it -> it.message().english())
            .toList());
  }

  @Test
  void leavesAloneShortSentencesThatAreRendered() {
    assertEquals(
        List.of(),
        joined(
            "After the storm, the whole harbour of the town was full of broken ships.",
            "Doors slammed.",
            "暴风雨过后，镇上的整个港口到处都是破碎的船只，门砰砰作响。"));
    // of words that are no evidence
    assertEquals(
        List.of(),
        joined(
            "After the storm, the whole harbour of the town was full of broken ships.",
            "That was it.",
            "暴风雨过后，镇上的整个港口到处都是破碎的船只。"));
  }

  @Test
  void findsASentenceOfABeadWhoseBordersAreNotSure() {
    Bitext bitext =
        CheckTexts.shaped(
            SETTING_TEXT + "The mayor bought a ship. The children sing a song. The dog sleeps.\n",
            SETTING_TRANSLATED + "孩子们唱一首歌。狗在睡觉。\n",
            "1-1",
            "1-1",
            "1-1",
            "1-1",
            "1-1",
            "1-1",
            "2-1",
            "1-1");
    List<Bead> beads = new ArrayList<>(bitext.beads());
    Bead joined = beads.get(6);
    beads.set(6, new Bead(joined.source(), joined.target(), 0.5));
    List<Finding> findings =
        CheckTexts.run(
            new OmissionCheck(), new Bitext(bitext.source(), bitext.target(), beads), KNOWLEDGE);
    assertEquals(
        List.of("not translated: The mayor bought a ship."),
        findings.stream().map(it -> it.message().english()).toList());
  }

  @Test
  void leavesAloneAddresses() {
    assertEquals(
        List.of(),
        run(
            new OmissionCheck(),
            "The teacher opens the door for every guest of the school: https://school.example.com/.",
            "老师为学校的每位客人开门。"));
  }

  private static List<Finding> negated(String lost, String chinese) {
    return joined("In winter two bridges were closed.", lost, chinese);
  }

  /** Two source sentences with one target sentence. */
  private static List<Finding> joined(String first, String lost, String chinese) {
    List<String> turns = new ArrayList<>(SETTING);
    turns.addAll(List.of(first, chinese));
    turns.addAll(List.of(lost, ""));
    Bitext apart = CheckTexts.pair(turns.toArray(String[]::new));
    List<Bead> beads = new ArrayList<>(apart.beads());
    Bead gap = beads.remove(beads.size() - 1);
    Bead last = beads.remove(beads.size() - 1);
    beads.add(new Bead(List.of(last.source().get(0), gap.source().get(0)), last.target(), 0.95));
    return CheckTexts.run(
        new OmissionCheck(), new Bitext(apart.source(), apart.target(), beads), KNOWLEDGE);
  }

  @Test
  void findsLostClause() {
    List<Finding> findings =
        run(
            new OmissionCheck(),
            "Make sure that the door is locked, and that the name of every guest is written down.",
            "请确保门已经锁好。");
    assertEquals(1, findings.size());
    assertEquals(
        "not translated: and that the name of every guest is written down.",
        findings.get(0).message().english());
  }

  @Test
  void leavesAloneFaithfulTranslations() {
    assertEquals(
        List.of(),
        run(
            new OmissionCheck(),
            "Make sure that the door is locked, and that the name of every guest is written down.",
            "请确保门已经锁好，并且写下每位客人的名字。"));
  }

  @Test
  void tellsSentencesLostInARowTogetherFromTheFirst() {
    List<String> turns = new ArrayList<>(SETTING);
    turns.addAll(List.of("The old bridge was closed.", "", "Nobody knew the reason why.", ""));
    turns.addAll(List.of("Oh no.", "", "The teacher opened the door.", "老师打开了门。"));
    List<Finding> findings =
        CheckTexts.run(
            new OmissionCheck(), CheckTexts.pair(turns.toArray(String[]::new)), KNOWLEDGE);
    assertEquals(
        List.of("2 sentences of the source are missing, from: The old bridge was closed."),
        findings.stream().map(it -> it.message().toString()).toList());
    assertEquals(2, findings.get(0).source().size());
  }

  @Test
  void leavesAloneWhatTheTranslationAbbreviates() {
    assertEquals(
        List.of(),
        run(
            new OmissionCheck(),
            "The teacher opens the door for guests, certificate signing requests, and letters.",
            "老师为客人、CSR 和信开门。"));
    assertEquals(
        1,
        run(
                new OmissionCheck(),
                "The teacher opens the door for guests, certificate signing requests, and letters.",
                "老师为客人和信开门。")
            .size());
  }

  @Test
  void leavesAloneExclamationsThatWereAdded() {
    assertEquals(List.of(), run(new AdditionCheck(), "", "哦，好！"));
  }

  @Test
  void leavesAloneRowsOfIdentifiersAndGlossesThatWereAdded() {
    assertEquals(
        List.of(),
        run(
            new AdditionCheck(),
            "",
            "受限制的字段 spec.securityContext.runAsNonRoot spec.containers.securityContext",
            "",
            "（欢迎订阅我们的每周通讯。）"));
  }

  @Test
  void findsAddedSentence() {
    List<Finding> findings = run(new AdditionCheck(), "", "欢迎订阅我们的每周通讯。");
    assertEquals(List.of("欢迎订阅我们的每周通讯。"), findings.stream().map(Finding::found).toList());
  }

  /** The last source sentence with two target sentences. */
  private static List<String> added(String source, String first, String second) {
    List<String> turns = new ArrayList<>(SETTING);
    turns.addAll(List.of(source, first, "", second));
    Bitext apart = CheckTexts.pair(turns.toArray(String[]::new));
    List<Bead> beads = new ArrayList<>(apart.beads());
    Bead gap = beads.remove(beads.size() - 1);
    Bead last = beads.remove(beads.size() - 1);
    beads.add(new Bead(last.source(), List.of(last.target().get(0), gap.target().get(0)), 0.95));
    return CheckTexts.run(
            new AdditionCheck(), new Bitext(apart.source(), apart.target(), beads), KNOWLEDGE)
        .stream()
        .map(Finding::found)
        .toList();
  }

  @Test
  void findsASentenceAddedBesideItsTranslation() {
    assertEquals(
        List.of("孩子们都喜欢在学校吃早饭。"),
        added("The teacher opened the door.", "老师打开了门。", "孩子们都喜欢在学校吃早饭。"));
  }

  @Test
  void leavesAloneWhatTheSourceLeavesOpen() {
    assertEquals(
        List.of(),
        added(
            "We asked one question of each: does it keep state, and if it does, where?",
            "我们对每个都问一个问题：它保存状态吗？",
            "如果保存，存在哪里？"));
  }

  @Test
  void leavesAloneEchoes() {
    assertEquals(
        List.of(),
        run(
            new OmissionCheck(),
            "He has never dared to rewrite it; neither has anyone else.",
            "他从来不敢重写，别人也不敢。"));
  }

  @Test
  void leavesAloneTranslatorsNotes() {
    assertEquals(List.of(), run(new AdditionCheck(), "", "（译注：这座桥建于清朝末年。）"));
  }

  @Test
  void findsAnnouncedListThatDoesNotFollow() {
    String link = "[第三集](https://example.com/3)";
    assertEquals(
        List.of("到场的客人包括："),
        CheckTexts.found(new OmissionCheck(), CheckTexts.markdown("今天很热闹。到场的客人包括：\n\n" + link)));
    assertEquals(
        List.of("到场的客人包括:"),
        CheckTexts.found(
            new OmissionCheck(), CheckTexts.markdown("到场的客人包括:\n\n" + link + "\n\n他们谈了很久。")));
    assertEquals(
        List.of("优点包括以下几项："),
        CheckTexts.found(new OmissionCheck(), CheckTexts.markdown("又快又好，优点包括以下几项：")));
  }

  @Test
  void leavesAloneWhatMayBeList() {
    for (String next :
        List.of(
            "- 校长",
            "## 校长",
            "校长来了。",
            "    code",
            "| 校长 |\n|---|\n| 老师 |",
            "![](a.png)",
            "[校长](https://example.com/1)\n\n[老师](https://example.com/2)")) {
      assertEquals(
          List.of(),
          CheckTexts.found(new OmissionCheck(), CheckTexts.markdown("到场的客人包括：\n\n" + next)),
          next);
    }
    assertEquals(
        List.of(),
        CheckTexts.found(new OmissionCheck(), CheckTexts.pair("The guests are:", "到场的客人包括：")));
  }
}
