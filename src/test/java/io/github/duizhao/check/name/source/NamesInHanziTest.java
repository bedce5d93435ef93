package io.github.duizhao.check.name.source;

import static io.github.duizhao.check.name.NameTexts.BARE;
import static io.github.duizhao.check.name.NameTexts.loud;
import static io.github.duizhao.check.name.NameTexts.pair;
import static io.github.duizhao.check.name.NameTexts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Finding;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Translations that write all names in hanzi, as novels do. */
class NamesInHanziTest {

  private static final String SOURCE =
      """
      The boats of Velmora came in before dawn, and Tarquenna counted them.

      Oskelin had not slept. Tarquenna gave him bread.

      In the square of Velmora, Oskelin saw the Mute again.

      Only Mute was still raking the salt. Brundalex paid Mute nothing.

      Tarquenna and Brundalex went home to Velmora.
      """;

  private static final String TARGET =
      """
      天亮之前，维尔莫拉的船就进港了，塔昆娜一条一条数着。

      奥斯凯林一夜没睡。塔昆娜给了他面包。

      在维尔莫拉的广场上，奥斯凯林又看见了哑巴。

      只有哑巴还在耙盐。布伦达莱克斯一个子儿也没给哑巴。

      塔昆娜和布伦达莱克斯回维尔莫拉的家去了。
      """;

  private static List<String> found(String target) throws IOException {
    return loud(run(BARE, pair(SOURCE, target))).stream().map(Finding::found).toList();
  }

  @Test
  void aNicknameByItsSenseIsRightAmongNamesInHanzi() throws IOException {
    assertEquals(List.of(), found(TARGET));
  }

  @Test
  void itIsNotAmongNamesThatAreKept() throws IOException {
    String kept =
        TARGET
            .replace("维尔莫拉", " Velmora ")
            .replace("塔昆娜", " Tarquenna ")
            .replace("奥斯凯林", " Oskelin ")
            .replace("布伦达莱克斯", " Brundalex ");
    assertEquals(List.of("哑巴", "哑巴", "哑巴"), found(kept));
  }
}
