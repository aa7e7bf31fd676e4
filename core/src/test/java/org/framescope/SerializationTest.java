package org.framescope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamConstants;
import java.io.Serializable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.framescope.comparison.ArticleSummary;
import org.framescope.lexicon.Lexicons;
import org.framescope.profile.ProfileOptions;
import org.framescope.text.Article;
import org.junit.jupiter.api.Test;

/** What a cluster sends from machine to machine arrives as it was. */
class SerializationTest {
  private static final Article ARTICLE =
      Article.builder("s1")
          .headline("Mayor defends \"sanctuary city\" pledge")
          .body(
              """
              Mayor Ana Ruiz said on Monday that the city would not hand over undocumented immigrants. \
              "We are not going back," she said.

              Critics called it amnesty. According to two officials, who asked not to be named \
              because they feared for their jobs, illegal aliens were released, and the so-called \
              "death tax" was reportedly next. The estate tax stays. The term "illegal alien" is in the statute.
              """)
          .caption("The mayor, who was absurdly early.")
          .outlet("Courier")
          .date(LocalDate.of(2024, 5, 6))
          .event("pledge")
          .metadata("desk", "metro")
          .build();

  @Test
  void anAnalysisArrivesEqual() throws Exception {
    FramingAnalysis analysis = FramingAnalyzer.create().analyze(ARTICLE);
    // Nothing that could be lost is missing from the example.
    assertThat(analysis.annotations().loadedTerms()).isNotEmpty();
    assertThat(analysis.annotations().neutralTerms()).isNotEmpty();
    assertThat(analysis.annotations().toneWords()).isNotEmpty();
    assertThat(analysis.annotations().scareQuotes()).isNotEmpty();
    assertThat(analysis.annotations().attributions())
        .anyMatch(attribution -> attribution.source().statedCount().isPresent())
        .anyMatch(attribution -> attribution.source().anonymityReason().isPresent())
        .anyMatch(attribution -> attribution.source().resolved().isPresent());
    assertThat(analysis.profile().measures())
        .anyMatch(measure -> !measure.defined())
        .anyMatch(measure -> measure.low().isPresent());

    assertThat(sent(analysis)).isEqualTo(analysis);
    assertThat(sent(new AnalysisResult.Done(analysis)))
        .isEqualTo(new AnalysisResult.Done(analysis));
    assertThat(sent(ArticleSummary.of(analysis))).isEqualTo(ArticleSummary.of(analysis));
  }

  @Test
  void aFailureArrivesWithItsCause() throws Exception {
    AnalysisResult.Failed sent =
        sent(new AnalysisResult.Failed(ARTICLE, new IllegalStateException("too long")));
    assertThat(sent.article()).isEqualTo(ARTICLE);
    assertThat(sent.cause()).isInstanceOf(IllegalStateException.class).hasMessage("too long");
  }

  @Test
  void everyValueWithinAResultIsSerializable() {
    Set<Class<?>> seen = new LinkedHashSet<>();
    collect(FramingAnalysis.class, seen);
    collect(ArticleSummary.class, seen);
    assertThat(seen).hasSizeGreaterThan(20).allMatch(Serializable.class::isAssignableFrom);
  }

  /** The records and enums within a record, optionals and collections opened. */
  private static void collect(Type type, Set<Class<?>> seen) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        collect(argument, seen);
      }
      collect(generic.getRawType(), seen);
    } else if (type instanceof Class<?> one
        && !one.isPrimitive()
        && !Set.of(Optional.class, OptionalInt.class, OptionalDouble.class).contains(one)
        && !Collection.class.isAssignableFrom(one)
        && !Map.class.isAssignableFrom(one)
        && seen.add(one)
        && one.isRecord()) {
      for (RecordComponent component : one.getRecordComponents()) {
        collect(component.getGenericType(), seen);
      }
    }
  }

  @Test
  void anAnalyzerArrivesWithItsLexiconsAndOptions() throws Exception {
    FramingAnalyzer analyzer =
        FramingAnalyzer.builder()
            .issues("taxes-spending")
            .lexicon(Lexicons.bundled("immigration").exchanged())
            .profile(ProfileOptions.DEFAULT.withLevel(0.9).withEveryVoice(true))
            .build();
    FramingAnalyzer sent = sent(analyzer);
    assertThat(sent).isNotSameAs(analyzer);
    assertThat(sent.analyze(ARTICLE)).isEqualTo(analyzer.analyze(ARTICLE));
  }

  @Test
  void anAnalyzerThatArrivesTwiceIsBuiltOnce() throws Exception {
    byte[] bytes = bytes(FramingAnalyzer.builder().issues("guns").build());
    Object first = read(bytes);
    Object second = read(bytes);
    assertThat(second).isSameAs(first);
  }

  @Test
  void anAnalyzerOfOtherModelsIsRefused() throws Exception {
    AnalyzerRecipe recipe =
        new AnalyzerRecipe(
            "0.0.1",
            ImmutableList.of(),
            ImmutableList.of(new Provenance.DataFile("attribution-en.bin", "0", "00")),
            ProfileOptions.DEFAULT);
    byte[] bytes = bytes(recipe);
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessageContaining("version 0.0.1")
        .hasMessageContaining("other models");
  }

  @Test
  void anAnalyzerIsReadFromItsRecipeOnly() throws IOException {
    // A stream that claims to hold an analyzer itself: no fields, no superclass.
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
    out.writeShort(ObjectStreamConstants.STREAM_VERSION);
    out.writeByte(ObjectStreamConstants.TC_OBJECT);
    out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
    out.writeUTF(FramingAnalyzer.class.getName());
    out.writeLong(1);
    out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
    out.writeShort(0);
    out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
    out.writeByte(ObjectStreamConstants.TC_NULL);
    assertThatThrownBy(() -> read(bytes.toByteArray()))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessageContaining("recipe");
  }

  @Test
  void aRecipeIsSmallEnoughForAClosure() throws Exception {
    assertThat(bytes(FramingAnalyzer.create()).length).isLessThan(1_000_000);
  }

  @Test
  void noStringOfAnArticleChanges() throws Exception {
    List<String> texts = List.of("", "é\uD83D\uDE00", "\uD800 alone", "a\r\n\0b");
    for (String text : texts) {
      Article article = Article.of("x", text);
      assertThat(sent(article).text().getBytes(UTF_8)).isEqualTo(text.getBytes(UTF_8));
      assertThat(sent(article)).isEqualTo(article);
    }
  }

  /** What arrives is of the type that was sent. */
  @SuppressWarnings("unchecked")
  private static <T extends Serializable> T sent(T value) throws Exception {
    return (T) read(bytes(value));
  }

  private static byte[] bytes(Serializable value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
