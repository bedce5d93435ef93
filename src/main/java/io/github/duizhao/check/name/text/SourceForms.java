package io.github.duizhao.check.name.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the source has a form, by bead: a form may stand in each of thousands of sentences, and be
 * asked for in each of them. Not thread-safe.
 */
public final class SourceForms {

  private final Page source;
  private final Beads beads;
  private final Map<String, Map<Integer, List<Form>>> known = new HashMap<>();
  private final Map<String, Boolean> names = new HashMap<>();

  public SourceForms(Page source, Beads beads) {
    this.source = source;
    this.beads = beads;
  }

  /** The places of all forms with this squash in one bead, form by form. */
  public List<Form> in(String squash, int bead) {
    return known.computeIfAbsent(squash, this::byBead).getOrDefault(bead, List.of());
  }

  public boolean has(String squash) {
    return source.hasSquash(squash);
  }

  /** Whether it is written with a capital somewhere. */
  public boolean hasName(String squash) {
    return names.computeIfAbsent(
        squash, it -> source.forms(it).keySet().stream().anyMatch(Script::hasUpper));
  }

  private Map<Integer, List<Form>> byBead(String squash) {
    Map<Integer, List<Form>> places = new HashMap<>();
    for (List<Form> forms : source.forms(squash).values()) {
      for (Form form : forms) {
        int bead = beads.ofSource(form.passage(), form.start());
        places.computeIfAbsent(bead, unused -> new ArrayList<>(2)).add(form);
      }
    }
    return places;
  }
}
