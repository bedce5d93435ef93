package io.github.duizhao.cli.check;

import io.github.duizhao.check.Report;
import io.github.duizhao.format.FindingsJsonl;
import io.github.duizhao.format.OutputFile;
import io.github.duizhao.format.TmxWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that {@code check -o} writes of one document: its findings, its report, its sentences. */
record CheckOutput(ReportFiles files, TmxWriter tmx) {

  static final String FINDINGS = "findings.jsonl";
  private static final String ALIGNED = "aligned.tmx";

  Path folder() {
    return files.folder();
  }

  /** The same in a folder beneath. */
  CheckOutput within(String name) {
    return new CheckOutput(files.in(folder().resolve(name)), tmx);
  }

  /** All files that it may write. */
  List<Path> paths() throws IOException {
    List<Path> paths = new ArrayList<>(files.paths());
    paths.add(folder().resolve(FINDINGS));
    paths.add(folder().resolve(ALIGNED));
    return paths;
  }

  /**
   * Whether all of it is there already.
   *
   * @param withSource whether sentences are aligned
   */
  boolean isDone(boolean withSource) {
    List<Path> wanted = new ArrayList<>(files.whole());
    wanted.add(folder().resolve(FINDINGS));
    if (withSource) {
      wanted.add(folder().resolve(ALIGNED));
    }
    return wanted.stream().allMatch(Files::isRegularFile);
  }

  /**
   * @return how many characters could not be written
   */
  long write(Report report) throws IOException {
    OutputFile.write(folder().resolve(FINDINGS), out -> new FindingsJsonl().write(report, out));
    files.write(report);
    long[] dropped = {0};
    if (report.bitext().hasSource()) {
      OutputFile.write(
          folder().resolve(ALIGNED), out -> dropped[0] = tmx.writeCounting(report.bitext(), out));
    }
    return dropped[0];
  }
}
