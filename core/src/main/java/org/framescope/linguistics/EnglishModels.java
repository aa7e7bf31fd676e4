package org.framescope.linguistics;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The bundled English models, each read from the class path, checked against its SHA-256 and
 * unpacked.
 */
final class EnglishModels {
  private static final ModelFile POS =
      new ModelFile(
          "en-pos-maxent.bin",
          "1.5",
          "645a094f45a866687a617385233fd23ae8b0f5fa8b1b76996781a50c17bdcf3d",
          "Apache-2.0");
  private static final ModelFile LEMMAS =
      new ModelFile(
          "opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin",
          "1.3.0",
          "711ad051faba79865c5f9fc5b8c455d6ad8e6d3e8b92f42142af1ef0bc7b3a96",
          "Apache-2.0");

  private EnglishModels() {}

  /** The models by name, version and content. */
  static ImmutableList<ModelFile> files() {
    return ImmutableList.of(POS, LEMMAS);
  }

  /** Loads the tagger. */
  static PennTagger tagger() {
    ImmutableMap<String, byte[]> parts = unpack(POS);
    LinearModel model = new LinearModel(parts.get("pos.model"));
    return new PennTagger(model, readTags(parts.get("tags.tagdict"), model.outcomes()));
  }

  /** Loads the lemmatizer, which asks the tagger for known base forms. */
  static Lemmatizer lemmatizer(PennTagger tagger) {
    return new Lemmatizer(new LinearModel(unpack(LEMMAS).get("lemmatizer.model")), tagger);
  }

  private static ImmutableMap<String, byte[]> unpack(ModelFile file) {
    try (InputStream in = EnglishModels.class.getResourceAsStream('/' + file.name())) {
      checkState(in != null, "the model %s is not on the class path", file.name());
      byte[] archive = in.readAllBytes();
      String found = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive));
      checkState(
          found.equals(file.sha256()),
          "the model %s on the class path is another one: expected SHA-256 %s, found %s",
          file.name(),
          file.sha256(),
          found);
      ImmutableMap.Builder<String, byte[]> parts = ImmutableMap.builder();
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
        for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
          parts.put(e.getName(), zip.readAllBytes());
        }
      }
      return parts.buildOrThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Reads OpenNLP's tag dictionary: {@code <entry tags="VBZ NNS"><token>champions</token></entry>}.
   * A scanner for this one shape, since an XML parser takes longer to start than all else.
   */
  private static ImmutableMap<String, Long> readTags(byte[] xml, String[] tags) {
    ImmutableMap.Builder<String, Long> dictionary = ImmutableMap.builder();
    String text = new String(xml, StandardCharsets.UTF_8);
    int at = 0;
    while (true) {
      int tagStart = text.indexOf("<entry tags=\"", at);
      if (tagStart < 0) {
        return dictionary.buildKeepingLast();
      }
      tagStart += "<entry tags=\"".length();
      int tagEnd = text.indexOf("\">", tagStart);
      int tokenStart = text.indexOf("<token>", tagEnd) + "<token>".length();
      int tokenEnd = text.indexOf("</token>", tokenStart);
      long allowed = 0;
      for (String tag : unescape(text.substring(tagStart, tagEnd)).split(" ", -1)) {
        for (int i = 0; i < tags.length; i++) {
          if (tags[i].equals(tag)) {
            allowed |= 1L << i;
          }
        }
      }
      dictionary.put(unescape(text.substring(tokenStart, tokenEnd)), allowed);
      at = tokenEnd;
    }
  }

  private static String unescape(String xml) {
    return xml.indexOf('&') < 0
        ? xml
        : xml.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&");
  }
}
