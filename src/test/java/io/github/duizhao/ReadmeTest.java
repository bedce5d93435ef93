package io.github.duizhao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's code and commands work as they stand. */
class ReadmeTest {

  private static final Path HOME = Path.of(System.getProperty("duizhao.basedir"));

  @TempDir Path folder;

  private final String readme;

  ReadmeTest() throws Exception {
    readme = Files.readString(HOME.resolve("README.md"));
  }

  @Test
  void javaExampleCompilesAndRuns() throws Exception {
    Matcher block = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(readme);
    assertTrue(block.find(), "no Java example");
    Path file = Files.writeString(folder.resolve("Example.java"), block.group(1));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                said,
                null,
                null,
                List.of(
                    "-d",
                    folder.toString(),
                    "-proc:none",
                    "-cp",
                    System.getProperty("java.class.path")),
                null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file))
            .call();
    assertTrue(compiled, said.toString());
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      Path sample = HOME.resolve("corpora/podcast");
      Path tmx = folder.resolve("sample.tmx");
      loader
          .loadClass("Example")
          .getMethod("main", String[].class)
          .invoke(
              null,
              (Object)
                  new String[] {
                    sample.resolve("source.en.md").toString(),
                    sample.resolve("target.zh.md").toString(),
                    tmx.toString()
                  });
      assertTrue(Files.readString(tmx).contains("<tmx"));
    }
  }

  /** Every {@code duizhao …} or {@code java -jar …} line that names files of corpora/ runs. */
  @Test
  void commandsRun() {
    Matcher line =
        Pattern.compile("(?m)^(?:duizhao|java -jar target/duizhao\\.jar) (.*corpora/.*)$")
            .matcher(readme);
    int seen = 0;
    while (line.find()) {
      seen++;
      String[] words = line.group(1).replaceAll("\\s+#.*", "").split(" +");
      for (int i = 0; i < words.length; i++) {
        if (words[i].startsWith("corpora/")) {
          words[i] = HOME.resolve(words[i]).toString();
        } else if (i > 0 && words[i - 1].equals("-o")) {
          words[i] = folder.resolve(words[i]).toString();
        }
      }
      StringWriter err = new StringWriter();
      int code =
          Main.commandLine()
              .setOut(new PrintWriter(new StringWriter()))
              .setErr(new PrintWriter(err))
              .execute(words);
      assertTrue(code == 0 || code == 1, line.group() + "\n" + err);
    }
    assertTrue(seen >= 4, "commands in the README: " + seen);
  }

  @Test
  void testCommandIsTheOneThatTheGateCalls() throws Exception {
    String gate = Files.readString(HOME.resolve(".ci/run"));
    assertTrue(readme.contains("./mvnw -B -ntp verify"));
    assertEquals(1, gate.lines().filter(line -> line.equals("./mvnw -B -ntp verify")).count());
  }
}
