package org.framescope.report;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.framescope.annotation.ArticleAnnotations;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.AttributionRelation;
import org.framescope.annotation.AttributionType;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.MissingSource;
import org.framescope.annotation.ScareQuote;
import org.framescope.annotation.Source;
import org.framescope.annotation.SourceClass;
import org.framescope.annotation.SourceDescription;
import org.framescope.annotation.SourcingFinding;
import org.framescope.annotation.ToneWord;
import org.framescope.annotation.Voice;
import org.framescope.codebook.Axis;
import org.framescope.codebook.CueStance;
import org.framescope.codebook.FrameDimension;
import org.framescope.codebook.Issue;
import org.framescope.codebook.RhetoricalDevice;
import org.framescope.codebook.Side;
import org.framescope.lexicon.Lexicon;
import org.framescope.lexicon.LexiconEntry;
import org.framescope.lexicon.SuppressedMatch;
import org.framescope.text.ArticlePart;
import org.framescope.text.TextSpan;
import org.framescope.text.TextWarning;

/** Reads annotations from the objects that {@link AnnotationJson} writes. */
final class AnnotationReader {
  /** Entries by lexicon and id, parted by a line break, which neither can hold. */
  private final ImmutableMap<String, LexiconEntry> entries;

  AnnotationReader(Iterable<Lexicon> lexicons) {
    ImmutableMap.Builder<String, LexiconEntry> known = ImmutableMap.builder();
    for (Lexicon lexicon : lexicons) {
      for (LexiconEntry entry : lexicon.entries()) {
        known.put(key(entry.lexicon(), entry.id()), entry);
      }
    }
    this.entries = known.buildKeepingLast();
  }

  ArticleAnnotations annotations(JsonFields json) {
    return new ArticleAnnotations(
        json.list("loadedTerms", this::term),
        json.list("neutralTerms", this::term),
        json.list("toneWords", AnnotationReader::toneWord),
        json.list("attributions", AnnotationReader::attribution),
        json.list("scareQuotes", AnnotationReader::scareQuote),
        json.list("suppressed", this::suppressed));
  }

  LoadedTerm term(JsonFields json) {
    return new LoadedTerm(
        json.text("id"),
        json.span(),
        json.text("text"),
        entry(json),
        json.constant("voice", Voice.class),
        json.flag("scareQuoted"),
        json.flag("mention"),
        json.flag("negated"),
        json.optionalText("attribution"),
        json.constant("part", ArticlePart.class),
        json.texts("passed"));
  }

  /** The entry as the lexicon has it, if it is known; else what the result says of it. */
  private LexiconEntry entry(JsonFields json) {
    String id = json.text("entry");
    String lexicon = json.text("lexicon");
    LexiconEntry known = entries.get(key(lexicon, id));
    if (known != null) {
      return known;
    }
    Optional<Axis> axis = json.optionalText("axis").map(poles -> axis(json, poles));
    String side = json.text("side");
    return new LexiconEntry(
        id,
        lexicon,
        axis.map(value -> new Issue(json.text("issue"), value)),
        json.optionalText("slot").orElse(""),
        axis.flatMap(value -> value.side(side)).orElseGet(() -> new Side(side, 0)),
        json.optionalText("frame").flatMap(FrameDimension::of),
        json.optionalText("device").flatMap(RhetoricalDevice::of),
        json.integer("strength"),
        json.texts("neutral"),
        "",
        "",
        json.texts("sources"),
        "",
        "",
        "");
  }

  private static Axis axis(JsonFields json, String poles) {
    int bar = poles.indexOf('|');
    if (bar < 0) {
      throw json.expected("axis", "two poles parted by |");
    }
    return new Axis(poles.substring(0, bar), poles.substring(bar + 1));
  }

  static Attribution attribution(JsonFields json) {
    return new Attribution(
        json.text("id"),
        new AttributionRelation(
            json.list("source", JsonFields::span),
            json.list("cue", JsonFields::span),
            json.list("content", JsonFields::span),
            json.constant("type", AttributionType.class),
            json.number("confidence")),
        source(json),
        json.constant("cueStance", CueStance.class),
        json.list(
            "findings",
            finding ->
                new SourcingFinding(
                    finding.text("rule"), finding.text("citation"), finding.text("message"))),
        json.integer("contentWords"));
  }

  private static Source source(JsonFields json) {
    return new Source(
        json.constant("sourceClass", SourceClass.class),
        json.text("sourceText"),
        json.optionalText("resolvedSource"),
        json.text("sourceKey"),
        json.optionalConstant("description", SourceDescription.class),
        json.optionalConstant("missing", MissingSource.class),
        json.optionalInteger("statedCount"),
        json.flag("anonymityStated"),
        json.optionalText("anonymityReason"),
        json.number("sourceConfidence"),
        json.optionalText("unresolvedReason"));
  }

  static ToneWord toneWord(JsonFields json) {
    return new ToneWord(
        json.text("id"),
        json.span(),
        json.text("text"),
        json.text("category"),
        json.text("lexicon"),
        json.constant("voice", Voice.class),
        json.optionalText("attribution"),
        json.constant("part", ArticlePart.class));
  }

  static ScareQuote scareQuote(JsonFields json) {
    return new ScareQuote(json.span(), json.text("words"));
  }

  SuppressedMatch suppressed(JsonFields json) {
    return new SuppressedMatch(entry(json), json.span(), json.text("reason"), json.text("detail"));
  }

  static TextWarning warning(JsonFields json) {
    TextSpan span = json.span();
    return new TextWarning(json.text("code"), json.text("message"), span);
  }

  private static String key(String lexicon, String id) {
    return lexicon + "\n" + id;
  }
}
