package io.github.duizhao.format.term;

import io.github.duizhao.format.xml.XmlReader;
import io.github.duizhao.lexicon.Termbase;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads TBX, version 2 ({@code termEntry}, {@code langSet}, {@code tig}/{@code ntig}) and version 3
 * ({@code conceptEntry}, {@code langSec}, {@code termSec}; in both its styles).
 *
 * <p>Of each entry the English and the Chinese terms count. Deprecated and superseded Chinese terms
 * are forbidden; a Chinese term equal to the English one says that the name may stay in Latin
 * letters; a proper noun is a name. Terms in traditional characters are left out where there are
 * simplified ones.
 */
final class TbxReader {

  private static final int MAX_TERM = 10_000;
  private static final int MAX_TERMS = 1_000;

  private record Form(Lang lang, String text, String notes) {
    boolean forbidden() {
      return notes.contains("deprecated")
          || notes.contains("superseded")
          || notes.contains("forbidden");
    }

    boolean traditional() {
      String tag = lang.tag().toLowerCase(Locale.ROOT);
      return tag.contains("hant")
          || tag.endsWith("-tw")
          || tag.endsWith("-hk")
          || tag.endsWith("-mo");
    }
  }

  private final String name;
  private final XmlReader xml;
  private final List<Termbase.Term> terms = new ArrayList<>();

  private TbxReader(String name, Reader in) {
    this.name = name;
    this.xml = new XmlReader(name, in);
  }

  static Termbase read(String name, Reader in) throws IOException {
    return new TbxReader(name, in).file();
  }

  private Termbase file() throws IOException {
    boolean root = true;
    while (true) {
      XmlReader.Event event = xml.next();
      if (event == XmlReader.Event.DONE) {
        return new Termbase(terms);
      }
      if (event != XmlReader.Event.START) {
        continue;
      }
      if (root && !xml.name().equals("martif") && !xml.name().equals("tbx")) {
        throw xml.fail("no TBX: the root element is <" + xml.name() + ">, not <martif> or <tbx>");
      }
      root = false;
      if (xml.name().equals("termEntry") || xml.name().equals("conceptEntry")) {
        entry();
      }
    }
  }

  private void entry() throws IOException {
    List<Form> forms = new ArrayList<>();
    int depth = xml.depth();
    while (true) {
      XmlReader.Event event = xml.next();
      if (event == XmlReader.Event.END && xml.depth() < depth) {
        add(forms);
        return;
      }
      boolean section =
          event == XmlReader.Event.START
              && (xml.name().equals("langSet") || xml.name().equals("langSec"));
      if (section) {
        section(lang(), forms);
      }
    }
  }

  private Optional<Lang> lang() {
    try {
      return xml.attribute("xml:lang").or(() -> xml.attribute("lang")).map(Lang::of);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void section(Optional<Lang> lang, List<Form> forms) throws IOException {
    int depth = xml.depth();
    while (true) {
      XmlReader.Event event = xml.next();
      if (event == XmlReader.Event.END && xml.depth() < depth) {
        return;
      }
      if (event != XmlReader.Event.START) {
        continue;
      }
      switch (xml.name()) {
        case "tig", "ntig", "termSec" -> {
          Optional<Form> form = term(lang);
          form.ifPresent(forms::add);
          if (forms.size() > MAX_TERMS) {
            throw xml.fail("more than " + MAX_TERMS + " terms in one entry");
          }
        }
        default -> {}
      }
    }
  }

  /** The term of a section, and all that is said about it. */
  private Optional<Form> term(Optional<Lang> lang) throws IOException {
    StringBuilder text = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    StringBuilder other = new StringBuilder();
    StringBuilder into = other;
    int depth = xml.depth();
    while (true) {
      XmlReader.Event event = xml.next();
      if (event == XmlReader.Event.TEXT) {
        xml.appendText(into);
        other.setLength(0);
        if (text.length() > MAX_TERM || notes.length() > MAX_TERM) {
          throw xml.fail("a term longer than " + MAX_TERM + " characters");
        }
      } else if (event == XmlReader.Event.END) {
        if (xml.depth() < depth) {
          break;
        }
        notes.append('\n');
        into = other;
      } else if (event == XmlReader.Event.START) {
        into =
            switch (xml.name()) {
              case "term" -> text;
              case "termNote",
                  "note",
                  "administrativeStatus",
                  "partOfSpeech",
                  "normativeAuthorization" ->
                  notes;
              default -> other;
            };
      }
    }
    String term = text.toString().strip();
    return lang.filter(l -> !term.isEmpty()).map(l -> new Form(l, term, notes.toString()));
  }

  private void add(List<Form> forms) {
    List<Form> english =
        forms.stream().filter(f -> f.lang().isEnglish() && !f.forbidden()).toList();
    if (english.isEmpty()) {
      return;
    }
    boolean simplified = forms.stream().anyMatch(f -> f.lang().isChinese() && !f.traditional());
    List<Form> chinese =
        forms.stream()
            .filter(f -> f.lang().isChinese() && !(simplified && f.traditional()))
            .toList();
    Form first =
        english.stream()
            .filter(f -> f.notes().contains("preferred"))
            .findFirst()
            .orElse(english.get(0));
    List<String> accepted = new ArrayList<>();
    List<String> forbidden = new ArrayList<>();
    boolean keep = false;
    for (Form form : chinese) {
      if (form.forbidden()) {
        forbidden.add(form.text());
      } else if (english.stream().anyMatch(f -> f.text().equals(form.text()))) {
        keep = true;
      } else if (form.notes().contains("preferred")) {
        accepted.add(0, form.text());
      } else {
        accepted.add(form.text());
      }
    }
    terms.add(
        new Termbase.Term(
            first.text(),
            english.stream().filter(f -> f != first).map(Form::text).toList(),
            accepted,
            forbidden,
            keep || accepted.isEmpty(),
            english.stream().anyMatch(f -> f.notes().contains("properNoun")),
            english.stream().anyMatch(f -> f.notes().contains("ambiguous")),
            name));
  }
}
