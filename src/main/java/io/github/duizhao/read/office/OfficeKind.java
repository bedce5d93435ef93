package io.github.duizhao.read.office;

import java.util.Locale;
import java.util.Optional;

/** The office formats that are read, told by the file's name. */
enum OfficeKind {
  DOCX("a Word file"),
  ODT("an OpenDocument text"),
  RTF("an RTF file"),
  EPUB("an EPUB"),
  PDF("a PDF");

  private final String words;

  OfficeKind(String words) {
    this.words = words;
  }

  /** What it is called in a message, with its article. */
  String words() {
    return words;
  }

  boolean isZip() {
    return this == DOCX || this == ODT || this == EPUB;
  }

  static Optional<OfficeKind> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (OfficeKind kind : values()) {
      if (lower.endsWith("." + kind.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
