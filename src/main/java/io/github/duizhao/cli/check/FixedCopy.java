package io.github.duizhao.cli.check;

import io.github.duizhao.check.Message;
import io.github.duizhao.check.Report;
import io.github.duizhao.cli.file.StandardInput;
import io.github.duizhao.cli.talk.Talk;
import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.format.OutputFile;
import io.github.duizhao.format.fix.Edit;
import io.github.duizhao.format.fix.FileSyntax;
import io.github.duizhao.format.fix.SafeFixes;
import io.github.duizhao.format.fix.UnifiedDiff;
import io.github.duizhao.read.PackedFile;
import io.github.duizhao.read.WholeFile;
import io.github.duizhao.read.office.OfficeFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that writes a copy of the translation with the safe proposals put in. */
final class FixedCopy {

  private static final String MARK = "\uFEFF";

  @Option(
      names = "--fix",
      paramLabel = "FILE",
      description =
          "Write a copy of the translation with the safe proposals put in, and what changed as a"
              + " unified diff to FILE.diff; the rest needs a person's look.")
  Optional<Path> file = Optional.empty();

  private SafeFixes fixes = new SafeFixes(FileSyntax.PLAIN);

  /** The files that it writes. */
  List<Path> paths() {
    return file.map(copy -> List.of(copy, diff(copy))).orElse(List.of());
  }

  private static Path diff(Path copy) {
    return copy.resolveSibling(copy.getFileName() + ".diff");
  }

  boolean isAsked() {
    return file.isPresent();
  }

  /** Refuses what cannot be, before any work is done. */
  void validate(String target) throws IOException {
    if (file.isEmpty()) {
      return;
    }
    if (PackedFile.is(file.get().toString())) {
      throw new UsageException("--fix writes text as it is: name a file without .gz");
    }
    String inner = PackedFile.inner(target);
    FileSyntax syntax = FileSyntax.of(inner);
    if (syntax == FileSyntax.BINARY) {
      throw new UsageException(
          "--fix changes text files; %s is a workbook: save it as .csv or .tsv".formatted(target));
    }
    if (OfficeFiles.is(inner)) {
      throw new UsageException(
          "--fix changes text files; %s is an office file: put the proposals in by hand"
              .formatted(target));
    }
    if (StandardInput.is(target)) {
      throw new UsageException("--fix needs the translation as a file, not from standard input");
    }
    if (Files.exists(Path.of(target)) && Files.size(Path.of(target)) > WholeFile.LARGEST) {
      throw new UsageException(
          "--fix takes files of up to %s MB; cut up %s".formatted(WholeFile.LARGEST >> 20, target));
    }
    if (Files.exists(file.get()) && Files.isSameFile(file.get(), Path.of(target))) {
      throw new UsageException("--fix writes a copy; name another file than " + target);
    }
    fixes = new SafeFixes(syntax);
  }

  void add(Report report) {
    if (file.isPresent()) {
      fixes.add(report);
    }
  }

  /** Writes the copy and the diff, and says what was done. */
  void write(String target, Talk talk) throws IOException {
    if (file.isEmpty()) {
      return;
    }
    String text = text(target);
    String mark = text.startsWith(MARK) ? MARK : "";
    String body = text.substring(mark.length());
    List<Edit> edits = fixes.edits();
    String name = PackedFile.inner(Path.of(target).getFileName().toString());
    OutputFile.write(file.get(), out -> out.write(mark + SafeFixes.apply(body, edits)));
    Path diff = diff(file.get());
    // an empty one only in the place of one that is no longer true
    if (!edits.isEmpty() || Files.exists(diff)) {
      OutputFile.write(diff, out -> UnifiedDiff.write(name, body, edits, out));
    }
    int put = edits.size();
    talk.plain(
        talk.words(
            new Message(
                "%s safe %s put into %s; left for a person: %s unsafe, %s overlapping, %s inside markup"
                    .formatted(
                        put,
                        put == 1 ? "proposal" : "proposals",
                        file.get(),
                        fixes.unsafe(),
                        fixes.overlapping(),
                        fixes.unwritable()),
                "%s 处可靠的建议已写入 %s；留待人工处理：不可靠的 %s 处，重叠的 %s 处，标记之内的 %s 处"
                    .formatted(
                        put,
                        file.get(),
                        fixes.unsafe(),
                        fixes.overlapping(),
                        fixes.unwritable()))));
  }

  /** Only UTF-8, so that the copy differs from the file by the proposals alone. */
  private static String text(String target) throws IOException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(WholeFile.read(Path.of(target))))
          .toString();
    } catch (CharacterCodingException e) {
      throw new UsageException("--fix needs %s in UTF-8; save it so first".formatted(target));
    }
  }
}
