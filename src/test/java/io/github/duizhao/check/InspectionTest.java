package io.github.duizhao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.duizhao.lexicon.Knowledge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class InspectionTest {

  private final Inspection inspection =
      new Inspection(CheckTexts.markdown("好。\n"), Knowledge.NONE, CheckSettings.DEFAULT);

  @Test
  void makesWhatWasBegunOnceAndWithAnInspectionOfItsOwn() {
    List<Inspection> seen = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 3; i++) {
      inspection.begin(
          String.class,
          own -> {
            seen.add(own);
            return "begun";
          });
    }
    assertEquals("begun", inspection.shared(String.class, unused -> "made late"));
    inspection.begin(String.class, unused -> "again");
    assertEquals("begun", inspection.shared(String.class, unused -> "made late"));
    assertEquals(1, seen.size());
    assertNotSame(inspection, seen.get(0));
    assertSame(inspection.bitext(), seen.get(0).bitext());
  }

  @Test
  void tellsWhatWentWrongBesideIt() {
    inspection.begin(
        String.class,
        unused -> {
          throw new IllegalStateException("odd text");
        });
    assertThrows(
        IllegalStateException.class, () -> inspection.shared(String.class, unused -> "late"));
  }
}
