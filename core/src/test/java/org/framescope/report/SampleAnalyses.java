package org.framescope.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.framescope.FramingAnalysis;
import org.framescope.Provenance;
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
import org.framescope.lexicon.LexiconEntry;
import org.framescope.lexicon.SuppressedMatch;
import org.framescope.profile.FramingProfile;
import org.framescope.profile.LedgerRow;
import org.framescope.profile.Measure;
import org.framescope.text.Article;
import org.framescope.text.ArticlePart;
import org.framescope.text.TextSpan;
import org.framescope.text.TextWarning;

/**
 * Analyses drawn by hand, so that the writers are tested without models. The text is marked up:
 * {@code {NAME:words}}, where NAME is {@code s1}, {@code c1}, {@code q1} for source, cue and
 * content of attribution 1 (used twice for a discontinuous span), {@code t-ENTRY} for a term,
 * {@code w-CATEGORY} for a tone word, {@code x} for a scare quote. Marks may nest.
 */
final class SampleAnalyses {
  static final Issue IMMIGRATION = new Issue("immigration", new Axis("restriction", "admission"));

  static final ImmutableList<LexiconEntry> ENTRIES =
      ImmutableList.of(
          entry(
              "illegal-alien", "person-without-status", "restriction", 3, "person without status"),
          entry("undocumented", "person-without-status", "admission", 1, "person without status"),
          entry("unauthorized", "person-without-status", "NEUTRAL", 0, ""),
          entry("open-borders", "policy-name", "CONTESTED", 2, "fewer border controls"),
          entry("dreamer", "arrived-as-child", "admission", 2, "person brought as a child"));

  private SampleAnalyses() {}

  private static LexiconEntry entry(
      String id, String slot, String side, int strength, String neutral) {
    return new LexiconEntry(
        id,
        "immigration",
        Optional.of(IMMIGRATION),
        slot,
        IMMIGRATION.axis().side(side).orElseThrow(),
        Optional.of(FrameDimension.LEGALITY),
        strength > 2 ? Optional.of(RhetoricalDevice.DYSPHEMISM) : Optional.empty(),
        strength,
        neutral.isEmpty() ? ImmutableList.of() : ImmutableList.of(neutral),
        id.replace('-', ' '),
        "",
        ImmutableList.of("AP2013", "PROJECT"),
        "",
        "",
        "");
  }

  /** Every kind of annotation once, with characters beyond the basic plane before all of them. */
  static FramingAnalysis rich() {
    return analysis(
        "a1",
        "Herald",
        LocalDate.of(2026, 3, 4),
        "Council 🏛️ votes on {t-open-borders:open borders} plan",
        "The council met on Tuesday 😀.\r\n{s1:Mayor Dana Holt} {c1:claimed} that {q1:“the {t-illegal-alien:illegal"
            + " aliens} must leave}” and, after a pause\n{q1:that the town was full}.\n\n"
            + "{q2:Most {t-undocumented:undocumented} residents work nights}, {c2:according to}"
            + " {s2:two officials familiar with the plan}.\nIt {c3:was alleged} that {q3:the"
            + " {t-unauthorized:unauthorized} camp had been {w-intensifier:utterly} ruined}. The"
            + " so-called {x:“welcome zone”} opened in May. {q4:“We will see,”} the sign read.");
  }

  /** Text that would be markup, script, a formula or broken XML wherever it is not escaped. */
  static FramingAnalysis hostile() {
    String evil = "</script><script>window.pwned=1</script><img src=x onerror=window.pwned=1>";
    return analysis(
        "=cmd|' /C calc'!A0",
        "@SUM(1+1)" + evil,
        LocalDate.of(2026, 3, 5),
        "<b>Bold</b> & \"quoted\" \u2028 headline " + evil,
        "Nul \0 and lone \uD83D surrogate, \uFFFE too. {s1:<a href=javascript:alert(1)>Eve</a>}"
            + " {c1:said} {q1:]]> {t-illegal-alien:<i>illegal alien</i>} -->"
            + evil
            + " \uDC00}.");
  }

  static FramingAnalysis analysis(
      String id, String outlet, LocalDate date, String headline, String body) {
    Marked marked = Marked.of(headline + "\n\n" + body);
    String plainHeadline = Marked.of(headline).text();
    Article article =
        Article.builder(id)
            .headline(plainHeadline)
            .body(marked.text().substring(plainHeadline.length() + 2))
            .outlet(outlet)
            .date(date)
            .event("council vote")
            .metadata("section", "=local")
            .build();
    ArticleAnnotations annotations = annotations(article, marked);
    int words = article.text().split("\\s+").length;
    return new FramingAnalysis(
        article,
        annotations,
        new FramingProfile(words, measures(annotations, words)),
        ImmutableList.of(
            new TextWarning("unclosed-quotation", "closed at the paragraph's end", span(3, 9))),
        new Provenance(
            "framescope 0.1.0",
            ImmutableList.of(new Provenance.DataFile("immigration", "1.0.0", "ab".repeat(32))),
            ImmutableList.of(new Provenance.DataFile("en-pos", "1.5", "cd".repeat(32))),
            ImmutableSortedMap.of("language", "en"),
            "sha256:" + Hashing.sha256().hashString(article.text(), StandardCharsets.UTF_8)));
  }

  private static ArticleAnnotations annotations(Article article, Marked marked) {
    ImmutableList.Builder<Attribution> attributions = ImmutableList.builder();
    ImmutableList.Builder<LoadedTerm> loaded = ImmutableList.builder();
    ImmutableList.Builder<LoadedTerm> neutral = ImmutableList.builder();
    ImmutableList.Builder<ToneWord> tone = ImmutableList.builder();
    ImmutableList.Builder<ScareQuote> scare = ImmutableList.builder();
    for (int i = 1; marked.spans().containsKey("q" + i); i++) {
      attributions.add(attribution(i, article, marked));
    }
    List<Attribution> found = attributions.build();
    int terms = 0;
    for (LexiconEntry entry : ENTRIES) {
      for (TextSpan span : marked.get("t-" + entry.id())) {
        boolean isNeutral = entry.strength() == 0;
        Optional<Attribution> in =
            found.stream()
                .filter(a -> a.relation().content().stream().anyMatch(c -> c.contains(span)))
                .findFirst();
        Voice voice =
            in.map(
                    a ->
                        a.relation().type() == AttributionType.INDIRECT
                            ? Voice.REPORTED
                            : Voice.QUOTED)
                .orElse(Voice.AUTHOR);
        (isNeutral ? neutral : loaded)
            .add(
                new LoadedTerm(
                    (isNeutral ? "N" : "L") + ++terms,
                    span,
                    span.in(article.text()),
                    entry,
                    voice,
                    false,
                    false,
                    terms % 3 == 0,
                    in.map(Attribution::id),
                    article.partAt(span.start()),
                    ImmutableList.of("topic")));
      }
    }
    for (TextSpan span : marked.get("w-intensifier")) {
      tone.add(
          new ToneWord(
              "T1",
              span,
              span.in(article.text()),
              "intensifier",
              "tone",
              Voice.REPORTED,
              Optional.empty(),
              ArticlePart.BODY));
    }
    for (TextSpan span : marked.get("x")) {
      scare.add(new ScareQuote(span, article.text().substring(span.start() + 1, span.end() - 1)));
    }
    return new ArticleAnnotations(
        loaded.build(),
        neutral.build(),
        tone.build(),
        ImmutableList.copyOf(found),
        scare.build(),
        ImmutableList.of(
            new SuppressedMatch(ENTRIES.get(4), span(0, 7), "proper-name", "Council")));
  }

  private static Attribution attribution(int number, Article article, Marked marked) {
    List<TextSpan> source = marked.get("s" + number);
    List<TextSpan> cue = marked.get("c" + number);
    String sourceText = source.isEmpty() ? "" : source.get(0).in(article.text());
    boolean named = sourceText.matches(".*[A-Z].*");
    Source who =
        new Source(
            source.isEmpty()
                ? SourceClass.NO_SOURCE
                : named ? SourceClass.NAMED_PERSON : SourceClass.UNNAMED_GROUP,
            sourceText,
            named ? Optional.of(sourceText.replace("Mayor ", "")) : Optional.empty(),
            sourceText.isEmpty() ? "(none)" : sourceText.toLowerCase(java.util.Locale.ROOT),
            named || source.isEmpty() ? Optional.empty() : Optional.of(SourceDescription.PROXIMITY),
            source.isEmpty()
                ? Optional.of(
                    cue.isEmpty()
                        ? MissingSource.ORPHAN_QUOTATION
                        : MissingSource.AGENTLESS_PASSIVE)
                : Optional.empty(),
            sourceText.startsWith("two") ? OptionalInt.of(2) : OptionalInt.empty(),
            false,
            Optional.empty(),
            0.9,
            Optional.empty());
    return new Attribution(
        "A" + number,
        new AttributionRelation(
            ImmutableList.copyOf(source),
            ImmutableList.copyOf(cue),
            ImmutableList.copyOf(marked.get("q" + number)),
            number == 1
                ? AttributionType.MIXED
                : number == 4 ? AttributionType.DIRECT : AttributionType.INDIRECT,
            0.93),
        who,
        number == 1 ? CueStance.DOUBT : CueStance.NEUTRAL,
        named || source.isEmpty()
            ? ImmutableList.of()
            : ImmutableList.of(
                new SourcingFinding("no-reason-given", "AP (2023)", "no reason is given")),
        10 * number);
  }

  private static ImmutableList<Measure> measures(ArticleAnnotations annotations, int words) {
    List<LedgerRow> unnamed = new ArrayList<>();
    for (Attribution attribution : annotations.attributions()) {
      boolean named = attribution.source().sourceClass().named().orElse(true);
      unnamed.add(new LedgerRow(attribution.id(), named ? 0 : 1, 1));
    }
    List<LedgerRow> choice = new ArrayList<>();
    for (LoadedTerm term : annotations.loadedTerms()) {
      if (term.entry().slot().equals("person-without-status")) {
        choice.add(new LedgerRow(term.id(), term.entry().side().sign(), 1));
      }
    }
    for (LoadedTerm term : annotations.neutralTerms()) {
      choice.add(new LedgerRow(term.id(), 0, 1));
    }
    List<LedgerRow> density = new ArrayList<>();
    for (LoadedTerm term : annotations.loadedTerms()) {
      density.add(new LedgerRow(term.id(), 1, 0));
    }
    density.add(new LedgerRow("words", 0, words));
    return ImmutableList.of(
        measure("loaded-term-density", Optional.empty(), Optional.empty(), 1000, density),
        measure(
            "word-choice",
            Optional.of("immigration"),
            Optional.of("person-without-status"),
            1,
            choice),
        measure("unnamed-share", Optional.empty(), Optional.empty(), 1, unnamed),
        measure("anonymity-reason-share", Optional.empty(), Optional.empty(), 1, List.of()));
  }

  private static Measure measure(
      String name, Optional<String> issue, Optional<String> slot, int per, List<LedgerRow> ledger) {
    long numerator = ledger.stream().mapToLong(LedgerRow::numerator).sum();
    long denominator = ledger.stream().mapToLong(LedgerRow::denominator).sum();
    boolean defined = denominator > 0;
    double value = defined ? (double) per * numerator / denominator : 0;
    return new Measure(
        name,
        issue,
        issue.map(any -> IMMIGRATION.axis().toString()),
        slot,
        Optional.empty(),
        Optional.empty(),
        per,
        numerator,
        denominator,
        defined ? OptionalDouble.of(value - 0.1) : OptionalDouble.empty(),
        defined ? OptionalDouble.of(value + 0.1) : OptionalDouble.empty(),
        0.95,
        ImmutableList.copyOf(ledger));
  }

  private static TextSpan span(int start, int end) {
    return new TextSpan(start, end);
  }

  /** A text without its marks, and where they stood. */
  record Marked(String text, Map<String, List<TextSpan>> spans) {
    static Marked of(String marked) {
      StringBuilder text = new StringBuilder();
      Map<String, List<TextSpan>> spans = new TreeMap<>();
      Deque<String> names = new ArrayDeque<>();
      Deque<Integer> starts = new ArrayDeque<>();
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        if (c == '{') {
          int colon = marked.indexOf(':', i);
          names.push(marked.substring(i + 1, colon));
          starts.push(text.length());
          i = colon;
        } else if (c == '}') {
          spans
              .computeIfAbsent(names.pop(), name -> new ArrayList<>())
              .add(new TextSpan(starts.pop(), text.length()));
        } else {
          text.append(c);
        }
      }
      return new Marked(text.toString(), spans);
    }

    List<TextSpan> get(String name) {
      return spans.getOrDefault(name, List.of());
    }
  }
}
