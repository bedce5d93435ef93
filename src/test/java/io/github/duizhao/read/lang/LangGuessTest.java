package io.github.duizhao.read.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.text.Lang;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LangGuessTest {

  private static String of(String text) {
    return LangGuess.of(text).map(Lang::tag).orElse("");
  }

  @Test
  void tellsByScript() {
    assertEquals("en", of("The keeper of 灯塔 counted ships and went home again."));
    assertEquals("zh-CN", of("使用 Kubernetes API server 的 Pod 会启动 kubelet"));
    assertEquals("ja", of("これは日本語の文です。"));
    assertEquals("ko", of("이것은 한국어 문장입니다."));
    assertEquals(Optional.empty(), LangGuess.of("123 …"));
    assertEquals(Optional.empty(), LangGuess.of("Это русский текст"));
  }

  @Test
  void tellsTraditionalChinese() {
    assertEquals("zh-TW", of("燈塔看守人每天早飯前都要數一數經過的船隻。"));
    assertEquals("zh-CN", of("他用了“轉”这个字来说明繁体和简体的区别。"));
  }
}
