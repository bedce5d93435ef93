package io.github.duizhao.check.name.text;

import io.github.duizhao.text.Block;
import io.github.duizhao.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document as the name checks see it: its passages, and its Latin forms by their squash. One
 * thread.
 */
public final class Page {

  /** The most pieces that one written form has. */
  public static final int MAX_PIECES = 4;

  /** More characters than a form has. */
  public static final int LONGEST = 60;

  /** Room for so many squashes is made at first: those of an article. */
  private static final int MOST_AT_FIRST = 1 << 14;

  private final Document document;
  private final List<NamePassage> passages;
  private final Map<String, List<Form>> places;
  private final Map<String, Map<String, List<Form>>> forms = new HashMap<>();

  public Page(Document document) {
    this.document = document;
    List<NamePassage> seen = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.kind() != Block.Kind.CODE
          && block.role() != Block.Role.LEFTOVER
          && block.role() != Block.Role.SOURCE_LINE
          && block.role() != Block.Role.TRANSLATOR_CREDIT) {
        seen.add(new NamePassage(block));
      }
    }
    this.passages = List.copyOf(seen);
    this.places = places(passages);
  }

  public Document document() {
    return document;
  }

  public List<NamePassage> passages() {
    return passages;
  }

  /** Written forms with this squash, and where each stands; empty if there is none. */
  public Map<String, List<Form>> forms(String squash) {
    List<Form> all = places.get(squash);
    // Sorted out only for what is asked for: most words of a page never are.
    return all == null ? Map.of() : forms.computeIfAbsent(squash, unused -> byText(all));
  }

  private static Map<String, List<Form>> byText(List<Form> places) {
    Map<String, List<Form>> forms = new LinkedHashMap<>(2);
    for (Form form : places) {
      forms.computeIfAbsent(form.text(), unused -> new ArrayList<>(1)).add(form);
    }
    return forms;
  }

  /** Whether any written form has this squash. */
  public boolean hasSquash(String squash) {
    return places.containsKey(squash);
  }

  /** All squashes, in the order in which they first stand. */
  public Iterable<String> squashes() {
    return places.keySet();
  }

  public boolean has(String form) {
    return forms(Script.squash(form)).containsKey(form);
  }

  public int count(String form) {
    return forms(Script.squash(form)).getOrDefault(form, List.of()).size();
  }

  private static Map<String, List<Form>> places(List<NamePassage> passages) {
    int words = 0;
    for (NamePassage passage : passages) {
      words += passage.pieces().size();
    }
    Map<String, List<Form>> all =
        new LinkedHashMap<>(Math.min(MOST_AT_FIRST, 2 * MAX_PIECES * words));
    for (NamePassage passage : passages) {
      List<Piece> pieces = passage.pieces();
      List<String> squashes = new ArrayList<>(pieces.size());
      pieces.forEach(piece -> squashes.add(Script.squash(piece.text())));
      for (int i = 0; i < pieces.size(); i++) {
        String squash = "";
        for (int n = 1; n <= MAX_PIECES && i + n <= pieces.size(); n++) {
          if (n > 1
              && !isSoft(passage, pieces.get(i + n - 2).end(), pieces.get(i + n - 1).start())) {
            break;
          }
          Form form = new Form(passage, pieces.get(i).start(), pieces.get(i + n - 1).end(), i, n);
          if (form.end() - form.start() > LONGEST) {
            break;
          }
          squash = n == 1 ? squashes.get(i) : squash + squashes.get(i + n - 1);
          List<Form> same = all.get(squash);
          if (same == null) {
            same = new ArrayList<>(1);
            all.put(squash, same);
          }
          same.add(form);
        }
      }
    }
    return all;
  }

  /** Whether what stands between two pieces may stand inside a name. */
  public static boolean isSoft(NamePassage passage, int start, int end) {
    if (end - start > 3 || end == start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (passage.isHidden(i) || " -_.+&'’\u00a0/".indexOf(passage.text().charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
