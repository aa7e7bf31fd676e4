package org.framescope.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a stream without a name is, told by its beginning. */
class FormatSnifferTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "PK\u0003\u0004..|docx",
        "{\\rtf1\\ansi It rained.}|rtf",
        "WARC/1.0|warc",
        "<!DOCTYPE html>|html",
        "~  <p>It rained.~|html",
        "[{\"text\": \"x\"}]|json",
        "{\"text\": \"x\"}|jsonl",
        "{\"text\": \"a line that goes on beyond what is seen|jsonl",
        "~{\n  \"text\": \"x\"\n}~|json",
        "~{\"text\": \"x\"}\r\n{\"text\": \"y\"}~|jsonl",
        "~id,text\n1,x~|csv",
        "~\"ID\";\"Body\"\n1;x~|csv",
        "~id\tTEXT\n1\tx~|csv",
        "~It rained, the text said.~|txt",
        "~text~|txt",
        "~~|txt",
      })
  void ofABeginning(String head, String ending) {
    assertThat(FormatSniffer.ending(head.getBytes(UTF_8), "text")).isEqualTo(ending);
    assertThat(FormatSniffer.ending(("\uFEFF" + head).getBytes(UTF_8), "text"))
        .isEqualTo(
            switch (ending) {
              // Archives and RTF have no mark in front: what has one is text.
              case "docx", "warc" -> "txt";
              case "rtf" -> "jsonl";
              default -> ending;
            });
  }

  @Test
  void aTableMayCallItsTextByAnotherName() {
    byte[] head = "id,Content\n1,x".getBytes(UTF_8);

    assertThat(FormatSniffer.ending(head, "content")).isEqualTo("csv");
    assertThat(FormatSniffer.ending(head, "text")).isEqualTo("txt");
  }
}
