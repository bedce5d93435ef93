package io.github.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.Duizhao;
import io.github.duizhao.cli.talk.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Files that are not there, not files, or not what they seem: one line that names them. */
class WrongInputTest {

  @TempDir private Path folder;

  private final StringWriter err = new StringWriter();
  private Path sound = Path.of("");

  @BeforeEach
  void soundFile() throws IOException {
    sound = Files.writeString(folder.resolve("a.zh.md"), "渡轮开了。\n");
  }

  private int run(Object... args) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(new StringWriter()));
    line.setErr(new PrintWriter(err));
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    return line.execute(words);
  }

  private void refused(Path file, String word, Object... args) {
    err.getBuffer().setLength(0);
    assertEquals(ExitCode.USAGE, run(args));
    String said = err.toString();
    assertEquals(1, said.lines().count(), said);
    assertTrue(said.contains(file.getFileName().toString()), said);
    assertTrue(said.contains(word), said);
  }

  private Path file(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void missingFilesAndFolders() throws IOException {
    Path missing = folder.resolve("missing.md");
    refused(missing, "no such file", "align", missing, sound);
    Path directory = Files.createDirectory(folder.resolve("sub.md"));
    refused(directory, "a folder, not a file", "align", directory, sound);
    Path memory = Files.createDirectory(folder.resolve("sub.tmx"));
    refused(memory, "are called the same", "check", memory);
  }

  @Test
  void filesThatAreNoText() throws IOException {
    Path pdf = file("a.md", "%PDF-1.7 and so on");
    refused(pdf, "this is a PDF, not text: name it .pdf", "check", "--target-only", pdf);
    Path old = file("a.doc", "\u00d0\u00cf\u0011\u00e0 and so on");
    refused(old, "save it as .docx", "check", "--target-only", old);
    Path packed = file("b.txt", "PK\u0003\u0004 and so on");
    refused(packed, "a packed file", "align", packed, sound);
  }

  @Test
  void aFileOfOneTextAlone() throws IOException {
    refused(sound, "does not look like two texts in one file", "check", sound);
    refused(sound, "--layout table", "align", "--layout", "table", sound);
    Path memory = file("a.tmx", "<tmx/>");
    refused(memory, "aligned already", "align", memory);
    refused(memory, "aligned already", "align", memory, sound);
    refused(memory, "aligned already", "check", sound, memory);
  }

  @Test
  void aLinkThatIsCutOff() throws IOException {
    Path good = file("good.links", "# a note\n[0]:[0]\n[1]:[]:0.5\n");
    Path bad = file("bad.links", "[0]:[0]\n [1]:[1\n");
    refused(bad, "bad.links:2:2: not a link", "eval", "--gold", bad, "--system", good);
    assertEquals(0, run("eval", "--gold", good, "--system", good));
  }

  @Test
  void anOfficeFileIsNotFixed() throws IOException {
    Path file = file("a.rtf", "{\\rtf1 x}");
    Path fixed = folder.resolve("fixed.rtf");
    refused(file, "is an office file", "check", "--target-only", file, "--fix", fixed);
    assertFalse(Files.exists(fixed));
  }

  @Test
  void charactersThatXmlCannotHoldAreCounted() throws IOException {
    Path source = file("a.en.md", "The ferry\u0001 sailed\u0002 again.\n");
    for (String format : new String[] {"tmx", "xliff"}) {
      err.getBuffer().setLength(0);
      Path out = folder.resolve("a." + format);
      assertEquals(0, run("align", source, sound, "--format", format, "-o", out));
      assertTrue(err.toString().contains("2 characters left out"), err.toString());
    }
    err.getBuffer().setLength(0);
    assertEquals(
        0, run("align", source, sound, "--format", "xliff2", "-o", folder.resolve("a.xlf")));
    assertEquals("", err.toString());
  }

  @Test
  void outputsThatCannotBeWritten() throws IOException {
    Path source = Files.writeString(folder.resolve("a.en.md"), "The ferry sailed.\n");
    Path directory = Files.createDirectory(folder.resolve("out.tmx"));
    refused(directory, "a folder, not a file", "align", source, sound, "-o", directory);
    refused(sound, "a file, not a folder", "check", source, sound, "-o", sound);
    // told before anything is read
    Path missing = folder.resolve("missing.en.md");
    refused(sound, "a file, not a folder", "check", missing, sound, "-o", sound);
    refused(directory, "a folder, not a file", "align", missing, sound, "-o", directory);
    Path below = sound.resolve("x.tmx");
    refused(sound, "a file, not a folder", "align", source, sound, "-o", below);
    Path full = Path.of("/dev/full");
    if (Files.exists(full)) {
      refused(full, "", "align", source, sound, "-o", full);
    }
  }

  @Test
  void optionsThatWouldBePassedOver() throws IOException {
    Path source = Files.writeString(folder.resolve("a.en.md"), "The ferry sailed.\n");
    refused(Path.of("nowhere"), "no such folder", "check", source, sound, "--models", "nowhere");
    refused(Path.of("soon"), "not a date", "check", source, sound, "--date", "soon");
    refused(Path.of("soon"), "not a date", "align", source, sound, "--date", "soon");
    refused(Path.of(""), "not 3 files", "check", source, sound, sound);
    refused(source, "not a termbase", "check", source, sound, "--termbase", source);
    refused(Path.of(""), "nothing to learn from", "train", "lexicon", "-o", folder.resolve("x"));
    assertFalse(Files.exists(folder.resolve("x")));
  }

  @Test
  void emptyTextsAndTextsInAnotherLanguageAreNoCleanBill() throws IOException {
    Path source = Files.writeString(folder.resolve("a.en.md"), "The ferry sailed.\n");
    Path empty = Files.createFile(folder.resolve("empty.md"));
    assertEquals(ExitCode.FINDINGS, run("check", source, empty));
    assertEquals("", err.toString());
    assertEquals(ExitCode.CLEAN, run("check", empty, sound));
    assertTrue(err.toString().contains("empty.md holds no text"), err.toString());
    err.getBuffer().setLength(0);
    assertEquals(ExitCode.CLEAN, run("check", "--target-only", source));
    assertTrue(err.toString().contains("a.en.md is taken for English"), err.toString());
    assertEquals(2, run("align", source, source));
  }

  @Test
  void aTranslationLeftInEnglishIsKnownByItsName() throws IOException {
    String text = "The ferry sailed to the island, and nobody came back before the autumn.\n";
    Path source = Files.writeString(folder.resolve("a.en.md"), text);
    Path copy = Files.writeString(folder.resolve("b.zh.md"), text);
    Path unnamed = Files.writeString(folder.resolve("copy.md"), text);
    assertEquals(ExitCode.FINDINGS, run("check", source, copy));
    assertEquals("", err.toString());
    assertEquals(ExitCode.FINDINGS, run("check", "--target-only", "--fail-on", "warning", copy));
    assertEquals("", err.toString());
    refused(unnamed, "name the languages", "check", source, unnamed);
    Duizhao door = Duizhao.create();
    assertEquals(1, door.check(door.align(source, copy)).findings().size());
  }
}
