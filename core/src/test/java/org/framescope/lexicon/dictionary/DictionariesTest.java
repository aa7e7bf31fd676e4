package org.framescope.lexicon.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.framescope.codebook.Axis;
import org.framescope.codebook.Issue;
import org.framescope.lexicon.Lexicon;
import org.framescope.lexicon.LexiconException;
import org.framescope.lexicon.LexiconMatcher;
import org.framescope.lexicon.TermMatch;
import org.framescope.linguistics.ArticleParser;
import org.framescope.text.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionariesTest {
  private static byte[] resource(String name) throws IOException {
    try (InputStream in = DictionariesTest.class.getResourceAsStream("/dictionaries/" + name)) {
      return in.readAllBytes();
    }
  }

  private static Dictionary fixture(String name) throws IOException {
    return Dictionaries.read(
        name,
        resource(name),
        DictionaryFormat.ofFileName(name).orElseThrow(),
        DictionaryOptions.DEFAULT);
  }

  private static Dictionary read(DictionaryFormat format, String text) {
    return Dictionaries.read(
        "d." + format.extension(),
        text.getBytes(StandardCharsets.UTF_8),
        format,
        DictionaryOptions.DEFAULT);
  }

  @ParameterizedTest
  @DisplayName("a dictionary gives the entries and warnings that are expected of it")
  @ValueSource(
      strings = {
        "flat.dic",
        "cr_spaces.dic",
        "hier.dic",
        "weighted.dicx",
        "nested.yml",
        "tree.cat",
        "tree.ykd",
        "flat.lc3",
        "flat.lcd",
        "flat.vbpro"
      })
  void givesWhatIsExpected(String name) throws IOException {
    JsonNode expected = JsonMapper.builder().build().readTree(resource("expected.json"));
    List<Tuple> entries = new ArrayList<>();
    for (JsonNode entry : expected.get(name)) {
      List<String> path = new ArrayList<>();
      entry.get("path").forEach(category -> path.add(category.asText()));
      entries.add(tuple(path, entry.get("pattern").asText(), entry.get("weight").asDouble()));
    }
    List<String> warnings = new ArrayList<>();
    expected.path(name + "#warnings").forEach(warning -> warnings.add(warning.asText()));
    Dictionary dictionary = fixture(name);
    assertThat(dictionary.entries())
        .extracting(Dictionary.Entry::path, Dictionary.Entry::pattern, Dictionary.Entry::weight)
        .containsExactlyElementsOf(entries);
    assertThat(dictionary.warnings())
        .extracting(Dictionary.Warning::message)
        .containsExactlyElementsOf(warnings);
  }

  @Test
  @DisplayName("a warning names file, line and column")
  void warningsHaveAPlace() throws IOException {
    assertThat(fixture("hier.dic").warnings().get(0).toString())
        .isEqualTo("hier.dic:8:13: category 99 undefined (undocumented)");
  }

  @Test
  @DisplayName("a term without tabs is parted from its numbers by two blanks or by being numbers")
  void liwcWithBlanks() {
    Dictionary dictionary =
        read(
            DictionaryFormat.LIWC, "%\n1 a\n2 b\n%\nruin*  02 1\nopen border 2\ntop 10  1\nlone\n");
    assertThat(dictionary.entries())
        .extracting(Dictionary.Entry::pattern)
        .containsExactly("ruin*", "ruin*", "open border", "top 10");
    assertThat(dictionary.warnings())
        .extracting(Dictionary.Warning::toString)
        .containsExactly("d.dic:8:5: no category: entry left out (lone)");
  }

  @Test
  @DisplayName("a code page is read by name, or taken for windows-1252 with a warning")
  void encodings() {
    byte[] bytes = "A\n\tCAF\u00c9 (1)\n".getBytes(Charset.forName("windows-1252"));
    Dictionary guessed =
        Dictionaries.read("d.cat", bytes, DictionaryFormat.WORDSTAT, DictionaryOptions.DEFAULT);
    Dictionary told =
        Dictionaries.read(
            "d.cat",
            bytes,
            DictionaryFormat.WORDSTAT,
            DictionaryOptions.DEFAULT.withEncoding(Charset.forName("windows-1252")));
    assertThat(guessed.entries()).isEqualTo(told.entries());
    assertThat(told.entries().get(0).pattern()).isEqualTo("caf\u00e9");
    assertThat(guessed.warnings()).hasSize(1);
    assertThat(told.warnings()).isEmpty();
  }

  @Test
  @DisplayName("rules of WordStat and regular expressions of Yoshikoder are reported, not guessed")
  void unsupported() {
    assertThat(
            read(DictionaryFormat.WORDSTAT, "A\n\tSATISFIED NEAR #PROFESSOR (1)\n\tGOOD (2)\n")
                .warnings())
        .extracting(Dictionary.Warning::message)
        .containsExactly("a rule, not supported: left out (SATISFIED NEAR #PROFESSOR (1))");
    Dictionary dictionary =
        read(
            DictionaryFormat.YOSHIKODER,
            "<dictionary style=\"050805\" patternengine=\"regexp\"><cnode name=\"r\"><cnode"
                + " name=\"a\"><pnode name=\"\\bgun.*\"/><pnode name=\"(a|b)\"/></cnode></cnode>"
                + "</dictionary>");
    assertThat(dictionary.entries()).extracting(Dictionary.Entry::pattern).containsExactly("gun*");
    assertThat(dictionary.warnings()).hasSize(1);
  }

  @Test
  @DisplayName("Yoshikoder's older style, and a file whose top categories are categories")
  void yoshikoderStyles() {
    Dictionary old =
        read(
            DictionaryFormat.YOSHIKODER,
            "<dictionary style=\"041204\"><category><name>root</name><category><name>a</name>"
                + "<pattern><name>tax cut</name><score>2</score></pattern></category></category>"
                + "</dictionary>");
    assertThat(old.entries())
        .containsExactly(
            new Dictionary.Entry(com.google.common.collect.ImmutableList.of("a"), "tax cut", 2, 1));
    Dictionary flat =
        read(
            DictionaryFormat.YOSHIKODER,
            "<dictionary><cnode name=\"a\"><pnode name=\"x\"/></cnode><cnode name=\"b\"><pnode"
                + " name=\"y\"/></cnode></dictionary>");
    assertThat(flat.entries())
        .extracting(entry -> String.join("/", entry.path()))
        .containsExactly("a", "b");
  }

  @Test
  @DisplayName("XML with a document type is refused, so no entity reaches outside")
  void refusesEntities() {
    String attack =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<dictionary><cnode name=\"a\"><pnode name=\"&x;\"/></cnode></dictionary>";
    assertThatThrownBy(() -> read(DictionaryFormat.YOSHIKODER, attack))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("d.ykd:1:");
    assertThatThrownBy(() -> read(DictionaryFormat.LEXICODER2, attack))
        .isInstanceOf(LexiconException.class);
  }

  @Test
  @DisplayName("YAML that blows up through aliases ends, YAML with a fault names its place")
  void yamlFaults() {
    StringBuilder bomb = new StringBuilder("a: &a [x, y]\n");
    for (char c = 'b'; c < 'z'; c++) {
      char before = (char) (c - 1);
      bomb.append(c)
          .append(": &")
          .append(c)
          .append(" [*")
          .append(before)
          .append(", *")
          .append(before)
          .append("]\n");
    }
    assertThat(read(DictionaryFormat.QUANTEDA, bomb.toString()).entries()).isNotEmpty();
    assertThatThrownBy(() -> read(DictionaryFormat.QUANTEDA, "a: [x\nb: y\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("d.yml:2:");
  }

  @Test
  @DisplayName("XML is nested as deep as on any version of Java")
  void deepXml() {
    String opened = "<?xml version=\"1.0\"?>" + "<cnode name=\"a\">".repeat(400);
    String closed = "</cnode>".repeat(400);

    assertThat(read(DictionaryFormat.YOSHIKODER, opened + "<pnode name=\"x\"/>" + closed).entries())
        .hasSize(1);
    assertThatThrownBy(() -> read(DictionaryFormat.YOSHIKODER, opened + opened.substring(21)))
        .isInstanceOf(LexiconException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- "})
  @DisplayName("YAML of brackets within brackets is refused before it fills the stack")
  void deepYaml(String opening) {
    assertThatThrownBy(() -> read(DictionaryFormat.QUANTEDA, opening.repeat(50_000)))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("keys and lists nested at most 200 deep");
  }

  @Test
  @DisplayName("CSV is read by the columns that are named")
  void csv() {
    byte[] longTable = "word;x\n".getBytes(StandardCharsets.UTF_8);
    DictionaryOptions options =
        DictionaryOptions.DEFAULT.withColumns("word", "side", Optional.of("w"));
    Dictionary dictionary =
        Dictionaries.read(
            "d.csv",
            "word,side,w\n\"open, borders\",r,2\nalien,r,x\n".getBytes(StandardCharsets.UTF_8),
            DictionaryFormat.CSV,
            options);
    assertThat(dictionary.entries())
        .extracting(Dictionary.Entry::pattern, Dictionary.Entry::weight)
        .containsExactly(tuple("open, borders", 2.0), tuple("alien", 1.0));
    assertThat(dictionary.warnings()).hasSize(1);
    assertThatThrownBy(() -> Dictionaries.read("d.csv", longTable, DictionaryFormat.CSV, options))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("expected a column 'word'");
    Dictionary wide =
        Dictionaries.read(
            "d.csv",
            "word,care,harm\nhelp,0.7,0\nhurt,0,0.9\n".getBytes(StandardCharsets.UTF_8),
            DictionaryFormat.CSV,
            DictionaryOptions.DEFAULT.withCategoryColumns("word", List.of("care", "harm")));
    assertThat(wide.entries())
        .extracting(entry -> entry.path().get(0), Dictionary.Entry::pattern)
        .containsExactly(tuple("care", "help"), tuple("harm", "hurt"));
  }

  @Test
  @DisplayName("a file without any entry is refused with the reason")
  void refusesEmptyFiles() {
    assertThatThrownBy(() -> read(DictionaryFormat.LIWC, "nothing\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("a line before the legend");
  }

  @Test
  @DisplayName("a converted dictionary matches: poles by name, path as slot, globs kept")
  void converts() throws IOException {
    DictionaryConversion.Result result =
        DictionaryConversion.convert(
            fixture("hier.dic"),
            "mine",
            Optional.of(new Issue("immigration", new Axis("restriction", "admission"))));
    Lexicon lexicon = result.lexicon();
    assertThat(lexicon.entries())
        .extracting(entry -> entry.id(), entry -> entry.side().name(), entry -> entry.slot())
        .contains(
            tuple("restriction-invasion", "restriction", "immigration/restriction"),
            tuple("admission-undocumented", "admission", "immigration/admission"));
    LexiconMatcher matcher =
        new LexiconMatcher(
            List.of(
                DictionaryConversion.convert(fixture("nested.yml"), "mine", Optional.empty())
                    .lexicon()));
    Article article = Article.of("a", "Illegal aliens fear a gun grab, no gun grabs.");
    assertThat(matcher.match(ArticleParser.english().parse(article)).hits())
        .extracting(TermMatch::span)
        .extracting(span -> span.in(article.text()))
        .containsExactly("Illegal aliens", "gun grabs");
  }
}
