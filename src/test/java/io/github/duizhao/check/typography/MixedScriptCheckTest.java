package io.github.duizhao.check.typography;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixedScriptCheckTest {

  private final Check check = new MixedScriptCheck();

  private static final String SIMPLIFIED = "我们说过这个问题应该会让许多开发者觉得头疼，还需要时间来解决，请关注后续进展并发表意见。";

  @Test
  void findsTraditionalCharactersInSimplifiedText() {
    var findings = io.github.duizhao.check.CheckTexts.run(check, target(SIMPLIFIED, "你將深入瞭解。"));
    assertEquals(List.of("將", "瞭"), findings.stream().map(f -> f.found()).toList());
    assertEquals("将", findings.get(0).expected());
  }

  @Test
  void leavesAloneTextsOfOneScriptAndTextsAboutBoth() {
    assertEquals(List.of(), found(check, target(SIMPLIFIED)));
    assertEquals(List.of(), found(check, target("這個問題應該會讓許多開發者覺得頭疼。")));
    assertEquals(List.of(), found(check, target("简体的“说”，繁體的「說」，简体的“体”，繁體的「體」。")));
  }

  @Test
  void findsAFewCharactersInAShortText() {
    assertEquals(List.of("長"), found(check, target("这个问题会让许多人觉得头疼，说来话長。")));
  }
}
