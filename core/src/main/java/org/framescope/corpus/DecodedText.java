package org.framescope.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes turned into text: UTF-8 if they are that, UTF-16 or UTF-32 with a byte order mark, else
 * what the detector says, else windows-1252.
 *
 * @param text the text, without byte order mark
 * @param charset the character set it was read in
 * @param remark what was assumed, if it was not UTF-8
 */
record DecodedText(String text, Charset charset, Optional<String> remark) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static DecodedText of(byte[] bytes) {
    Optional<String> utf8 = utf8(bytes);
    if (utf8.isPresent()) {
      return new DecodedText(withoutMark(utf8.get()), StandardCharsets.UTF_8, Optional.empty());
    }
    Charset charset = detected(bytes).orElse(WINDOWS_1252);
    return new DecodedText(
        withoutMark(new String(bytes, charset)),
        charset,
        Optional.of("not UTF-8: read as " + charset.name()));
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 20));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name != null && Charset.isSupported(name)
        ? Optional.of(Charset.forName(name))
        : Optional.empty();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
