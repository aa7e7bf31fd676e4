package org.framescope.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.CharStreams;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that must be UTF-8: read as they are, or refused with the place of what is not. */
class Utf8FileTest {
  @TempDir Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("codes.csv"), bytes);
  }

  @Test
  void linesComeWithoutTheirEndsAndWithoutAMark() throws IOException {
    Path file = file("\uFEFFid\r\nd\u00E9j\u00E0\n\n\uD83D\uDE00".getBytes(UTF_8));

    assertThat(Utf8File.lines(file)).containsExactly("id", "d\u00E9j\u00E0", "", "\uD83D\uDE00");
  }

  @Test
  void theTextStaysAsItIsSoThatOffsetsStayRight() throws IOException {
    assertThat(Utf8File.text(file("\uFEFFa\r\nb".getBytes(UTF_8)))).isEqualTo("\uFEFFa\r\nb");
    assertThat(Utf8File.text(file(new byte[0]))).isEmpty();
    assertThat(Utf8File.lines(file(new byte[0]))).isEmpty();
  }

  @Test
  void anotherEncodingIsRefusedWithTheLineColumnAndByte() throws IOException {
    Path file = file("unit,coder\nd\u00E9j\u00E0,a\n".getBytes(ISO_8859_1));
    String message = file + ":2:2: expected UTF-8, found the byte 0xE9";

    assertThatThrownBy(() -> Utf8File.lines(file)).hasMessageStartingWith(message);
    assertThatThrownBy(() -> Utf8File.text(file)).hasMessageStartingWith(message);
  }

  @Test
  void aCharacterThatBreaksOffAtTheEndIsNamedToo() throws IOException {
    Path file = file(new byte[] {'a', '\n', (byte) 0xE2, (byte) 0x80});

    assertThatThrownBy(() -> Utf8File.lines(file))
        .hasMessageStartingWith(file + ":2:1: expected UTF-8, found the byte 0xE2");
  }

  @Test
  void aFaultFarBehindTheBufferIsFoundWhereItIs() throws IOException {
    byte[] bytes = ("x".repeat(79) + "\n").repeat(2_000).getBytes(UTF_8);
    bytes[1_999 * 80 + 10] = (byte) 0xFF;
    Path file = file(bytes);

    try (BufferedReader reader = Utf8File.reader(file)) {
      assertThatThrownBy(() -> CharStreams.exhaust(reader))
          .hasMessageStartingWith(file + ":2000:11: expected UTF-8, found the byte 0xFF");
    }
  }
}
