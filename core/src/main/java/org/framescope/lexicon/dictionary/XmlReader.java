package org.framescope.lexicon.dictionary;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Yoshikoder's {@code .ykd} and Lexicoder 2's {@code .lcd}: nested categories ({@code cnode}) and
 * patterns ({@code pnode}); the older style has elements {@code category} and {@code pattern} with
 * elements for name and score. A document type or an entity from outside is refused.
 */
final class XmlReader {
  private final DictionaryText text;
  private final DictionaryFormat format;
  private final List<Category> open = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();
  private boolean regexp;
  private int tops;
  private boolean nested;
  private @Nullable Found pattern;
  private StringBuilder characters = new StringBuilder();
  private String name = "";

  private static final class Category {
    String name = "";
  }

  private static final class Found {
    final List<Category> path;
    final int line;
    final int column;
    String pattern = "";
    double weight = 1;

    Found(List<Category> path, int line, int column) {
      this.path = path;
      this.line = line;
      this.column = column;
    }
  }

  XmlReader(DictionaryText text, DictionaryFormat format) {
    this.text = text;
    this.format = format;
  }

  Dictionary read() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // The default depends on the version of Java.
    factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "512");
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text.text()));
      while (xml.hasNext()) {
        event(xml, xml.next());
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNumber());
      String message = String.valueOf(e.getMessage());
      throw Dictionaries.failure(
          text.file(), line, column, "XML", message.substring(message.lastIndexOf('\n') + 1));
    }
    emit();
    return text.dictionary(name.isEmpty() ? text.file() : name, format);
  }

  private void event(XMLStreamReader xml, int event) {
    int line = xml.getLocation().getLineNumber();
    int column = xml.getLocation().getColumnNumber();
    switch (event) {
      case XMLStreamConstants.DTD ->
          throw Dictionaries.failure(
              text.file(), line, column, "a file without a document type", "<!DOCTYPE");
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw Dictionaries.failure(
              text.file(), line, column, "a character", "the entity &" + xml.getLocalName() + ";");
      case XMLStreamConstants.START_ELEMENT -> start(xml, line, column);
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS -> characters.append(xml.getText());
      default -> {}
    }
  }

  private void start(XMLStreamReader xml, int line, int column) {
    characters = new StringBuilder();
    switch (xml.getLocalName()) {
      case "dictionary" -> {
        regexp = "regexp".equals(xml.getAttributeValue(null, "patternengine"));
        String given = xml.getAttributeValue(null, "name");
        name = given == null ? "" : given;
      }
      case "cnode", "category" -> {
        tops += open.isEmpty() ? 1 : 0;
        nested |= !open.isEmpty();
        Category category = new Category();
        String given = xml.getAttributeValue(null, "name");
        category.name = given == null ? "" : given;
        open.add(category);
      }
      case "pnode", "pattern" -> {
        Found found = new Found(List.copyOf(open), line, column);
        String given = xml.getAttributeValue(null, "name");
        found.pattern = given == null ? "" : given;
        score(found, xml.getAttributeValue(null, "score"));
        pattern = found;
      }
      default -> {}
    }
  }

  private void end(String element) {
    String content = characters.toString().strip();
    switch (element) {
      case "cnode", "category" -> open.remove(open.size() - 1);
      case "pnode", "pattern" -> {
        if (pattern != null) {
          found.add(pattern);
        }
        pattern = null;
      }
      case "name" -> {
        if (pattern != null) {
          pattern.pattern = content;
        } else if (!open.isEmpty()) {
          open.get(open.size() - 1).name = content;
        }
      }
      case "score" -> {
        if (pattern != null) {
          score(pattern, content);
        }
      }
      default -> {}
    }
    characters = new StringBuilder();
  }

  private void score(Found found, @Nullable String score) {
    if (score == null || score.isBlank()) {
      return;
    }
    Double number = TableReader.number(score.strip());
    if (number == null) {
      text.warn(found.line, found.column, "'" + score + "' is no score: taken as 1");
    } else {
      found.weight = number;
    }
  }

  private void emit() {
    // Yoshikoder's first category only names the dictionary, if it is the only one at the top.
    boolean root = format == DictionaryFormat.YOSHIKODER && tops == 1 && nested;
    for (Found entry : found) {
      if (root && name.isEmpty() && !entry.path.isEmpty()) {
        name = entry.path.get(0).name;
      }
      List<Category> path =
          root && entry.path.size() > 1 ? entry.path.subList(1, entry.path.size()) : entry.path;
      String plain = regexp ? plain(entry.pattern) : entry.pattern;
      if (path.isEmpty()) {
        text.warn(entry.line, entry.column, "a pattern outside any category: left out");
      } else if (plain == null) {
        text.warn(
            entry.line,
            entry.column,
            "a regular expression, not supported: left out (" + entry.pattern + ")");
      } else {
        text.add(
            path.stream().map(category -> category.name).collect(ImmutableList.toImmutableList()),
            plain,
            entry.weight,
            entry.line);
      }
    }
  }

  /** A regular expression as a glob, if it says no more than a glob can. */
  private static @Nullable String plain(String regexp) {
    String glob = regexp.replace("\\b", "").replace("\\w*", "*").replace(".*", "*");
    for (int i = 0; i < glob.length(); i++) {
      if ("\\[](){}|^$+?.".indexOf(glob.charAt(i)) >= 0) {
        return null;
      }
    }
    return glob;
  }
}
