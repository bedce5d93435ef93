package io.github.duizhao.read.subtitle;

import io.github.duizhao.read.block.BlockList;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.TwoTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Subtitles of one film in two files: who translates them mostly keeps the times of the cues, which
 * then say more than the words. Where the times differ, as in another cut, they say nothing.
 */
public final class SameClock {

  /** How far apart cues begin that begin at the same time, in milliseconds. */
  private static final long TOLERANCE = 250;

  private static final int LEAST = 5;

  /** Of the cues of the file that has fewer, so many must begin with one of the other file. */
  private static final double SHARE = 0.8;

  private SameClock() {}

  /** Both texts, put together anew, in passages; empty if they are no subtitles of one film. */
  public static Optional<TwoTexts> of(Document source, Document target) {
    if (!isSpeech(source) || !isSpeech(target)) {
      return Optional.empty();
    }
    BlockList sourceBlocks = new BlockList();
    BlockList targetBlocks = new BlockList();
    List<Cue> sources = CueFile.cues(source.content(), sourceBlocks).orElse(List.of());
    List<Cue> targets = CueFile.cues(target.content(), targetBlocks).orElse(List.of());
    List<int[]> together = together(sources, targets);
    int fewer = Math.min(sources.size(), targets.size());
    if (together.size() < LEAST || together.size() < SHARE * fewer) {
      return Optional.empty();
    }
    return Optional.of(
        CuePassages.texts(
            new CuePassages.Part(source, sourceBlocks),
            new CuePassages.Part(target, targetBlocks),
            groups(sources, targets, together)));
  }

  private static boolean isSpeech(Document document) {
    return !document.blocks().isEmpty()
        && document.blocks().stream().allMatch(block -> block.kind() == Block.Kind.SPEECH);
  }

  /** The numbers of cues that begin together, rising on both sides. */
  private static List<int[]> together(List<Cue> sources, List<Cue> targets) {
    List<int[]> together = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < sources.size() && j < targets.size()) {
      long source = sources.get(i).start();
      long target = targets.get(j).start();
      boolean known = source != Cue.UNKNOWN && target != Cue.UNKNOWN;
      if (known && Math.abs(source - target) <= TOLERANCE) {
        together.add(new int[] {i++, j++});
      } else if (source <= target) {
        i++;
      } else {
        j++;
      }
    }
    return together;
  }

  private static List<CuePassages.Group> groups(
      List<Cue> sources, List<Cue> targets, List<int[]> together) {
    List<CuePassages.Group> groups = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int[] start : together) {
      if (start[0] > i || start[1] > j) {
        groups.add(
            new CuePassages.Group(sources.subList(i, start[0]), targets.subList(j, start[1])));
      }
      i = start[0];
      j = start[1];
    }
    groups.add(
        new CuePassages.Group(
            sources.subList(i, sources.size()), targets.subList(j, targets.size())));
    return groups;
  }
}
