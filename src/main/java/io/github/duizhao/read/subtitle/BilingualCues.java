package io.github.duizhao.read.subtitle;

import io.github.duizhao.read.block.BlockList;
import io.github.duizhao.read.lang.LangGuess;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Span;
import io.github.duizhao.text.TwoTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Subtitles that show each cue in two languages, line above line. A line in no script, or a cue of
 * two lines in one, goes by its place.
 */
public final class BilingualCues {

  private static final int LEAST = 3;

  /** Of the cues, so many must hold both languages. */
  private static final double SHARE = 0.8;

  private final String name;
  private final Content content;
  private final boolean sourceIsChinese;
  private final BlockList sourceBlocks = new BlockList();
  private final BlockList targetBlocks = new BlockList();
  private final List<Cue> sources = new ArrayList<>();
  private final List<Cue> targets = new ArrayList<>();

  public BilingualCues(String name, Content content, Optional<Lang> source) {
    this.name = name;
    this.content = content;
    this.sourceIsChinese = source.isPresent() && source.get().isChinese();
  }

  /**
   * @param asked whether the user said that it is so; then what little there is will do
   */
  public Optional<TwoTexts> read(boolean asked) {
    List<Cue> cues = CueFile.cues(content, sourceBlocks).orElse(List.of());
    Optional<List<Cue>> unused = CueFile.cues(content, targetBlocks);
    boolean sourceFirst = isSourceFirst(cues);
    int both = 0;
    for (Cue cue : cues) {
      Cue source = part(cue, true, sourceFirst);
      Cue target = part(cue, false, sourceFirst);
      sources.add(source);
      targets.add(target);
      both += source.lines().isEmpty() || target.lines().isEmpty() ? 0 : 1;
    }
    boolean usual = both >= LEAST && both >= SHARE * cues.size();
    return usual || asked && both > 0 ? Optional.of(texts()) : Optional.empty();
  }

  /** Whether a line is one of the source; empty where its script does not tell. */
  private Optional<Boolean> isSource(Span line) {
    return LangGuess.of(CueFlow.plain(content, line))
        .map(lang -> lang.isChinese() == sourceIsChinese);
  }

  private boolean isSourceFirst(List<Cue> cues) {
    int first = 0;
    for (Cue cue : cues) {
      Optional<Boolean> one = isSource(cue.lines().get(0));
      Optional<Boolean> other = isSource(cue.lines().get(cue.lines().size() - 1));
      if (one.isPresent() && other.isPresent() && !one.equals(other)) {
        first += one.get() ? 1 : -1;
      }
    }
    return first >= 0;
  }

  private Cue part(Cue cue, boolean source, boolean sourceFirst) {
    List<Span> lines = cue.lines();
    boolean sources = lines.stream().anyMatch(line -> isSource(line).orElse(false));
    boolean targets = lines.stream().anyMatch(line -> !isSource(line).orElse(true));
    boolean byPlace = lines.size() == 2 && !(sources && targets);
    List<Span> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean isSource =
          byPlace ? (i == 0) == sourceFirst : isSource(lines.get(i)).orElse(!targets || sources);
      if (isSource == source) {
        kept.add(lines.get(i));
      }
    }
    return new Cue(cue.start(), cue.end(), kept);
  }

  private TwoTexts texts() {
    Document file = new Document(name, Lang.EN, content, List.of(), List.of());
    List<CuePassages.Group> groups = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      groups.add(new CuePassages.Group(shown(sources.get(i)), shown(targets.get(i))));
    }
    return CuePassages.texts(
        new CuePassages.Part(file, sourceBlocks), new CuePassages.Part(file, targetBlocks), groups);
  }

  private static List<Cue> shown(Cue cue) {
    return cue.lines().isEmpty() ? List.of() : List.of(cue);
  }
}
