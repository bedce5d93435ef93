package io.github.duizhao.lexicon;

import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads termbases from tables: CSV or tab-separated, with or without a line of column names.
 * Stateless.
 *
 * <p>Columns: {@code source} (or {@code english}, {@code en}), {@code variants}, {@code accepted}
 * (or {@code target}, {@code chinese}, {@code zh}), {@code forbidden}, {@code flags} (or {@code
 * note}). Several forms in a cell are parted by semicolons. Flags: {@code keep} (the Latin form may
 * stand), {@code name}, {@code ambiguous}. Without names the columns are source, target and a
 * remark, as in a glossary of OmegaT. A term without a target, or with one equal to its source, is
 * not to be translated.
 */
public final class TermTable {

  /** The built-in names' file among the models. */
  public static final String NAMES = "names.tsv";

  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("source", "source"),
          Map.entry("english", "source"),
          Map.entry("en", "source"),
          Map.entry("term", "source"),
          Map.entry("variants", "variants"),
          Map.entry("accepted", "accepted"),
          Map.entry("target", "accepted"),
          Map.entry("chinese", "accepted"),
          Map.entry("zh", "accepted"),
          Map.entry("translation", "accepted"),
          Map.entry("forbidden", "forbidden"),
          Map.entry("wrong", "forbidden"),
          Map.entry("flags", "flags"),
          Map.entry("note", "note"),
          Map.entry("comment", "note"));

  private static final Set<String> FLAGS = Set.of("keep", "name", "ambiguous");

  private TermTable() {}

  /** Opened at the first call, shared by all. */
  private static final class BuiltIn {
    static final Termbase TERMS = open();

    private static Termbase open() {
      try {
        return TermTable.builtIn(Models.builtIn());
      } catch (IOException e) {
        throw new UncheckedIOException("the jar's names cannot be read", e);
      }
    }
  }

  /** The names that ship with the program. */
  public static Termbase builtIn() {
    return BuiltIn.TERMS;
  }

  /** The names among {@code models}. */
  public static Termbase builtIn(Models models) throws IOException {
    try (InputStream in = models.open(NAMES)) {
      return parse(NAMES, new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  /**
   * @param name the file's name, for messages and as the terms' origin; {@code .csv} means commas
   *     (or semicolons, if the first line has only those), anything else tabs
   * @throws FormatException where a quotation is not closed or a flag is unknown
   */
  public static Termbase parse(String name, String text) throws FormatException {
    List<TableRow> rows = TableRow.parse(name, text);
    Map<String, Integer> columns = new HashMap<>(Map.of("source", 0, "accepted", 1, "note", 2));
    int first = 0;
    if (!rows.isEmpty()) {
      Optional<Map<String, Integer>> named = columns(rows.get(0).cells());
      if (named.isPresent()) {
        columns = named.get();
        first = 1;
      }
    }
    List<Termbase.Term> terms = new ArrayList<>();
    for (TableRow row : rows.subList(first, rows.size())) {
      if (!row.cell(columns, "source").isEmpty()) {
        terms.add(term(name, row, columns));
      }
    }
    return new Termbase(terms);
  }

  private static Optional<Map<String, Integer>> columns(List<String> cells) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String column = COLUMNS.get(cells.get(i).strip().toLowerCase(Locale.ROOT));
      if (column != null) {
        columns.putIfAbsent(column, i);
      }
    }
    return columns.containsKey("source") ? Optional.of(columns) : Optional.empty();
  }

  private static Termbase.Term term(String name, TableRow row, Map<String, Integer> columns)
      throws FormatException {
    String source = row.cell(columns, "source");
    List<String> accepted = new ArrayList<>(forms(row.cell(columns, "accepted")));
    String flags = row.cell(columns, "flags").toLowerCase(Locale.ROOT);
    List<String> set = Arrays.stream(flags.split("[ ,;]+")).filter(f -> !f.isEmpty()).toList();
    for (String flag : set) {
      if (!FLAGS.contains(flag)) {
        throw new FormatException(
            name, row.line(), 1, "unknown flag " + flag + "; known are keep, name, ambiguous");
      }
    }
    boolean keep = set.contains("keep") || accepted.isEmpty() || accepted.remove(source);
    return new Termbase.Term(
        source,
        forms(row.cell(columns, "variants")),
        accepted,
        forms(row.cell(columns, "forbidden")),
        keep,
        set.contains("name"),
        set.contains("ambiguous"),
        name);
  }

  private static List<String> forms(String cell) {
    return Arrays.stream(cell.split("[;；]")).map(String::strip).filter(f -> !f.isEmpty()).toList();
  }
}
