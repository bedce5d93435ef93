package io.github.duizhao.check.term;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void aTermWithSomethingAddedHoldsIt() {
    assertTrue(Characters.holdInOrder("安全问题修复", "安全修复"));
    assertFalse(Characters.holdInOrder("修复安全", "安全修复"));
    assertFalse(Characters.holdInOrder("安全", "安全修复"));
  }

  @Test
  void synonymsShareACharacter() {
    assertTrue(Characters.share("时延", "延迟"));
    assertFalse(Characters.share("集装箱", "容器"));
  }

  @Test
  void grammarNamesNothing() {
    assertTrue(Characters.hasGrammar("它的"));
    assertFalse(Characters.hasGrammar("容器"));
  }
}
