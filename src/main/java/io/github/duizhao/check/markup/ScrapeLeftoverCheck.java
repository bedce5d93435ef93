package io.github.duizhao.check.markup;

import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.Passages;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Skipped;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what a web page left in the text when it was copied: a vector graphic, the address of an
 * embedded player as a link, the lone word 视频 after it.
 */
public final class ScrapeLeftoverCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "scrape-leftover",
          new Message("What a copied web page left behind", "网页抓取的残留内容"),
          Category.ADDITION,
          Severity.WARNING,
          false);

  private static final Pattern EMBED =
      Pattern.compile("https?://\\S{0,200}?(?:/embed/|[?&]feature=oembed)\\S{0,200}");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    Document target = inspection.bitext().target().document();
    if (!target.lang().isChinese()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Skipped skipped : target.skipped()) {
      if (skipped.reason() == Skipped.Reason.GRAPHIC) {
        add(-1, skipped.span(), target.content(), findings);
      }
    }
    boolean afterPlayer = false;
    for (Passage passage : Passages.of(inspection).all()) {
      Block block = passage.block();
      boolean player = isPlayer(block);
      boolean label = afterPlayer && block.text().strip().equals("视频");
      if (player || label || block.role() == Block.Role.LEFTOVER) {
        add(passage.bead(0), block.file(), target.content(), findings);
      }
      afterPlayer = player;
    }
    return findings;
  }

  /** Whether the block is nothing but the address of a player. */
  private static boolean isPlayer(Block block) {
    String text = block.text().strip();
    if (!EMBED.matcher(text).matches()) {
      return false;
    }
    return block.marks().stream().allMatch(mark -> mark.kind() == Mark.Kind.LINK);
  }

  private static void add(int bead, Span place, Content content, List<Finding> findings) {
    Span head = new Span(place.start(), Math.min(place.end(), place.start() + 200));
    findings.add(
        Finding.of(
                INFO,
                bead,
                head,
                head.in(content),
                new Message("left over from the copied page", "抓取网页时的残留内容"))
            .confidence(0.85)
            .build());
  }
}
