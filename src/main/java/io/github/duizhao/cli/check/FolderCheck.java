package io.github.duizhao.cli.check;

import io.github.duizhao.Duizhao;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.Tally;
import io.github.duizhao.cli.file.Inputs;
import io.github.duizhao.cli.folder.Folders;
import io.github.duizhao.cli.folder.InOrder;
import io.github.duizhao.cli.talk.LeftOut;
import io.github.duizhao.cli.talk.Progress;
import io.github.duizhao.cli.talk.Talk;
import io.github.duizhao.format.FindingsJsonl;
import io.github.duizhao.format.OutputFile;
import io.github.duizhao.format.html.DocumentsPage;
import io.github.duizhao.format.html.WrittenPage;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * {@code duizhao check} for the documents of whole folders: each gets a folder of its own in the
 * output, beside one list of all findings and a page that leads to the reports. Those that an
 * earlier run has done are in both, as it left them.
 */
final class FolderCheck {

  /** The page that leads to the documents' reports. */
  static final String INDEX = "index.html";

  /**
   * What came of a document.
   *
   * @param report empty if an earlier run has made it
   * @param findings of the earlier run, as it wrote them
   * @param dropped characters that a format could not hold
   */
  record Checked(Optional<Report> report, Tally tally, String findings, long dropped) {}

  /** What is done with each. */
  interface Sink {
    void accept(Folders.Texts texts, Checked checked) throws IOException;
  }

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
   * @param sink gets what came of them, in their order
   */
  void run(
      Folders folders, Map<Path, CheckSettings> settings, Sink sink, Progress progress, Talk talk)
      throws IOException {
    if (output.isEmpty()) {
      check(folders, settings, Writer.nullWriter(), sink, progress, talk);
      return;
    }
    Path folder = output.get().folder();
    OutputFile.write(
        folder.resolve(CheckOutput.FINDINGS),
        findings -> check(folders, settings, findings, sink, progress, talk));
    OutputFile.write(folder.resolve(INDEX), contents::write);
  }

  private void check(
      Folders folders,
      Map<Path, CheckSettings> settings,
      Writer findings,
      Sink sink,
      Progress progress,
      Talk talk)
      throws IOException {
    LeftOut leftOut = new LeftOut();
    int all = folders.documents().size();
    int[] done = {0};
    new InOrder<Folders.Texts, Checked>(
            texts ->
                folders.isDone(texts)
                    ? earlier(texts)
                    : checked(texts, settings.getOrDefault(texts.target(), CheckSettings.DEFAULT)),
            (texts, checked) -> {
              if (checked.report().isPresent()) {
                new FindingsJsonl().write(checked.report().get(), findings);
              }
              findings.write(checked.findings());
              contents.add(texts.name(), texts.name() + "/" + ReportFiles.PAGE, checked.tally());
              leftOut.add(checked.dropped());
              sink.accept(texts, checked);
              progress.done((double) ++done[0] / all);
            },
            folders::failed)
        .run(folders.documents());
    leftOut.tell(talk);
  }

  private Checked earlier(Folders.Texts texts) throws IOException {
    Path folder = output.orElseThrow().within(texts.name()).folder();
    byte[] findings = Files.readAllBytes(folder.resolve(CheckOutput.FINDINGS));
    return new Checked(
        Optional.empty(),
        WrittenPage.tally(folder.resolve(ReportFiles.PAGE)),
        new String(findings, StandardCharsets.UTF_8),
        0);
  }

  private Checked checked(Folders.Texts texts, CheckSettings settings) throws IOException {
    Optional<CheckOutput> place = output.map(it -> it.within(texts.name()));
    Optional<Path> folder = place.map(CheckOutput::folder);
    String target = texts.target().toString();
    Report report = inputs.limit.within(target, () -> report(texts, folder, settings));
    long dropped = place.isPresent() ? place.get().write(report) : 0;
    return new Checked(Optional.of(report), Tally.of(report), "", dropped);
  }

  private Report report(Folders.Texts texts, Optional<Path> folder, CheckSettings settings)
      throws IOException {
    String target = texts.target().toString();
    Bitext bitext;
    if (texts.source().isPresent()) {
      Inputs.Pair pair = inputs.readPair(texts.source().get().toString(), target).kept(folder);
      bitext = door.align(pair.source(), pair.target());
    } else {
      bitext = Bitext.targetOnly(door.segment(Inputs.kept(inputs.readTarget(target), folder)));
    }
    return door.check(bitext, settings);
  }
}
