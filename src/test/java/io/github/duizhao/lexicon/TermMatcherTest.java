package io.github.duizhao.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.text.FormatException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermMatcherTest {

  private static List<String> hits(String table, String text) throws FormatException {
    return new TermMatcher(
            TermTable.parse("terms.csv", table), new ChineseWords(Lexicons.builtIn()))
        .find(text).stream().map(hit -> hit.kind() + " " + hit.span().in(text)).toList();
  }

  @Test
  void findsEveryKindOfForm() throws FormatException {
    assertEquals(
        List.of("ACCEPTED 谷歌", "FORBIDDEN 古狗", "SOURCE Google"),
        hits("source,accepted,forbidden,flags\nGoogle,谷歌,古狗,keep name\n", "谷歌不是古狗，是 Google。"));
  }

  @Test
  void takesTheLongest() throws FormatException {
    assertEquals(
        List.of("ACCEPTED 谷歌云"), hits("source,target\nGoogle,谷歌\nGoogle Cloud,谷歌云\n", "用谷歌云部署"));
  }

  @Test
  void leavesAloneWhatStandsInALongerWord() throws FormatException {
    String table = "source,target,forbidden\nRusset,,鲁塞\nGo,Go,\ncloud,云,\n";
    assertEquals(List.of(), hits(table, "他住在布鲁塞尔，在 Google 工作，在云南长大。"));
  }

  @Test
  void findsPluralsAndEitherCaseOfTerms() throws FormatException {
    assertEquals(
        List.of("SOURCE Containers", "SOURCE container", "SOURCE classes"),
        hits(
            "source,target\ncontainer,容器\nclass,类\n",
            "Containers: a container is not a containership, nor classes."));
  }

  @Test
  void findsFormsOfOneCharacterBesideLongerOnesOfEitherCase() throws FormatException {
    assertEquals(
        List.of("SOURCE r", "SOURCE RUST", "SOURCE rUstup", "ACCEPTED 锈", "SOURCE R"),
        hits("source,target\nR,\nRust,锈\nrustup,\n", "r, RUST, rUstup, Rustacean, 锈 and R"));
  }

  @Test
  void findsTheRightOneOfFormsThatBeginAlike() throws FormatException {
    assertEquals(
        List.of("SOURCE co", "SOURCE CON", "SOURCE conT", "SOURCE cOntainers", "SOURCE Contain It"),
        hits(
            "source,target\nco,\ncon,\ncont,\ncontain it,\ncontainer,\n",
            "co, CON, conT, conta, contain, cOntainers, Contain It"));
    assertEquals(
        List.of("ACCEPTED 网络服务", "ACCEPTED 网络服", "ACCEPTED 网络"),
        hits("source,target\na,网络\nb,网络服\nc,网络服务\n", "网络服务，网络服，网络"));
  }

  @Test
  void keepsTheCaseOfNamesThatAreAlsoWords() throws FormatException {
    assertEquals(
        List.of("SOURCE Chef"),
        hits("source,target,flags\nChef,,keep name ambiguous\n", "The chef uses Chef."));
  }
}
