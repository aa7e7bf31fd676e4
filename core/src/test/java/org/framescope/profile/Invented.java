package org.framescope.profile;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.framescope.annotation.ArticleAnnotations;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.AttributionRelation;
import org.framescope.annotation.AttributionType;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.Source;
import org.framescope.annotation.SourceClass;
import org.framescope.annotation.Voice;
import org.framescope.codebook.Axis;
import org.framescope.codebook.CueStance;
import org.framescope.codebook.FrameDimension;
import org.framescope.codebook.Issue;
import org.framescope.codebook.Side;
import org.framescope.lexicon.LexiconEntry;
import org.framescope.text.Article;
import org.framescope.text.ArticlePart;
import org.framescope.text.Paragraph;
import org.framescope.text.ParsedArticle;
import org.framescope.text.Sentence;
import org.framescope.text.TextSpan;

/** Articles and annotations made up for tests: what was found is written down, nothing is read. */
public final class Invented {
  public static final Issue IMMIGRATION =
      new Issue("immigration", new Axis("restriction", "admission"));
  public static final Issue TAXES =
      new Issue("taxes-spending", new Axis("lower-taxes", "public-spending"));

  private final List<LoadedTerm> loaded = new ArrayList<>();
  private final List<LoadedTerm> neutral = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();

  /** The author's choice of words on the axis of immigration. */
  static final Measure.Key CHOICE =
      Measure.Key.of(MeasureName.WORD_CHOICE)
          .issue("immigration")
          .axis("restriction|admission")
          .voice(Voice.AUTHOR);

  /** An article of so many words, all body. */
  public static ParsedArticle words(int n) {
    return parsed(Article.of("a", "word ".repeat(n).strip()));
  }

  /** An article cut at blanks: one sentence and paragraph a section. */
  public static ParsedArticle parsed(Article article) {
    List<Integer> start = new ArrayList<>();
    List<String> word = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Article.Section section : article.sections()) {
      int first = start.size();
      int at = section.span().start();
      for (String token :
          Splitter.on(' ').omitEmptyStrings().split(section.span().in(article.text()))) {
        at = article.text().indexOf(token, at);
        start.add(at);
        word.add(token);
        at += token.length();
      }
      if (start.size() > first) {
        sentences.add(new Sentence(section.span(), first, start.size(), paragraphs.size()));
        paragraphs.add(
            new Paragraph(section.span(), section.part(), sentences.size() - 1, sentences.size()));
      }
    }
    String[] words = word.toArray(String[]::new);
    int[] starts = start.stream().mapToInt(Integer::intValue).toArray();
    int[] ends = new int[starts.length];
    for (int i = 0; i < starts.length; i++) {
      ends[i] = starts[i] + words[i].length();
    }
    return new ParsedArticle(
        article,
        new ParsedArticle.Columns(starts, ends, words, words, words, words),
        sentences,
        paragraphs,
        List.of(),
        List.of());
  }

  /** Adds an occurrence of an entry, named by issue, slot and side. */
  public Invented term(Issue issue, String slot, String side, Voice voice, int strength) {
    return term(issue, slot, side, voice, strength, ArticlePart.BODY, Optional.empty(), false);
  }

  /** Adds an occurrence with all that the figures look at. */
  public Invented term(
      Issue issue,
      String slot,
      String side,
      Voice voice,
      int strength,
      ArticlePart part,
      Optional<FrameDimension> frame,
      boolean mention) {
    Side found = issue.axis().side(side).orElseThrow();
    boolean isNeutral = found.equals(Side.NEUTRAL);
    LexiconEntry entry =
        new LexiconEntry(
            slot + "-" + side,
            issue.id(),
            Optional.of(issue),
            slot,
            found,
            frame,
            Optional.empty(),
            strength,
            ImmutableList.of(),
            "x",
            "",
            ImmutableList.of("PROJECT"),
            "«x»",
            "y",
            "");
    List<LoadedTerm> list = isNeutral ? neutral : loaded;
    list.add(
        new LoadedTerm(
            (isNeutral ? "N" : "L") + (list.size() + 1),
            new TextSpan(0, 1),
            "x",
            entry,
            voice,
            false,
            mention,
            false,
            Optional.empty(),
            part,
            ImmutableList.of()));
    return this;
  }

  /** Adds an attribution. */
  public Invented attribution(SourceClass sourceClass, String key, int words) {
    return attribution(
        sourceClass, key, words, AttributionType.INDIRECT, CueStance.NEUTRAL, Optional.empty());
  }

  /** Adds an attribution with all that the figures look at. */
  public Invented attribution(
      SourceClass sourceClass,
      String key,
      int words,
      AttributionType type,
      CueStance stance,
      Optional<String> reason) {
    Source source =
        new Source(
            sourceClass,
            key,
            Optional.empty(),
            key,
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            reason.isPresent(),
            reason,
            1,
            Optional.empty());
    attributions.add(
        new Attribution(
            "A" + (attributions.size() + 1),
            new AttributionRelation(
                ImmutableList.of(),
                ImmutableList.of(new TextSpan(0, 1)),
                ImmutableList.of(new TextSpan(1, 2)),
                type,
                1),
            source,
            stance,
            ImmutableList.of(),
            words));
    return this;
  }

  /** What was written down. */
  public ArticleAnnotations annotations() {
    return new ArticleAnnotations(
        ImmutableList.copyOf(loaded),
        ImmutableList.copyOf(neutral),
        ImmutableList.of(),
        ImmutableList.copyOf(attributions),
        ImmutableList.of(),
        ImmutableList.of());
  }
}
