package org.framescope.reliability;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Coding that a spreadsheet saved: refused if characters would be lost, read if not. */
class EncodingTest {
  /** A reader of people's coding. */
  interface Reader {
    Object read(Path file) throws IOException;
  }

  @TempDir Path folder;

  private static Stream<Reader> readers() {
    return Stream.of(
        CodedTableReader::units,
        file -> CodedTableReader.marks(file, Map.of()),
        CodedTableReader::babe,
        file -> CodedJsonlReader.read(file, "a"),
        TermContextReader::read,
        NamingLabel::read,
        BasilReader::read,
        AttributionCodings::read,
        file -> MarkedText.read(file, id -> true));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void aFileInANationalCodePageIsRefusedWithThePlace(Reader reader) throws IOException {
    Path file = folder.resolve("coded");
    Files.write(file, "\u00E9\n".getBytes(ISO_8859_1));

    assertThatThrownBy(() -> reader.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + ":1:1: expected UTF-8, found the byte 0xE9");
  }

  @Test
  void aTableMayBePartedBySemicolonsOrTabsAndBeginWithAMark() throws IOException {
    for (String separator : new String[] {",", ";", "\t"}) {
      String table = "\uFEFFunit,coder,value\nu1,ann,yes\nu1,ben,no\n".replace(",", separator);
      Path file = Files.write(folder.resolve("units.csv"), table.getBytes(UTF_8));

      assertThat(CodedTableReader.units(file).values().rowMap())
          .containsOnly(Map.entry("u1", Map.of("ann", "yes", "ben", "no")));
    }
  }

  @Test
  void aMarkBeforeTheFirstObjectIsNoPartOfIt() throws IOException {
    Path file = folder.resolve("coded.jsonl");
    Files.write(
        file,
        "\uFEFF{\"id\": \"t1\", \"text\": \"It rained.\", \"attributions\": []}\n".getBytes(UTF_8));

    assertThat(MarkedText.read(file, id -> true)).extracting(MarkedText::id).containsExactly("t1");
    assertThat(AttributionCodings.read(file).problems()).isEmpty();
  }
}
