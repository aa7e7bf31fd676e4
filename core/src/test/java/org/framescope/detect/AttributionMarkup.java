package org.framescope.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.framescope.annotation.AttributionRelation;
import org.framescope.text.TextSpan;

/** Draws attributions into a text: «source:Ada» «cue:said» «content:it rained». */
final class AttributionMarkup {
  private AttributionMarkup() {}

  private record Piece(TextSpan span, String role) {}

  static String remove(String marked) {
    return marked.replaceAll("«[a-z]+:", "").replace("»", "");
  }

  static String draw(String text, List<AttributionRelation> relations) {
    List<Piece> pieces = new ArrayList<>();
    for (AttributionRelation relation : relations) {
      relation.source().forEach(span -> pieces.add(new Piece(span, "source")));
      relation.cue().forEach(span -> pieces.add(new Piece(span, "cue")));
      relation.content().forEach(span -> pieces.add(new Piece(span, "content")));
    }
    pieces.sort(Comparator.comparing(Piece::span));
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Piece piece : pieces.stream().distinct().toList()) {
      out.append(text, at, piece.span().start());
      out.append('«').append(piece.role()).append(':').append(piece.span().in(text)).append('»');
      at = piece.span().end();
    }
    return out.append(text.substring(at)).toString();
  }
}
