package io.github.duizhao.align.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContractionsTest {

  @Test
  void takesNegationsApart() {
    assertEquals(List.of("do", "not"), Contractions.parts("don't"));
    assertEquals(List.of("can", "not"), Contractions.parts("can't"));
    assertEquals(List.of("will", "not"), Contractions.parts("won't"));
  }

  @Test
  void takesAuxiliariesApart() {
    assertEquals(List.of("she", "ll"), Contractions.parts("she'll"));
    assertEquals(List.of("they", "re"), Contractions.parts("they're"));
  }

  @Test
  void leavesAlonePossessivesAndNames() {
    assertEquals(List.of(), Contractions.parts("harbor's"));
    assertEquals(List.of(), Contractions.parts("o'reilly"));
    assertEquals(List.of(), Contractions.parts("'tis"));
    assertEquals(List.of(), Contractions.parts("n't"));
  }
}
