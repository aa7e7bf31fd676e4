package org.framescope.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.framescope.linguistics.ArticleParser;
import org.framescope.tagging.TokenRange;
import org.framescope.text.Article;
import org.framescope.text.ParsedArticle;
import org.junit.jupiter.api.Test;

class DraftTest {
  private static final ParsedArticle ARTICLE =
      ArticleParser.english().parse(Article.of("a", "It rained, and it was cold in the hall."));

  @Test
  void contentGrowsOnBothSidesAndLosesItsSource() {
    Draft draft = new Draft(ARTICLE, new TokenRange(5, 7), 1);
    draft.add(new TokenRange(0, 2));
    draft.add(new TokenRange(8, 9));

    assertThat(draft.contentRuns())
        .containsExactly(new TokenRange(0, 2), new TokenRange(5, 7), new TokenRange(8, 9));
    assertThat(draft.start()).isZero();
    assertThat(draft.end()).isEqualTo(9);
    assertThat(draft.covered(new TokenRange(1, 6))).isEqualTo(2);

    draft.replaceSource(new TokenRange(0, 6));

    assertThat(draft.tokens()).containsExactly(6, 8);
  }

  @Test
  void contentThatIsAllSourceIsNone() {
    Draft draft = new Draft(ARTICLE, new TokenRange(3, 5), 1);

    draft.replaceSource(new TokenRange(2, 6));

    assertThat(draft.contentRuns()).isEmpty();
    assertThat(draft.start()).isEqualTo(-1);
    assertThat(draft.end()).isZero();
  }

  /** Bit sets from token 0 would take 250 kB a draft here, 12 GB in all. */
  @Test
  void takesNoMoreMemoryAtTheEndOfABook() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      drafts.add(new Draft(ARTICLE, new TokenRange(2_000_000 + i, 2_000_003 + i), 1));
    }

    assertThat(drafts).allMatch(draft -> draft.end() - draft.start() == 3);
  }
}
