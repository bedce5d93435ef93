package io.github.duizhao.cli;

import io.github.duizhao.cli.file.Inputs;
import io.github.duizhao.cli.file.StandardInput;
import io.github.duizhao.cli.talk.ExitCode;
import io.github.duizhao.cli.talk.FileName;
import io.github.duizhao.read.Documents;
import io.github.duizhao.read.lang.LangGuess;
import io.github.duizhao.read.office.OfficeFiles;
import io.github.duizhao.segment.Segmenter;
import io.github.duizhao.segment.Segmenters;
import io.github.duizhao.segment.Sentences;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duizhao segment}: a text in, its sentences out. */
@Command(
    name = "segment",
    mixinStandardHelpOptions = true,
    header = "Cut a text into sentences.",
    description = {
      "In a text file each line is a paragraph, and each line of the output holds its sentences with the"
          + " joiner between them. In a Markdown or HTML file each block is a paragraph."
    },
    footer = {"", "Example:", "  duizhao segment --lang en --joiner ' | ' article.txt"})
final class SegmentCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "The text; - for standard input.")
  private String file = "";

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Its language, a BCP 47 tag; told by its script if not given.")
  private Optional<String> lang = Optional.empty();

  @Option(
      names = "--joiner",
      paramLabel = "TEXT",
      description =
          "What to print between sentences; a line end if not given; \\n and \\t are known.")
  private String joiner = "\n";

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      description = "Encoding of the file, such as GB18030; found out if not given.")
  private Optional<String> encoding = Optional.empty();

  @Mixin private final StandardInput files = new StandardInput();

  @Override
  public Integer call() throws IOException {
    FileName.validate(file);
    Inputs inputs = new Inputs(files);
    inputs.encoding = encoding;
    String name = files.name(file);
    if (OfficeFiles.is(name)) {
      inputs.targetLang = lang;
      PrintWriter out = spec.commandLine().getOut();
      printBlocks(Sentences.of(inputs.readTarget(file)), between(), out);
      out.flush();
      return ExitCode.CLEAN;
    }
    Content content = inputs.content(file);
    Lang language = Inputs.lang(lang).or(() -> LangGuess.of(content.text())).orElse(Lang.EN);
    String between = between();
    PrintWriter out = spec.commandLine().getOut();
    if (Documents.isMarkedUp(name)) {
      Document document = Documents.parse(name, Optional.of(language), content);
      printBlocks(Sentences.of(document), between, out);
    } else {
      printLines(content, Segmenters.forLang(language), between, out);
    }
    out.flush();
    return ExitCode.CLEAN;
  }

  private String between() {
    return joiner.replace("\\n", "\n").replace("\\t", "\t");
  }

  private static void printLines(
      Content content, Segmenter segmenter, String between, PrintWriter out) {
    int lines = content.lineCount();
    for (int line = 1; line <= lines; line++) {
      String text = content.line(line).in(content);
      if (line == lines && text.isEmpty()) {
        break; // the end of the last line starts no line
      }
      out.print(
          segmenter.split(text, List.<Span>of()).stream()
              .map(span -> span.in(text))
              .collect(Collectors.joining(between)));
      out.print('\n');
    }
  }

  private static void printBlocks(List<Sentence> sentences, String between, PrintWriter out) {
    for (int i = 0; i < sentences.size(); i++) {
      boolean last =
          i + 1 == sentences.size() || sentences.get(i + 1).block() != sentences.get(i).block();
      out.print(sentences.get(i).text());
      out.print(last ? "\n" : between);
    }
  }
}
