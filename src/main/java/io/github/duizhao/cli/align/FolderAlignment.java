package io.github.duizhao.cli.align;

import io.github.duizhao.Duizhao;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Message;
import io.github.duizhao.cli.file.Inputs;
import io.github.duizhao.cli.folder.Folders;
import io.github.duizhao.cli.folder.InOrder;
import io.github.duizhao.cli.talk.Doubt;
import io.github.duizhao.cli.talk.ExitCode;
import io.github.duizhao.cli.talk.LeftOut;
import io.github.duizhao.cli.talk.Progress;
import io.github.duizhao.cli.talk.Talk;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/** {@code duizhao align} for the documents of whole folders. */
final class FolderAlignment {

  /**
   * @param dropped characters that the format could not hold
   */
  private record Written(long dropped, Optional<Message> doubt) {}

  private final Duizhao door;
  private final Inputs inputs;
  private final double minConfidence;
  private final LeftOut leftOut = new LeftOut();
  private int done;

  FolderAlignment(Duizhao door, Inputs inputs, double minConfidence) {
    this.door = door;
    this.inputs = inputs;
    this.minConfidence = minConfidence;
  }

  /** Writes a file for each pair, of the pair's name. */
  int each(Folders folders, Path folder, AlignOutput output, PrintWriter err) throws IOException {
    return run(
        folders,
        pair -> {
          Bitext bitext = bitext(pair);
          long dropped = output.write(tied(bitext), file(pair, folder, output.ending()));
          return new Written(dropped, Doubt.of(bitext));
        },
        (pair, written) -> {
          leftOut.add(written.dropped());
          written.doubt().ifPresent(folders::doubted);
        },
        err);
  }

  /** What is written for a pair. */
  static Path file(Folders.Texts pair, Path output, String ending) {
    return output.resolve(pair.name() + ending);
  }

  /** Writes one file for all pairs. */
  int together(Folders folders, AlignOutput output, PrintWriter err) throws IOException {
    int[] code = {ExitCode.CLEAN};
    output.writeMany(
        many ->
            code[0] =
                run(
                    folders,
                    this::bitext,
                    (pair, bitext) -> {
                      leftOut.add(many.add(pair.name(), tied(bitext)));
                      Doubt.of(bitext).ifPresent(folders::doubted);
                    },
                    err));
    return code[0];
  }

  private Bitext bitext(Folders.Texts pair) throws IOException {
    return inputs.limit.within(pair.target().toString(), () -> aligned(pair));
  }

  private Bitext aligned(Folders.Texts pair) throws IOException {
    String source = pair.source().orElseThrow().toString();
    Inputs.Pair texts = inputs.readPair(source, pair.target().toString());
    return door.align(texts.source(), texts.target());
  }

  private Bitext tied(Bitext bitext) {
    return bitext.untied(minConfidence);
  }

  private <R> int run(
      Folders folders,
      InOrder.Work<Folders.Texts, R> work,
      InOrder.Sink<Folders.Texts, R> sink,
      PrintWriter err)
      throws IOException {
    int all = folders.left().size();
    try (Progress progress = Progress.on(err).stage(Progress.Stage.ALIGNING)) {
      new InOrder<Folders.Texts, R>(
              work,
              (pair, result) -> {
                sink.accept(pair, result);
                progress.done((double) ++done / all);
              },
              folders::failed)
          .run(folders.left());
    }
    Talk talk = new Talk(err, Lang.EN);
    leftOut.tell(talk);
    folders.tell(new Message("aligned", "已对齐"), talk);
    return folders.code();
  }
}
