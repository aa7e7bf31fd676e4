package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.framescope.text.ParsedArticle;
import org.framescope.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Where the article says that a source will not be named, and why. */
final class AnonymityRules {
  private static final ImmutableList<ImmutableList<String>> SAYING =
      ImmutableList.of(
          ImmutableList.of("anonymity"),
          ImmutableList.of("anonymously"),
          ImmutableList.of("anonymous"),
          ImmutableList.of("not", "authorized"),
          ImmutableList.of("n't", "authorized"),
          ImmutableList.of("not", "authorised"),
          ImmutableList.of("not", "to", "be", "named"),
          ImmutableList.of("not", "to", "be", "identified"),
          ImmutableList.of("not", "be", "named"),
          ImmutableList.of("not", "be", "identified"),
          ImmutableList.of("declined", "to", "be", "named"),
          ImmutableList.of("declined", "to", "be", "identified"),
          ImmutableList.of("refused", "to", "be", "named"),
          ImmutableList.of("not", "want", "to", "be", "named"),
          ImmutableList.of("not", "want", "to", "be", "identified"),
          ImmutableList.of("name", "withheld"),
          ImmutableList.of("on", "background"));
  private static final ImmutableSet<String> FIRST_WORDS =
      SAYING.stream().map(words -> words.get(0)).collect(ImmutableSet.toImmutableSet());
  private static final Set<String> WHY =
      Set.of("because", "citing", "fearing", "since", "lest", "due", "owing");

  /** A statement of anonymity and the reason it gives. */
  record Statement(Optional<String> reason) {}

  private final ParsedArticle article;
  private final @Nullable Statement[] bySentence;

  /** The sentences read so far: only those near somebody unnamed are. */
  private final BitSet done = new BitSet();

  AnonymityRules(ParsedArticle article) {
    this.article = article;
    this.bySentence = new Statement[article.sentences().size()];
  }

  private @Nullable Statement of(int sentence) {
    if (!done.get(sentence)) {
      done.set(sentence);
      bySentence[sentence] = read(article.sentences().get(sentence));
    }
    return bySentence[sentence];
  }

  /** The statement in the sentence of token {@code t}, or in the next of its paragraph. */
  @Nullable Statement near(int t) {
    if (t >= article.size()) {
      return null;
    }
    int s = article.sentenceOf(t);
    Statement here = of(s);
    if (here != null) {
      return here;
    }
    boolean follows =
        s + 1 < article.sentences().size()
            && article.sentences().get(s + 1).paragraph() == article.sentences().get(s).paragraph();
    return follows ? of(s + 1) : null;
  }

  private @Nullable Statement read(Sentence sentence) {
    for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
      if (!FIRST_WORDS.contains(article.lower(t))) {
        continue;
      }
      for (ImmutableList<String> words : SAYING) {
        if (matches(t, sentence.endToken(), words)) {
          return new Statement(reason(t + words.size(), sentence));
        }
      }
    }
    return null;
  }

  private boolean matches(int t, int end, ImmutableList<String> words) {
    if (t + words.size() > end) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!article.lower(t + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The clause after because, citing, for fear of, to discuss; or the whole ban on speaking. */
  private Optional<String> reason(int from, Sentence sentence) {
    int end = sentence.endToken();
    while (end > from && !article.isWord(end - 1)) {
      end--;
    }
    for (int t = from; t < end; t++) {
      String lower = article.lower(t);
      String next = t + 1 < end ? article.lower(t + 1) : "";
      boolean begins =
          WHY.contains(lower)
              || (lower.equals("for") && next.equals("fear"))
              || (lower.equals("out") && next.equals("of"))
              || (lower.equals("in") && next.equals("order"))
              || (lower.equals("to")
                  && Set.of("discuss", "describe", "speak", "talk", "avoid", "protect", "share")
                      .contains(next));
      if (begins) {
        return Optional.of(article.span(t, end).in(article.text()));
      }
    }
    for (int t = sentence.firstToken(); t < from; t++) {
      if (article.lower(t).equals("authorized") || WHY.contains(article.lower(t))) {
        int start = WHY.contains(article.lower(t)) ? t : Math.max(sentence.firstToken(), t - 1);
        return Optional.of(article.span(start, end).in(article.text()));
      }
    }
    return Optional.empty();
  }
}
