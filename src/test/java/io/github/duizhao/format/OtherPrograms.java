package io.github.duizhao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs that read our files; a test is skipped where the program is missing. */
final class OtherPrograms {

  private static final Path PYTHON = Path.of("/usr/bin/python3");

  private OtherPrograms() {}

  /** What a program printed, standard error included. */
  record Output(int code, String text) {}

  static Output run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(60, TimeUnit.SECONDS);
    return new Output(process.exitValue(), text);
  }

  /** A resource beside this class, as a file. */
  static Path resource(String name, Path folder) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = OtherPrograms.class.getResourceAsStream(name)) {
      Files.write(file, in.readAllBytes());
    }
    return file;
  }

  static void needXmllint() throws InterruptedException {
    boolean there;
    try {
      there = run(List.of("xmllint", "--version")).code() == 0;
    } catch (IOException e) {
      there = false;
    }
    assumeTrue(there, "skipped: xmllint (Debian libxml2-utils) is not installed");
  }

  /** The units of a file as translate-toolkit reads them: {@code source | target}. */
  static List<String> toolkit(Path file, Path folder) throws IOException, InterruptedException {
    assumeTrue(Files.exists(PYTHON), "skipped: /usr/bin/python3 is not installed");
    Output there = run(List.of(PYTHON.toString(), "-c", "import translate.storage.tmx"));
    assumeTrue(there.code() == 0, "skipped: translate-toolkit (Debian) is not installed");
    Path script = resource("toolkit.py", folder);
    Output output = run(List.of(PYTHON.toString(), script.toString(), file.toString()));
    assertEquals(0, output.code(), output.text());
    List<String> units = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : output.text().lines().toList()) {
      JsonNode unit = json.readTree(line);
      units.add(unit.get(0).textValue() + " | " + unit.get(1).textValue());
    }
    return units;
  }
}
