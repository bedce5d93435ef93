package io.github.duizhao.check.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.duizhao.check.CheckRunner;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.check.Report;
import io.github.duizhao.lexicon.Knowledge;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The page of {@code regress/shortcodes-and-fences.zh.md} makes zhlint 0.8.2 hang: short codes,
 * fences and angle brackets in code between Chinese sentences. All checks must do with it what they
 * do with any page. Work is counted in bytes that the thread asks for, not in time.
 */
class RegressTest {

  private final CheckRunner runner = new CheckRunner(AllChecks.list(), Knowledge.builtIn());

  private static String page() throws IOException {
    try (InputStream in =
        RegressTest.class.getResourceAsStream("/regress/shortcodes-and-fences.zh.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Report run(String text) {
    return runner.run(CheckTexts.markdown(text), CheckSettings.DEFAULT);
  }

  private long work(String text) {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    run(text);
    return thread.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void nothingIsWrongWithThePage() throws IOException {
    assertEquals(List.of(), run(page()).findings());
  }

  @Test
  void aPageOfTwiceTheLengthIsAboutTwiceTheWork() throws IOException {
    String page = page() + "\n\n";
    run(page);
    long once = work(page.repeat(20));
    long twice = work(page.repeat(40));
    assertTrue(twice < 3 * once, once + " bytes, then " + twice);
  }
}
