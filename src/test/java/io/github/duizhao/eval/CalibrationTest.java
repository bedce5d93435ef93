package io.github.duizhao.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  private static Calibration calibration(String... system) {
    Calibration calibration = new Calibration();
    calibration.add(
        Links.parse(List.of("[0]:[0]", "[1]:[1]", "[2]:[2]")), Links.parse(List.of(system)));
    return calibration;
  }

  @Test
  void weighsTheGapOfEachBin() {
    // 0.9 and 1.0 share a bin: mean 0.95, half right; 0.3 stands alone and is right.
    Calibration calibration = calibration("[0]:[0]:0.9", "[1]:[5]:1.0", "[2]:[2]:0.3", "[7]:[7]");
    assertEquals(3, calibration.total());
    assertEquals((2 * 0.45 + 0.7) / 3, calibration.expectedError(), 1e-12);
    assertEquals(2, calibration.bins().get(9).links());
    assertEquals(0.5, calibration.bins().get(9).right());
    assertEquals(1, calibration.bins().get(3).links());
  }

  @Test
  void isZeroForConfidencesThatHold() {
    assertEquals(0, calibration("[0]:[0]:1", "[1]:[9]:0").expectedError());
    assertEquals(0, new Calibration().expectedError());
  }

  @Test
  void drawsTextAndSvg() {
    Calibration calibration = calibration("[0]:[0]:0.9", "[1]:[5]:1.0");
    String last = calibration.text().strip().lines().reduce("", (a, b) -> b);
    assertEquals("0.9 - 1.0        2  0.950  0.500  " + "#".repeat(20), last);
    String svg = ReliabilityDiagram.svg(calibration);
    assertTrue(svg.contains("height=\"150\""), svg);
    assertTrue(svg.startsWith("<svg ") && svg.endsWith("</svg>\n"), svg);
  }
}
