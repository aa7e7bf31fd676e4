package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.framescope.tagging.TaggedAttribution;
import org.framescope.tagging.TokenRange;
import org.framescope.text.ParsedArticle;

/** An attribution while its content is being completed. Not safe for use by several threads. */
final class Draft {
  private final ParsedArticle article;
  private ImmutableList<TokenRange> source;
  private final ImmutableList<TokenRange> cue;
  private final BitSet content = new BitSet();
  private final double confidence;

  Draft(ParsedArticle article, TaggedAttribution tagged) {
    this.article = article;
    source = tagged.source().map(ImmutableList::of).orElse(ImmutableList.of());
    cue = ImmutableList.of(tagged.cue());
    confidence = tagged.confidence();
    tagged.content().forEach(this::add);
  }

  /** A quotation without cue and source. */
  Draft(ParsedArticle article, TokenRange quotation, double confidence) {
    this.article = article;
    source = ImmutableList.of();
    cue = ImmutableList.of();
    this.confidence = confidence;
    add(quotation);
  }

  ImmutableList<TokenRange> source() {
    return source;
  }

  /** Leaves the attribution without a source. */
  void dropSource() {
    source = ImmutableList.of();
  }

  /** Takes other tokens for the source; they are no longer content. */
  void replaceSource(TokenRange range) {
    source = ImmutableList.of(range);
    content.clear(range.start(), range.end());
  }

  ImmutableList<TokenRange> cue() {
    return cue;
  }

  double confidence() {
    return confidence;
  }

  /** The tokens of the content. */
  BitSet content() {
    return content;
  }

  /** Adds tokens to the content. */
  void add(TokenRange range) {
    content.set(range.start(), range.end());
  }

  /** Whether the cue or the source has a token in {@code range}. */
  boolean speaksWithin(TokenRange range) {
    return cue.stream().anyMatch(range::overlaps) || source.stream().anyMatch(range::overlaps);
  }

  /** The content in runs of neighbouring tokens, one a paragraph at most. */
  List<TokenRange> contentRuns() {
    List<TokenRange> runs = new ArrayList<>();
    int start = content.nextSetBit(0);
    while (start >= 0) {
      int end = start + 1;
      while (content.get(end) && article.paragraphOf(end) == article.paragraphOf(start)) {
        end++;
      }
      runs.add(new TokenRange(start, end));
      start = content.nextSetBit(end);
    }
    return runs;
  }
}
