package io.github.duizhao.check.markup;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageCheckTest {

  private final Check check = new ImageCheck();

  @Test
  void findsPicturesLostAndPicturesWithoutAddress() {
    List<io.github.duizhao.check.Finding> lost =
        io.github.duizhao.check.CheckTexts.run(
            check,
            markdown(
                "See ![a](x/map.png) here.\n\nAnd ![b](x/sea.png).",
                "看这里 ![a](y/map.jpg)。\n\n还有。"));
    assertEquals(
        List.of("a picture of the source is missing: sea"),
        lost.stream().map(it -> it.message().english()).toList());
    assertEquals(List.of("![图]()"), found(check, markdown("看这里：![图]()")));
  }

  @Test
  void leavesAlonePicturesKeptElsewhere() {
    assertEquals(
        List.of(),
        found(
            check,
            markdown("See ![a](x/map.png) here.", "看这里 ![a](https://cdn.example.org/7f3a.png)。")));
  }

  @Test
  void findsPicturesWhoseNameWasTranslated() {
    assertEquals(
        List.of("images/地图.png"),
        found(check, markdown("See ![a map](images/map.png).", "看![地图](images/地图.png)。")));
    assertEquals(
        List.of(), found(check, markdown("See ![a map](images/map.png).", "看![地图](zh/地图.png)。")));
  }
}
