package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.framescope.annotation.AttributionRelation;
import org.framescope.annotation.MissingSource;
import org.framescope.annotation.Source;
import org.framescope.annotation.SourceClass;
import org.framescope.detect.SourceReader.Reading;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.framescope.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Names the source of one attribution after another, once the article has been read. */
final class SourceNaming {
  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "me", "us", "my", "our", "myself", "ourselves");

  private static final Set<String> LETS = Set.of("let's", "let\u2019s");
  private static final Set<String> SHORT_US = Set.of("'s", "\u2019s", "us");

  private final ParsedArticle article;
  private final Discourse discourse;
  private final SourceReader reader;
  private final MissingSourceRules missing;
  private final SourceDescriber describer;
  private final AnonymityRules anonymity;

  SourceNaming(ParsedArticle article, Discourse discourse, List<AttributionRelation> relations) {
    this.article = article;
    this.discourse = discourse;
    this.reader = new SourceReader(article, discourse);
    this.missing = new MissingSourceRules(article, discourse, relations);
    this.describer = new SourceDescriber(article);
    this.anonymity = new AnonymityRules(article);
  }

  /** Who the source of an attribution is. */
  Source name(AttributionRelation relation) {
    if (relation.source().isEmpty()) {
      return withoutSource(relation);
    }
    if (missing.isReceived(relation)) {
      return none("", MissingSource.AGENTLESS_PASSIVE);
    }
    if (isLets(relation)) {
      return plain(
          SourceClass.AUTHOR, relation.source().get(0).in(article.text()), "(author)", 0.7);
    }
    String text =
        relation.source().stream()
            .map(span -> span.in(article.text()))
            .collect(Collectors.joining(" "));
    if (isMark(text, relation)) {
      Entity answering = text.equals("A") ? discourse.mostNamedPerson() : null;
      return answering == null
          ? plain(SourceClass.AUTHOR, text, "(author)", 0.5)
          : named(List.of(answering), text, 0.5);
    }
    for (TextSpan span : relation.source()) {
      int first = article.tokenAt(span.start());
      int end = span.isEmpty() ? article.tokenAt(span.end()) : article.tokenAt(span.end() - 1) + 1;
      if (text.equals("self") && first + 1 < article.size()) {
        // Self-described independents: who is so described.
        int p = discourse.lastPhraseAfter(first + 1);
        first = p < 0 ? first : discourse.phrases().get(p).first();
        end = p < 0 ? end : discourse.phrases().get(p).end();
      }
      Reading reading = reader.read(first, Math.min(end, article.size()));
      if (reading != null) {
        return of(relation, reading, text, first, end, 1);
      }
    }
    return relation.source().stream().allMatch(this::isAdverb)
        ? withoutSource(
            new AttributionRelation(
                ImmutableList.of(),
                relation.cue(),
                relation.content(),
                relation.type(),
                relation.confidence()))
        : none(text, MissingSource.AGENTLESS_PASSIVE);
  }

  private Source withoutSource(AttributionRelation relation) {
    int recovered = missing.recover(relation);
    if (recovered >= 0) {
      NounPhrase phrase = discourse.phrases().get(recovered);
      Reading reading = reader.read(phrase.first(), phrase.end());
      if (reading != null) {
        return of(relation, reading, "", phrase.first(), phrase.end(), 0.6);
      }
    }
    return none("", missing.manner(relation));
  }

  /** Nonetheless, instead: a source was found that is nobody. */
  private boolean isAdverb(TextSpan span) {
    int t = article.tokenAt(span.start());
    PartOfSpeech pos = t < article.size() ? article.pos(t) : PartOfSpeech.OTHER;
    return (pos == PartOfSpeech.ADVERB || pos == PartOfSpeech.PREPOSITION)
        && article.end(t) >= span.end();
  }

  /** Let's hope: the writer, outside quotations. */
  private boolean isLets(AttributionRelation relation) {
    int t = article.tokenAt(relation.source().get(0).start());
    if (t >= article.size() || article.quotationOf(t) >= 0) {
      return false;
    }
    String word = article.lower(t);
    return LETS.contains(word)
        || (t > 0 && SHORT_US.contains(word) && article.lower(t - 1).equals("let"));
  }

  /** Q: and A: of an interview in print: the outlet asks, the person whom it is about answers. */
  private boolean isMark(String text, AttributionRelation relation) {
    return (text.equals("Q") || text.equals("A"))
        && relation.cue().size() == 1
        && relation.cue().get(0).in(article.text()).equals(":");
  }

  private Source of(
      AttributionRelation relation,
      Reading reading,
      String text,
      int first,
      int end,
      double certainty) {
    NounPhrase phrase = discourse.phrases().get(reading.phrase());
    String head = article.lower(phrase.head());
    Entity referent = discourse.referent(reading.phrase());
    boolean linked = phrase.kind() == PhraseKind.PRONOUN || !phrase.kind().isName();
    if (isOutlet(reading, head, phrase)) {
      return learned(relation)
          ? none(text, MissingSource.OUTLET_SELF)
          : plain(SourceClass.AUTHOR, text, "(author)", 0.9);
    }
    if (!reading.named().isEmpty()) {
      Entity issuer = reading.named().get(0);
      boolean issued =
          reading.kind() == PhraseKind.DOCUMENT && issuer.kind != PhraseKind.DOCUMENT_NAME;
      return issued
          ? named(List.of(discourse.derived(issuer, head)), text, certainty * 0.8)
          : named(reading.named(), text, certainty * (linked ? 0.8 : 0.97));
    }
    Entity owner = phrase.owner() == null ? null : discourse.referent(reading.phrase() - 1);
    return switch (reading.kind()) {
      case PRONOUN -> {
        if (referent == null) {
          yield pronoun(head, text, first, end);
        }
        yield referent.isNamed()
            ? named(List.of(referent), text, certainty * 0.8)
            : unnamed(
                referent.kind,
                text,
                referent.key,
                start(referent, first),
                end(referent, first, end),
                certainty * 0.7);
      }
      case PERSON, ORGANIZATION, DOCUMENT, GROUP ->
          unnamed(
              reading.kind(),
              text,
              referent == null ? text : referent.key,
              start(referent, first),
              end(referent, first, end),
              certainty * 0.85);
      default -> {
        if (owner == null && head.equals("interview")) {
          owner = discourse.namedAfterOf(phrase, end);
        }
        if (owner == null && reading.kind() == PhraseKind.SPEECH) {
          owner = discourse.namedWithin(phrase);
          if (owner == null) {
            owner = discourse.namedAfterOf(phrase, end);
          }
        }
        if (owner != null) {
          yield owner.isNamed()
              ? named(List.of(owner), text, certainty * 0.7)
              : unnamed(owner.kind, text, owner.key, first, end, certainty * 0.6);
        }
        if (reading.kind() == PhraseKind.OTHER && discourse.isHeadlineName(phrase)) {
          yield named(List.of(discourse.named(phrase)), text, certainty * 0.5);
        }
        if (reading.kind() == PhraseKind.OTHER
            && phrase.end() - phrase.nameFirst() > 1
            && phrase.nameFirst() >= 0
            && AnimateCues.has(article, relation)) {
          yield named(List.of(discourse.named(phrase)), text, certainty * 0.5);
        }
        if (reading.kind() == PhraseKind.OTHER && AnimateCues.has(article, relation)) {
          yield unnamed(
              phrase.plural() ? PhraseKind.GROUP : PhraseKind.PERSON, text, text, first, end, 0.5);
        }
        yield none(text, MissingSource.AGENTLESS_PASSIVE);
      }
    };
  }

  /** Where the words begin that describe a source: at its introduction, if that came before. */
  private static int start(@Nullable Entity source, int first) {
    return source == null || source.introducedAt < 0 || source.introducedAt > first
        ? first
        : source.introducedAt;
  }

  private int end(@Nullable Entity source, int from, int end) {
    int p =
        source == null || source.introducedAt < 0 || source.introducedAt >= from
            ? -1
            : discourse.phraseAt(source.introducedAt);
    if (p < 0 || discourse.phrases().get(p).end() >= end) {
      return end;
    }
    int head = discourse.phrases().get(p).end();
    String after = head < article.size() ? article.lower(head) : "";
    boolean more = Set.of("familiar", "close", "briefed", "with", "in", "at", "of").contains(after);
    return Math.min(article.size(), more ? head + 3 : head);
  }

  /** Whether the source is the writer or the outlet of the article. */
  private boolean isOutlet(Reading reading, String head, NounPhrase phrase) {
    if (head.equals("reporter") && article.lower(phrase.first()).equals("this")) {
      return true;
    }
    if (reading.kind() == PhraseKind.PRONOUN) {
      return FIRST_PERSON.contains(head) && article.quotationOf(phrase.first()) < 0;
    }
    if (reading.named().isEmpty() || article.article().outlet().isEmpty()) {
      return false;
    }
    String outlet = plainName(article.article().outlet().orElseThrow());
    String name = plainName(reading.named().get(0).name);
    return name.equals(outlet) || (name.length() > 3 && outlet.endsWith(" " + name));
  }

  private static String plainName(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('-', ' ');
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  /** The Post has learned: the outlet vouches for it itself. */
  private boolean learned(AttributionRelation relation) {
    boolean has = false;
    for (TextSpan cue : relation.cue()) {
      for (int t = article.tokenAt(cue.start());
          t < article.size() && article.start(t) < cue.end();
          t++) {
        String lower = article.lower(t);
        if (has && (lower.equals("learned") || lower.equals("learnt"))) {
          return true;
        }
        has |= lower.equals("has") || lower.equals("have");
      }
    }
    return false;
  }

  private Source pronoun(String word, String text, int first, int end) {
    return switch (word) {
      case "he", "him", "his", "she", "her" ->
          unresolved(text, "no person of that gender is named before '" + word + "'");
      case "it", "its" ->
          unresolved(text, "nothing that '" + word + "' could mean is named before");
      case "this", "that", "which", "these" -> none(text, MissingSource.AGENTLESS_PASSIVE);
      case "another", "one", "someone", "somebody" ->
          unnamed(PhraseKind.PERSON, text, text, first, end, 0.7);
      default -> unnamed(PhraseKind.GROUP, text, text, first, end, 0.7);
    };
  }

  private static Source named(List<Entity> entities, String text, double confidence) {
    Entity entity = entities.get(0);
    List<String> names = new ArrayList<>();
    for (Entity other : entities) {
      if (other.kind == entity.kind) {
        names.add(other.name);
      }
    }
    SourceClass sourceClass =
        switch (entity.kind) {
          case PERSON_NAME -> SourceClass.NAMED_PERSON;
          case DOCUMENT_NAME -> SourceClass.NAMED_DOCUMENT;
          default -> SourceClass.NAMED_ORGANIZATION;
        };
    return new Source(
        sourceClass,
        text,
        Optional.of(String.join("; ", names)),
        entity.key,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        /* anonymityStated= */ false,
        Optional.empty(),
        confidence,
        Optional.empty());
  }

  private Source unnamed(
      PhraseKind kind, String text, String key, int first, int end, double confidence) {
    SourceClass sourceClass =
        switch (kind) {
          case PERSON -> SourceClass.UNNAMED_PERSON;
          case ORGANIZATION -> SourceClass.UNNAMED_ORGANIZATION;
          case DOCUMENT -> SourceClass.UNNAMED_DOCUMENT;
          default -> SourceClass.UNNAMED_GROUP;
        };
    AnonymityRules.@Nullable Statement statement =
        kind == PhraseKind.PERSON || kind == PhraseKind.GROUP ? anonymity.near(first) : null;
    return new Source(
        sourceClass,
        text,
        Optional.empty(),
        key.isEmpty() ? "(unnamed)" : key.toLowerCase(Locale.ROOT),
        describer.describe(kind, first, end),
        Optional.empty(),
        describer.count(kind, first, end),
        statement != null,
        statement == null ? Optional.empty() : statement.reason(),
        confidence,
        Optional.empty());
  }

  private static Source none(String text, MissingSource manner) {
    return new Source(
        SourceClass.NO_SOURCE,
        text,
        Optional.empty(),
        "(none)",
        Optional.empty(),
        Optional.of(manner),
        OptionalInt.empty(),
        /* anonymityStated= */ false,
        Optional.empty(),
        0.7,
        Optional.empty());
  }

  private static Source unresolved(String text, String reason) {
    return new Source(
        SourceClass.UNRESOLVED,
        text,
        Optional.empty(),
        "(unresolved) " + text.toLowerCase(Locale.ROOT),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        /* anonymityStated= */ false,
        Optional.empty(),
        0.3,
        Optional.of(reason));
  }

  private static Source plain(SourceClass sourceClass, String text, String key, double confidence) {
    return new Source(
        sourceClass,
        text,
        Optional.empty(),
        key,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        /* anonymityStated= */ false,
        Optional.empty(),
        confidence,
        Optional.empty());
  }
}
