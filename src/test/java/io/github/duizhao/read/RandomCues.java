package io.github.duizhao.read;

import java.util.Locale;
import java.util.Random;

/**
 * Random subtitles. Every word that a viewer sees is unique and listed in {@link #shown}, all else
 * in {@link #hidden}.
 */
final class RandomCues extends UniqueWords {

  private static final String[] HOSTILE = {
    "😀", "&amp;", "<3", "a < b", "中", "。", "♪", "- ", "…", "{x}", "\u200e", "\ud800", "1 --",
    "NOTE", "\\n"
  };

  private final Random random;
  private int time;

  RandomCues(long seed) {
    this.random = new Random(seed);
  }

  String document() {
    boolean web = random.nextBoolean();
    StringBuilder text = new StringBuilder(web ? "WEBVTT " + secret() + "\n\n" : "");
    for (int cues = 1 + random.nextInt(8); cues > 0; cues--) {
      if (web && random.nextInt(4) == 0) {
        text.append("NOTE ").append(secret()).append("\n").append(secret()).append("\n\n");
      }
      if (random.nextInt(4) > 0) {
        text.append(web ? secret() : "" + random.nextInt(9)).append('\n');
      }
      text.append(time(web)).append(" --> ").append(time(web));
      text.append(web ? " position:" + secret() : "").append('\n');
      for (int lines = random.nextInt(4); lines > 0; lines--) {
        text.append(line()).append('\n');
      }
      text.append(web || random.nextInt(4) > 0 ? "\n" : "");
    }
    return text.toString().replace("\n", random.nextInt(3) == 0 ? "\r\n" : "\n");
  }

  private String time(boolean web) {
    time += random.nextInt(6000);
    String hours = web && random.nextBoolean() ? "" : "0:";
    String mark = random.nextBoolean() ? "." : ",";
    int seconds = time / 1000;
    return hours
        + String.format(
            Locale.ROOT, "%02d:%02d%s%03d", seconds / 60, seconds % 60, mark, time % 1000);
  }

  private String line() {
    StringBuilder line = new StringBuilder();
    for (int words = 1 + random.nextInt(4); words > 0; words--) {
      line.append(
          switch (random.nextInt(9)) {
            case 0 -> "<i>" + word() + "</i>";
            case 1 -> "<b>" + word();
            case 2 -> "<c." + secret() + ">" + word() + "</c>";
            case 3 -> "<v " + secret() + ">" + word();
            case 4 -> "{\\" + secret() + "}" + word();
            case 5 -> "<font color=" + secret() + ">" + word() + "</font></i>";
            case 6 -> HOSTILE[random.nextInt(HOSTILE.length)] + " " + word();
            case 7 -> word() + "\\N" + word();
            default -> word();
          });
      line.append(random.nextInt(4) == 0 ? ". " : " ");
    }
    return line.toString();
  }
}
