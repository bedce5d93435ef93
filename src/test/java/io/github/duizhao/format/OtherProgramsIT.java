package io.github.duizhao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.text.Lang;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.po.POFilter;
import net.sf.okapi.filters.tmx.TmxFilter;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.filters.xliff2.XLIFF2Filter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Other programs read what we write: the same units, the same texts. */
class OtherProgramsIT {

  private static final LocaleId EN = LocaleId.fromBCP47("en");
  private static final LocaleId ZH = LocaleId.fromBCP47("zh-CN");
  private static final Instant DATE = Instant.parse("2026-11-23T00:00:00Z");
  private static final TmxOptions TMX = TmxOptions.dated(DATE).withGaps(true);

  @TempDir private Path folder;

  /** Texts with every character that formats escape, but none that XML cannot hold. */
  private static Bitext awkward() {
    String[] pieces = {
      "word ", "\\", "\\n", "\"", "'", ",", ";", "<b>", "&amp;", "]]>", "😀", "𠮷", "中文", "。", "“",
      "%s", "=1+1", "_x000D_", "#~ ", "\u00a0", "\u200b", "{0}", "\t"
    };
    Random random = new Random(6);
    String[] source = new String[200];
    String[] target = new String[200];
    int[] shapes = new int[400];
    for (int i = 0; i < 200; i++) {
      StringBuilder from = new StringBuilder("Unit " + i + " ");
      StringBuilder to = new StringBuilder("单元" + i);
      for (int k = 0; k < random.nextInt(8); k++) {
        from.append(pieces[random.nextInt(pieces.length)]);
        to.append(pieces[random.nextInt(pieces.length)]);
      }
      source[i] = from.append('.').toString();
      target[i] = to.append('。').toString();
      shapes[2 * i] = 1;
      shapes[2 * i + 1] = 1;
    }
    return SampleBitexts.bitext(
        SampleBitexts.lines("a.en.txt", Lang.EN, source),
        SampleBitexts.lines("a.zh.txt", Lang.ZH, target),
        0.5,
        shapes);
  }

  private static List<String> units(Bitext bitext, Predicate<Bead> kept) {
    return bitext.beads().stream()
        .filter(kept)
        .map(b -> BeadText.source(b, bitext.source()) + " | " + BeadText.target(b, bitext.target()))
        .toList();
  }

  private Path written(String name, BitextWriter writer, Bitext bitext) throws IOException {
    Path file = folder.resolve(name);
    OutputFile.write(file, out -> writer.write(bitext, out));
    return file;
  }

  @Test
  void tmxIsValid() throws Exception {
    OtherPrograms.needXmllint();
    Path dtd = OtherPrograms.resource("tmx14.dtd", folder);
    for (Bitext bitext :
        List.of(
            awkward(),
            SampleBitexts.podcast(),
            SampleBitexts.marked(),
            SampleBitexts.hostile(1, 100))) {
      for (int level = 1; level <= 2; level++) {
        Path file = written("a.tmx", new TmxWriter(TMX.withLevel(level)), bitext);
        OtherPrograms.Output output =
            OtherPrograms.run(
                List.of(
                    "xmllint",
                    "--nonet",
                    "--noout",
                    "--dtdvalid",
                    dtd.toString(),
                    file.toString()));
        assertEquals(0, output.code(), output.text());
      }
    }
  }

  @Test
  void xliff12IsValid() throws Exception {
    isValid("/net/sf/okapi/lib/verification/xliff-core-1.2-strict.xsd", new XliffWriter());
  }

  @Test
  void xliff2IsValid() throws Exception {
    isValid("/net/sf/okapi/lib/xliff2/xliff_core_2.0.xsd", new Xliff2Writer());
  }

  /** By the schemas of OASIS, which come with Okapi. */
  private void isValid(String core, BitextWriter writer) throws Exception {
    String xmlSchema = "/net/sf/okapi/lib/xliff2/informativeCopiesOf3rdPartySchemas/w3c/xml.xsd";
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    try (InputStream xml = getClass().getResourceAsStream(xmlSchema);
        InputStream in = getClass().getResourceAsStream(core)) {
      // The core imports the schema of xml:lang by an address; it is given here instead.
      factory.setResourceResolver(new OfflineSchemas(xml.readAllBytes()));
      var schema = factory.newSchema(new StreamSource(in));
      for (Bitext bitext :
          List.of(
              awkward(),
              SampleBitexts.podcast(),
              SampleBitexts.marked(),
              SampleBitexts.hostile(1, 100))) {
        Path file = written("a.xlf", writer, bitext);
        try {
          schema.newValidator().validate(new StreamSource(file.toFile()));
        } catch (SAXException e) {
          throw new AssertionError(e.getMessage(), e);
        }
      }
    }
  }

  @Test
  void translateToolkitReadsTmxXliffAndPo() throws Exception {
    for (Bitext bitext : List.of(awkward(), SampleBitexts.podcast())) {
      List<String> all = units(bitext, bead -> true);
      same(all, OtherPrograms.toolkit(written("a.tmx", new TmxWriter(TMX), bitext), folder));
      same(all, OtherPrograms.toolkit(written("a.xlf", new XliffWriter(), bitext), folder));
      same(all, OtherPrograms.toolkit(written("a.po", new PoWriter(DATE), bitext), folder));
    }
  }

  @Test
  void okapiReadsTmxXliffAndPo() throws Exception {
    for (Bitext bitext : List.of(awkward(), SampleBitexts.podcast(), SampleBitexts.marked())) {
      List<String> all = units(bitext, bead -> true);
      List<String> pairs = units(bitext, bead -> !bead.isGap());
      for (int level = 1; level <= 2; level++) {
        Path tmx = written("a.tmx", new TmxWriter(TMX.withLevel(level).withGaps(false)), bitext);
        same(pairs, okapi(new TmxFilter(), tmx));
      }
      same(all, okapi(new XLIFFFilter(), written("a.xlf", new XliffWriter(), bitext)));
      same(all, okapi(new XLIFF2Filter(), written("b.xlf", new Xliff2Writer(), bitext)));
      same(all, okapi(plainPo(), written("a.po", new PoWriter(DATE), bitext)));
    }
  }

  /** The toolkit shows codes as text, so that the whole Markdown must be there. */
  @Test
  void translateToolkitReadsTheCodesOfLevelTwo() throws Exception {
    Path tmx = written("a.tmx", new TmxWriter(TMX.withLevel(2)), SampleBitexts.marked());
    assertEquals(
        List.of(
            "Open [Overcast](https://overcast.fm/x) and run `ls`."
                + " | 运行 `ls`，再打开 [阴天](https://overcast.fm/x)。"),
        OtherPrograms.toolkit(tmx, folder));
  }

  @Test
  void okapiPairsTheCodesOfLevelTwoAndXliff() throws Exception {
    Bitext bitext = SampleBitexts.marked();
    codesArePaired(new TmxFilter(), written("a.tmx", new TmxWriter(TMX.withLevel(2)), bitext));
    codesArePaired(new XLIFFFilter(), written("a.xlf", new XliffWriter(), bitext));
    codesArePaired(new XLIFF2Filter(), written("b.xlf", new Xliff2Writer(), bitext));
  }

  private static void codesArePaired(IFilter filter, Path file) throws IOException {
    try (filter;
        InputStream in = new FileInputStream(file.toFile())) {
      filter.open(new RawDocument(in, "UTF-8", EN, ZH));
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          ITextUnit unit = event.getTextUnit();
          List<String> source = codes(unit.getSource());
          assertEquals(4, source.size(), source.toString());
          assertEquals(source, codes(unit.getTarget(ZH)));
        }
      }
    }
  }

  /** Each code's number and whether it opens or closes, in the order of the numbers. */
  private static List<String> codes(TextContainer container) {
    return container.getUnSegmentedContentCopy().getCodes().stream()
        .map(code -> code.getId() + " " + code.getTagType())
        .sorted()
        .toList();
  }

  /** One by one, so that a failure shows the one that differs. */
  private static void same(List<String> expected, List<String> actual) {
    for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
      assertEquals(expected.get(i), actual.get(i));
    }
    assertEquals(expected.size(), actual.size());
  }

  /** Without its patterns for placeholders, which would hide a part of the text. */
  private static POFilter plainPo() {
    POFilter filter = new POFilter();
    filter.getParameters().setBoolean("useCodeFinder", false);
    return filter;
  }

  private static List<String> okapi(IFilter filter, Path file) throws IOException {
    List<String> units = new ArrayList<>();
    try (filter;
        InputStream in = new FileInputStream(file.toFile())) {
      filter.open(new RawDocument(in, "UTF-8", EN, ZH));
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          ITextUnit unit = event.getTextUnit();
          TextContainer target = unit.getTarget(ZH);
          units.add(visible(unit.getSource()) + " | " + (target == null ? "" : visible(target)));
        }
      }
    }
    return units;
  }

  /** Codes are two private characters each in Okapi's coded text. */
  private static String visible(TextContainer container) {
    String coded = container.getUnSegmentedContentCopy().getCodedText();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < coded.length(); i++) {
      if (TextFragment.isMarker(coded.charAt(i))) {
        i++;
      } else {
        text.append(coded.charAt(i));
      }
    }
    return text.toString();
  }

  @Test
  void commonsCsvReadsCsv() throws Exception {
    Bitext bitext = SampleBitexts.hostile(3, 200);
    Path file = written("a.csv", new CsvWriter(), bitext);
    List<String> read = new ArrayList<>();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (CSVRecord row :
          CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
        read.add(row.get("source") + " | " + row.get("target"));
      }
    }
    List<String> expected =
        units(bitext, bead -> true).stream()
            .map(t -> t.replaceAll("[\\ud800-\\udfff]", "\ufffd"))
            .toList();
    assertEquals(expected, read);
  }

  @Test
  void fastexcelReadsAndWritesXlsx() throws Exception {
    Bitext bitext = awkward();
    Path file = folder.resolve("a.xlsx");
    OutputFile.writeBytes(file, out -> new XlsxWriter().write(bitext, out));
    List<String> read = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      for (Row row : book.getFirstSheet().read().subList(1, 201)) {
        read.add(row.getCellText(0) + " | " + row.getCellText(1));
      }
    }
    List<String> expected =
        units(bitext, bead -> true).stream()
            .map(t -> t.replace("_x000D_", "_x005F_x000D_"))
            .toList();
    assertEquals(expected, read.stream().toList());
  }

  @Test
  void weReadWhatFastexcelWrites() throws Exception {
    Path file = folder.resolve("b.xlsx");
    OutputFile.writeBytes(
        file,
        out -> {
          try (var book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Sheet");
            sheet.value(0, 1, "Target");
            sheet.value(0, 3, "Source");
            sheet.value(2, 1, "甲\n乙");
            sheet.value(2, 3, "a & b");
            sheet.value(3, 3, "a & b");
          }
        });
    assertEquals(
        "a & b | 甲\n乙\na & b | \n", FormatReading.beads(BitextFiles.read(file, Langs.UNKNOWN)));
  }
}
