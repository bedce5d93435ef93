import java.io.File;
import org.omegat.util.Language;
import org.omegat.util.TMXReader2;

/** Prints the units of a TMX as OmegaT's own reader tells them: run by DesktopProgramsIT. */
public class OmegatUnits {
  public static void main(String[] args) throws Exception {
    StringBuilder out = new StringBuilder();
    new TMXReader2()
        .readTMX(
            new File(args[0]),
            new Language("en"),
            new Language("zh-CN"),
            false,
            false,
            false,
            false,
            (tu, source, target, paragraph) -> {
              out.append(source.text).append(" | ").append(target.text).append('\u0001');
              return true;
            });
    System.out.write(out.toString().getBytes("UTF-8"));
    System.out.flush();
  }
}
