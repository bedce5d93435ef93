package io.github.duizhao;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.align.Aligner;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.check.CheckRunner;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.catalogue.AllChecks;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Lexicons;
import io.github.duizhao.lexicon.Termbase;
import io.github.duizhao.read.Documents;
import io.github.duizhao.segment.Sentences;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing may stall: twice as long a sentence asks the lexicon about twice as often. */
class LinearWorkTest {

  /** Some work does not grow at all, some by a logarithm. */
  private static final double MOST = 2.6;

  private static final int LENGTH = 9000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Kubernetes pod '|'Kubernetes 容器'",
        "'Alpha Beta, '|'阿尔法，'",
        "'word '|'字'",
        "'[a](b) text '|'[甲](b) 文字'",
        "'A.B. '|'甲·乙 '",
        "'the busy engineer reads '|'工程师在阅读日志'"
      })
  void oneHugeSentence(String english, String chinese) throws IOException {
    long once = lookUps(english, chinese, LENGTH);
    long twice = lookUps(english, chinese, 2 * LENGTH);
    assertTrue(twice <= MOST * once, once + " look-ups, then " + twice);
  }

  private static long lookUps(String english, String chinese, int length) throws IOException {
    AtomicLong count = new AtomicLong();
    Lexicon lexicon = counted(Lexicons.builtIn(), count);
    Side source = side(Lang.EN, english.repeat(length / english.length()));
    Side target = side(Lang.ZH, chinese.repeat(length / 3 / chinese.length()));
    Bitext bitext = Aligner.create(lexicon).align(source, target);
    new CheckRunner(AllChecks.list(), new Knowledge(lexicon, Termbase.EMPTY))
        .run(bitext, CheckSettings.DEFAULT);
    return count.get();
  }

  private static Side side(Lang lang, String text) throws IOException {
    Document document = Documents.parse("text.md", lang, text);
    return new Side(document, Sentences.of(document));
  }

  private static Lexicon counted(Lexicon lexicon, AtomicLong count) {
    return (Lexicon)
        Proxy.newProxyInstance(
            Lexicon.class.getClassLoader(),
            new Class<?>[] {Lexicon.class},
            (proxy, method, arguments) -> {
              count.incrementAndGet();
              try {
                return method.invoke(lexicon, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
