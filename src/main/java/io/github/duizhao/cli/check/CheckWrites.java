package io.github.duizhao.cli.check;

import io.github.duizhao.cli.file.FilesRead;
import io.github.duizhao.cli.file.Inputs;
import io.github.duizhao.cli.folder.Folders;
import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.read.PackedFile;
import io.github.duizhao.read.office.OfficeFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The files that a run of {@code check} will write, told before any work is done. */
record CheckWrites(CheckFolder folder, FixedCopy fixed, LedgerFiles ledger, Choices choices) {

  /** Refuses a run that would write over one of its inputs. */
  void spare(FilesRead read, Collection<String> texts) throws IOException {
    Optional<CheckOutput> output = folder.output();
    if (output.isPresent()) {
      read.spareAll(output.get().paths());
      read.spareAll(kept(texts, output.get().folder()));
    }
    spareOthers(read);
  }

  /**
   * The same for whole folders, whose documents each have a folder of their own. What is there of a
   * document that an earlier run has not ended, and the lists of all, are made anew in any case.
   */
  void spare(FilesRead read, Folders folders) throws IOException {
    Optional<CheckOutput> output = folder.output();
    if (output.isPresent()) {
      Path top = output.get().folder();
      read.spareInputs(top.resolve(CheckOutput.FINDINGS));
      read.spareInputs(top.resolve(FolderCheck.INDEX));
      for (Folders.Texts texts : folders.left()) {
        CheckOutput place = output.get().within(texts.name());
        List<String> names = texts.files().stream().map(Path::toString).toList();
        place.paths().forEach(read::spareInputs);
        kept(names, place.folder()).forEach(read::spareInputs);
      }
    }
    spareOthers(read);
    if (folders.done() > 0 && !(ledger.files.isEmpty() && choices.paths().isEmpty())) {
      throw new UsageException(
          "--ledger and --update-baseline need all documents, and --no-clobber leaves out %s"
              .formatted(folders.done()));
    }
  }

  private void spareOthers(FilesRead read) {
    read.spareAll(fixed.paths());
    read.spareAll(ledger.files);
    read.spareAll(choices.paths());
  }

  private static List<Path> kept(Collection<String> texts, Path folder) {
    List<Path> kept = new ArrayList<>();
    for (String text : texts) {
      String name = PackedFile.inner(text);
      if (OfficeFiles.is(name)) {
        Path file = Inputs.keptFile(name, folder);
        kept.add(file);
        kept.add(Inputs.keptBeside(file));
      }
    }
    return kept;
  }
}
