package io.github.duizhao.read.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LangOfNameTest {

  @ParameterizedTest
  @CsvSource({
    "article.zh.md, zh",
    "article.en.md, en",
    "article.zh-CN.html, zh-CN",
    "article.zh-Hant-TW.html, zh-Hant-TW",
    "messages_pt_BR.txt, pt-BR",
    "messages_zh_CN.txt, zh-CN",
    "how_to_zh.txt, zh",
    "README_CN.md, zh",
    "README-zh.md, zh",
    "zh.md, zh",
    "content/zh-cn/docs/article.md, zh-CN",
    "content\\de\\article.txt, de",
    "zh/article.en.md, en",
    "en/docs/zh/article.md, zh",
    "film.chs.srt, zh-CN",
    "film.eng.srt, en",
    "film_cht.vtt, zh-TW",
    "film.简体.srt, zh-CN",
    "film.chs&eng.srt, ''",
    "en/chi.md, zh",
    "zhou-eng.md, ''",
    "how-to.md, ''",
    "notes.md, ''",
    "notes.qq.md, ''",
    "article, ''",
    "ending/zhejiang.md, ''",
  })
  void tellsTheLanguage(String name, String tag) {
    assertEquals(tag, LangOfName.of(name).map(Lang::tag).orElse(""));
  }
}
