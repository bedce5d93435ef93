package io.github.duizhao.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.testing.Packing;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.FormatException;
import io.github.duizhao.text.Lang;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedFileTest {

  @TempDir private Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String refused(String name, byte[] file) {
    InputStream in = new ByteArrayInputStream(file);
    return assertThrows(FormatException.class, () -> WholeFile.read(name, in)).getMessage();
  }

  @Test
  void theEndingTells() throws IOException {
    assertTrue(PackedFile.is("a.md.GZ"));
    assertFalse(PackedFile.is("a.md"));
    assertEquals("zh/a.md", PackedFile.inner("zh/a.md.gz"));
    assertEquals("a.gz.md", PackedFile.inner("a.gz.md"));
    byte[] text = bytes("渡轮开了。\n");
    assertArrayEquals(text, WholeFile.read("a.gz", new ByteArrayInputStream(Packing.gzip(text))));
    assertArrayEquals(text, WholeFile.read("a", new ByteArrayInputStream(text)));
  }

  @Test
  void severalPartsAreOneFile() throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    parts.write(Packing.gzip("渡轮"));
    parts.write(Packing.gzip("开了。"));
    byte[] read = WholeFile.read("a.gz", new ByteArrayInputStream(parts.toByteArray()));
    assertArrayEquals(bytes("渡轮开了。"), read);
  }

  @Test
  void aDocumentIsCalledAndReadAsWhatIsInIt() throws IOException {
    Path file = Files.write(folder.resolve("a.md.gz"), Packing.gzip("# The *ferry*\n"));
    Document document = Documents.read(file, Optional.of(Lang.EN), ReadOptions.defaults());
    assertEquals("The ferry", document.blocks().get(0).text());
    assertEquals(folder.resolve("a.md").toString(), document.name());
  }

  @Test
  void foldersPairPackedFilesByWhatIsInThem() throws IOException {
    for (String name :
        List.of("a.en.md.gz", "a.zh.md", "zh/b.txt.gz", "b.txt", "b.txt.gz", "c.tar.gz", "d.gz")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes(""));
    }
    DocumentPairs found = DocumentPairs.within(DocumentFolder.read(folder), Lang.EN, Lang.ZH);
    assertEquals(List.of("a", "b"), found.pairs().stream().map(DocumentPairs.Pair::name).toList());
    assertEquals(List.of(), found.alone());
  }

  @Test
  void whatIsBrokenIsRefused() throws IOException {
    String plain = "a.md.gz: not packed with gzip, whatever its name says: take .gz off it";
    assertEquals(plain, refused("a.md.gz", bytes("# The ferry")));
    assertEquals(plain, refused("a.md.gz", new byte[0]));
    byte[] packed = Packing.gzip("The ferry leaves at 10 o'clock. ".repeat(50));
    String broken = "a.md.gz: damaged or broken off: it cannot be unpacked";
    assertEquals(broken, refused("a.md.gz", Arrays.copyOf(packed, packed.length / 2)));
    byte[] damaged = packed.clone();
    damaged[packed.length - 6] ^= 1; // the checksum
    assertEquals(broken, refused("a.md.gz", damaged));
    byte[] twice = Packing.gzip(packed);
    Path file = Files.write(folder.resolve("a.md.gz"), twice);
    FormatException e =
        assertThrows(
            FormatException.class,
            () -> Documents.read(file, Optional.empty(), ReadOptions.defaults()));
    assertTrue(e.getMessage().contains("unpack it first"), e.getMessage());
  }

  @Test
  void whatUnpacksToTooMuchIsRefused() throws IOException {
    byte[] part = Packing.gzip(new byte[32 << 20]);
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    for (int i = 0; i < 17; i++) {
      bomb.write(part);
    }
    assertEquals(
        "a.md.gz: a text of more than 100 MB is refused; cut it up",
        refused("a.md.gz", bomb.toByteArray()));
    InputStream in = PackedFile.unpacked("a.tmx.gz", new ByteArrayInputStream(bomb.toByteArray()));
    FormatException e =
        assertThrows(FormatException.class, () -> in.transferTo(OutputStream.nullOutputStream()));
    assertEquals("a.tmx.gz: unpacks to more than 512 MB; it is refused", e.getMessage());
  }
}
