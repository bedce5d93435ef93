package io.github.duizhao.cli.check;

import io.github.duizhao.check.Report;
import io.github.duizhao.format.OutputFile;
import io.github.duizhao.format.html.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The report page, and what else was asked for, in the folder of the user's choice.
 *
 * @param formats those that {@code --report} names
 */
record ReportFiles(Path folder, HtmlReport page, List<ReportFormat> formats) {

  static final String PAGE = "report.html";

  ReportFiles {
    formats = List.copyOf(formats);
  }

  /** The same in another folder. */
  ReportFiles in(Path other) {
    return new ReportFiles(other, page, formats);
  }

  /** The files of a text of one piece. */
  List<Path> whole() {
    return names().stream().map(folder::resolve).toList();
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(List.of(PAGE));
    formats.forEach(format -> names.add(format.file()));
    return names;
  }

  /** All files that it may write, and those of its pieces that are there already. */
  List<Path> paths() throws IOException {
    List<String> names = names();
    List<Path> paths = new ArrayList<>(whole());
    if (Files.isDirectory(folder)) {
      try (Stream<Path> there = Files.list(folder)) {
        there.filter(path -> names.contains(withoutNumber(path))).forEach(paths::add);
      }
    }
    return paths;
  }

  private static String withoutNumber(Path piece) {
    return piece.getFileName().toString().replaceFirst("-[0-9]+\\.", ".");
  }

  void write(Report report) throws IOException {
    write(report, "");
  }

  /** Writes the files of a large file's piece, which bear its number. */
  void write(Report report, int piece) throws IOException {
    write(report, "-" + piece);
  }

  /** The page of a piece. */
  static String page(int piece) {
    return numbered(PAGE, "-" + piece);
  }

  private void write(Report report, String number) throws IOException {
    OutputFile.write(folder.resolve(numbered(PAGE, number)), out -> page.write(report, out));
    for (ReportFormat format : formats) {
      OutputFile.write(
          folder.resolve(numbered(format.file(), number)),
          out -> format.writer().write(report, out));
    }
  }

  private static String numbered(String name, String number) {
    int dot = name.indexOf('.');
    return name.substring(0, dot) + number + name.substring(dot);
  }
}
