package io.github.duizhao.cli;

import io.github.duizhao.Duizhao;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.read.Documents;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;

/**
 * Opens the models of the jar and aligns a few words on another thread, while picocli makes itself
 * ready, which takes one core only: Java loads hundreds of classes when they are first used, and
 * for a short article that is a large part of the work.
 */
final class Rehearsal {

  private Rehearsal() {}

  /** Comes back at once; what goes wrong is told when the real texts are aligned. */
  static void begin() {
    Duizhao door = Duizhao.create();
    door.prepareToAlign();
    CompletableFuture<Bitext> unused = CompletableFuture.supplyAsync(() -> align(door));
  }

  private static Bitext align(Duizhao door) {
    try {
      return door.align(
          Documents.parse("a.md", Lang.EN, "# The sea\n\nIt is wide. Orvieto took 12 days.\n"),
          Documents.parse("a.md", Lang.ZH, "# 海\n\n海很宽。奥尔维耶托用了 12 天。\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
