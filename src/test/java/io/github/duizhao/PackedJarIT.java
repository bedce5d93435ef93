package io.github.duizhao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packed jar, to prove that the models are inside. */
class PackedJarIT {

  private static final long LARGEST_JAR = 30_000_000L;

  @TempDir Path folder;

  private final Path jar = Path.of(System.getProperty("duizhao.jar"));

  private record Run(int code, String out) {}

  private Run run(List<String> jvm, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.add("-jar");
    command.add(jar.toString());
    command.addAll(List.of(args));
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "did not end");
    return new Run(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
  }

  @Test
  void checksTheSampleOfTheReadme() throws Exception {
    Path corpora = Path.of(System.getProperty("duizhao.corpora"), "podcast");
    Path report = folder.resolve("report");
    Run run =
        run(
            List.of(),
            "check",
            corpora.resolve("source.en.md").toString(),
            corpora.resolve("target.zh.md").toString(),
            "-o",
            report.toString(),
            "--fail-on",
            "never");
    assertEquals(0, run.code(), run.out());
    assertTrue(Files.size(report.resolve("findings.jsonl")) > 0);
    assertTrue(Files.size(report.resolve("report.html")) > 0);
    assertTrue(Files.size(report.resolve("aligned.tmx")) > 0);
  }

  /** Same input, same bytes out: another locale, zone and hash seed must not show. */
  @Test
  void writesTheSameBytesEverywhere() throws Exception {
    Path corpora = Path.of(System.getProperty("duizhao.corpora"), "podcast");
    String source = corpora.resolve("source.en.md").toString();
    String target = corpora.resolve("target.zh.md").toString();
    List<List<String>> worlds =
        List.of(
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu"),
            List.of(
                "-Duser.language=en",
                "-Dfile.encoding=ISO-8859-1",
                "-XX:ActiveProcessorCount=1",
                "-Djdk.map.althashing.threshold=0"));
    List<List<byte[]>> outputs = new ArrayList<>();
    for (List<String> world : worlds) {
      Path report = folder.resolve("report" + outputs.size());
      run(world, "check", source, target, "-o", report.toString(), "--date", "20260101T000000Z");
      List<byte[]> files = new ArrayList<>();
      for (String name : List.of("findings.jsonl", "report.html", "aligned.tmx")) {
        files.add(Files.readAllBytes(report.resolve(name)));
      }
      outputs.add(files);
    }
    for (int i = 0; i < 3; i++) {
      assertEquals(
          new String(outputs.get(0).get(i), StandardCharsets.UTF_8),
          new String(outputs.get(1).get(i), StandardCharsets.UTF_8));
    }
  }

  /** The jar alone reads no office files, and says what to do. */
  @Test
  void saysHowToReadOfficeFiles() throws Exception {
    Path alone = folder.resolve("duizhao.jar");
    Files.copy(jar, alone);
    Path file = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.4");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                alone.toString(),
                "check",
                "--target-only",
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(2, process.waitFor());
    assertEquals(1, said.lines().count(), said);
    assertTrue(said.contains("a PDF needs the office part: ./mvnw -Poffice"), said);
  }

  @Test
  void tellsItsVersion() throws Exception {
    Run run = run(List.of(), "--version");
    assertTrue(run.out().matches("(?s)duizhao \\d+\\.\\d+.*"), run.out());
  }

  @Test
  void staysSmall() throws IOException {
    assertTrue(Files.size(jar) <= LARGEST_JAR, "jar has " + Files.size(jar) + " bytes");
  }

  /** Inflating it would take a short run longer than reading it. */
  @Test
  void holdsTheLexiconAsItIs() throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry lexicon = zip.getEntry("io/github/duizhao/models/lexicon.bin");
      assertEquals(ZipEntry.STORED, lexicon.getMethod());
      ZipEntry code = zip.getEntry("io/github/duizhao/cli/Main.class");
      assertEquals(ZipEntry.DEFLATED, code.getMethod());
    }
  }
}
