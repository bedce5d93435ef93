package io.github.duizhao.cli;

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

  /** The same for whole folders, whose documents each have a folder of their own. */
  void spare(FilesRead read, Folders folders) throws IOException {
    Optional<CheckOutput> output = folder.output();
    if (output.isPresent()) {
      Path top = output.get().folder();
      read.spareAll(List.of(top.resolve(CheckOutput.FINDINGS), top.resolve(FolderCheck.INDEX)));
      for (Folders.Texts texts : folders.documents()) {
        CheckOutput place = output.get().within(texts.name());
        List<String> names = texts.files().stream().map(Path::toString).toList();
        read.spareAll(place.paths());
        read.spareAll(kept(names, place.folder()));
      }
    }
    spareOthers(read);
  }

  private void spareOthers(FilesRead read) {
    read.spareAll(fixed.paths());
    read.spareAll(ledger.files);
    read.spareAll(choices.paths());
  }

  private static List<Path> kept(Collection<String> texts, Path folder) {
    List<Path> kept = new ArrayList<>();
    for (String text : texts) {
      if (OfficeFiles.is(text)) {
        kept.add(Inputs.keptFile(text, folder));
      }
    }
    return kept;
  }
}
