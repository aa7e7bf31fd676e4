package org.framescope.text;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A news article as it is read: its text, which nothing rewrites, and what is known about it.
 *
 * <p>All offsets of the library refer to {@link #text()}: the headline, a blank line, the body, and
 * the captions after further blank lines; or exactly the plain text given to {@link #of}. Immutable
 * and safe for use by several threads.
 *
 * @param id what names the article in every result; unique within a corpus, never empty
 * @param text the text to which offsets refer, UTF-16; may be empty
 * @param sections which part of the text each stretch belongs to, in order and without overlap
 * @param outlet the publisher, if known
 * @param date the day of publication, if known
 * @param event what several articles report on in common, if given
 * @param metadata everything else that is known, in the order in which it was given
 */
public record Article(
    String id,
    String text,
    ImmutableList<Section> sections,
    Optional<String> outlet,
    Optional<LocalDate> date,
    Optional<String> event,
    ImmutableMap<String, String> metadata)
    implements Serializable {

  /**
   * A stretch of the text that belongs to one part.
   *
   * @param part the part
   * @param span where it stands
   */
  public record Section(ArticlePart part, TextSpan span) implements Serializable {}

  public Article {
    checkArgument(!id.isEmpty(), "an article's id must not be empty");
    int from = 0;
    for (Section section : sections) {
      checkArgument(
          section.span().start() >= from && section.span().end() <= text.length(),
          "section %s of article %s overlaps another or leaves the text",
          section,
          id);
      from = section.span().end();
    }
  }

  /** An article of plain text, all of it {@link ArticlePart#BODY}. */
  public static Article of(String id, String text) {
    return builder(id).text(text).build();
  }

  /** Starts an article. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** The part to which the unit at {@code offset} belongs; BODY between sections. */
  public ArticlePart partAt(int offset) {
    for (Section section : sections) {
      if (section.span().contains(offset)) {
        return section.part();
      }
    }
    return ArticlePart.BODY;
  }

  /** The headline, if the article has one. */
  public Optional<String> headline() {
    return sections.stream()
        .filter(section -> section.part() == ArticlePart.HEADLINE)
        .findFirst()
        .map(section -> section.span().in(text));
  }

  /**
   * The value by which articles can be grouped: {@code outlet}, {@code date} (ISO), {@code event},
   * {@code id}, or a key of the metadata.
   */
  public Optional<String> field(String name) {
    return switch (name) {
      case "id" -> Optional.of(id);
      case "outlet" -> outlet;
      case "date" -> date.map(LocalDate::toString);
      case "event" -> event;
      default -> Optional.ofNullable(metadata.get(name));
    };
  }

  /** Collects what is known of an article. Not safe for use by several threads. */
  public static final class Builder {
    private final String id;
    private final ImmutableList.Builder<String> captions = ImmutableList.builder();
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private @Nullable String text;
    private @Nullable String headline;
    private @Nullable String body;
    private @Nullable String outlet;
    private @Nullable LocalDate date;
    private @Nullable String event;

    private Builder(String id) {
      this.id = requireNonNull(id, "id");
    }

    /** Sets plain text, taken exactly as it is; cannot be combined with headline or body. */
    public Builder text(String text) {
      this.text = requireNonNull(text, "text");
      return this;
    }

    /** Sets the headline. */
    public Builder headline(String headline) {
      this.headline = requireNonNull(headline, "headline");
      return this;
    }

    /** Sets the running text. */
    public Builder body(String body) {
      this.body = requireNonNull(body, "body");
      return this;
    }

    /** Adds the caption of a picture or video. */
    public Builder caption(String caption) {
      captions.add(caption);
      return this;
    }

    /** Sets the publisher. */
    public Builder outlet(String outlet) {
      this.outlet = requireNonNull(outlet, "outlet");
      return this;
    }

    /** Sets the day of publication. */
    public Builder date(LocalDate date) {
      this.date = requireNonNull(date, "date");
      return this;
    }

    /** Sets the event on which this and other articles report. */
    public Builder event(String event) {
      this.event = requireNonNull(event, "event");
      return this;
    }

    /** Adds a further piece of metadata; a later value for the same key replaces the earlier. */
    public Builder metadata(String key, String value) {
      metadata.put(key, value);
      return this;
    }

    /**
     * Builds the article.
     *
     * @throws IllegalArgumentException if both plain text and a headline or body were given
     */
    public Article build() {
      checkArgument(
          text == null || (headline == null && body == null),
          "article %s was given both text and a headline or body",
          id);
      StringBuilder all = new StringBuilder();
      ImmutableList.Builder<Section> sections = ImmutableList.builder();
      if (text != null) {
        append(all, sections, ArticlePart.BODY, text);
      }
      if (headline != null && !headline.isEmpty()) {
        append(all, sections, ArticlePart.HEADLINE, headline);
      }
      if (body != null) {
        append(all, sections, ArticlePart.BODY, body);
      }
      for (String caption : captions.build()) {
        append(all, sections, ArticlePart.CAPTION, caption);
      }
      return new Article(
          id,
          all.toString(),
          sections.build(),
          Optional.ofNullable(outlet),
          Optional.ofNullable(date),
          Optional.ofNullable(event),
          ImmutableMap.copyOf(metadata));
    }

    private static void append(
        StringBuilder all,
        ImmutableList.Builder<Section> sections,
        ArticlePart part,
        String content) {
      if (all.length() > 0) {
        all.append("\n\n");
      }
      int start = all.length();
      all.append(content);
      sections.add(new Section(part, new TextSpan(start, all.length())));
    }
  }

  private Object writeReplace() {
    return new Serial(
        id, text, sections, outlet.orElse(null), date.orElse(null), event.orElse(null), metadata);
  }

  /** The serial form; optional values, which have none, become null. */
  private record Serial(
      String id,
      String text,
      ImmutableList<Section> sections,
      @Nullable String outlet,
      @Nullable LocalDate date,
      @Nullable String event,
      ImmutableMap<String, String> metadata)
      implements Serializable {
    private Object readResolve() {
      return new Article(
          id,
          text,
          sections,
          Optional.ofNullable(outlet),
          Optional.ofNullable(date),
          Optional.ofNullable(event),
          metadata);
    }
  }
}
