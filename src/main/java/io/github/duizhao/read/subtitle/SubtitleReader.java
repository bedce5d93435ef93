package io.github.duizhao.read.subtitle;

import io.github.duizhao.read.block.BlockList;
import io.github.duizhao.read.block.DocumentReader;
import io.github.duizhao.read.block.LineJoin;
import io.github.duizhao.read.plain.PlainTextReader;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import java.util.List;
import java.util.Optional;

/**
 * Reads subtitles, SubRip and WebVTT: what is said, without numbers, times and settings. A block
 * goes on until the screen stays empty for a while; sentences go on from cue to cue as {@link
 * CueFlow} tells. A file without times is read as plain text. Thread-safe.
 */
public final class SubtitleReader implements DocumentReader {

  @Override
  public Document read(String name, Lang lang, Content content) {
    BlockList blocks = new BlockList();
    Optional<List<Cue>> found = CueFile.cues(content, blocks);
    if (found.isEmpty()) {
      return new PlainTextReader().read(name, lang, content);
    }
    List<Cue> cues = found.get();
    CueFlow flow = CueFlow.of(content, cues);
    CueBlocks text = new CueBlocks(content, blocks, LineJoin.of(content));
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      if (i > 0) {
        String first = CueFlow.plain(content, cue.lines().get(0));
        text.step(flow.between(cues.get(i - 1), text.last(), cue, first));
      }
      text.cue(flow, cue.lines());
    }
    text.finish();
    return blocks.document(name, lang, content);
  }
}
