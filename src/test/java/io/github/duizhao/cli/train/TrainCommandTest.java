package io.github.duizhao.cli.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.cli.Main;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Lexicons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

  @TempDir Path directory;

  private int run(String... args) {
    return Main.commandLine().execute(args);
  }

  @Test
  void makesALexiconThatOpens() throws IOException {
    Path dictionary = directory.resolve("cedict_ts.u8");
    Files.writeString(dictionary, "# CC-CEDICT\n容器 容器 [rong2 qi4] /receptacle/container/\n");
    Path texts = directory.resolve("texts.tsv");
    Files.writeString(texts, "Start the container\t启动容器\n".repeat(5) + "Start\t启动\n".repeat(5));
    String[] command = {
      "train", "lexicon", "--dictionary", dictionary.toString(), "-o", "", texts.toString()
    };
    byte[][] written = new byte[2][];
    for (int i = 0; i < 2; i++) {
      Path out = directory.resolve("lexicon" + i + ".bin");
      command[5] = out.toString();
      assertEquals(0, run(command));
      written[i] = Files.readAllBytes(out);
    }
    assertArrayEquals(written[0], written[1]);
    Lexicon lexicon = Lexicons.open(directory.resolve("lexicon0.bin"));
    assertEquals("容器", lexicon.renderings("container").get(0).text());
  }

  @Test
  void learnsTheSameFromLinesTmxAndJsonLines() throws IOException {
    Path dictionary = directory.resolve("cedict_ts.u8");
    Files.writeString(dictionary, "容器 容器 [rong2 qi4] /receptacle/container/\n");
    Path lines = directory.resolve("texts.tsv");
    Files.writeString(lines, "Start the container\t启动容器\n".repeat(5));
    Path json = directory.resolve("texts.jsonl");
    Files.writeString(
        json,
        "{\"source\":\"Start the container\",\"target\":\"启动容器\",\"confidence\":0.9}\n".repeat(5)
            + "{\"source\":\"Stop\",\"target\":\"\",\"confidence\":0.9}\n"
            + "{\"source\":\"Stop\",\"target\":\"香蕉\",\"confidence\":0.2}\n");
    Path tmx = directory.resolve("texts.tmx");
    Files.writeString(
        tmx,
        "<?xml version=\"1.0\"?><tmx version=\"1.4\"><header srclang=\"zh-CN\"/><body>"
            + ("<tu><tuv xml:lang=\"zh-CN\"><seg>启动容器</seg></tuv>"
                    + "<tuv xml:lang=\"en\"><seg>Start the container</seg></tuv></tu>")
                .repeat(5)
            + "</body></tmx>");
    byte[] first = lexicon(dictionary, lines);
    assertArrayEquals(first, lexicon(dictionary, json), "JSON lines");
    assertArrayEquals(first, lexicon(dictionary, tmx), "TMX, translated from Chinese");
  }

  @Test
  void saysThatItWantsChinese() throws IOException {
    Path tmx = directory.resolve("texts.tmx");
    Files.writeString(
        tmx,
        "<?xml version=\"1.0\"?><tmx version=\"1.4\"><header srclang=\"de\"/><body><tu>"
            + "<tuv xml:lang=\"de\"><seg>Haus</seg></tuv><tuv xml:lang=\"fr\"><seg>maison</seg></tuv>"
            + "</tu></body></tmx>");
    assertEquals(2, run("train", "lexicon", "-o", "x", tmx.toString()));
  }

  @Test
  void learnsWhatCharactersMeanInsideWords() throws IOException {
    Path dictionary = directory.resolve("cedict_ts.u8");
    Files.writeString(
        dictionary,
        "電池 电池 [dian4 chi2] /battery/\n電力 电力 [dian4 li4] /electric power/\n"
            + "電線 电线 [dian4 xian4] /electric wire/\n能力 能力 [neng2 li4] /power/\n"
            + "毛線 毛线 [mao2 xian4] /wool wire/\n");
    lexicon(dictionary, directory.resolve("no-texts"));
    Lexicon lexicon = Lexicons.open(directory.resolve("lexicon.bin"));
    assertEquals("electric", lexicon.characterSenses('电').get(0).text());
    assertTrue(lexicon.characterSenses('池').stream().anyMatch(it -> it.text().equals("battery")));
  }

  private byte[] lexicon(Path dictionary, Path text) throws IOException {
    Path out = directory.resolve("lexicon.bin");
    String from = dictionary.toString();
    if (Files.exists(text)) {
      assertEquals(
          0, run("train", "lexicon", "--dictionary", from, "-o", out.toString(), text.toString()));
    } else {
      assertEquals(0, run("train", "lexicon", "--dictionary", from, "-o", out.toString()));
    }
    return Files.readAllBytes(out);
  }

  @Test
  void makesSounds() throws IOException {
    Path dictionary = directory.resolve("cedict_ts.u8");
    Files.writeString(
        dictionary, "羅拉 罗拉 [Luo2 la1] /Lola (name)/\n拉塔 拉塔 [La1 ta3] /Rata (name)/\n".repeat(2));
    Path out = directory.resolve("sounds.tsv");
    assertEquals(
        0, run("train", "sounds", "--dictionary", dictionary.toString(), "-o", out.toString()));
    assertTrue(Files.readString(out).contains("\nt-\tt\t"));
  }

  @Test
  void saysWhereADictionaryIsWrong() throws IOException {
    Path dictionary = directory.resolve("wrong.u8");
    Files.writeString(dictionary, "not a dictionary\n");
    assertEquals(2, run("train", "sounds", "--dictionary", dictionary.toString(), "-o", "x"));
  }
}
