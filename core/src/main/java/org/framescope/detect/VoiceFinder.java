package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.AttributionRelation;
import org.framescope.annotation.ScareQuote;
import org.framescope.annotation.SourceClass;
import org.framescope.annotation.Voice;
import org.framescope.text.ParsedArticle;
import org.framescope.text.Quotation;
import org.framescope.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Tells in whose words a stretch of an article is: between quotation marks that are attributed, in
 * content that is reported without marks, or the author's. Quotation marks without a speaker are
 * the author's scare quotes if what they hold is short, an orphan quotation if it is a sentence.
 */
final class VoiceFinder {
  /** A longer quotation that nobody is given for is taken for speech, not for scare quotes. */
  private static final int SCARE_QUOTE_WORDS = 5;

  private final ParsedArticle article;
  private final List<Piece> pieces;
  private final ReportingFrames frames;

  /**
   * What was found about a stretch.
   *
   * @param voice whose words it is in
   * @param scareQuoted whether it stands in quotation marks that belong to no speaker
   * @param attribution the id of the attribution in whose content it stands
   */
  record Finding(Voice voice, boolean scareQuoted, Optional<String> attribution) {}

  private record Piece(TextSpan span, Attribution attribution, boolean act, int reach) {
    boolean cueWithin(TextSpan term) {
      return attribution.relation().cue().stream().anyMatch(term::overlaps);
    }
  }

  VoiceFinder(ParsedArticle article, List<Attribution> attributions) {
    this.article = article;
    Acts acts = new Acts(article);
    List<Piece> found = new ArrayList<>();
    for (Attribution attribution : attributions) {
      boolean act = acts.isAct(attribution.relation());
      for (TextSpan span : attribution.relation().content()) {
        if (!isSubjectWithoutSource(span, attribution)) {
          found.add(new Piece(span, attribution, act, 0));
        }
      }
    }
    found.sort(Comparator.comparing(Piece::span));
    // The furthest end so far lets a look-up stop early, however the pieces nest.
    this.pieces = new ArrayList<>(found.size());
    int reach = 0;
    for (Piece piece : found) {
      reach = Math.max(reach, piece.span().end());
      pieces.add(new Piece(piece.span(), piece.attribution(), piece.act(), reach));
    }
    this.frames = new ReportingFrames(article);
  }

  /**
   * Whether a piece of content is the subject of a cue that has no source, as in <i>the brothers
   * have been accused of</i> and <i>the mayor seems</i>: nobody but the author calls it so.
   */
  private boolean isSubjectWithoutSource(TextSpan piece, Attribution attribution) {
    AttributionRelation relation = attribution.relation();
    return relation.source().isEmpty()
        && attribution.source().sourceClass() == SourceClass.NO_SOURCE
        && relation.content().size() > 1
        && !relation.cue().isEmpty()
        && !piece.isEmpty()
        && article.tokenAt(piece.end() - 1) + 1 == article.tokenAt(relation.cue().get(0).start());
  }

  /** The voice of the tokens from {@code first} to just before {@code end}. */
  Finding voice(int first, int end, TextSpan span) {
    int q = article.quotationOf(first);
    boolean quoted = q >= 0 && article.quotations().get(q).inner().overlaps(span);
    Piece content = smallestAround(span, quoted);
    if (quoted) {
      Quotation quotation = article.quotations().get(q);
      if (content != null) {
        return new Finding(Voice.QUOTED, false, Optional.of(content.attribution().id()));
      }
      return isSpeech(quotation) || frames.quoted(quotation)
          ? new Finding(Voice.QUOTED, false, Optional.empty())
          : new Finding(Voice.AUTHOR, true, Optional.empty());
    }
    if (content != null) {
      return new Finding(Voice.REPORTED, false, Optional.of(content.attribution().id()));
    }
    return frames.reports(first, end)
        ? new Finding(Voice.REPORTED, false, Optional.empty())
        : new Finding(Voice.AUTHOR, false, Optional.empty());
  }

  /** The quotation marks that belong to no speaker. */
  ImmutableList<ScareQuote> scareQuotes() {
    ImmutableList.Builder<ScareQuote> found = ImmutableList.builder();
    for (Quotation quotation : article.quotations()) {
      if (quotation.depth() == 0
          && quotation.closed()
          && !quotation.inner().isEmpty()
          && !isSpeech(quotation)
          && !frames.quoted(quotation)
          && smallestAround(quotation.inner(), true) == null) {
        found.add(new ScareQuote(quotation.span(), quotation.inner().in(article.text())));
      }
    }
    return found.build();
  }

  private boolean isSpeech(Quotation quotation) {
    if (quotation.continues()
        || !quotation.closed()
        || article.wordsIn(quotation.inner()) > SCARE_QUOTE_WORDS) {
      return true;
    }
    String inner = quotation.inner().in(article.text());
    if (inner.isEmpty() || !opensSentence(quotation)) {
      return false;
    }
    char last = inner.charAt(inner.length() - 1);
    return ".?!".indexOf(last) >= 0 || (last == ',' && frames.verbAfter(quotation));
  }

  /** Whether nothing but the quotation stands in its sentence up to its end. */
  private boolean opensSentence(Quotation quotation) {
    int t = article.tokenAt(quotation.span().start());
    return t == article.sentences().get(article.sentenceOf(t)).firstToken();
  }

  private @Nullable Piece smallestAround(TextSpan span, boolean quoted) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().start() < span.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Piece best = null;
    for (int i = low - 1; i >= 0 && pieces.get(i).reach() > span.start(); i--) {
      Piece piece = pieces.get(i);
      if (piece.span().overlaps(span)
          && (quoted || !piece.act())
          && !piece.cueWithin(span)
          && (best == null || piece.span().length() < best.span().length())) {
        best = piece;
      }
    }
    return best;
  }
}
