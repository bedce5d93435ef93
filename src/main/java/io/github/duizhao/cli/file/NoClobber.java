package io.github.duizhao.cli.file;

import picocli.CommandLine.Option;

/** The option that keeps what is there already. */
public final class NoClobber {

  @Option(
      names = "--no-clobber",
      description =
          "Write over no file: refused before any work is done. Of folders and --pairs, documents"
              + " whose outputs are there are left out, so that a run that was broken off can be"
              + " taken up again.")
  private boolean asked;

  public boolean isAsked() {
    return asked;
  }

  /** For the files of this run. */
  public FilesRead files() {
    return new FilesRead(asked);
  }
}
