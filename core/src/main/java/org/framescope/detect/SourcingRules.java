package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.annotation.AttributionRelation;
import org.framescope.annotation.AttributionType;
import org.framescope.annotation.MissingSource;
import org.framescope.annotation.Source;
import org.framescope.annotation.SourceClass;
import org.framescope.annotation.SourceDescription;
import org.framescope.annotation.SourcingFinding;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.framescope.text.TextSpan;

/**
 * The newsroom rules on unnamed sources that the attributions of an article touch. Each is a
 * finding with its citation; none says that a rule was broken, for only the newsroom knows what it
 * agreed with a source. Takes time in proportion to the article.
 */
final class SourcingRules {
  private static final String AP =
      "Associated Press, News Values and Principles: Anonymous sources"
          + " (blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources)";
  private static final String REUTERS =
      "Reuters, Handbook of Journalism: The essentials of Reuters sourcing"
          + " (handbook.reuters.com)";
  private static final String NPR =
      "NPR, Ethics Handbook: ID that source as best you can (ethics.npr.org/g-transparency)";
  private static final String POST =
      "Deborah Howell, The Washington Post's policy on confidential sources"
          + " (concernedjournalists.org/anonymous-sources-deborah-howell)";

  private static final Set<String> BE = Set.of("is", "was", "'s", "are", "were", "isn't", "wasn't");

  private final ParsedArticle article;
  private final List<AttributionRelation> relations;
  private final List<Source> sources;
  private final int firstQuotation;
  private final Set<String> singular = new HashSet<>();
  private final Set<String> lastNames = new HashSet<>();

  SourcingRules(ParsedArticle article, List<AttributionRelation> relations, List<Source> sources) {
    this.article = article;
    this.relations = relations;
    this.sources = sources;
    int first = -1;
    for (int i = 0; i < relations.size(); i++) {
      if (first < 0 && relations.get(i).type() != AttributionType.INDIRECT) {
        first = i;
      }
      if (sources.get(i).sourceClass() == SourceClass.NAMED_PERSON) {
        sources.get(i).resolved().ifPresent(name -> lastNames.add(lastOf(name)));
      }
      if (sources.get(i).sourceClass() == SourceClass.UNNAMED_PERSON) {
        singular.add(lastWord(sources.get(i).text()));
      }
    }
    this.firstQuotation = first;
  }

  /** The rules that attribution {@code i} touches, in a fixed order. */
  ImmutableList<SourcingFinding> findings(int i) {
    Source source = sources.get(i);
    ImmutableList.Builder<SourcingFinding> found = ImmutableList.builder();
    String text = source.text();
    if (source.missing().equals(Optional.of(MissingSource.HEARSAY_ADVERB))) {
      found.add(
          new SourcingFinding(
              "reportedly",
              NPR,
              "hearsay adverb '" + cue(i) + "': nobody is given for the report"));
    }
    if (source.missing().equals(Optional.of(MissingSource.OUTLET_SELF))) {
      found.add(new SourcingFinding("has-learned", NPR, "'has learned' does not say from whom"));
    }
    if (source.sourceClass() != SourceClass.UNNAMED_PERSON
        && source.sourceClass() != SourceClass.UNNAMED_GROUP) {
      return found.build();
    }
    SourceDescription how = source.description().orElse(SourceDescription.ROLE);
    String head = lastWord(text);
    if (how == SourceDescription.BARE) {
      found.add(
          new SourcingFinding(
              "bare-source", AP, "'" + text + "' says neither who the source is nor how it knows"));
      if (head.startsWith("official")) {
        found.add(
            new SourcingFinding(
                "officials-say", NPR, "'" + text + "' does not say whose officials"));
      }
    }
    if (source.sourceClass() == SourceClass.UNNAMED_GROUP
        && source.statedCount().isEmpty()
        && (head.equals("sources") || head.equals("officials"))
        && singular.contains(head.substring(0, head.length() - 1))) {
      found.add(
          new SourcingFinding(
              "plural-for-one",
              REUTERS,
              "'"
                  + text
                  + "' is a plural without a number, and the article also has one "
                  + head.substring(0, head.length() - 1)));
    }
    boolean confidential = how != SourceDescription.COLLECTIVE && how != SourceDescription.ROLE;
    if ((confidential || source.anonymityStated()) && opinionOfPerson(relations.get(i))) {
      found.add(
          new SourcingFinding(
              "unnamed-opinion-of-a-person", POST, "an unnamed source characterises a person"));
    }
    if (i == firstQuotation) {
      found.add(
          new SourcingFinding(
              "unnamed-first-quotation",
              POST,
              "the article's first quotation is an unnamed source's"));
    }
    if ((confidential || source.anonymityStated()) && source.anonymityReason().isEmpty()) {
      found.add(
          new SourcingFinding(
              "no-reason-given", AP, "no reason is given for not naming '" + text + "'"));
    }
    return found.build();
  }

  private static String lastOf(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
  }

  private String cue(int i) {
    return relations.get(i).cue().isEmpty() ? "" : relations.get(i).cue().get(0).in(article.text());
  }

  /** The last word of the phrase before "of", "who", "in" and the like: its head, near enough. */
  private static String lastWord(String text) {
    String last = "";
    for (String word : com.google.common.base.Splitter.on(' ').split(text)) {
      String lower = word.toLowerCase(java.util.Locale.ROOT);
      if (!last.isEmpty()
          && Set.of("of", "who", "in", "at", "with", "from", "familiar", "close", "briefed", "on")
              .contains(lower)) {
        break;
      }
      last = lower;
    }
    return last;
  }

  /**
   * Whether the content says of a person that he or she is something: name or pronoun, be, quality.
   */
  private boolean opinionOfPerson(AttributionRelation relation) {
    for (TextSpan span : relation.content()) {
      int end = article.tokenAt(span.end());
      for (int t = article.tokenAt(span.start()); t + 2 < end; t++) {
        String lower = article.lower(t);
        boolean person = lower.equals("he") || lower.equals("she") || isPersonName(t);
        if (person && BE.contains(article.lower(t + 1)) && quality(t + 2, end)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the token is the last word of a person's name: of a public person, of a source that the
   * article names, or after a given name. A capital alone does not tell (<i>COVID is a hoax</i>).
   */
  private boolean isPersonName(int t) {
    return article.pos(t) == PartOfSpeech.PROPER_NOUN
        && (Gazetteer.ENGLISH.genderOfFigure(article.lower(t)) != Gender.UNKNOWN
            || lastNames.contains(article.lower(t))
            || (t > 0
                && article.pos(t - 1) == PartOfSpeech.PROPER_NOUN
                && Gazetteer.ENGLISH.isGivenName(article.lower(t - 1))));
  }

  private boolean quality(int t, int end) {
    int at = t;
    while (at < end && article.pos(at) == PartOfSpeech.ADVERB) {
      at++;
    }
    return at < end
        && (article.pos(at) == PartOfSpeech.ADJECTIVE
            || article.lower(at).equals("a")
            || article.lower(at).equals("an"));
  }
}
