package io.github.duizhao.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconFileTest {

  private static byte[] bytes(LexiconFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.write(out);
    return out.toByteArray();
  }

  private static Lexicon read(LexiconFile file) throws IOException {
    return Lexicons.read(new ByteArrayInputStream(bytes(file)));
  }

  @Test
  void givesBackWhatWasPutIn() throws IOException {
    LexiconFile file = new LexiconFile();
    LexiconFile.English container = file.english("container");
    container.word = true;
    container.glossed = 37;
    container.usage = new Lexicon.Usage(2187, 0, 1);
    container.senses.put("集装箱", 1.0);
    container.senses.put("容器", 0.5);
    container.renderings.put("容器", 0.9);
    LexiconFile.Chinese vessel = file.chinese("容器");
    vessel.word = true;
    vessel.count = 3839;
    vessel.glosses.put("container", 0.5);
    vessel.origins.put("container", 0.8);
    file.english(Stemmer.stem("policy")).display = "policy";
    vessel.hints.put(Stemmer.stem("policy"), 0.25);
    file.simplifies('裝', '装');
    file.simplifies('貨', '货');

    Lexicon lexicon = read(file);

    assertEquals(
        List.of("集装箱", "容器"),
        lexicon.senses("Containers").stream().map(Lexicon.Translation::text).toList());
    assertEquals(0.5, lexicon.senses("container").get(1).weight(), 0.01);
    assertEquals(0.9, lexicon.renderings("container").get(0).weight(), 0.01);
    assertEquals(new Lexicon.Usage(2187, 0, 1), lexicon.usage("container"));
    assertTrue(lexicon.isEnglishWord("container"));
    assertEquals(37, lexicon.glossed("containers"));
    assertEquals("container", lexicon.glosses("容器").get(0).text());
    assertEquals("policy", lexicon.hints("容器").get(0).text());
    assertEquals(0.8, lexicon.origins("容器").get(0).weight(), 0.01);
    assertEquals(3839, lexicon.count("容器"));
    assertEquals(-1, lexicon.count("集装箱"));
    assertEquals(-1, lexicon.count("集装"));
    assertFalse(lexicon.isChineseWord("集装箱"), "only named as a sense");
    assertEquals("集装箱", lexicon.simplify("集裝箱"));
  }

  @Test
  void tellsHowLongTheWordsAreThatBeginAlike() throws IOException {
    LexiconFile file = new LexiconFile();
    for (int i = 0; i < 400; i++) {
      file.chinese(Character.toString((char) (0x4e00 + 7 * i)) + "子").count = i + 1;
    }
    for (String word : List.of("集合", "集装", "集装箱", "集装箱船", "集资")) {
      file.chinese(word).count = 1;
    }
    Lexicon lexicon = read(file);
    assertEquals(4, lexicon.longest("集装"));
    assertEquals(2, lexicon.longest("集资"));
    assertEquals(2, lexicon.longest((char) (0x4e00 + 7 * 201) + "子"));
    assertEquals(0, lexicon.longest("集中"), "no word begins so");
    assertEquals(0, lexicon.longest("龥龥"), "behind the last");
  }

  @Test
  void findsEveryKeyAmongManyAndNoOther() throws IOException {
    LexiconFile file = new LexiconFile();
    for (int i = 0; i < 1000; i++) {
      file.chinese(Character.toString((char) (0x4e00 + 7 * i)) + (i % 3 == 0 ? "子" : "")).count =
          i + 1;
    }
    Lexicon lexicon = read(file);
    for (int i = 0; i < 1000; i++) {
      String word = Character.toString((char) (0x4e00 + 7 * i)) + (i % 3 == 0 ? "子" : "");
      assertEquals(i + 1, lexicon.count(word));
      assertEquals(-1, lexicon.count(word + "不"));
      assertEquals(-1, lexicon.count(Character.toString((char) (0x4e00 + 7 * i + 1))));
    }
  }

  @Test
  void writesTheSameBytesWhateverTheOrder() throws IOException {
    LexiconFile one = new LexiconFile();
    one.english("a").senses.put("甲", 0.5);
    one.english("b").senses.put("乙", 0.5);
    one.english("b").senses.put("丙", 0.5);
    LexiconFile other = new LexiconFile();
    other.english("b").senses.put("丙", 0.5);
    other.english("b").senses.put("乙", 0.5);
    other.english("a").senses.put("甲", 0.5);
    assertArrayEquals(bytes(one), bytes(other));
  }

  @Test
  void refusesOtherFilesAndCutOnes() throws IOException {
    LexiconFile file = new LexiconFile();
    file.chinese("容器").word = true;
    byte[] whole = bytes(file);
    assertThrows(
        IOException.class,
        () -> Lexicons.read(new ByteArrayInputStream("PK".getBytes("US-ASCII"))));
    // the last part is an empty list of characters, of which nothing but the length can be missing
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(whole, length);
      assertThrows(IOException.class, () -> Lexicons.read(new ByteArrayInputStream(cut)));
    }
  }

  @Test
  void readsPartsLongerThanUsual() throws IOException {
    int length = 40_000_000;
    ByteBuffer file = ByteBuffer.allocate(8 + 4 + length + 4 + 4 + 4);
    file.put(LexiconFile.MAGIC.getBytes("US-ASCII")).putInt(length);
    file.position(file.position() + length);
    file.putInt(4).putInt(0).putInt(0);
    assertEquals(-1, Lexicons.read(new ByteArrayInputStream(file.array())).count("容器"));
  }
}
