package io.github.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.cli.talk.ExitCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What only a process of its own shows: Chinese names where the locale is C, as in a container,
 * which Java can neither read nor write, and standard input that is closed.
 */
@EnabledOnOs(OS.LINUX)
class EnvironmentTest {

  private static final String CURE = ": set LC_ALL=C.UTF-8";

  @TempDir private Path folder;

  /** By the shell: the test itself may run in the locale C. */
  @BeforeEach
  void texts() throws Exception {
    Files.createDirectory(folder.resolve("docs"));
    Files.writeString(folder.resolve("docs/a.en.md"), "The ferry sailed.\n");
    Files.writeString(folder.resolve("docs/a.zh.md"), "渡轮开了。\n");
    shell(
        "cp docs/a.zh.md docs/第二章.zh.md; mkdir docs/目录; cp docs/a.zh.md docs/目录/b.zh.md;"
            + " cp docs/a.zh.md docs/图.png; mkdir only; cp docs/a.zh.md only/章.md");
  }

  private record Run(int code, List<String> err) {}

  private Run shell(String script) throws Exception {
    Path file = Files.write(folder.resolve("script"), script.getBytes(StandardCharsets.UTF_8));
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder("sh", file.toString())
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    int code = builder.start().waitFor();
    return new Run(code, Files.readAllLines(err));
  }

  private Run duizhao(String words) throws Exception {
    List<String> classPath = new ArrayList<>();
    for (String part : System.getProperty("java.class.path").split(":")) {
      classPath.add(Path.of(part).toAbsolutePath().toString());
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return shell(
        "'%s' -XX:TieredStopAtLevel=1 -cp '%s' %s %s"
            .formatted(java, String.join(":", classPath), Main.class.getName(), words));
  }

  @Test
  void foldersLeaveThemOutAndDoTheRest() throws Exception {
    Run run = duizhao("align docs -o out");
    assertEquals(ExitCode.USAGE, run.code(), run.err()::toString);
    assertEquals(2, run.err().size(), run.err()::toString);
    assertTrue(run.err().get(0).contains(" and 1 more: "), run.err().get(0));
    assertTrue(run.err().get(0).endsWith(CURE), run.err().get(0));
    assertEquals("duizhao: 1 document aligned", run.err().get(1));
    assertTrue(Files.exists(folder.resolve("out/a.tmx")));
    Run none = duizhao("check --target-only only");
    assertEquals(ExitCode.USAGE, none.code());
    assertEquals(1, none.err().size(), none.err()::toString);
    assertTrue(none.err().get(0).endsWith(CURE), none.err().get(0));
  }

  @Test
  void oneSuchNameIsToldInALine() throws Exception {
    Run text = duizhao("align docs/a.en.md docs/第二章.zh.md");
    assertEquals(ExitCode.USAGE, text.code());
    assertEquals(1, text.err().size(), text.err()::toString);
    assertTrue(text.err().get(0).endsWith(CURE), text.err().get(0));
    Run output = duizhao("align docs/a.en.md docs/a.zh.md -o 出.tmx");
    assertEquals(ExitCode.USAGE, output.code());
    assertTrue(output.err().get(0).endsWith(CURE), output.err().get(0));
  }

  @Test
  void standardInputThatIsClosed() throws Exception {
    Run run = duizhao("align - docs/a.zh.md <&-");
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals(List.of("duizhao: standard input is closed"), run.err());
  }
}
