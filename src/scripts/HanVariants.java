import com.ibm.icu.text.Transliterator;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Writes models/han-variants.tsv to standard output: a traditional character that no simplified
 * text has, its simplified form, and 1 if no traditional text has the latter.
 *
 * <p>java -cp CLASSPATH_WITH_ICU4J src/scripts/HanVariants.java > models/han-variants.tsv
 */
final class HanVariants {
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
    CharsetEncoder gb = Charset.forName("GB2312").newEncoder();
    CharsetEncoder big5 = Charset.forName("Big5").newEncoder();
    for (char c = '\u4E00'; c <= '\u9FFF'; c++) {
      String simple = toSimplified.transliterate(String.valueOf(c));
      boolean pair = simple.length() == 1 && simple.charAt(0) != c;
      if (pair && big5.canEncode(c) && !gb.canEncode(c) && gb.canEncode(simple.charAt(0))) {
        out.print(c + "\t" + simple + "\t" + (big5.canEncode(simple.charAt(0)) ? 0 : 1) + "\n");
      }
    }
    out.flush();
  }
}
