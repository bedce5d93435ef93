package io.github.duizhao.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.duizhao.cli.Cli;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcePageTest {

  private static final String PAGE =
      "<html><head><title>The lighthouse</title></head><body><nav><a href=/>Home</a></nav><main>"
          + "<h1>The lighthouse</h1><p>The keeper counts the ships every morning.</p>"
          + "<p>He writes the number into a book.</p></main></body></html>";

  @TempDir Path folder;
  private HttpServer server;
  private String url;
  private Path translation;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    url = "http://127.0.0.1:" + server.getAddress().getPort() + "/lighthouse";
    server.createContext(
        "/lighthouse",
        exchange -> {
          byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    translation = folder.resolve("a.zh.md");
    Files.writeString(translation, "# 灯塔\n\n> 原文：<" + url + ">\n\n看守人每天早上都数船。\n\n他把数目写进一本书里。\n");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void fetchesTheOriginalThatTheTranslationNames() throws IOException {
    Path out = folder.resolve("out");
    Cli run =
        Cli.run(
            "check",
            "--source",
            "auto",
            "--allow-local",
            "--fail-on",
            "never",
            translation.toString(),
            "-o",
            out.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals(PAGE, Files.readString(out.resolve("source.html")));
    String tmx = Files.readString(out.resolve("aligned.tmx"));
    assertTrue(tmx.contains("The keeper counts the ships every morning."), tmx);
    assertFalse(tmx.contains("Home"), tmx);
  }

  @Test
  void fetchesNothingLocalUnlessAllowed() {
    Cli run = Cli.run("check", "--source-url", url, translation.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--allow-local"), run.err());
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    Path bare = Files.writeString(folder.resolve("b.zh.md"), "# 灯塔\n\n看守人数船。\n");
    Cli run = Cli.run("check", "--source", "auto", bare.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--source-url"), run.err());
  }
}
