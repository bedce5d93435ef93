package io.github.duizhao.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.loomchild.maligna.coretypes.Alignment;
import net.loomchild.maligna.filter.Filter;
import net.loomchild.maligna.filter.macro.GaleAndChurchMacro;
import net.loomchild.maligna.filter.macro.MooreMacro;

/**
 * Runs mALIGNa 3.0.1 as a process of its own, for {@code src/scripts/bench.py}: two files with a
 * sentence a line in, links out.
 *
 * <p>usage: MalignaMain galechurch|moore SOURCE TARGET LINKS
 */
final class MalignaMain {

  private MalignaMain() {}

  public static void main(String[] args) throws IOException {
    List<String> source = Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8);
    List<String> target = Files.readAllLines(Path.of(args[2]), StandardCharsets.UTF_8);
    Filter filter = args[0].equals("moore") ? new MooreMacro() : new GaleAndChurchMacro();
    List<Alignment> beads = filter.apply(List.of(new Alignment(source, target)));
    int from = 0;
    int to = 0;
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[3]), StandardCharsets.UTF_8)) {
      for (Alignment bead : beads) {
        int sources = bead.getSourceSegmentList().size();
        int targets = bead.getTargetSegmentList().size();
        out.write(numbers(from, sources) + ":" + numbers(to, targets) + "\n");
        from += sources;
        to += targets;
      }
    }
  }

  private static String numbers(int from, int count) {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : ",").append(from + i);
    }
    return text.append(']').toString();
  }
}
