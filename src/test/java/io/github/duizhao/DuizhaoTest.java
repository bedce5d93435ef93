package io.github.duizhao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Report;
import io.github.duizhao.read.Documents;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuizhaoTest {

  private static final Path CORPORA = Path.of(System.getProperty("duizhao.corpora"));
  private static final Duizhao DUIZHAO = Duizhao.create();

  private static Bitext podcast() throws IOException {
    return DUIZHAO.align(
        CORPORA.resolve("podcast/source.en.md"), CORPORA.resolve("podcast/target.zh.md"));
  }

  @Test
  void placesOfFindingsHoldTheWordsFound() throws IOException {
    Report report = DUIZHAO.check(podcast());
    assertFalse(report.findings().isEmpty());
    for (Finding finding : report.findings()) {
      assertEquals(
          finding.found(),
          finding.place().in(report.bitext().target().document().content()),
          finding.toString());
    }
  }

  @Test
  void tellsWhatWentWrongInPreparationWhenItAligns(@TempDir Path models) throws IOException {
    Files.writeString(models.resolve("lexicon.bin"), "no lexicon");
    Duizhao door = Duizhao.builder().models(models).build();
    door.prepareToAlign();
    Document text = Documents.parse("a.txt", Lang.EN, "One sentence.");
    assertThrows(UncheckedIOException.class, () -> door.align(text, text));

    Duizhao sound = Duizhao.create();
    sound.prepareToAlign();
    assertEquals(1, sound.align(text, text).beads().size());
  }

  @Test
  void stopsWhenItsThreadIsInterrupted() throws IOException {
    Bitext bitext = podcast();
    int beads = bitext.beads().size();
    Thread.currentThread().interrupt();
    try {
      assertThrows(CancellationException.class, () -> DUIZHAO.check(bitext));
      assertThrows(
          CancellationException.class,
          () -> DUIZHAO.align(bitext.source().document(), bitext.target().document()));
      assertTrue(Thread.currentThread().isInterrupted());
    } finally {
      Thread.interrupted();
    }
    assertEquals(beads, podcast().beads().size());
  }

  /** Not only between two checks: the name checks alone take most of the time. */
  @Test
  void stopsWhereverItIsWhenItsThreadIsInterrupted() throws Exception {
    Document source =
        Documents.parse(
            "a.md", Lang.EN, "Dana Okafor met Zork in Boston in 2019.\n\n".repeat(4000));
    Document target = Documents.parse("b.md", Lang.ZH, "达娜·奥卡福2019年在波士顿见到了佐克。\n\n".repeat(4000));
    Side english = DUIZHAO.segment(source);
    Side chinese = DUIZHAO.segment(target);
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      beads.add(
          new Bead(
              english.sentences().subList(i, i + 1), chinese.sentences().subList(i, i + 1), 1));
    }
    Bitext bitext = new Bitext(english, chinese, beads);
    for (int millis : new int[] {20, 200, 500}) {
      boolean[] cancelled = {false};
      Thread checking =
          new Thread(
              () -> {
                try {
                  DUIZHAO.check(bitext);
                } catch (CancellationException e) {
                  cancelled[0] = Thread.currentThread().isInterrupted();
                }
              });
      checking.start();
      Thread.sleep(millis);
      checking.interrupt();
      checking.join(20_000);
      assertFalse(checking.isAlive());
      assertTrue(cancelled[0], "after " + millis);
    }
  }

  @Test
  void namesTheArgumentThatIsWrong(@TempDir Path folder) {
    IOException directory = assertThrows(IOException.class, () -> DUIZHAO.read(folder));
    assertEquals(folder + ": a folder, not a file", directory.getMessage());
    Duizhao.Builder builder = Duizhao.builder();
    Path missing = folder.resolve("models");
    IllegalArgumentException models =
        assertThrows(IllegalArgumentException.class, () -> builder.models(missing));
    assertEquals("no such folder: " + missing, models.getMessage());
  }

  @Test
  void sharesOneInstanceBetweenThreads() throws Exception {
    String alone = DUIZHAO.check(podcast()).findings().toString();
    List<Callable<String>> tasks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      tasks.add(() -> DUIZHAO.check(podcast()).findings().toString());
    }
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      for (Future<String> result : pool.invokeAll(tasks)) {
        assertEquals(alone, result.get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void findingsKeepTheirFingerprintWhenTheTextAboveGrows() throws IOException {
    String text = "订阅[阴天](https://overcast.fm/itunes1)，“听完再走。\n";
    Report before = DUIZHAO.checkTarget(Documents.parse("a.md", Lang.ZH, text));
    Report after = DUIZHAO.checkTarget(Documents.parse("a.md", Lang.ZH, "前面多一段话。\n\n" + text));
    assertFalse(before.findings().isEmpty());
    assertTrue(
        after.findings().stream()
            .map(Finding::fingerprint)
            .toList()
            .containsAll(before.findings().stream().map(Finding::fingerprint).toList()));
  }

  /** Ten thousand articles a night, from anywhere: nothing may crash it or lose a sentence. */
  @Test
  void survivesAnyText() throws IOException {
    String[] pieces = {
      "The sea was calm. ",
      "海很平静。",
      "\n\n",
      "“",
      "”",
      "（",
      "[阴天](https://overcast.fm/x)",
      "`code",
      "```\n",
      "# ",
      "* ",
      "> ",
      "| a | b |\n|---|---|\n",
      "\uD83D\uDE00",
      "\uD842",
      "\u0000",
      "\u202e",
      "3.5 万",
      "$1,000",
      "<div>",
      "</p>",
      "<!--",
      "-->",
      "{{< note >}}",
      "&amp;",
      "T2 的",
      "\r\n",
      "\t",
      "Kubernetes",
      "库伯内特",
      "\ufeff",
      "……",
      "。，”",
      "![a](b)",
      "[x][1]\n\n[1]: http://e.com\n",
      "\\",
      "*",
      "_",
      "a.b?c=1",
    };
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      String message = "seed " + seed;
      String extension = new String[] {".md", ".html", ".txt"}[seed % 3];
      Document source = Documents.parse("s" + extension, Lang.EN, text(random, pieces));
      Document target = Documents.parse("t" + extension, Lang.ZH, text(random, pieces));
      Bitext bitext = DUIZHAO.align(source, target);
      int sentences = 0;
      for (Bead bead : bitext.beads()) {
        sentences += bead.source().size() + bead.target().size();
      }
      assertEquals(
          bitext.source().sentences().size() + bitext.target().sentences().size(),
          sentences,
          message);
      for (Finding finding : DUIZHAO.check(bitext).findings()) {
        Span place = finding.place();
        assertEquals(finding.found(), place.in(target.content()), message + " " + finding.check());
      }
      DUIZHAO.checkTarget(target);
    }
  }

  private static String text(Random random, String[] pieces) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }
}
