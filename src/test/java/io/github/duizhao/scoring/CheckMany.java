package io.github.duizhao.scoring;

import io.github.duizhao.align.Aligner;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.check.CheckRunner;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.catalogue.AllChecks;
import io.github.duizhao.format.FindingsJsonl;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.lexicon.Termbase;
import io.github.duizhao.read.Documents;
import io.github.duizhao.read.ReadOptions;
import io.github.duizhao.segment.Sentences;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks many files in one run, for {@code src/scripts/eval-checks.sh}: {@code OUT.jsonl
 * [--no-termbase] TARGET | SOURCE=TARGET …}, with {@code -Donly=REGEX} some checks. Prints the time
 * of aligning and of the checks.
 */
public final class CheckMany {

  private CheckMany() {}

  public static void main(String[] args) throws IOException {
    List<String> files = new ArrayList<>(List.of(args));
    boolean bare = files.remove("--no-termbase");
    String only = System.getProperty("only", ".*");
    Knowledge knowledge = Knowledge.builtIn();
    if (bare) {
      knowledge = new Knowledge(knowledge.lexicon(), Termbase.EMPTY);
    }
    Aligner aligner = Aligner.create(knowledge.lexicon());
    CheckRunner runner =
        new CheckRunner(
            AllChecks.list().stream().filter(check -> check.info().id().matches(only)).toList(),
            knowledge);
    long aligning = 0;
    long checking = 0;
    try (Writer out = Files.newBufferedWriter(Path.of(files.get(0)))) {
      for (String pair : files.subList(1, files.size())) {
        int at = pair.indexOf('=');
        Side target = side(pair.substring(at + 1), Lang.ZH);
        long start = System.nanoTime();
        Bitext bitext =
            at < 0
                ? Bitext.targetOnly(target)
                : aligner.align(side(pair.substring(0, at), Lang.EN), target);
        long aligned = System.nanoTime();
        Report report = runner.run(bitext, CheckSettings.DEFAULT);
        checking += System.nanoTime() - aligned;
        aligning += aligned - start;
        new FindingsJsonl().write(report, out);
      }
    }
    System.out.printf("aligning %d ms, checks %d ms%n", aligning / 1000000, checking / 1000000);
  }

  private static Side side(String file, Lang lang) throws IOException {
    Document document = Documents.read(Path.of(file), Optional.of(lang), ReadOptions.defaults());
    return new Side(document, Sentences.of(document));
  }
}
