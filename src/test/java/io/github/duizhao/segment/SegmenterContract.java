package io.github.duizhao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every segmenter must hold on any text. */
interface SegmenterContract {

  Lang lang();

  private Segmenter segmenter() {
    return Segmenters.forLang(lang());
  }

  @Test
  default void keepsEveryVisibleCharacterOfRandomText() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      String text = randomText(random);
      List<Span> whole = randomSpans(random, text.length());
      List<Span> spans = segmenter().split(text, whole);
      String told = "seed " + seed + " round " + round + ": " + text;
      int at = 0;
      for (Span span : spans) {
        assertTrue(span.start() >= at, told);
        assertTrue(text.substring(at, span.start()).chars().allMatch(this::isSpace), told);
        assertTrue(!span.isEmpty(), told);
        assertTrue(!isSpace(text.charAt(span.start())), told);
        assertTrue(!isSpace(text.charAt(span.end() - 1)), told);
        at = span.end();
      }
      assertTrue(text.substring(at).chars().allMatch(this::isSpace), told);
      for (Span kept : whole) {
        for (Span span : spans) {
          boolean cut = kept.start() < span.end() && span.end() < kept.end();
          assertTrue(!cut || isBlankAfter(text, span.end(), kept), told + " cuts " + kept);
        }
      }
    }
  }

  /** A protected span may end in white space, which no sentence holds. */
  private boolean isBlankAfter(String text, int from, Span kept) {
    return text.substring(from, kept.end()).chars().allMatch(this::isSpace);
  }

  private boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static List<Span> randomSpans(Random random, int length) {
    List<Span> spans = new ArrayList<>();
    for (int k = random.nextInt(4); k > 0 && length > 0; k--) {
      int start = random.nextInt(length);
      spans.add(new Span(start, start + random.nextInt(length - start + 1)));
    }
    spans.sort(null);
    return spans;
  }

  private static String randomText(Random random) {
    String[] pieces = {
      "他",
      "走了",
      "。",
      "！",
      "？",
      "……",
      "“",
      "”",
      "（",
      "）",
      "《",
      "》",
      "，",
      "：",
      " ",
      "\u3000",
      "\n",
      "He",
      "left",
      ".",
      "!",
      "?",
      "...",
      "\"",
      "'",
      "’",
      "(",
      ")",
      "[1]",
      "`",
      "``",
      "U.S",
      "e.g",
      "1.",
      "a.b",
      "https://x.y/z?",
      "\ud83d\ude00",
      "\ud83d",
      "\ude00",
      "\u200d",
      "𠮷",
      "—",
      "*",
      "**",
      "_",
      "✅",
      ":-)",
      "1)",
      "!",
      "said",
      "说",
      "Mr",
      "J",
      "\0",
      "\u2028",
      "İ"
    };
    StringBuilder text = new StringBuilder();
    for (int k = random.nextInt(40); k > 0; k--) {
      text.append(pieces[random.nextInt(pieces.length)]);
      if (random.nextInt(4) == 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  @Test
  default void givesTheSameAnswerFromManyThreads() {
    String text = "He left the U.S. Navy. “Why?” she asked. 他走了。“为什么？”她问。 In Jan. Kubernetes came.";
    List<Span> alone = segmenter().split(text, List.of());
    long different =
        IntStream.range(0, 2000)
            .parallel()
            .filter(i -> !segmenter().split(text, List.of()).equals(alone))
            .count();
    assertEquals(0, different);
  }

  @Test
  default void survivesHostileText() {
    List<String> hostile =
        List.of(
            "x".repeat(1_000_000),
            "字".repeat(400_000),
            "(".repeat(100_000),
            "“".repeat(100_000) + "”".repeat(100_000),
            "「（《".repeat(50_000) + "。".repeat(50_000) + "”)".repeat(50_000),
            ".".repeat(100_000),
            ". ".repeat(100_000),
            "a.".repeat(100_000),
            "！”".repeat(100_000),
            "“！".repeat(100_000) + "”".repeat(200_000),
            "` `` ``` ```` ".repeat(20_000),
            "\"a. ".repeat(100_000),
            " ".repeat(100_000) + ".",
            "。 ".repeat(1) + " ".repeat(100_000) + "。",
            "? ".repeat(100_000),
            "Mr. ".repeat(100_000),
            "http://".repeat(100_000),
            "。”他".repeat(100_000),
            "。[1".repeat(100_000),
            "！" + "✅".repeat(100_000),
            "! " + "✅ ! ".repeat(100_000),
            "！" + "\ud83d\ude00".repeat(100_000),
            "*a。".repeat(100_000),
            "。" + "*".repeat(100_000) + "。".repeat(100_000),
            "。_ ".repeat(100_000),
            "（1)".repeat(100_000),
            "x: 1. ".repeat(100_000),
            "“—\"".repeat(100_000),
            "“。“".repeat(100_000),
            "! :)".repeat(100_000));
    for (String text : hostile) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> segmenter().split(text, List.of()),
          () -> text.substring(0, Math.min(20, text.length())));
    }
  }

  @Test
  default void takesEmptyAndBlankText() {
    assertEquals(List.of(), segmenter().split("", List.of()));
    assertEquals(List.of(), segmenter().split(" \n\u3000\u00a0", List.of()));
  }
}
