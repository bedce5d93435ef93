package io.github.duizhao.check.name.article;

import io.github.duizhao.check.ChineseScript;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.name.text.Beads;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.LinkName;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Page;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.SourceForms;
import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.TermMatcher;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Interruption;
import io.github.duizhao.text.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One translation with all that the name checks look at: both pages, beads, links, knowledge. */
public final class Article {

  /** More link names than an article ever has; the rest is not looked at. */
  private static final int MAX_LINK_NAMES = 4000;

  private final Interruption asking;
  private final Page source;
  private final Page target;
  private final Beads beads;
  private final Lexicon lexicon;
  private final ChineseWords words;
  private final TermIndex terms;
  private final Senses.Both senses;
  private final TermMatcher matcher;
  private final Map<NamePassage, List<TermMatcher.Hit>> hits = new HashMap<>();
  private final ChineseScript script;
  private final SourceForms sourceForms;
  private final List<LinkName> links;
  private final Map<String, LinkName> hosts = new HashMap<>();

  public Article(Inspection inspection) {
    asking = inspection.asking();
    source = new Page(inspection.bitext().source().document());
    target = new Page(inspection.bitext().target().document());
    beads = new Beads(inspection.bitext());
    script = ChineseScript.of(inspection);
    sourceForms = new SourceForms(source, beads);
    lexicon = inspection.knowledge().lexicon();
    words = inspection.words();
    senses = Senses.Both.of(inspection);
    terms = inspection.prepared(TermIndex.class, (known, unused) -> new TermIndex(known));
    matcher =
        inspection.prepared(
            TermMatcher.class, (known, cutter) -> new TermMatcher(known.termbase(), cutter));
    List<LinkName> found = new ArrayList<>();
    for (Block block : inspection.bitext().target().document().blocks()) {
      for (Mark mark : block.marks()) {
        if (mark.kind() == Mark.Kind.LINK && found.size() < MAX_LINK_NAMES) {
          found.addAll(LinkName.of(mark));
        }
      }
    }
    links = List.copyOf(found);
    for (LinkName name : links) {
      if (name.isHost() || name.kind() == LinkName.Kind.SUBDOMAIN) {
        hosts.putIfAbsent(Script.squash(name.text()), name);
      }
    }
  }

  public Page source() {
    return source;
  }

  public boolean hasSource() {
    return !source.passages().isEmpty();
  }

  public Page target() {
    return target;
  }

  /** Asked for at each step of every search, which is cut short here if it is wanted no more. */
  public Beads beads() {
    asking.stopIfAsked();
    return beads;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public ChineseWords words() {
    return words;
  }

  /**
   * By the first dictionary and the field; with a source, which shows the names, by far ones, too.
   */
  public Senses senses() {
    return hasSource() ? senses.far() : senses.plain();
  }

  public Senses farSenses() {
    return senses.far();
  }

  /** As with {@link #beads}, a search is cut short here. */
  public TermIndex terms() {
    asking.stopIfAsked();
    return terms;
  }

  /** The termbase's forms in a passage of the translation. */
  public List<TermMatcher.Hit> hits(NamePassage passage) {
    return hits.computeIfAbsent(passage, it -> matcher.find(it.text()));
  }

  /** Those of them that lie within a stretch of the passage, in order. */
  public List<TermMatcher.Hit> hits(NamePassage passage, int start, int end) {
    List<TermMatcher.Hit> all = hits(passage);
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int to = low;
    while (to < all.size() && all.get(to).span().end() <= end) {
      to++;
    }
    return all.subList(low, to);
  }

  /** The script of the translation. */
  public ChineseScript script() {
    return script;
  }

  /** Where the source has a form, by bead. */
  public SourceForms sourceForms() {
    return sourceForms;
  }

  List<LinkName> links() {
    return links;
  }

  /** The host with this squash, if a link of the article leads there. */
  public Optional<LinkName> host(String squash) {
    return Optional.ofNullable(hosts.get(squash));
  }

  /** The names shown by the links that cover this stretch of a passage. */
  public List<LinkName> linksAt(NamePassage passage, int start, int end) {
    List<LinkName> found = new ArrayList<>();
    for (Mark mark : passage.linksAt(start, end)) {
      if (mark.span().start() <= start && end <= mark.span().end()) {
        found.addAll(LinkName.of(mark));
      }
    }
    return found;
  }

  /** A common English word, in any of its plain inflections. */
  public boolean isEnglish(String word) {
    String lower = Script.lower(word);
    return lexicon.isEnglishWord(lower)
        || lower.endsWith("s") && lexicon.isEnglishWord(lower.substring(0, lower.length() - 1));
  }

  /** The usual way to write a name, by its squash: termbase, then the articles themselves. */
  public Optional<String> casing(String squash) {
    Optional<String> term = terms.form(squash);
    if (term.isPresent()) {
      return term;
    }
    for (Page page : List.of(source, target)) {
      Optional<String> best = Casing.best(page.forms(squash));
      if (best.isPresent()) {
        return best;
      }
    }
    return Optional.empty();
  }
}
