package io.github.duizhao.cli.align;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What {@code align} writes. */
enum AlignFormat {
  TMX(true, "tmx"),
  XLIFF(false, "xlf", "xliff"),
  XLIFF2(false, "xlf", "xliff"),
  PO(false, "po"),
  TSV(true, "tsv", "tab"),
  CSV(false, "csv"),
  XLSX(false, "xlsx"),
  JSONL(true, "jsonl", "ndjson"),
  LINKS(false, "links", "gold");

  private final boolean holdsMany;
  private final List<String> endings;

  AlignFormat(boolean holdsMany, String... endings) {
    this.holdsMany = holdsMany;
    this.endings = List.of(endings);
  }

  /** The format that an ending stands for, without its dot. */
  static Optional<AlignFormat> of(String ending) {
    return Arrays.stream(values()).filter(format -> format.endings.contains(ending)).findFirst();
  }

  /** Whether one file can hold the pairs of whole folders. */
  boolean holdsMany() {
    return holdsMany;
  }

  /** Whether its files may be called so. */
  boolean has(String ending) {
    return endings.contains(ending);
  }

  /** With its dot. */
  String ending() {
    return "." + endings.get(0);
  }

  /** All endings, for messages. */
  static String endings(boolean ofMany) {
    List<String> all =
        Arrays.stream(values())
            .filter(format -> !ofMany || format.holdsMany)
            .map(AlignFormat::ending)
            .distinct()
            .toList();
    int last = all.size() - 1;
    return String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }
}
