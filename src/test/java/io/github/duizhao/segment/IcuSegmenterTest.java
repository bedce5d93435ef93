package io.github.duizhao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.text.Lang;
import org.junit.jupiter.api.Test;

class IcuSegmenterTest implements SegmenterContract {

  @Override
  public Lang lang() {
    return Lang.of("de");
  }

  @Test
  void cutsByTheLocalesRules() {
    assertEquals(
        "Der Zug war spät.‖Niemand wusste, warum!‖Wir warteten.",
        CutAssertions.cut(lang(), "Der Zug war spät. Niemand wusste, warum! Wir warteten."));
  }

  @Test
  void keepsCodeWhole() {
    assertEquals(
        "Nimm `a. B` dazu.‖Dann weiter.",
        CutAssertions.cut(lang(), "Nimm `a. B` dazu. Dann weiter."));
  }
}
