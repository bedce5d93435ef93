package io.github.duizhao.check.name.spelling;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpeltTest {

  @Test
  void anEndingOrAVersionsLetterIsNoSlip() {
    assertTrue(Spelt.isInflected("containers", "container"));
    assertTrue(Spelt.isInflected("openapiv3", "openapi3"));
    assertFalse(Spelt.isInflected("kyvero", "kyverno"));
  }

  @Test
  void ofSeveralWordsAShortOneThatDiffersIsAnotherWord() {
    assertTrue(Spelt.hasOtherWord("Crane Bank", "Crate Bank"));
    assertFalse(Spelt.hasOtherWord("Media Writter", "Media Writer"));
    assertFalse(Spelt.hasOtherWord("Crane", "Crate"));
  }

  @Test
  void anAddressIsNoMisspeltName() {
    assertTrue(Spelt.isTied("kubernetes.io"));
    assertFalse(Spelt.isTied("Kubernetes"));
  }

  @Test
  void otherDigitsAreAnotherThing() {
    assertTrue(Spelt.sameDigits("h264", "x264"));
    assertFalse(Spelt.sameDigits("h264", "h265"));
  }
}
