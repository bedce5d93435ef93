package io.github.duizhao.cli.check;

import io.github.duizhao.cli.file.FilesRead;
import io.github.duizhao.cli.file.Inputs;
import io.github.duizhao.cli.talk.Progress;
import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.format.OutputFile;
import io.github.duizhao.read.Documents;
import io.github.duizhao.read.PageFetcher;
import io.github.duizhao.read.ReadOptions;
import io.github.duizhao.read.SourceAddress;
import io.github.duizhao.text.Document;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that fetch the original from the web, and the fetching. */
final class SourcePage {

  private static final String AUTO = "auto";

  @Option(
      names = "--source-url",
      paramLabel = "URL",
      description = "Fetch the original from here and take the text of its article.")
  Optional<String> url = Optional.empty();

  @Option(
      names = "--source",
      paramLabel = "auto",
      description = "auto: fetch the original from the address that the translation names.")
  Optional<String> source = Optional.empty();

  @Option(
      names = "--allow-local",
      description = "Addresses of this machine and of private networks may be fetched too.")
  boolean allowLocal;

  boolean isAsked() {
    return url.isPresent() || source.isPresent();
  }

  /**
   * The translation, read, with its original, fetched.
   *
   * @param folder as for the page
   */
  Inputs.Pair pair(
      List<String> files, Inputs inputs, Optional<Path> folder, FilesRead read, Progress progress)
      throws IOException {
    if (files.size() != 1) {
      throw new UsageException("with --source-url or --source auto give one file, the translation");
    }
    Document target = Inputs.kept(inputs.readTarget(files.get(0)), folder);
    progress.stage(Progress.Stage.FETCHING);
    return inputs.pair(read(target, inputs, folder, read), target);
  }

  /**
   * Fetches the original.
   *
   * @param folder where the page is kept; empty: it is not kept
   * @param read what the page must not replace there
   */
  Document read(Document translation, Inputs inputs, Optional<Path> folder, FilesRead read)
      throws IOException {
    PageFetcher.Limits limits = PageFetcher.Limits.defaults().withAllowLocal(allowLocal);
    PageFetcher.Page page = new PageFetcher(limits).fetch(address(translation));
    byte[] bytes = page.bytes();
    String name = page.name();
    if (folder.isPresent()) {
      Path kept = folder.get().resolve(name);
      read.spare(kept);
      OutputFile.writeBytes(kept, out -> out.write(bytes));
      name = kept.toString();
    }
    return Documents.read(name, bytes, inputs.langs().source(), new ReadOptions(charset(page)));
  }

  private String address(Document translation) {
    if (url.isPresent()) {
      return url.get();
    }
    if (!source.orElse("").equals(AUTO)) {
      throw new UsageException("--source takes auto; for an address say --source-url");
    }
    return SourceAddress.of(translation)
        .orElseThrow(
            () ->
                new UsageException(
                    translation.name() + " names no original; say where it is with --source-url"));
  }

  private static Optional<Charset> charset(PageFetcher.Page page) {
    return page.charset().filter(Charset::isSupported).map(Charset::forName);
  }
}
