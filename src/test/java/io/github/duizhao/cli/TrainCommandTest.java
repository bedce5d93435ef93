package io.github.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
