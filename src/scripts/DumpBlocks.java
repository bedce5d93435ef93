import io.github.duizhao.read.Documents;
import io.github.duizhao.read.ReadOptions;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Document;
import java.nio.charset.StandardCharsets;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/** Prints the blocks of files, one a line: file, kind, role, first line, text; for compare_blocks.py. */
public class DumpBlocks {

  public static void main(String[] files) throws Exception {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String file : files) {
      Document document = Documents.read(Path.of(file), Optional.empty(), ReadOptions.defaults());
      for (Block block : document.blocks()) {
        int line = document.content().position(block.file().start()).line();
        String text = block.text().replace("\\", "\\\\").replace("\n", "\\n").replace("\t", " ");
        out.println(String.join("\t", file, block.kind().name(), block.role().name(), "" + line, text));
      }
    }
    out.flush();
  }
}
