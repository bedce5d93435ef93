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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of planted faults fit the texts of {@code corpora/genres} and {@code articles}. */
class GenresTest {

  private static final Path CORPORA = Path.of(System.getProperty("duizhao.corpora", "corpora"));

  private static final Path GENRES = CORPORA.resolve("genres");
  private static final Path ARTICLES = CORPORA.resolve("articles");

  private static final Set<String> KINDS =
      Set.of(
          "name",
          "literal",
          "half",
          "garbled",
          "person",
          "split",
          "case",
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
  private record Fault(Path file, String kind, int line, String words, String expected) {

    boolean lost() {
      return kind.equals("omission");
    }
  }

  private static List<Path> tables() throws IOException {
    List<Path> tables = new ArrayList<>(tables(GENRES));
    tables.addAll(tables(ARTICLES));
    return tables;
  }

  private static List<Path> tables(Path folder) throws IOException {
    return files(folder, "faults[a-z-]*\\.tsv");
  }

  private static List<Path> folders() {
    return List.of(GENRES, ARTICLES);
  }

  /** The tables whose mended faults give the right text. */
  private static List<Path> exactTables() {
    return List.of(
        GENRES.resolve("faults.tsv"),
        ARTICLES.resolve("faults.tsv"),
        ARTICLES.resolve("faults-held.tsv"));
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
        String english = Files.readString(sourceOf(fault.file()));
        assertTrue(english.contains(fault.words()), fault.toString());
        assertTrue(right.contains(fault.expected()), fault.toString());
      } else {
        assertEquals(2, faulty.split(Pattern.quote(fault.words()), -1).length, fault.toString());
        assertFalse(right.contains(fault.words()), fault.toString());
      }
    }
  }

  /**
   * So nothing differs from the right text that the table does not tell of. (That of the genres
   * held back tells the right word alone, without the spaces and particles that go with it.)
   */
  @ParameterizedTest
  @MethodSource("exactTables")
  void mendedFaultsGiveTheRightText(Path table) throws IOException {
    Map<Path, List<Fault>> byFile = new TreeMap<>();
    for (Fault fault : faults(table)) {
      byFile.computeIfAbsent(fault.file(), file -> new ArrayList<>()).add(fault);
    }
    for (Map.Entry<Path, List<Fault>> text : byFile.entrySet()) {
      List<String> faulty = new ArrayList<>(lines(text.getKey()));
      List<String> right = new ArrayList<>(lines(rightOf(text.getKey())));
      for (Fault fault : text.getValue()) {
        List<String> side = fault.lost() ? right : faulty;
        String from = fault.lost() ? fault.expected() : fault.words();
        String to = fault.lost() ? "" : fault.expected();
        int line = fault.line() - 1;
        side.set(line, side.get(line).replace(from, to));
      }
      assertEquals(right, faulty, text.getKey().toString());
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyTextIsThereThreeTimesWithAsManyLines(Path folder) throws IOException {
    Set<Path> listed = new TreeSet<>();
    for (Path table : tables(folder)) {
      faults(table).forEach(fault -> listed.add(fault.file()));
    }
    Set<Path> there = new TreeSet<>();
    for (Path text : files(folder, ".*\\.faulty\\.zh\\.md")) {
      there.add(text);
      assertEquals(lines(rightOf(text)).size(), lines(text).size(), text.toString());
      assertEquals(lines(sourceOf(text)).size(), lines(text).size(), text.toString());
    }
    assertFalse(there.isEmpty());
    assertEquals(there, listed);
    assertEquals(3 * there.size(), files(folder, ".*\\.md").size());
  }

  private static Path rightOf(Path file) {
    return file.resolveSibling(file.getFileName().toString().replace(".faulty.", "."));
  }

  private static Path sourceOf(Path file) {
    return file.resolveSibling(file.getFileName().toString().replace(".faulty.zh.", ".en."));
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file);
  }

  private static List<Path> files(Path folder, String pattern) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
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
          new Fault(
              table.resolveSibling(fields[0]),
              fields[1],
              Integer.parseInt(fields[2]),
              fields[3],
              fields[4]));
    }
    return faults;
  }
}
