package io.github.duizhao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.testing.Reads;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Run;
import io.github.duizhao.text.Skipped;
import io.github.duizhao.text.Span;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every visible word belongs to exactly one block; what is hidden is in none. */
class CoverageTest {

  private static final int ROUNDS = 1500;

  @Test
  void everyVisibleWordOfMarkdownIsInOneBlock() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      RandomMarkup markup = new RandomMarkup(seed, false);
      String text = markup.document();
      check(markup.shown, markup.hidden, Reads.markdown(text), "seed " + seed + ":\n" + text);
    }
  }

  @Test
  void everyVisibleWordOfHtmlIsInOneBlock() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      RandomMarkup markup = new RandomMarkup(seed, true);
      String text = markup.document();
      check(markup.shown, markup.hidden, Reads.html(text), "seed " + seed + ":\n" + text);
    }
  }

  @Test
  void everyVisibleWordOfSubtitlesIsInOneBlock() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      RandomCues cues = new RandomCues(seed);
      String text = cues.document();
      check(cues.shown, cues.hidden, Reads.subtitles(text), "seed " + seed + ":\n" + text);
    }
  }

  /** Any characters at all: no crash, and every offset leads to the same characters. */
  @Test
  void anyMangledTextIsRead() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      java.util.Random random = new java.util.Random(seed);
      int kind = random.nextInt(3);
      String sound =
          kind == 2
              ? new RandomCues(seed).document()
              : new RandomMarkup(seed, kind == 1).document();
      StringBuilder text = new StringBuilder(sound);
      String alphabet = "<>[](){}*_`#|\\&;:!-=\"'~ \n\r\t\0^%./a中\ud83d\ude00";
      for (int i = random.nextInt(30); i > 0; i--) {
        int at = random.nextInt(text.length() + 1);
        if (random.nextInt(3) == 0 && at < text.length()) {
          text.deleteCharAt(at);
        } else {
          text.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
        }
      }
      Document document =
          switch (kind) {
            case 0 -> Reads.markdown(text.toString());
            case 1 -> Reads.html(text.toString());
            default -> Reads.subtitles(text.toString());
          };
      assertFalse(overlap(document), "seed " + seed + ":\n" + escaped(text));
    }
  }

  private static void check(
      List<String> shown, List<String> hidden, Document document, String what) {
    assertFalse(overlap(document), what);
    for (String word : shown) {
      int found = 0;
      for (Block block : document.blocks()) {
        int at = block.text().indexOf(word);
        if (at >= 0) {
          found++;
          Span place = block.toFile(new Span(at, at + word.length()));
          assertEquals(word, place.in(document.content()), what);
        }
      }
      assertEquals(1, found, word + " in " + what + "\n" + Reads.texts(document));
    }
    String all = String.join("\n", Reads.texts(document));
    for (String word : hidden) {
      assertFalse(all.contains(word), word + " in " + what);
      int at = document.content().text().indexOf(word);
      Span span = new Span(at, at + word.length());
      boolean named = document.skipped().stream().anyMatch(s -> s.span().contains(span));
      for (Block block : document.blocks()) {
        named |= block.marks().stream().map(Mark::file).anyMatch(file -> file.contains(span));
      }
      assertTrue(named || isAttribute(document, at), word + " is nowhere in " + what);
    }
  }

  private static String escaped(CharSequence text) {
    StringBuilder shown = new StringBuilder();
    text.chars()
        .forEach(c -> shown.append(c < 127 && c > 31 ? "" + (char) c : "\\u%04x".formatted(c)));
    return shown.toString();
  }

  /** Attributes of tags that stand for blocks, such as the class of a div, are markup. */
  private static boolean isAttribute(Document document, int at) {
    String text = document.content().text();
    return text.lastIndexOf('<', at) > text.lastIndexOf('>', at);
  }

  /** Whether a character belongs to two blocks, or to a block and a skipped stretch. */
  private static boolean overlap(Document document) {
    BitSet taken = new BitSet();
    for (Block block : document.blocks()) {
      for (Run run : block.runs()) {
        String shown = block.text().substring(run.textStart(), run.textEnd());
        if (shown.isBlank()) {
          continue;
        }
        for (int i = run.fileStart(); i < run.fileEnd(); i++) {
          if (taken.get(i)) {
            return true;
          }
          taken.set(i);
        }
      }
    }
    for (Skipped skipped : document.skipped()) {
      int next = taken.nextSetBit(skipped.span().start());
      if (next >= 0 && next < skipped.span().end()) {
        return true;
      }
    }
    return false;
  }
}
