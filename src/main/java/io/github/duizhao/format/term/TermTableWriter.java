package io.github.duizhao.format.term;

import io.github.duizhao.lexicon.Termbase;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Terms as a table with column names, as {@link io.github.duizhao.lexicon.TermTable} reads it:
 * {@code source, variants, accepted, forbidden, flags}. Loses nothing but the origin; a semicolon
 * in a form becomes a comma.
 */
public final class TermTableWriter implements TermbaseWriter {

  private final char separator;

  private TermTableWriter(char separator) {
    this.separator = separator;
  }

  public static TermTableWriter csv() {
    return new TermTableWriter(',');
  }

  public static TermTableWriter tsv() {
    return new TermTableWriter('\t');
  }

  @Override
  public void write(Termbase termbase, Writer out) throws IOException {
    row(out, List.of("source", "variants", "accepted", "forbidden", "flags"));
    for (Termbase.Term term : termbase.terms()) {
      List<String> flags = new ArrayList<>();
      if (term.keep()) {
        flags.add("keep");
      }
      if (term.name()) {
        flags.add("name");
      }
      if (term.ambiguous()) {
        flags.add("ambiguous");
      }
      row(
          out,
          List.of(
              term.source(),
              forms(term.variants()),
              forms(term.accepted()),
              forms(term.forbidden()),
              String.join(" ", flags)));
    }
  }

  private static String forms(List<String> forms) {
    return String.join(
        "; ", forms.stream().map(f -> f.replace(';', ',').replace('；', '，')).toList());
  }

  private void row(Writer out, List<String> cells) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        line.append(separator);
      }
      String flat = cells.get(i).replace('\t', ' ').replace('\r', ' ').replace('\n', ' ');
      boolean remark = i == 0 && flat.startsWith("#");
      if (separator == ',' && (remark || flat.contains(",") || flat.contains("\""))) {
        line.append('"').append(flat.replace("\"", "\"\"")).append('"');
      } else {
        line.append(flat);
      }
    }
    out.append(line.append('\n'));
  }
}
