package org.framescope.tagging;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The bundled English attribution model. Its card, with data, figures and limits, is
 * docs/models/attribution.md.
 */
public final class BundledModel {
  /** The name of its file. */
  public static final String NAME = "attribution-en.bin";

  /** Its version: raised whenever its bytes change. */
  public static final String VERSION = "3";

  /** The SHA-256 of its bytes; checked when it is loaded. */
  public static final String SHA256 =
      "3e17707ba469c503056e626f7b04a353f67c09d40e9453c7fe0a273226a7ca75";

  private BundledModel() {}

  static LearnedTagger load() {
    try (InputStream in = BundledModel.class.getResourceAsStream(NAME)) {
      checkState(in != null, "the model %s is not on the class path", NAME);
      byte[] bytes = in.readAllBytes();
      String found = Hashing.sha256().hashBytes(bytes).toString();
      checkState(
          found.equals(SHA256),
          "the model %s on the class path is another one: expected SHA-256 %s, found %s",
          NAME,
          SHA256,
          found);
      return LearnedTagger.read(new ByteArrayInputStream(bytes), NAME);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
