package org.framescope.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes turned into text: UTF-8 with or without byte order mark, UTF-16 with one, else
 * windows-1252.
 *
 * @param text the text
 * @param remark what was assumed, if it was not UTF-8
 */
record DecodedText(String text, Optional<String> remark) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static DecodedText of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new DecodedText(
          new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), Optional.empty());
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return new DecodedText(
          new String(bytes, StandardCharsets.UTF_16), Optional.of("read as UTF-16"));
    }
    try {
      return new DecodedText(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString(),
          Optional.empty());
    } catch (CharacterCodingException e) {
      return new DecodedText(
          new String(bytes, WINDOWS_1252), Optional.of("not UTF-8: read as windows-1252"));
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
