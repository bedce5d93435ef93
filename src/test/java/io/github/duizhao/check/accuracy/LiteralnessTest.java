package io.github.duizhao.check.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Severity;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.lexicon.Lexicons;
import io.github.duizhao.lexicon.Termbase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiteralnessTest {

  private static final Knowledge KNOWLEDGE = new Knowledge(Lexicons.builtIn(), Termbase.EMPTY);

  private static final List<String> CLOSE = OmissionCheckTest.SETTING;

  private static final List<String> FREE =
      List.of(
          "The whole thing was Greek to him.", "他看得一头雾水。",
          "She was over the moon about the news.", "她乐开了花。",
          "It rained cats and dogs the whole day.", "大雨倾盆，一日未歇。",
          "The old man gave up the ghost before dawn.", "天没亮老爷子就走了。",
          "They were as like as two peas in a pod.", "两人活像一个模子里刻出来的。",
          "That took the wind out of his sails.", "他顿时泄了气。",
          "She had him wrapped around her little finger.", "他对她言听计从。",
          "He was born with a silver spoon in his mouth.", "他自小锦衣玉食。",
          "Money burned a hole in his pocket.", "他有几个花几个。",
          "We were left high and dry.", "我们给撂在半道上了。",
          "His heart sank into his boots.", "他垂头丧气。",
          "The family lived from hand to mouth.", "一家人吃了上顿没下顿。",
          "I smelt a rat at once.", "我当即觉得事有蹊跷。",
          "The cat was out of the bag.", "事情败露了。",
          "She kept her nose to the grindstone.", "她埋头苦干。",
          "He went to town on the supper.", "他放开肚皮大吃一顿。");

  private static Bitext text(List<String> setting, String... more) {
    List<String> turns = new ArrayList<>(setting);
    turns.addAll(List.of(more));
    return CheckTexts.pair(turns.toArray(String[]::new));
  }

  private static Literalness of(Bitext bitext) {
    return Literalness.of(new Inspection(bitext, KNOWLEDGE, CheckSettings.DEFAULT));
  }

  @Test
  void wordsWithACounterpartTellCloseTranslationsFromFreeOnes() {
    assertFalse(of(text(CLOSE)).isFree());
    assertTrue(of(text(FREE)).isFree());
  }

  @Test
  void aFewSentencesShowNothing() {
    assertFalse(of(text(FREE.subList(0, 4))).isFree());
  }

  @Test
  void whatAFreeTranslationLacksIsANote() {
    String[] lost = {
      "Make sure that the door is locked, and that the name of every guest who enters the house"
          + " tonight is written down on paper with the hour.",
      "请确保门已经锁好。"
    };
    assertEquals(List.of(Severity.WARNING), severities(new OmissionCheck(), text(CLOSE, lost)));
    assertEquals(List.of(Severity.NOTE), severities(new OmissionCheck(), text(FREE, lost)));
    String[] negation = {
      "Say what you like about the old man, he was not the sort to keep a boy waiting for his"
          + " money.",
      "老爷子再怎么样，工钱总是当天就结清的。"
    };
    assertEquals(List.of(Severity.WARNING), severities(new NegationCheck(), text(CLOSE, negation)));
    assertEquals(List.of(Severity.NOTE), severities(new NegationCheck(), text(FREE, negation)));
  }

  /** Few words, of which most are rendered: no way of saying things is as free as that. */
  @Test
  void aNegationLostInAShortSentenceIsAWarningInAnyText() {
    String[] negation = {"The bridge was not built by soldiers.", "那座桥是士兵建的。"};
    assertEquals(List.of(Severity.WARNING), severities(new NegationCheck(), text(FREE, negation)));
  }

  @Test
  void aSentenceOfWhichNothingIsSaidBesideOneThatIsSaidIsAWarningInAnyText() {
    String first = "The bridge was built by soldiers from the north.";
    String lost = "In winter the children bring bread and milk to the old teacher.";
    assertEquals(
        List.of(Severity.WARNING),
        severities(new OmissionCheck(), joined(FREE, first, lost, "那座桥是北方的士兵建的。")));
  }

  /** Words without a counterpart are as usual there as an addition is rare. */
  @Test
  void whatAFreeTranslationAddsBesideItsSentenceIsANote() {
    String english = "The bridge was built by soldiers.";
    String chinese = "那座桥是士兵建的。";
    String added = "孩子们都喜欢在学校吃早饭。";
    assertEquals(
        List.of(Severity.WARNING),
        severities(new AdditionCheck(), parted(CLOSE, english, chinese, added)));
    assertEquals(
        List.of(Severity.NOTE),
        severities(new AdditionCheck(), parted(FREE, english, chinese, "夏天下午孩子们在学校吃晚饭。")));
    assertEquals(
        List.of(Severity.WARNING),
        severities(new AdditionCheck(), text(FREE, "", added)),
        "a sentence that belongs to none");
  }

  /** One more sentence of the source with two of the target. */
  private static Bitext parted(List<String> setting, String english, String first, String second) {
    Bitext apart = text(setting, english, first, "", second);
    List<Bead> beads = new ArrayList<>(apart.beads());
    int last = apart.target().sentences().size();
    beads.subList(beads.size() - 2, beads.size()).clear();
    beads.add(
        new Bead(
            List.of(apart.source().sentences().get(apart.source().sentences().size() - 1)),
            apart.target().sentences().subList(last - 2, last),
            1));
    return new Bitext(apart.source(), apart.target(), beads);
  }

  @Test
  void faultsDoNotMakeATranslationFree() {
    String[] lost = {
      "The soldiers did not open the door.", "士兵打开了门。",
      "The teacher does not read the story.", "老师读故事。",
      "The children did not eat the bread.", "孩子们吃了面包。",
      "The family does not remember the house.", "一家人记得那座房子。"
    };
    assertEquals(of(text(CLOSE)).share(), of(text(CLOSE, lost)).share());
  }

  /** Two more sentences of the source with one of the target. */
  private static Bitext joined(List<String> setting, String first, String second, String chinese) {
    Bitext apart = text(setting, first, chinese, second, "");
    List<Bead> beads = new ArrayList<>(apart.beads());
    int last = apart.source().sentences().size();
    beads.subList(beads.size() - 2, beads.size()).clear();
    beads.add(
        new Bead(
            apart.source().sentences().subList(last - 2, last),
            List.of(apart.target().sentences().get(apart.target().sentences().size() - 1)),
            1));
    return new Bitext(apart.source(), apart.target(), beads);
  }

  @Test
  void aFreeTranslationCutsItsSentencesAsItLikes() {
    assertEquals(1, joined(CLOSE));
    assertEquals(0, joined(FREE));
  }

  /** The last three sentences of both sides as one bead of three to one. */
  private static int joined(List<String> setting) {
    Bitext apart = text(setting, "He came.", "他来了，看了，走了。", "He saw.", "", "He went.", "");
    List<Bead> beads = new ArrayList<>(apart.beads());
    int last = beads.size();
    Bead one =
        new Bead(
            apart.source().sentences().subList(last - 3, last), beads.get(last - 3).target(), 1);
    beads.subList(last - 3, last).clear();
    beads.add(one);
    return severities(new SentenceCountCheck(), new Bitext(apart.source(), apart.target(), beads))
        .size();
  }

  private static List<Severity> severities(Check check, Bitext bitext) {
    return CheckTexts.run(check, bitext, KNOWLEDGE).stream().map(Finding::severity).toList();
  }
}
