package io.github.duizhao.format.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

  @Test
  void nothingChangedIsAnEmptyDiff() throws IOException {
    assertEquals("", diff("a\nb\n", List.of()));
  }

  @Test
  void farChangesAreTwoHunks() throws IOException {
    String text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";
    assertEquals(
        """
        --- a/t.md
        +++ b/t.md
        @@ -1,4 +1,5 @@
        -1
        +one
        +and a half
         2
         3
         4
        @@ -7,4 +8,4 @@
         7
         8
         9
        -10
        +ten
        """,
        diff(text, List.of(new Edit(0, 1, "one\nand a half"), new Edit(18, 20, "ten"))));
  }

  @Test
  void twoChangesOfOneLineAreOneChange() throws IOException {
    assertEquals(
        """
        --- a/t.md
        +++ b/t.md
        @@ -1,1 +1,1 @@
        -abc
        \\ No newline at end of file
        +AbC
        \\ No newline at end of file
        """,
        diff("abc", List.of(new Edit(0, 1, "A"), new Edit(2, 3, "C"))));
  }

  @Test
  void aJoinedLineTakesBothOut() throws IOException {
    assertEquals(
        """
        --- a/t.md
        +++ b/t.md
        @@ -1,3 +1,2 @@
        -a
        -b
        +a b
         c
        """,
        diff("a\nb\nc\n", List.of(new Edit(1, 2, " "))));
  }

  private static String diff(String text, List<Edit> edits) throws IOException {
    StringWriter out = new StringWriter();
    UnifiedDiff.write("t.md", text, edits, out);
    return out.toString();
  }
}
