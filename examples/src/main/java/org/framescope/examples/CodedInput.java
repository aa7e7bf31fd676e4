package org.framescope.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.framescope.linguistics.ArticleParser;
import org.framescope.reliability.AttributionCoding;
import org.framescope.reliability.AttributionCodings;
import org.framescope.reliability.CorpusPart;
import org.framescope.tagging.CodedArticle;
import org.framescope.text.Article;
import org.framescope.text.ParsedArticle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Texts in which people marked attributions, as {@code train} and {@code evaluate} take them. */
final class CodedInput {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--part",
      paramLabel = "PART",
      defaultValue = "all",
      description =
          "One of ${COMPLETION-CANDIDATES} (default: all): of every ten articles of a publisher, in "
              + "order of date, the eighth is for tuning and the fourth for the test; development is all "
              + "but the test.")
  private CorpusPart part = CorpusPart.ALL;

  private final ArticleParser parser = ArticleParser.english();
  private int problems;

  /** The wanted part of the texts in a folder or file; what cannot be read is named. */
  List<AttributionCoding> read(Path path) throws IOException {
    AttributionCodings codings = AttributionCodings.read(path);
    codings.problems().forEach(problem -> Framescope.complain(spec, problem));
    problems += codings.problems().size();
    return part.of(codings.texts());
  }

  ParsedArticle parse(AttributionCoding text) {
    return parser.parse(Article.of(text.id(), text.text()));
  }

  /** A text as a tagger learns from it. */
  CodedArticle coded(AttributionCoding text) {
    return new CodedArticle(
        parse(text),
        text.attributions().stream()
            .map(a -> new CodedArticle.CodedAttribution(a.source(), a.cue(), a.content()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Whether a part of the texts was asked for. */
  boolean isPartGiven() {
    return part != CorpusPart.ALL;
  }

  /** The exit status after all that was read. */
  int status() {
    return problems == 0 ? Framescope.OK : Framescope.SOME_FAILED;
  }
}
