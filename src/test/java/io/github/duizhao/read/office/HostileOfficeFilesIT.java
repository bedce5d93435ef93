package io.github.duizhao.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.testing.Damage;
import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged office files: read, or refused in one clear line. */
@Timeout(300)
class HostileOfficeFilesIT {

  private static byte[] sample(String name) throws IOException {
    return switch (name) {
      case "a.docx" -> OfficeSamples.docx();
      case "a.odt" -> OfficeSamples.odt();
      case "a.epub" -> OfficeSamples.epub();
      case "a.rtf" -> OfficeSamples.rtf();
      default -> OfficeSamples.pdf();
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.odt", "a.epub", "a.rtf", "a.pdf"})
  void damagedFilesAreReadOrRefused(String name) throws IOException {
    byte[] sound = sample(name);
    Random random = new Random(20261123);
    int refused = 0;
    for (int run = 0; run < Damage.RUNS; run++) {
      byte[] damaged = Damage.of(sound, random);
      try {
        String html = OfficeFiles.html(name, damaged);
        assertTrue(html.length() < 100_000, () -> name + ": " + html.substring(0, 2000));
      } catch (FormatException e) {
        refused++;
        assertEquals(1, e.getMessage().lines().count(), e.getMessage());
        assertTrue(e.getMessage().startsWith(name + ": "), e.getMessage());
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError(name + " run " + run, e);
      }
    }
    assertTrue(refused > (name.equals("a.rtf") ? 0 : 50), name + ": " + refused + " refused");
  }
}
