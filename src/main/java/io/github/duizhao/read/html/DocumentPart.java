package io.github.duizhao.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Tells parts of a document that are called what furniture is called: a section whose id was made
 * of its heading (Sharing data, The pager), and a box of text that DocBook calls a sidebar.
 */
final class DocumentPart {

  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

  private static final int NEAR = 20;

  /** Letters of a line that is no label. */
  private static final int SENTENCE = 40;

  private DocumentPart() {}

  /** Whether an element that is named as furniture is a part of the text all the same. */
  static boolean is(Element element, PageText text) {
    if (!text.isMostlyText(element)) {
      return false;
    }
    boolean onlyById = Furniture.isById(element) && !Furniture.is(element);
    return onlyById
        ? isOneOfSections(element)
            || (text.in(element).prose >= PageText.PARAGRAPH && isCalledByItsHeading(element))
        : isSidebar(element) && beside(element).stream().anyMatch(it -> isText(it, text));
  }

  /** A part of its kind stands beside it that is not named as furniture. */
  private static boolean isOneOfSections(Element element) {
    return isSection(element)
        && beside(element).stream()
            .anyMatch(
                it ->
                    isSection(it)
                        && it.className().equals(element.className())
                        && it.normalName().equals(element.normalName())
                        && !Furniture.isById(it)
                        && !Furniture.is(it));
  }

  /** The blocks near it: of a hundred thousand siblings, all would take too long. */
  private static List<Element> beside(Element element) {
    List<Element> beside = new ArrayList<>();
    Element before = element;
    Element behind = element;
    for (int k = 0; k < NEAR; k++) {
      before = before == null ? null : before.previousElementSibling();
      behind = behind == null ? null : behind.nextElementSibling();
      for (Element near : new Element[] {before, behind}) {
        if (near != null && HtmlPlaces.isBlock(near.normalName())) {
          beside.add(near);
        }
      }
    }
    return beside;
  }

  private static boolean isSection(Element element) {
    boolean named = element.normalName().equals("section") || !element.className().isEmpty();
    return named && element.selectFirst(HEADINGS) != null;
  }

  /** Of one word, its heading says too little: Comments, Related. */
  private static boolean isCalledByItsHeading(Element element) {
    Element heading = element.selectFirst(HEADINGS);
    if (heading == null) {
      return false;
    }
    List<String> id = wordsOnly(Furniture.words(element.id()));
    String title = heading.text().toLowerCase(Locale.ROOT);
    return id.size() > 1 && id.equals(wordsOnly(List.of(title.split("[^\\p{L}\\p{N}]+", -1))));
  }

  private static List<String> wordsOnly(List<String> words) {
    List<String> only = new ArrayList<>(words);
    only.removeIf(it -> it.chars().noneMatch(Character::isLetter));
    return only;
  }

  private static boolean isText(Element element, PageText text) {
    return switch (element.normalName()) {
      case "ul", "ol", "dl", "table" -> text.isMostlyText(element);
      default -> {
        PageText.Amount amount = text.in(element);
        yield amount.own >= SENTENCE && amount.links * 2 < amount.all;
      }
    };
  }

  private static boolean isSidebar(Element element) {
    return element.normalName().equals("div") && element.hasClass("sidebar");
  }
}
