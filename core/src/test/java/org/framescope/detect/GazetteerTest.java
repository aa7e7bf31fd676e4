package org.framescope.detect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word lists are data, and are tested as data. */
class GazetteerTest {

  @ParameterizedTest
  @CsvSource({
    "given-names.tsv,2",
    "titles.tsv,2",
    "people.tsv,3",
    "groups.tsv,1",
    "organizations.tsv,2",
    "documents.tsv,1",
    "speech-nouns.tsv,1",
    "places.tsv,2",
    "public-figures.tsv,3"
  })
  void everyListHasAHeaderAndNoRowTwice(String file, int columns) throws IOException {
    try (InputStream in = Gazetteer.class.getResourceAsStream(file)) {
      List<String> lines = Splitter.on('\n').splitToList(new String(in.readAllBytes(), UTF_8));
      assertThat(lines.get(0)).startsWith("# name: ").contains("licence: Apache-2.0");
      assertThat(lines.subList(0, 4)).anyMatch(line -> line.contains("Provenance"));
      Set<String> seen = new HashSet<>();
      for (String line : lines) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          List<String> cells = Splitter.on('\t').splitToList(line);
          assertThat(cells).as(file + ": " + line).hasSize(columns);
          assertThat(cells.get(0)).isEqualTo(cells.get(0).toLowerCase(Locale.ROOT));
          assertThat(seen.add(cells.get(0))).as(file + ": " + line + " twice").isTrue();
        }
      }
    }
  }

  @Test
  void everyFunctionWordHasAClassAndNoRowTwice() throws IOException {
    try (InputStream in = Gazetteer.class.getResourceAsStream("function-words.tsv")) {
      List<String> lines = Splitter.on('\n').splitToList(new String(in.readAllBytes(), UTF_8));
      Set<String> seen = new HashSet<>();
      for (String line : lines) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          List<String> cells = Splitter.on('\t').splitToList(line);
          assertThat(cells).as(line).hasSize(3);
          String name = cells.get(0).toUpperCase(Locale.ROOT).replace('-', '_');
          assertThat(FunctionWords.valueOf(name).has(cells.get(1))).as(line).isTrue();
          assertThat(seen.add(cells.get(0) + "/" + cells.get(1))).as(line + " twice").isTrue();
        }
      }
    }
  }

  @Test
  void knowsPluralsByTheirSingular() {
    assertThat(Gazetteer.ENGLISH.singularPerson("attorneys")).isEqualTo("attorney");
    assertThat(Gazetteer.ENGLISH.singularPerson("deputies")).isEqualTo("deputy");
    assertThat(Gazetteer.ENGLISH.singularPerson("congressmen")).isEqualTo("congressman");
    assertThat(Gazetteer.ENGLISH.singularPerson("boxes")).isEmpty();
  }
}
