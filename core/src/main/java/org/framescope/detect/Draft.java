package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.framescope.tagging.TaggedAttribution;
import org.framescope.tagging.TokenRange;
import org.framescope.text.ParsedArticle;

/** An attribution while its content is being completed. Not safe for use by several threads. */
final class Draft {
  private final ParsedArticle article;
  private ImmutableList<TokenRange> source;
  private final ImmutableList<TokenRange> cue;

  /**
   * The tokens of the content, counted from {@link #origin}: at the end of a book a bit set from
   * token 0 would be as large as the book.
   */
  private BitSet content = new BitSet();

  private int origin;
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
    content.clear(Math.max(0, range.start() - origin), Math.max(0, range.end() - origin));
  }

  ImmutableList<TokenRange> cue() {
    return cue;
  }

  double confidence() {
    return confidence;
  }

  /** The tokens of the content, in order. */
  IntStream tokens() {
    return content.stream().map(token -> origin + token);
  }

  /** The first token of the content, -1 for none. */
  int start() {
    return content.isEmpty() ? -1 : origin + content.nextSetBit(0);
  }

  /** The end of the content, 0 for none. */
  int end() {
    return content.isEmpty() ? 0 : origin + content.length();
  }

  /** How many tokens of a range are content. */
  int covered(TokenRange range) {
    int covered = 0;
    int token = content.nextSetBit(Math.max(0, range.start() - origin));
    while (token >= 0 && token < range.end() - origin) {
      covered++;
      token = content.nextSetBit(token + 1);
    }
    return covered;
  }

  /** Adds tokens to the content. */
  void add(TokenRange range) {
    if (content.isEmpty()) {
      origin = range.start();
    } else if (range.start() < origin) {
      BitSet moved = new BitSet();
      int by = origin - range.start();
      content.stream().forEach(token -> moved.set(token + by));
      content = moved;
      origin = range.start();
    }
    content.set(range.start() - origin, range.end() - origin);
  }

  /** Leaves out the content from a token on. */
  void cutFrom(int token) {
    content.clear(Math.max(0, token - origin), Math.max(content.length(), token - origin));
  }

  /** Whether the cue or the source has a token in {@code range}. */
  boolean speaksWithin(TokenRange range) {
    return cue.stream().anyMatch(range::overlaps) || source.stream().anyMatch(range::overlaps);
  }

  /** The content in runs of neighbouring tokens, one a paragraph at most. */
  List<TokenRange> contentRuns() {
    List<TokenRange> runs = new ArrayList<>();
    int next = content.nextSetBit(0);
    while (next >= 0) {
      int start = origin + next;
      int end = start + 1;
      while (content.get(end - origin) && article.paragraphOf(end) == article.paragraphOf(start)) {
        end++;
      }
      runs.add(new TokenRange(start, end));
      next = content.nextSetBit(end - origin);
    }
    return runs;
  }
}
