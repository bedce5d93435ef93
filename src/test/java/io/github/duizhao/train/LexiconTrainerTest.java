package io.github.duizhao.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Lexicons;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTrainerTest {

  private static final List<Cedict> DICTIONARY =
      List.of(
          new Cedict("集裝箱", "集装箱", "ji2 zhuang1 xiang1", List.of("container (for shipping)")),
          new Cedict(
              "容器", "容器", "rong2 qi4", List.of("receptacle", "vessel", "(computing) container")),
          new Cedict(
              "運行",
              "运行",
              "yun4 xing2",
              List.of("to be in motion", "to run (computing)", "CL:個|个[ge4]")),
          new Cedict("停止", "停止", "ting2 zhi3", List.of("to stop; to halt")));

  private static final List<Headword> HEADWORDS =
      List.of(
          new Headword("stopped", List.of("停止的")),
          new Headword("container", List.of("容器", "一种用来装东西的器具")));

  private static byte[] train() throws IOException {
    List<ParallelText> texts = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      texts.add(new ParallelText("Each container is running Envoy", "容器运行 Envoy"));
      texts.add(new ParallelText("Stop the containers", "停止容器"));
      texts.add(new ParallelText("Envoy stopped", "Envoy 停止"));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LexiconTrainer((what, done) -> {}).train(DICTIONARY, HEADWORDS, texts).write(out);
    return out.toByteArray();
  }

  private static Lexicon lexicon() throws IOException {
    return Lexicons.read(new ByteArrayInputStream(train()));
  }

  @Test
  void cleansAndInvertsGlosses() throws IOException {
    Lexicon lexicon = lexicon();
    assertEquals("集装箱", lexicon.senses("container").get(0).text());
    assertEquals("容器", lexicon.senses("container").get(1).text());
    assertEquals("停止", lexicon.senses("halt").get(0).text());
    assertEquals("运行", lexicon.senses("run").get(0).text());
    assertEquals('装', lexicon.simplify("裝").charAt(0));
  }

  @Test
  void keepsTheWordsOfAnEnglishDictionaryApart() throws IOException {
    Lexicon lexicon = lexicon();
    assertEquals("container", lexicon.headwords("容器").get(0).text());
    assertEquals(0.5, lexicon.headwords("容器").get(0).weight(), 0.01);
    assertEquals("stop", lexicon.headwords("停止").get(0).text());
    assertTrue(lexicon.headwords("一种用来装东西的器具").isEmpty());
    assertTrue(lexicon.senses("container").stream().allMatch(it -> it.weight() <= 1));
  }

  @Test
  void aCharacterThatStandsInSimplifiedWordsStays() throws IOException {
    List<Cedict> dictionary =
        List.of(
            new Cedict("什麼", "什么", "shen2 me5", List.of("what")),
            new Cedict("怎麼", "怎么", "zen3 me5", List.of("how")),
            new Cedict("么麼", "幺麽", "yao1 mo2", List.of("small")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LexiconTrainer((what, done) -> {}).train(dictionary, List.of(), List.of()).write(out);
    Lexicon lexicon = Lexicons.read(new ByteArrayInputStream(out.toByteArray()));
    assertEquals("什么", lexicon.simplify("什么"));
    assertEquals("什么", lexicon.simplify("什麼"));
  }

  @Test
  void learnsHowTheFieldRendersAWord() throws IOException {
    Lexicon lexicon = lexicon();
    assertEquals("容器", lexicon.renderings("container").get(0).text());
    assertEquals("停止", lexicon.renderings("stop").get(0).text());
    assertEquals("container", lexicon.origins("容器").get(0).text());
  }

  @Test
  void tellsWhatStaysInLatin() throws IOException {
    Lexicon lexicon = lexicon();
    assertEquals(1, lexicon.usage("envoy").kept());
    assertEquals(1, lexicon.usage("envoy").capitalised());
    assertEquals(0, lexicon.usage("container").kept());
    assertTrue(lexicon.renderings("envoy").isEmpty());
  }

  @Test
  void givesTheSameBytesTwice() throws IOException {
    assertArrayEquals(train(), train());
  }
}
