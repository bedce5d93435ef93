package io.github.duizhao.cli.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void scoresLinksPerDocumentAndTogether() throws IOException {
    Path a = file("a.gold", "[0]:[0]\n[1]:[1]\n");
    Path b = file("b.gold", "[0]:[0]\n[1]:[1]\n");
    Path right = file("a.links", "[0]:[0]:0.9\n[1]:[1]:0.9\n");
    Path half = file("b.links", "[0]:[0]:0.9\n[1]:[]:0.9\n");
    Cli cli = Cli.run("eval", "--gold", a, b, "--system", right, half);
    assertEquals(0, cli.code(), cli.err());
    assertTrue(
        cli.out().contains("together             0.7500 0.7500 0.7500     0.7500 0.7500 0.7500\n"),
        cli.out());
    assertTrue(cli.out().contains("expected calibration error 0.1500 over 4 links"), cli.out());
  }

  @Test
  void pairsTheFilesOfTwoFolders() throws IOException {
    file("gold/a.gold", "[0]:[0]\n");
    file("gold/a.en", "Not a links file.\n");
    file("out/a.links", "[0]:[0]\n");
    Cli cli =
        Cli.run(
            "eval",
            "--gold-dir",
            folder.resolve("gold"),
            "--system-dir",
            folder.resolve("out"),
            "--json");
    assertEquals(
        "{\"documents\":[{\"name\":\"a\",\"strict\":{\"precision\":1.0,\"recall\":1.0,\"f1\":1.0},"
            + "\"lax\":{\"precision\":1.0,\"recall\":1.0,\"f1\":1.0}}],"
            + "\"together\":{\"name\":\"together\",\"strict\":{\"precision\":1.0,\"recall\":1.0,\"f1\":1.0},"
            + "\"lax\":{\"precision\":1.0,\"recall\":1.0,\"f1\":1.0}}}\n",
        cli.out());
  }

  @Test
  void scoresBlocks() throws IOException {
    Path gold =
        file(
            "a.gold.jsonl",
            "{\"kind\":\"para\",\"level\":\"block\",\"en\":\"Two boats.\",\"zh\":\"两只船。\"}\n");
    Path system = file("a.jsonl", "{\"source\":\"Two boats.\",\"target\":\"两只船。\"}\n");
    Cli cli = Cli.run("eval", "--blocks", gold, "--system", system, "--json");
    assertTrue(
        cli.out().contains("\"crossingRate\":0.0,\"goldBlocks\":1,\"blockRecall\":1.0"), cli.out());
  }

  @Test
  void writesTheDiagram() throws IOException {
    Path gold = file("a.gold", "[0]:[0]\n");
    Path system = file("a.links", "[0]:[0]:0.9\n");
    Path svg = folder.resolve("a.svg");
    assertEquals(0, Cli.run("eval", "--gold", gold, "--system", system, "--svg", svg).code());
    assertTrue(Files.readString(svg).contains("Reliability of 1 links"));
  }

  @Test
  void refusesWhatDoesNotPair() throws IOException {
    Path gold = file("a.gold", "[0]:[0]\n");
    Cli none = Cli.run("eval", "--gold", gold);
    assertEquals(2, none.code());
    assertTrue(none.err().contains("1 and 0 given"), none.err());
    Path bad = file("a.jsonl", "{\"kind\"\n");
    Cli broken = Cli.run("eval", "--blocks", bad, "--system", bad);
    assertEquals(2, broken.code());
    assertTrue(broken.err().contains("a.jsonl:1:1: no JSON"), broken.err());
  }
}
