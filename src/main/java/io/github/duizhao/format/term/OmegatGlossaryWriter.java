package io.github.duizhao.format.term;

import io.github.duizhao.lexicon.Termbase;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Terms as a glossary of OmegaT ({@code glossary.utf8}): source, target and remark, parted by tabs;
 * one line for each English and each right Chinese form. Forbidden forms stand in the remark, where
 * a person reads them.
 */
public final class OmegatGlossaryWriter implements TermbaseWriter {

  @Override
  public void write(Termbase termbase, Writer out) throws IOException {
    out.append("# Glossary in tab-separated format -*- coding: utf-8 -*-\n");
    for (Termbase.Term term : termbase.terms()) {
      List<String> sources = new ArrayList<>(List.of(term.source()));
      sources.addAll(term.variants());
      String remark =
          term.forbidden().isEmpty() ? "" : "not " + String.join(", ", term.forbidden());
      for (String source : sources) {
        List<String> targets = new ArrayList<>(term.accepted());
        if (term.keep()) {
          targets.add(source);
        }
        for (String target : targets) {
          out.append(flat(source)).append('\t').append(flat(target)).append('\t');
          out.append(flat(remark)).append('\n');
        }
      }
    }
  }

  private static String flat(String text) {
    return text.replace('\t', ' ').replace('\r', ' ').replace('\n', ' ');
  }
}
