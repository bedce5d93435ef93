package io.github.duizhao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.text.FormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EncodingsTest {

  private static final String SIMPLIFIED = "灯塔看守人每天早饭前都要数一数经过的船只，然后把数目写进一本谁也不看的本子里。\n他说：“今天有三艘。”\n";
  private static final String TRADITIONAL =
      "燈塔看守人每天早飯前都要數一數經過的船隻，然後把數目寫進一本誰也不看的本子裡。\n他說：「今天有三艘。」\n";

  private static String decode(byte[] bytes) throws IOException {
    return Encodings.decode("a.txt", bytes, Optional.empty()).text();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  @Test
  void dropsByteOrderMarks() throws IOException {
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"))) {
      byte[] bytes = ("\ufeff" + SIMPLIFIED).getBytes(charset);
      assertEquals(SIMPLIFIED, decode(bytes), charset.name());
    }
  }

  @Test
  void recognisesEncodingsWithoutMark() throws IOException {
    assertEquals(SIMPLIFIED, decode(SIMPLIFIED.getBytes(StandardCharsets.UTF_8)));
    assertEquals(SIMPLIFIED, decode(SIMPLIFIED.getBytes(Charset.forName("GB18030"))));
    assertEquals(TRADITIONAL, decode(TRADITIONAL.getBytes(Charset.forName("Big5"))));
    String english = "The keeper counted the ships.\n";
    assertEquals(english, decode(english.getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(english, decode(english.getBytes(StandardCharsets.UTF_16BE)));
    assertEquals(SIMPLIFIED, decode(SIMPLIFIED.getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(SIMPLIFIED, decode(SIMPLIFIED.getBytes(StandardCharsets.UTF_16BE)));
    assertEquals("", decode(new byte[0]));
  }

  @Test
  void recognisesOneShortLineOfGb() throws IOException {
    String line = "# 你好，世界 \ud840\udc89\n";
    assertEquals(line, decode(line.getBytes(Charset.forName("GB18030"))));
  }

  @Test
  void obeysTheNamedEncoding() throws IOException {
    Charset latin = StandardCharsets.ISO_8859_1;
    assertEquals(
        "Ã©",
        Encodings.decode("a", new byte[] {(byte) 0xc3, (byte) 0xa9}, Optional.of(latin)).text());
    assertEquals(
        "é",
        Encodings.decode(
                "a",
                "\ufeffé".getBytes(StandardCharsets.UTF_8),
                Optional.of(StandardCharsets.UTF_8))
            .text());
  }

  @Test
  void namesThePlaceOfWhatCannotBeDecoded() {
    byte[] bytes =
        join(
            "第一行\n第𠮷".getBytes(StandardCharsets.UTF_8),
            new byte[] {(byte) 0xff},
            "行。\n这里都对。".getBytes(StandardCharsets.UTF_8));
    FormatException e = assertThrows(FormatException.class, () -> decode(bytes));
    assertEquals(2, e.line());
    assertEquals(3, e.column());
    assertTrue(e.getMessage().startsWith("a.txt:2:3: not UTF-8: bytes FF"), e.getMessage());
    assertTrue(e.getMessage().contains("--encoding"), e.getMessage());
    FormatException named =
        assertThrows(
            FormatException.class,
            () ->
                Encodings.decode(
                    "b", new byte[] {'a', (byte) 0x80}, Optional.of(StandardCharsets.US_ASCII)));
    assertEquals(2, named.column());
  }

  @Test
  void obeysTheDeclarationOfAPage() throws IOException {
    String page = "<meta charset=\"big5\"><p>" + "中文" + "</p>";
    byte[] bytes = page.getBytes(Charset.forName("Big5"));
    assertEquals(page, Encodings.decode("a.html", bytes, Optional.empty()).text());
    String old = "<META http-equiv=Content-Type content='text/html; charset=gb2312'><p>中文镕";
    assertEquals(
        old,
        Encodings.decode("a.html", old.getBytes(Charset.forName("GBK")), Optional.empty()).text());
  }
}
