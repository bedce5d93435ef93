package io.github.duizhao.check.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every check has a page with a wrong and a right pair, and a row in the table of all. */
class CheckPagesTest {

  private static final Path FOLDER = Path.of("src/docs/checks");

  @Test
  void everyCheckHasAPageWithAPair() throws IOException {
    for (Check check : AllChecks.list()) {
      String id = check.info().id();
      Path page = FOLDER.resolve(id + ".md");
      assertTrue(Files.exists(page), "no page: " + page);
      String text = Files.readString(page);
      assertTrue(text.startsWith("# " + id + "\n"), page + " has another heading");
      List<String> rows =
          text.lines()
              .dropWhile(it -> !it.contains("| wrong | right |"))
              .takeWhile(it -> it.startsWith("|"))
              .toList();
      assertTrue(rows.size() >= 3, page + " has no pair");
      for (String row : rows.subList(2, rows.size())) {
        String[] cells = row.split("\\|");
        assertTrue(cells.length >= 3, page + ": " + row);
        assertTrue(!cells[1].strip().equals(cells[2].strip()), page + ": " + row);
      }
      // The pages of names and terms have a form of their own.
      String room = check.getClass().getPackageName();
      if (room.endsWith(".name") || room.endsWith(".term")) {
        continue;
      }
      for (String word : List.of("Needs the source", "Leaves alone", "Switch off")) {
        assertTrue(text.contains("**" + word + ":**"), page + " does not say: " + word);
      }
      boolean needs = text.contains("**Needs the source:** yes");
      assertEquals(check.info().needsSource(), needs, page + " and the check differ on the source");
    }
  }

  @Test
  void everyCheckIsInTheTableAndEveryPageIsOfACheck() throws IOException {
    String table = Files.readString(FOLDER.resolve("README.md"));
    Set<String> ids = new TreeSet<>();
    for (Check check : AllChecks.list()) {
      CheckInfo info = check.info();
      ids.add(info.id());
      String start = "| [`" + info.id() + "`](" + info.id() + ".md) |";
      String end = "| " + info.severity().id() + " | " + (info.needsSource() ? "yes" : "–") + " |";
      assertTrue(
          Arrays.stream(table.split("\n")).anyMatch(it -> it.startsWith(start) && it.endsWith(end)),
          "not in the table: " + start + " … " + end);
    }
    try (Stream<Path> pages = Files.list(FOLDER)) {
      Set<String> named = new TreeSet<>();
      pages
          .map(it -> it.getFileName().toString())
          .filter(it -> it.endsWith(".md") && !it.equals("README.md"))
          .filter(it -> !it.equals("compared.md"))
          .forEach(it -> named.add(it.substring(0, it.length() - 3)));
      assertEquals(ids, named);
    }
  }
}
