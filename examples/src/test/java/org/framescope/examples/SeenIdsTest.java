package org.framescope.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every article of a run has an id of its own. */
class SeenIdsTest {
  @Test
  void leavesANewIdAndNumbersTheNextOnes() {
    SeenIds seen = new SeenIds();

    assertThat(seen.unique("a")).isEqualTo("a");
    assertThat(seen.unique("b")).isEqualTo("b");
    assertThat(seen.unique("a")).isEqualTo("a#2");
    assertThat(seen.unique("a")).isEqualTo("a#3");
    assertThat(seen.unique("b")).isEqualTo("b#2");
  }

  @Test
  void passesOverANumberThatAnArticleHasAlready() {
    SeenIds seen = new SeenIds();
    seen.unique("a#2");
    seen.unique("a");

    assertThat(seen.unique("a")).isEqualTo("a#3");
    assertThat(seen.unique("a")).isEqualTo("a#4");
    // And a number that it gave itself is taken, too.
    assertThat(seen.unique("a#3")).isEqualTo("a#3#2");
  }

  @Test
  void tellsManyIdsApart() {
    SeenIds seen = new SeenIds();
    Set<String> given = new HashSet<>();
    for (int i = 0; i < 200_000; i++) {
      String id = "article-" + i % 150_000;
      String unique = seen.unique(id);
      assertThat(given.add(unique)).isTrue();
      assertThat(unique).isEqualTo(i < 150_000 ? id : id + "#2");
    }
  }

  @Test
  void takesManyCopiesOfOneIdInLinearTime() {
    SeenIds seen = new SeenIds();
    for (int i = 2; i < 50_000; i++) {
      seen.unique("a#" + i);
    }
    seen.unique("a");
    for (int i = 0; i < 50_000; i++) {
      assertThat(seen.unique("a")).isEqualTo("a#" + (50_000 + i));
    }
  }
}
