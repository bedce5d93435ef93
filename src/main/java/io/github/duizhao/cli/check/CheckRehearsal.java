package io.github.duizhao.cli.check;

import io.github.duizhao.Duizhao;
import io.github.duizhao.check.Report;
import io.github.duizhao.read.Documents;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;

/**
 * Checks a few words on another thread while the texts are read and aligned: what the checks look
 * up is got ready, and Java has loaded their classes, which is much of the work for a short
 * article.
 */
final class CheckRehearsal {

  /** A little of all that the checks look at, and some faults. */
  private static final String SOURCE =
      """
      # The sea

      It is not wide. Orvieto took 12 days with [Harbor](https://goharbor.io), `ls -l` and Docker Hub.

      - She said: “No, 5 km,” and the cluster was gone.
      - Oslo, **GitHub**, Jay Lyman
      """;

  private static final String TARGET =
      """
      # 海

      海很宽。奥尔维耶托用了 13 天，还有[港口](https://goharbor.com)，`ls —l` 和码头工人中心。

      - 他说:“5 公里”，集群就没了。
      - 奥斯陆，**Github**，杰伊·莱曼
      """;

  private CheckRehearsal() {}

  /** Comes back at once; what goes wrong is told when the real texts are checked. */
  static void begin(Duizhao door) {
    CompletableFuture<Report> unused = CompletableFuture.supplyAsync(() -> check(door));
  }

  static Report check(Duizhao door) {
    try {
      return door.check(
          door.align(
              Documents.parse("a.md", Lang.EN, SOURCE), Documents.parse("a.md", Lang.ZH, TARGET)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
