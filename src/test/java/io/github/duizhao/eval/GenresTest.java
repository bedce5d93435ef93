package io.github.duizhao.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of planted faults fit the texts of {@code corpora/genres}. */
class GenresTest {

  private static final Path GENRES =
      Path.of(System.getProperty("duizhao.corpora", "corpora"), "genres");

  private static final Set<String> KINDS =
      Set.of(
          "name",
          "term",
          "number",
          "omission",
          "addition",
          "negation",
          "untranslated",
          "gender",
          "markup",
          "typography",
          "repetition");

  /** {@code line} is 1-based; of an omission, {@code words} is the lost English sentence. */
  private record Fault(String file, String kind, int line, String words, String expected) {

    boolean lost() {
      return kind.equals("omission");
    }
  }

  private static List<Path> tables() throws IOException {
    return files("faults[a-z-]*\\.tsv");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void wordsOfFaultsStandOnTheirLine(Path table) throws IOException {
    List<Fault> faults = faults(table);
    assertTrue(faults.size() > 50);
    for (Fault fault : faults) {
      assertTrue(KINDS.contains(fault.kind()), fault.toString());
      String faulty = lines(fault.file()).get(fault.line() - 1);
      String right = lines(rightOf(fault.file())).get(fault.line() - 1);
      if (fault.lost()) {
        String english = Files.readString(GENRES.resolve(sourceOf(fault.file())));
        assertTrue(english.contains(fault.words()), fault.toString());
        assertTrue(right.contains(fault.expected()), fault.toString());
      } else {
        assertEquals(2, faulty.split(Pattern.quote(fault.words()), -1).length, fault.toString());
        assertFalse(right.contains(fault.words()), fault.toString());
      }
    }
  }

  /**
   * So nothing differs from the right text that the table does not tell of. (That of the texts held
   * back tells the right word alone, without the spaces and particles that go with it.)
   */
  @Test
  void mendedFaultsGiveTheRightText() throws IOException {
    Path table = GENRES.resolve("faults.tsv");
    Map<String, List<Fault>> byFile = new TreeMap<>();
    for (Fault fault : faults(table)) {
      byFile.computeIfAbsent(fault.file(), file -> new ArrayList<>()).add(fault);
    }
    for (Map.Entry<String, List<Fault>> text : byFile.entrySet()) {
      List<String> faulty = new ArrayList<>(lines(text.getKey()));
      List<String> right = new ArrayList<>(lines(rightOf(text.getKey())));
      for (Fault fault : text.getValue()) {
        List<String> side = fault.lost() ? right : faulty;
        String from = fault.lost() ? fault.expected() : fault.words();
        String to = fault.lost() ? "" : fault.expected();
        int line = fault.line() - 1;
        side.set(line, side.get(line).replace(from, to));
      }
      assertEquals(right, faulty, text.getKey());
    }
  }

  @Test
  void everyTextIsThereThreeTimesWithAsManyLines() throws IOException {
    Set<String> listed = new TreeSet<>();
    for (Path table : tables()) {
      faults(table).forEach(fault -> listed.add(fault.file()));
    }
    Set<String> there = new TreeSet<>();
    for (Path text : files(".*\\.faulty\\.zh\\.md")) {
      String name = text.getFileName().toString();
      there.add(name);
      assertEquals(lines(rightOf(name)).size(), lines(name).size(), name);
      assertEquals(lines(sourceOf(name)).size(), lines(name).size(), name);
    }
    assertEquals(there, listed);
    assertEquals(3 * there.size(), files(".*\\.md").size());
  }

  private static String rightOf(String file) {
    return file.replace(".faulty.", ".");
  }

  private static String sourceOf(String file) {
    return file.replace(".faulty.zh.", ".en.");
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(GENRES.resolve(file));
  }

  private static List<Path> files(String pattern) throws IOException {
    try (Stream<Path> files = Files.list(GENRES)) {
      return files.filter(file -> file.getFileName().toString().matches(pattern)).sorted().toList();
    }
  }

  private static List<Fault> faults(Path table) throws IOException {
    List<String> rows = Files.readAllLines(table);
    assertEquals("file\tkind\tline\twords\texpected\tnote", rows.get(0));
    List<Fault> faults = new ArrayList<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] fields = row.split("\t", -1);
      assertEquals(6, fields.length, row);
      faults.add(
          new Fault(fields[0], fields[1], Integer.parseInt(fields[2]), fields[3], fields[4]));
    }
    return faults;
  }
}
