package org.framescope.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Reads a JSON file: one object, or an array of objects, with the keys of {@link JsonlReader}. */
public final class JsonReader implements ArticleReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public Iterator<ReadResult> read(InputStream in, String file) throws IOException {
    JsonParser parser = JSON.createParser(in);
    return new AbstractIterator<>() {
      private int record;
      private boolean done;

      @Override
      protected @Nullable ReadResult computeNext() {
        if (done) {
          return endOfData();
        }
        try {
          JsonToken token = parser.nextToken();
          if (token == JsonToken.START_ARRAY && record == 0) {
            token = parser.nextToken();
          }
          if (token == null || token == JsonToken.END_ARRAY) {
            done = true;
            return endOfData();
          }
          record++;
          int line = parser.currentTokenLocation().getLineNr();
          int column = parser.currentTokenLocation().getColumnNr();
          if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return new ReadResult.Failed(
                new InputProblem(
                    file, record, line, column, "a JSON object", "a JSON " + token.asString()));
          }
          JsonNode node = parser.readValueAsTree();
          return JsonlReader.articleOf(node, file, line, record);
        } catch (JsonProcessingException e) {
          done = true;
          return new ReadResult.Failed(
              new InputProblem(
                  file,
                  record,
                  e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                  e.getLocation() == null ? 0 : e.getLocation().getColumnNr(),
                  "JSON",
                  e.getOriginalMessage()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }
}
