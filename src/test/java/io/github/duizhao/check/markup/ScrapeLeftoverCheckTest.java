package io.github.duizhao.check.markup;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScrapeLeftoverCheckTest {

  private final Check check = new ScrapeLeftoverCheck();

  @Test
  void findsPlayerAndItsLabel() {
    String player = "https://www.youtube.com/embed/abc?feature=oembed";
    assertEquals(
        List.of(player, "视频"),
        found(check, markdown("正文在此。\n\n[" + player + "](" + player + ")\n\n视频\n\n正文又在此。")));
  }

  @Test
  void findsGraphic() {
    assertEquals(
        1,
        found(check, markdown("正文。\n\n<svg viewBox=\"0 0 1 1\"><title>Group</title></svg>"))
            .size());
  }

  @Test
  void leavesAloneLinksToVideos() {
    assertEquals(List.of(), found(check, markdown("看[视频](https://vimeo.com/1)。\n\n视频")));
  }
}
