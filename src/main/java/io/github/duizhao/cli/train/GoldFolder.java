package io.github.duizhao.cli.train;

import io.github.duizhao.align.Aligner;
import io.github.duizhao.align.FinePass;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.cli.eval.EvalFiles;
import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.eval.BlockUnits;
import io.github.duizhao.eval.GoldUnit;
import io.github.duizhao.read.Documents;
import io.github.duizhao.read.Encodings;
import io.github.duizhao.segment.Sentences;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.train.AlignExample;
import io.github.duizhao.train.GoldBead;
import io.github.duizhao.train.PlantedGaps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads folders of hand-made alignments beside their texts. */
final class GoldFolder {

  private static final String BEADS = ".gold";
  private static final String BLOCKS = ".gold.jsonl";

  private final Aligner aligner;

  GoldFolder(Aligner aligner) {
    this.aligner = aligner;
  }

  /** In the order of their names. */
  List<AlignExample> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.sorted().toList();
    }
    List<AlignExample> examples = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (name.endsWith(BEADS)) {
        examples.add(beads(file, name.substring(0, name.length() - BEADS.length()), files));
      } else if (name.endsWith(BLOCKS)) {
        examples.add(blocks(file, name.substring(0, name.length() - BLOCKS.length()), files));
      }
    }
    if (examples.isEmpty()) {
      throw new UsageException(folder + " holds no NAME.gold or NAME.gold.jsonl");
    }
    return examples;
  }

  private AlignExample beads(Path gold, String name, List<Path> files) throws IOException {
    List<Path> texts = texts(name, files);
    Side source = side(texts.get(0), true);
    Side target = side(texts.get(1), true);
    List<String> lines = Files.readAllLines(gold, StandardCharsets.UTF_8);
    List<AlignExample> copies = new ArrayList<>();
    for (PlantedGaps copy : PlantedGaps.of(name, source, target, GoldBead.parse(lines))) {
      FinePass pass = aligner.finePass(copy.source(), copy.target());
      copies.add(AlignExample.ofPlanted(name, pass, copy));
    }
    return AlignExample.ofBeads(name, aligner.finePass(source, target), lines, copies);
  }

  private AlignExample blocks(Path gold, String name, List<Path> files) throws IOException {
    List<Path> texts = texts(name, files);
    Side source = side(texts.get(0), false);
    Side target = side(texts.get(1), false);
    List<GoldUnit> units = EvalFiles.goldUnits(gold);
    return AlignExample.ofBlocks(
        name,
        aligner.finePass(source, target),
        BlockUnits.ofSource(units, source.sentences().stream().map(Sentence::text).toList()),
        BlockUnits.ofTarget(units, target.sentences().stream().map(Sentence::text).toList()));
  }

  /** The two files {@code NAME.something} that are no gold, in the order of their names. */
  private static List<Path> texts(String name, List<Path> files) {
    List<Path> texts = new ArrayList<>();
    for (Path file : files) {
      String other = file.getFileName().toString();
      if (other.startsWith(name + ".") && !other.contains(BEADS)) {
        texts.add(file);
      }
    }
    if (texts.size() != 2) {
      throw new UsageException("two texts expected beside the gold of " + name + ": " + texts);
    }
    return texts;
  }

  private static Side side(Path file, boolean lines) throws IOException {
    String name = file.getFileName().toString();
    Content content = Encodings.decode(name, Files.readAllBytes(file), Optional.empty());
    Document document =
        lines
            ? Documents.lines(name, Optional.empty(), content)
            : Documents.parse(name, Optional.empty(), content);
    return new Side(document, Sentences.of(document));
  }
}
