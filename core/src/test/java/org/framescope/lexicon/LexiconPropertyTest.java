package org.framescope.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.framescope.text.ParsedArticle;

/** Whatever comes from outside, the reader reports and the matcher stays within the text. */
class LexiconPropertyTest {
  private static final LexiconMatcher ALL = new LexiconMatcher(Lexicons.bundled());

  @Property(tries = 300)
  @Label("any bytes are read or refused with a place, never otherwise")
  void readsOrRefuses(@ForAll byte[] bytes) {
    try {
      assertThat(LexiconReader.source("x.tsv", bytes).lexicon().entries()).isNotEmpty();
    } catch (LexiconException e) {
      assertThat(e.problems())
          .allSatisfy(
              problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
              });
    }
  }

  @Property(tries = 1000)
  @Label("any pattern is read or refused at a place within it")
  void patterns(
      @ForAll
          @StringLength(max = 20)
          @Chars({'{', '}', '[', ']', '|', '_', '+', '*', '/', '=', ' ', '-', '\'', '0', 'N'})
          @CharRange(from = 'a', to = 'd')
          String pattern) {
    try {
      TermPattern parsed = TermPattern.parse(pattern);
      assertThat(LexiconText.matcher(parsed.source().strip(), "-").lexicons()).hasSize(1);
    } catch (TermPattern.PatternException e) {
      assertThat(e.index).isBetween(0, pattern.length());
    }
  }

  @Property(tries = 300)
  @Label("hits lie in the text, in order and apart; the same text gives the same hits")
  void hitsLieInTheText(@ForAll @StringLength(max = 200) String noise) {
    String text = noise + " illegal aliens " + noise + "\n\n" + noise + "pro-life" + noise;
    ParsedArticle article = LexiconText.parse(text);
    List<TermMatch> hits = ALL.match(article).hits();
    int end = 0;
    for (TermMatch hit : hits) {
      assertThat(hit.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(hit.span().end()).isLessThanOrEqualTo(text.length());
      end = hit.span().end();
    }
    assertThat(ALL.match(article)).isEqualTo(ALL.match(LexiconText.parse(text)));
  }

  @Property(tries = 100)
  @Label("a written lexicon reads back the same, whatever its notes hold")
  void roundTrip(@ForAll @StringLength(max = 30) String note) {
    Lexicon lexicon = LexiconText.lexicon(LexiconText.row("entry", "illegal alien+", "-"));
    LexiconEntry entry = lexicon.entries().get(0);
    LexiconEntry noted =
        new LexiconEntry(
            entry.id(),
            entry.lexicon(),
            entry.issue(),
            entry.slot(),
            entry.side(),
            entry.frame(),
            entry.device(),
            entry.strength(),
            entry.neutral(),
            entry.pattern(),
            entry.when(),
            entry.sources(),
            entry.matches(),
            entry.spares(),
            note);
    Lexicon changed =
        new Lexicon(
            lexicon.name(),
            lexicon.version(),
            lexicon.licence(),
            lexicon.reviewed(),
            lexicon.issue(),
            lexicon.topic(),
            com.google.common.collect.ImmutableList.of(noted),
            lexicon.sha256());
    String written = LexiconWriter.write(changed);
    Lexicon read =
        LexiconReader.source("x.tsv", written.getBytes(StandardCharsets.UTF_8)).lexicon();
    assertThat(LexiconWriter.write(read)).isEqualTo(written);
  }
}
