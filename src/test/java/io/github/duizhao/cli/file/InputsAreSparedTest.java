package io.github.duizhao.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.cli.Cli;
import io.github.duizhao.cli.talk.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No output of any command replaces an input: one line, exit code 2, all files as they were. */
class InputsAreSparedTest {

  @TempDir private Path folder;

  private Path source = Path.of("");
  private Path target = Path.of("");

  @BeforeEach
  void texts() throws IOException {
    source = file("s.en.md", "The ferry sailed. Google paid 3 dollars.\n");
    target = file("s.zh.md", "渡轮开了。谷歌付了 4 美元。\n");
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Map<String, String> all() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        all.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return all;
  }

  private void refused(Object... args) throws IOException {
    Map<String, String> before = all();
    Cli run = Cli.run(args);
    assertEquals(ExitCode.USAGE, run.code(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("an input, which no output may replace"), run.err());
    assertEquals(before, all());
  }

  @Test
  void alignOntoATextByItsNameOrAnother() throws IOException {
    refused("align", source, target, "-o", source);
    refused("align", source, target, "-o", target);
    refused("align", source, target, "-o", folder.resolve("x/../s.en.md").normalize());
    Path link = Files.createSymbolicLink(folder.resolve("link.tmx"), source);
    refused("align", source, target, "-o", link);
    refused("align", link, target, "-o", source);
    Path twin = Files.createLink(folder.resolve("twin.tmx"), target);
    refused("align", source, target, "-o", twin);
    Path sub = Files.createDirectory(folder.resolve("sub"));
    refused("align", source, target, "-o", sub.resolve("../s.zh.md"));
    Path table =
        Files.copy(Path.of("corpora/bilingual/table.html"), folder.resolve("table.tmx.md"));
    refused("align", table, "-o", table);
  }

  @Test
  void whatIsKnownOfWordsIsAnInput() throws IOException {
    Path terms = file("terms.csv", "source,target\nferry,渡轮\n");
    refused("align", source, target, "--termbase", terms, "--format", "csv", "-o", terms);
    refused("check", source, target, "--termbase", terms, "--ledger", terms);
    refused("check", source, target, "--termbase", terms, "--fix", terms);
    Path models = file("models/names.tsv", "");
    refused(
        "align", source, target, "--models", models.getParent(), "--format", "tsv", "-o", models);
  }

  @Test
  void fixAndItsDiff() throws IOException {
    refused("check", source, target, "--fix", source);
    Path diff = file("copy.md.diff", "The ferry sailed.\n");
    refused("check", diff, target, "--fix", folder.resolve("copy.md"));
    Path settings = file("duizhao.json", "{\"baseline\": \"known.jsonl\"}");
    refused("check", source, target, "--fix", settings);
    Path baseline = file("known.jsonl", "");
    refused("check", source, target, "--fix", baseline);
    refused(
        "check",
        source,
        target,
        "--config",
        settings,
        "--ledger",
        Files.createLink(folder.resolve("names.csv"), settings));
  }

  @Test
  void filesOfTheReport() throws IOException {
    Path report = file("report.html", "<p>The ferry sailed.</p>");
    refused("check", report, target, "-o", folder);
    Path memory = file("aligned.tmx", "<tmx version='1.4'><header/><body/></tmx>");
    refused("check", memory, "-o", folder);
    Path findings = file("findings.tsv", "The ferry sailed.\t渡轮开了。\n");
    refused("check", findings, "-o", folder, "--report", "sarif,tsv");
    Path piece = file("findings-2.tsv", "The ferry sailed.\t渡轮开了。\n");
    refused("check", piece, "-o", folder, "--report", "tsv");
    Path web = Files.createDirectory(folder.resolve("web"));
    Files.createSymbolicLink(web.resolve("report.html"), target);
    refused("check", source, target, "-o", web);
  }

  @Test
  void theBaselineIsMadeAnewButNoTextIs() throws IOException {
    Path memory = file("memory.jsonl", "");
    refused("check", memory, "--baseline", memory, "--update-baseline");
    Path baseline = file("known.jsonl", "");
    Cli run = Cli.run("check", source, target, "--baseline", baseline, "--update-baseline");
    assertEquals(ExitCode.CLEAN, run.code(), run.err());
    assertTrue(Files.size(baseline) > 0);
  }

  @Test
  void foldersOntoTheirDocuments() throws IOException {
    Path docs = folder.resolve("docs");
    file("docs/report.html/report.en.html", "<p>The ferry sailed.</p>");
    file("docs/report.html/report.zh.html", "<p>渡轮开了。</p>");
    Path page = file("docs/a/report.html", "<p>The ferry sailed.</p>");
    file("docs/zh/a/report.html", "<p>渡轮开了。</p>");
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.createSymbolicLink(out.resolve("index.html"), page);
    refused("check", docs, "-o", out);
    Files.createDirectories(folder.resolve("tmx/a"));
    Files.createSymbolicLink(folder.resolve("tmx/a/report.tmx"), page);
    refused("align", docs, "-o", folder.resolve("tmx"));
    refused("align", docs, "-o", folder.resolve("tmx/a/report.tmx"));
  }

  @Test
  void evalAndTrain() throws IOException {
    Path gold = file("a.gold", "[0]:[0]\n");
    Path links = file("a.links", "[0]:[0]:0.9\n");
    refused("eval", "--gold", gold, "--system", links, "--svg", gold);
    refused("eval", "--gold-dir", folder, "--system-dir", folder, "--svg", links);
    Path dictionary = file("words.u8", "容器 容器 [rong2 qi4] /container/\n");
    Path texts = file("texts.tsv", "Start\t启动\n");
    refused("train", "lexicon", "--dictionary", dictionary, "--out", dictionary);
    refused("train", "lexicon", "--dictionary", dictionary, texts, "--out", texts);
    refused("train", "sounds", "--dictionary", dictionary, "--out", dictionary);
    Path one = file("gold/a.gold", "[0]:[0]\n");
    file("gold/a.en", "The ferry sailed.\n");
    Path zh = file("gold/a.zh", "渡轮开了。\n");
    refused("train", "weights", one.getParent(), "--out", zh);
    Path place = Files.createDirectory(folder.resolve("links"));
    Files.createSymbolicLink(place.resolve("a.links"), one);
    refused("train", "weights", "--cross-validate", one.getParent(), "--links", place);
  }
}
