package io.github.duizhao.cli;

import io.github.duizhao.Duizhao;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.Report;
import io.github.duizhao.format.FindingsJsonl;
import io.github.duizhao.format.OutputFile;
import io.github.duizhao.format.html.DocumentsPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * {@code duizhao check} for the documents of whole folders: each gets a folder of its own in the
 * output, beside one list of all findings and a page that leads to the reports.
 */
final class FolderCheck {

  /** The page that leads to the documents' reports. */
  static final String INDEX = "index.html";

  /**
   * @param dropped characters that a format could not hold
   */
  private record Checked(Report report, long dropped) {}

  private final Duizhao door;
  private final Inputs inputs;
  private final Optional<CheckOutput> output;
  private final DocumentsPage contents;

  FolderCheck(Duizhao door, Inputs inputs, Optional<CheckOutput> output, DocumentsPage contents) {
    this.door = door;
    this.inputs = inputs;
    this.output = output;
    this.contents = contents;
  }

  /**
   * @param settings for each of the documents
   * @param sink gets the reports in the documents' order
   */
  void run(
      Folders folders,
      Map<Path, CheckSettings> settings,
      BitextFileCheck.Sink sink,
      Progress progress,
      PrintWriter err)
      throws IOException {
    if (output.isEmpty()) {
      check(folders, settings, Writer.nullWriter(), sink, progress, err);
      return;
    }
    Path folder = output.get().folder();
    OutputFile.write(
        folder.resolve(CheckOutput.FINDINGS),
        findings -> check(folders, settings, findings, sink, progress, err));
    OutputFile.write(folder.resolve(INDEX), contents::write);
  }

  private void check(
      Folders folders,
      Map<Path, CheckSettings> settings,
      Writer findings,
      BitextFileCheck.Sink sink,
      Progress progress,
      PrintWriter err)
      throws IOException {
    LeftOut leftOut = new LeftOut();
    int all = folders.documents().size();
    int[] done = {0};
    new InOrder<Folders.Texts, Checked>(
            texts -> checked(texts, settings.getOrDefault(texts.target(), CheckSettings.DEFAULT)),
            (texts, checked) -> {
              new FindingsJsonl().write(checked.report(), findings);
              contents.add(texts.name(), texts.name() + "/" + ReportFiles.PAGE, checked.report());
              leftOut.add(checked.dropped());
              sink.accept(checked.report());
              progress.done((double) ++done[0] / all);
            },
            folders::failed)
        .run(folders.documents());
    leftOut.tell(err);
  }

  private Checked checked(Folders.Texts texts, CheckSettings settings) throws IOException {
    Optional<CheckOutput> place = output.map(it -> it.within(texts.name()));
    Optional<Path> folder = place.map(CheckOutput::folder);
    String target = texts.target().toString();
    Report report = inputs.limit.within(target, () -> report(texts, folder, settings));
    return new Checked(report, place.isPresent() ? place.get().write(report) : 0);
  }

  private Report report(Folders.Texts texts, Optional<Path> folder, CheckSettings settings)
      throws IOException {
    String target = texts.target().toString();
    Bitext bitext;
    if (texts.source().isPresent()) {
      Inputs.Pair pair = inputs.readPair(texts.source().get().toString(), target);
      bitext = door.align(Inputs.kept(pair.source(), folder), Inputs.kept(pair.target(), folder));
    } else {
      bitext = Bitext.targetOnly(door.segment(Inputs.kept(inputs.readTarget(target), folder)));
    }
    return door.check(bitext, settings);
  }
}
