package io.github.duizhao.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundModelTest {

  private static final SoundModel MODEL = SoundModel.builtIn();

  @ParameterizedTest
  @CsvSource({
    "Kubernetes, 库伯内特",
    "Jay Lyman, 杰伊·莱曼",
    "Liles, 莉莉斯",
    "Scott, 斯科特",
    "Williams, 威廉姆斯",
    "José, 何塞"
  })
  void soundsAlike(String english, String chinese) {
    assertTrue(MODEL.logOdds(english, chinese) > 0, english + " " + chinese);
  }

  @ParameterizedTest
  @CsvSource({
    "Envoy, 特使",
    "Vault, 金库",
    "Williams, 斯科特",
    "Chef, 主厨",
    "Kubernetes, 普罗米修斯",
    "Node, 节点"
  })
  void soundsOtherwise(String english, String chinese) {
    assertTrue(MODEL.logOdds(english, chinese) < 0, english + " " + chinese);
  }

  @Test
  void findsTheVeryCharacters() {
    String text = "云基础设施公司的首席分析师杰伊·莱曼说，这一市场正在增长。";
    SoundModel.Match match = MODEL.find("Jay Lyman", text).orElseThrow();
    assertEquals("杰伊·莱曼", match.span().in(text));
    assertTrue(match.probability() > 0.9);
  }

  @Test
  void findsTheWindowThatSoundsMostLikeIt() {
    for (String name : List.of("Jay Lyman", "Scott", "Kubernetes")) {
      SoundName sound = MODEL.name(name);
      String text = "分析师杰伊·莱曼和斯科特说库伯内特在增长";
      double best = Double.NEGATIVE_INFINITY;
      for (int start = 0; start < text.length(); start++) {
        for (int end = start + 2; end <= text.length(); end++) {
          String window = text.substring(start, end);
          if (!window.startsWith("·") && !window.endsWith("·") && window.length() <= 16) {
            best = Math.max(best, sound.logOdds(window));
          }
        }
      }
      SoundModel.Match match = sound.find(text, -100).orElseThrow();
      assertEquals(best, match.logOdds(), 1e-9, name);
      assertEquals(best, sound.logOdds(match.span().in(text)), 1e-9, name);
    }
  }

  @Test
  void findsNothingInOrdinaryWords() {
    assertTrue(MODEL.find("Mattermark", "我们使用容器镜像来部署应用程序。").isEmpty());
    assertTrue(MODEL.find("Mattermark", "").isEmpty());
    assertTrue(MODEL.find("42", "四十二").isEmpty());
  }

  @Test
  void survivesOddInput() {
    assertTrue(MODEL.logOdds("", "") < 0);
    assertTrue(MODEL.logOdds("Scott", "Scott") < 0);
    assertTrue(MODEL.logOdds("x".repeat(500), "斯".repeat(500)) < 0);
  }

  @Test
  void knowsSeveralReadings() {
    assertEquals(List.of("zhong", "chong"), Pinyin.builtIn().of('重'));
    assertTrue(Pinyin.builtIn().of('x').isEmpty());
    assertEquals("zh", Pinyin.initial("zhuang"));
    assertEquals("uang", Pinyin.rest("zhuang"));
  }
}
