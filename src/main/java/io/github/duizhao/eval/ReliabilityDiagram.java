package io.github.duizhao.eval;

import java.util.Locale;

/**
 * The reliability diagram as SVG: a bar for each bin, as high as the share of right links, against
 * the diagonal on which a system lies that can be believed; a number above each bar counts links.
 */
public final class ReliabilityDiagram {

  private static final int SIZE = 300;
  private static final int LEFT = 44;
  private static final int TOP = 20;

  private ReliabilityDiagram() {}

  /** An {@code <svg>} element without outside references, which may stand in a page. */
  public static String svg(Calibration calibration) {
    StringBuilder out = new StringBuilder();
    out.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 370 370\" role=\"img\""
            + " font-family=\"sans-serif\" font-size=\"11\">\n");
    out.append(
        String.format(
            Locale.ROOT,
            "<title>Reliability of %d links, expected calibration error %.4f</title>\n",
            calibration.total(),
            calibration.expectedError()));
    out.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#888\"/>\n",
            LEFT,
            TOP,
            SIZE,
            SIZE));
    bars(calibration, out);
    out.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#c33\""
                + " stroke-dasharray=\"4 3\"/>\n",
            LEFT,
            TOP + SIZE,
            LEFT + SIZE,
            TOP));
    for (int k = 0; k <= 5; k++) {
      int at = k * SIZE / 5;
      label(out, LEFT + at, TOP + SIZE + 14, "middle", String.format(Locale.ROOT, "%.1f", k / 5.0));
      label(out, LEFT - 6, TOP + SIZE - at + 4, "end", String.format(Locale.ROOT, "%.1f", k / 5.0));
    }
    label(out, LEFT + SIZE / 2, TOP + SIZE + 32, "middle", "confidence");
    label(out, LEFT, 13, "start", "share of links that are right");
    return out.append("</svg>\n").toString();
  }

  private static void bars(Calibration calibration, StringBuilder out) {
    int width = SIZE / Calibration.BINS;
    int k = 0;
    for (Calibration.Bin bin : calibration.bins()) {
      int height = (int) Math.round(bin.right() * SIZE);
      int x = LEFT + k++ * width;
      if (bin.links() > 0) {
        out.append(
            String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#4a7ebb\"/>\n",
                x + 1,
                TOP + SIZE - height,
                width - 2,
                height));
        label(
            out,
            x + width / 2,
            Math.max(TOP + 10, TOP + SIZE - height - 3),
            "middle",
            "" + bin.links());
      }
    }
  }

  private static void label(StringBuilder out, int x, int y, String anchor, String text) {
    out.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>\n",
            x,
            y,
            anchor,
            text));
  }
}
