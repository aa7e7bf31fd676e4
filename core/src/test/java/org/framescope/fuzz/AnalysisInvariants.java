package org.framescope.fuzz;

import static com.google.common.base.Verify.verify;

import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.LoadedTerm;
import org.framescope.profile.LedgerRow;
import org.framescope.profile.Measure;
import org.framescope.report.AnalysisJson;
import org.framescope.text.Article;
import org.framescope.text.TextSpan;

/** What holds for the analysis of any text whatever. */
final class AnalysisInvariants {
  private static final FramingAnalyzer ANALYZER = FramingAnalyzer.create();

  private AnalysisInvariants() {}

  /** Analyses an article twice and checks everything that must hold. */
  static void check(Article article) {
    String text = article.text();
    FramingAnalysis analysis = ANALYZER.analyze(article);
    int last = 0;
    for (LoadedTerm term : analysis.annotations().loadedTerms()) {
      inside(term.span(), text);
      verify(term.span().start() >= last, "terms are out of order at %s", term.span());
      verify(term.span().in(text).equals(term.text()), "text of %s", term);
      verify(term.part() == article.partAt(term.span().start()), "part of %s", term);
      last = term.span().start();
    }
    int anchor = 0;
    for (Attribution attribution : analysis.annotations().attributions()) {
      attribution.relation().source().forEach(span -> inside(span, text));
      attribution.relation().cue().forEach(span -> inside(span, text));
      attribution.relation().content().forEach(span -> inside(span, text));
      verify(attribution.relation().anchor() >= anchor, "attributions are out of order");
      anchor = attribution.relation().anchor();
    }
    for (Measure measure : analysis.profile().measures()) {
      verify(
          measure.ledger().stream().mapToLong(LedgerRow::numerator).sum() == measure.numerator()
              && measure.ledger().stream().mapToLong(LedgerRow::denominator).sum()
                  == measure.denominator(),
          "ledger of %s",
          measure.name());
      verify(measure.defined() == measure.value().isPresent(), "%s", measure.name());
    }
    analysis.warnings().forEach(warning -> inside(warning.span(), text));
    verify(
        AnalysisJson.toJson(analysis).equals(AnalysisJson.toJson(ANALYZER.analyze(article))),
        "two analyses of one text differ");
  }

  private static void inside(TextSpan span, String text) {
    verify(!span.isEmpty() && span.end() <= text.length(), "%s leaves the text", span);
  }
}
