package org.framescope.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.annotation.AttributionType;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.SourceClass;
import org.framescope.annotation.Voice;
import org.framescope.lexicon.Lexicon;
import org.framescope.text.Article;
import org.framescope.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** brat, UIMA XMI and Web Annotations: what goes out comes back, and points at the same words. */
class StandoffTest {
  private static final Lexicon LEXICON =
      new Lexicon(
          "immigration",
          "1.0.0",
          "CC0-1.0",
          "",
          Optional.of(SampleAnalyses.IMMIGRATION),
          "",
          SampleAnalyses.ENTRIES,
          "ab".repeat(32));

  @TempDir Path folder;

  static List<FramingAnalysis> samples() {
    return List.of(SampleAnalyses.rich(), SampleAnalyses.hostile());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void bratOutAndInGivesTheSameAnnotations(FramingAnalysis analysis) {
    String standoff = BratWriter.annotations(analysis);
    assertThat(BratReader.create(List.of(LEXICON)).read(analysis.article().text(), standoff))
        .isEqualTo(analysis.annotations());
  }

  @Test
  void bratOutAndInGivesTheSameAnnotationsOfARealAnalysis() {
    FramingAnalysis analysis =
        FramingAnalyzer.create()
            .analyze(
                Article.of(
                    "real",
                    "😀 Sheriff Nora Quill said the illegal aliens were gone.\r\n\r\n“We shall vote,”"
                        + " she said,\n“and then we\nshall see.” Critics fear a sanctuary county."
                        + " It was reportedly known that undocumented workers stayed."));
    assertThat(analysis.annotations().attributions()).isNotEmpty();
    // The bundled lexicons are not given, so entries come back without patterns; written again,
    // nothing that a result says has changed.
    String standoff = BratWriter.annotations(analysis);
    FramingAnalysis back =
        new FramingAnalysis(
            analysis.article(),
            BratReader.create(List.of()).read(analysis.article().text(), standoff),
            analysis.profile(),
            analysis.warnings(),
            analysis.provenance());
    assertThat(AnalysisJson.toJson(back)).isEqualTo(AnalysisJson.toJson(analysis));
    assertThat(back.annotations().attributions()).isEqualTo(analysis.annotations().attributions());
  }

  @Test
  void bratCountsCodePointsAndCutsSpansAtLineBreaks() throws IOException {
    FramingAnalysis analysis = SampleAnalyses.rich();
    Path annotations = BratWriter.write(analysis, folder);
    int[] text = Files.readString(folder.resolve("a1.txt")).codePoints().toArray();
    int bounds = 0;
    for (String line : Files.readAllLines(annotations)) {
      String[] parts = line.split("\t", -1);
      if (!parts[0].startsWith("T")) {
        continue;
      }
      StringBuilder words = new StringBuilder();
      for (String piece : parts[1].substring(parts[1].indexOf(' ') + 1).split(";", -1)) {
        String[] ends = piece.split(" ", -1);
        int start = Integer.parseInt(ends[0]);
        words.append(words.length() > 0 ? " " : "");
        words.append(new String(text, start, Integer.parseInt(ends[1]) - start));
      }
      assertThat(words.toString()).isEqualTo(parts[2]);
      bounds++;
    }
    assertThat(bounds).isGreaterThan(12);
    assertThat(folder.resolve("annotation.conf")).isNotEmptyFile();
  }

  @Test
  void whatIsChangedInBratComesBackChanged() {
    FramingAnalysis analysis = SampleAnalyses.rich();
    String standoff =
        BratWriter.annotations(analysis)
            .replace("AttributionType E1 MIXED", "AttributionType E1 DIRECT");
    var read = BratReader.create(List.of(LEXICON)).read(analysis.article().text(), standoff);
    assertThat(read.attributions().get(0).relation().type()).isEqualTo(AttributionType.DIRECT);
  }

  /** What a coder adds in brat has spans and the attributes that were chosen, but no note. */
  @Test
  void whatIsAddedInBratIsRead() {
    String text = "Mayor Ruiz said “we wait” and left. They fear illegals.";
    String standoff =
        """
        T1	Source 0 10	Mayor Ruiz
        T2	Cue 11 15	said
        T3	Content 16 25	“we wait”
        E1	Cue:T2 Source:T1 Content:T3
        A1	SourceClass E1 NAMED_PERSON
        #1	AnnotatorNotes E1	sure of this
        T4	UncuedContent 36 54	They fear illegals
        E2	UncuedContent:T4
        T5	LoadedTerm 46 54	illegals
        A2	Side T5 FIRST_POLE
        A3	Voice T5 REPORTED
        T6	ToneWord 41 45	fear
        T7	ScareQuote 16 25	“we wait”
        T8	NeutralTerm 0 5	Mayor
        T9	PassedOver 6 10	Ruiz
        """;

    var read = BratReader.create(List.of()).read(text, standoff);

    var said = read.attributions().get(0);
    assertThat(said.id()).isEqualTo("E1");
    assertThat(said.relation().type()).isEqualTo(AttributionType.DIRECT);
    assertThat(said.source().text()).isEqualTo("Mayor Ruiz");
    assertThat(said.source().sourceClass()).isEqualTo(SourceClass.NAMED_PERSON);
    assertThat(said.contentWords()).isEqualTo(2);
    var fear = read.attributions().get(1);
    assertThat(fear.relation().content()).containsExactly(new TextSpan(36, 54));
    assertThat(fear.relation().type()).isEqualTo(AttributionType.INDIRECT);
    assertThat(fear.source().sourceClass()).isEqualTo(SourceClass.NO_SOURCE);
    var term = read.loadedTerms().get(0);
    assertThat(term.text()).isEqualTo("illegals");
    assertThat(term.voice()).isEqualTo(Voice.REPORTED);
    assertThat(term.entry().side().sign()).isEqualTo(1);
    assertThat(read.toneWords()).hasSize(1);
    assertThat(read.scareQuotes()).hasSize(1);
    assertThat(read.neutralTerms()).hasSize(1);
    assertThat(read.suppressed()).hasSize(1);
  }

  @Test
  void aBrokenStandoffLineIsNamed() {
    assertThatThrownBy(
            () ->
                BratReader.create(List.of())
                    .read("some text", "T1\tSource 0 4\tsome\nT2\tCue x 3\ta"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line 2: expected a type and offsets, found 'Cue x 3'");
  }

  @Test
  void aNoteWhoseSpanLeavesTheTextIsNamed() {
    assertThatThrownBy(
            () ->
                BratReader.create(List.of())
                    .read(
                        "some text",
                        """
                        T1\tScareQuote 0 4\tsome
                        #1\tAnnotatorNotes T1\t{"start":0,"end":10,"words":"some"}
                        """))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("T1/end: expected at most 9, the length of the text, found 10");
  }

  @Test
  void anIdThatIsNoFileNameGetsOne() {
    assertThat(BratWriter.fileName("news/2026:a b")).matches("news_2026_a_b_[0-9a-f]{8}");
    assertThat(BratWriter.fileName("../x")).doesNotContain("/").doesNotStartWith(".");
    assertThat(BratWriter.fileName("plain-1.2")).isEqualTo("plain-1.2");
  }

  /** UIMA uses the XML parser of Java, which from version 24 on refuses 100,000 line breaks. */
  private static CAS cas(FramingAnalysis analysis, Path folder) throws Exception {
    System.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    System.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    Path file = XmiWriter.write(analysis, folder);
    TypeSystemDescription types =
        UIMAFramework.getXMLParser()
            .parseTypeSystemDescription(
                new XMLInputSource(folder.resolve("TypeSystem.xml").toFile()));
    CAS cas = CasCreationUtils.createCas(types, null, null);
    XmiCasDeserializer.deserialize(new ByteArrayInputStream(Files.readAllBytes(file)), cas);
    return cas;
  }

  @Test
  void uimaReadsTheXmiWithTheSameWordsAtTheSamePlaces() throws Exception {
    FramingAnalysis analysis = SampleAnalyses.rich();
    CAS cas = cas(analysis, folder);
    assertThat(cas.getDocumentText()).isEqualTo(analysis.article().text());
    Type term = cas.getTypeSystem().getType("org.framescope.uima.LoadedTerm");
    List<String> covered =
        cas.getAnnotationIndex(term).select().map(AnnotationFS::getCoveredText).toList();
    assertThat(covered)
        .containsExactlyInAnyOrder(
            "open borders", "illegal aliens", "undocumented", "unauthorized");
    Type relation = cas.getTypeSystem().getType("org.framescope.uima.AttributionRelation");
    AnnotationFS first = cas.getAnnotationIndex(relation).iterator().next();
    AnnotationFS cue =
        (AnnotationFS) first.getFeatureValue(relation.getFeatureByBaseName("Governor"));
    assertThat(cue.getCoveredText()).isEqualTo("claimed");
    Type span = cas.getTypeSystem().getType("org.framescope.uima.AttributionSpan");
    assertThat(cue.getFeatureValueAsString(span.getFeatureByBaseName("sourceClass")))
        .isEqualTo("NAMED_PERSON");
  }

  @Test
  void whatXmlCannotHoldIsReplacedOneForOne() throws Exception {
    FramingAnalysis analysis = SampleAnalyses.hostile();
    String text = analysis.article().text();
    CAS cas = cas(analysis, folder);
    assertThat(cas.getDocumentText()).hasSize(text.length()).contains("Nul \uFFFD and lone \uFFFD");
    Type term = cas.getTypeSystem().getType("org.framescope.uima.LoadedTerm");
    assertThat(cas.getAnnotationIndex(term).iterator().next().getCoveredText())
        .isEqualTo("<i>illegal alien</i>");
  }

  @Test
  void aLongTextOfEmojiAndLineBreaksSurvivesXml() throws Exception {
    String text = "a😀\r\n\tb\u00a0<&>\"'".repeat(20_000);
    FramingAnalysis base = SampleAnalyses.rich();
    FramingAnalysis analysis =
        new FramingAnalysis(
            new Article(
                "long",
                text,
                ImmutableList.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ImmutableMap.of()),
            base.annotations(),
            base.profile(),
            base.warnings(),
            base.provenance());
    assertThat(cas(analysis, folder).getDocumentText()).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void webAnnotationsPointByCodePointsAndByWords(FramingAnalysis analysis) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WebAnnotationWriter.write(analysis, out);
    JsonNode page = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    assertThat(page.get("@context").textValue()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(page.get("type").textValue()).isEqualTo("AnnotationPage");
    int[] text = analysis.article().text().codePoints().toArray();
    int places = 0;
    for (JsonNode item : page.get("items")) {
      for (JsonNode target : item.get("target")) {
        JsonNode position = target.at("/selector/0");
        JsonNode quote = target.at("/selector/1");
        int start = position.get("start").intValue();
        int end = position.get("end").intValue();
        assertThat(new String(text, start, end - start)).isEqualTo(quote.get("exact").textValue());
        places++;
      }
    }
    LoadedTerm term = analysis.annotations().loadedTerms().get(0);
    TextSpan span = term.span();
    assertThat(places).isGreaterThan(2);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"start\": " + span.codePointStart(analysis.article().text()));
  }
}
