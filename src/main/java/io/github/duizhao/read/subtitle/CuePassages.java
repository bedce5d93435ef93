package io.github.duizhao.read.subtitle;

import io.github.duizhao.read.block.BlockList;
import io.github.duizhao.read.block.LineJoin;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.TwoTexts;
import java.util.ArrayList;
import java.util.List;

/**
 * Two texts of cues of which is known which are shown together. A passage goes on until a sentence
 * ends in both, or in the one of them that has stops, somebody else speaks in one, or the screen
 * stays empty; it is a block in each.
 */
final class CuePassages {

  /** Cues that are shown together; one side may have none. */
  record Group(List<Cue> sources, List<Cue> targets) {

    Group {
      sources = List.copyOf(sources);
      targets = List.copyOf(targets);
    }
  }

  /**
   * One of the two texts.
   *
   * @param blocks knows what is skipped; the blocks are added to it
   */
  record Part(Document file, BlockList blocks) {

    Document document() {
      return blocks.document(file.name(), file.lang(), file.content());
    }
  }

  private CuePassages() {}

  static TwoTexts texts(Part source, Part target, List<Group> groups) {
    CueFlow sourceFlow = flow(source, groups.stream().map(Group::sources).toList());
    CueFlow targetFlow = flow(target, groups.stream().map(Group::targets).toList());
    CueBlocks sources = blocks(source);
    CueBlocks targets = blocks(target);
    List<TwoTexts.Passage> passages = new ArrayList<>();
    int sourceFrom = 0;
    int targetFrom = 0;
    boolean neither = !sourceFlow.hasStops() && !targetFlow.hasStops();
    for (int i = 0; i < groups.size(); i++) {
      groups.get(i).sources().forEach(cue -> sources.append(sourceFlow, cue.lines()));
      groups.get(i).targets().forEach(cue -> targets.append(targetFlow, cue.lines()));
      boolean ends = neither || sources.ends(sourceFlow) && targets.ends(targetFlow);
      if (ends
          || i + 1 == groups.size()
          || sources.changes(groups.get(i + 1).sources())
          || targets.changes(groups.get(i + 1).targets())
          || isBeforePause(groups.get(i), groups.get(i + 1))) {
        sources.finish();
        targets.finish();
        int sourceTo = source.blocks().size();
        int targetTo = target.blocks().size();
        passages.add(new TwoTexts.Passage(sourceFrom, sourceTo, targetFrom, targetTo));
        sourceFrom = sourceTo;
        targetFrom = targetTo;
      }
    }
    return new TwoTexts(source.document(), target.document(), passages);
  }

  private static CueFlow flow(Part part, List<List<Cue>> cues) {
    return CueFlow.of(part.file().content(), cues.stream().flatMap(List::stream).toList());
  }

  private static CueBlocks blocks(Part part) {
    return new CueBlocks(part.file().content(), part.blocks(), LineJoin.of(part.file().content()));
  }

  private static boolean isBeforePause(Group group, Group next) {
    return isBeforePause(group.sources(), next.sources())
        && isBeforePause(group.targets(), next.targets());
  }

  private static boolean isBeforePause(List<Cue> cues, List<Cue> next) {
    return cues.isEmpty() || next.isEmpty() || cues.get(cues.size() - 1).isBeforePause(next.get(0));
  }
}
