package org.framescope.profile;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.framescope.annotation.ArticleAnnotations;
import org.framescope.annotation.Voice;
import org.framescope.codebook.FrameDimension;
import org.framescope.text.ArticlePart;
import org.framescope.text.ParsedArticle;

/**
 * Computes the figures of an article from its annotations, in time linear in the article.
 *
 * <p>The list is in a fixed order: pooled figures first (always all of them, undefined ones
 * included, so that two articles can be held against each other line by line), then by voice, by
 * part if the article has more than one, by issue, by side, by slot, and by source, each for what
 * occurs in the article. Any other combination can be had from {@link #measure}.
 *
 * <p>Word choice and slant are the author's voice unless the options ask for every voice. What each
 * figure is: docs/measures.md.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Profiler {
  private static final ImmutableList<MeasureName> ATTRIBUTION_SHARES =
      ImmutableList.of(
          MeasureName.UNNAMED_SHARE,
          MeasureName.UNNAMED_SHARE_BY_WORDS,
          MeasureName.NO_SOURCE_SHARE,
          MeasureName.NO_SOURCE_SHARE_BY_WORDS,
          MeasureName.DIRECT_SHARE,
          MeasureName.DIRECT_SHARE_BY_WORDS,
          MeasureName.ANONYMITY_REASON_SHARE);
  private static final ImmutableList<MeasureName> BALANCE =
      ImmutableList.of(
          MeasureName.SOURCE_DIVERSITY,
          MeasureName.SOURCE_DIVERSITY_BY_WORDS,
          MeasureName.SOURCE_IQV,
          MeasureName.SOURCE_IQV_BY_WORDS,
          MeasureName.SOURCE_HHI,
          MeasureName.SOURCE_HHI_BY_WORDS,
          MeasureName.CUE_STANCE_BALANCE);
  private static final ImmutableList<MeasureName> SIGNED =
      ImmutableList.of(
          MeasureName.WORD_CHOICE,
          MeasureName.WORD_CHOICE_OVER_SLOTS,
          MeasureName.SLANT,
          MeasureName.SLANT_OVER_SLOTS);

  private final ProfileOptions options;
  private final IntervalTable table;

  /** A profiler with the default options. */
  public Profiler() {
    this(ProfileOptions.DEFAULT);
  }

  /** A profiler. */
  public Profiler(ProfileOptions options) {
    this.options = options;
    this.table = new IntervalTable(options.level());
  }

  /** The options in force. */
  public ProfileOptions options() {
    return options;
  }

  /** Computes the standard figures of one article. */
  public FramingProfile profile(ParsedArticle article, ArticleAnnotations annotations) {
    Figures figures = new Figures(article, annotations);
    ImmutableList.Builder<Measure> measures = ImmutableList.builder();
    for (Measure.Key key : standardKeys(figures)) {
      figures.measure(key).ifPresent(measures::add);
    }
    return new FramingProfile(figures.terms.words(), measures.build());
  }

  /**
   * Computes one figure, limited as the key says.
   *
   * @return the figure; empty if its exact value does not fit 64 bits, which takes a text of
   *     thousands of pages
   * @throws IllegalArgumentException if the key's name is no {@link MeasureName}
   */
  public Optional<Measure> measure(
      ParsedArticle article, ArticleAnnotations annotations, Measure.Key key) {
    return new Figures(article, annotations).measure(key);
  }

  private List<Measure.Key> standardKeys(Figures figures) {
    List<Measure.Key> keys = new ArrayList<>();
    keys.add(Measure.Key.of(MeasureName.LOADED_TERM_DENSITY));
    SIGNED.forEach(name -> keys.add(Measure.Key.of(name).voice(Voice.AUTHOR)));
    ATTRIBUTION_SHARES.forEach(name -> keys.add(Measure.Key.of(name)));
    BALANCE.forEach(name -> keys.add(Measure.Key.of(name)));
    for (FrameDimension frame : FrameDimension.values()) {
      keys.add(Measure.Key.of(MeasureName.FRAME_SHARE).slot(frame.id()));
    }
    addVoices(keys);
    addParts(keys, figures);
    addIssues(keys, figures);
    for (String source : figures.attributions.sourcesWithStance()) {
      keys.add(Measure.Key.of(MeasureName.CUE_STANCE_BALANCE).slot(source));
    }
    return keys;
  }

  private void addVoices(List<Measure.Key> keys) {
    for (Voice voice : Voice.values()) {
      keys.add(Measure.Key.of(MeasureName.LOADED_TERM_DENSITY).voice(voice));
    }
    if (options.everyVoice()) {
      for (MeasureName name : SIGNED) {
        keys.add(Measure.Key.of(name));
        keys.add(Measure.Key.of(name).voice(Voice.QUOTED));
        keys.add(Measure.Key.of(name).voice(Voice.REPORTED));
      }
    }
  }

  private static void addParts(List<Measure.Key> keys, Figures figures) {
    Set<ArticlePart> parts = EnumSet.noneOf(ArticlePart.class);
    figures.terms.parts().forEach(parts::add);
    if (parts.size() < 2) {
      return;
    }
    for (ArticlePart part : parts) {
      keys.add(Measure.Key.of(MeasureName.LOADED_TERM_DENSITY).part(part));
      keys.add(Measure.Key.of(MeasureName.WORD_CHOICE).voice(Voice.AUTHOR).part(part));
      keys.add(Measure.Key.of(MeasureName.UNNAMED_SHARE).part(part));
    }
  }

  /** Issues, their sides and their slots, for what occurs in the article. */
  private void addIssues(List<Measure.Key> keys, Figures figures) {
    TreeMap<String, String> axes = new TreeMap<>();
    TreeMap<String, TreeSet<String>> sides = new TreeMap<>();
    TreeMap<String, TreeSet<String>> slots = new TreeMap<>();
    for (Occurrence o : figures.terms.occurrences()) {
      if (o.issue().isEmpty()) {
        continue;
      }
      String issue = o.issue().get();
      axes.put(issue, o.axis().orElse(""));
      if (o.loaded()) {
        sides.computeIfAbsent(issue, key -> new TreeSet<>()).add(o.side());
      }
      if (!o.slot().isEmpty()) {
        slots.computeIfAbsent(issue, key -> new TreeSet<>()).add(o.slot());
      }
    }
    axes.forEach(
        (issue, axis) -> {
          keys.add(Measure.Key.of(MeasureName.LOADED_TERM_DENSITY).issue(issue));
          addSigned(keys, MeasureName.WORD_CHOICE, issue, axis, Optional.empty());
          addSigned(keys, MeasureName.WORD_CHOICE_OVER_SLOTS, issue, axis, Optional.empty());
        });
    sides.forEach(
        (issue, names) ->
            names.forEach(
                side ->
                    keys.add(
                        Measure.Key.of(MeasureName.LOADED_TERM_DENSITY)
                            .issue(issue)
                            .axis(axes.getOrDefault(issue, ""))
                            .slot(side))));
    slots.forEach(
        (issue, names) ->
            names.forEach(
                slot ->
                    addSigned(
                        keys,
                        MeasureName.WORD_CHOICE,
                        issue,
                        axes.getOrDefault(issue, ""),
                        Optional.of(slot))));
  }

  private void addSigned(
      List<Measure.Key> keys, MeasureName name, String issue, String axis, Optional<String> slot) {
    Measure.Key key = Measure.Key.of(name).issue(issue).axis(axis);
    Measure.Key limited = slot.isPresent() ? key.slot(slot.get()) : key;
    keys.add(limited.voice(Voice.AUTHOR));
    if (options.everyVoice()) {
      keys.add(limited);
      keys.add(limited.voice(Voice.QUOTED));
      keys.add(limited.voice(Voice.REPORTED));
    }
  }

  /** The counts of one article, from which each figure is taken. */
  private final class Figures {
    private final TermFigures terms;
    private final AttributionFigures attributions;
    private final SourceBalance balance;
    private final SourceBalance balanceByWords;

    Figures(ParsedArticle article, ArticleAnnotations annotations) {
      this.terms = new TermFigures(article, annotations, options, table);
      this.attributions =
          new AttributionFigures(article.article(), annotations.attributions(), options, table);
      this.balance = attributions.balance(false);
      this.balanceByWords = attributions.balance(true);
    }

    Optional<Measure> measure(Measure.Key key) {
      return switch (MeasureName.of(key.name())) {
        case LOADED_TERM_DENSITY -> Optional.of(terms.density(key));
        case WORD_CHOICE -> Optional.of(terms.wordChoice(key));
        case WORD_CHOICE_OVER_SLOTS -> terms.overSlots(key, false);
        case SLANT -> Optional.of(terms.slant(key));
        case SLANT_OVER_SLOTS -> terms.overSlots(key, true);
        case FRAME_SHARE -> Optional.of(terms.frameShare(key));
        case UNNAMED_SHARE -> Optional.of(attributions.unnamedShare(key, false));
        case UNNAMED_SHARE_BY_WORDS -> Optional.of(attributions.unnamedShare(key, true));
        case NO_SOURCE_SHARE -> Optional.of(attributions.noSourceShare(key, false));
        case NO_SOURCE_SHARE_BY_WORDS -> Optional.of(attributions.noSourceShare(key, true));
        case DIRECT_SHARE -> Optional.of(attributions.directShare(key, false));
        case DIRECT_SHARE_BY_WORDS -> Optional.of(attributions.directShare(key, true));
        case ANONYMITY_REASON_SHARE -> Optional.of(attributions.anonymityReasonShare(key));
        case CUE_STANCE_BALANCE -> Optional.of(attributions.cueStanceBalance(key));
        case SOURCE_DIVERSITY -> Optional.of(balance.diversity(key));
        case SOURCE_DIVERSITY_BY_WORDS -> Optional.of(balanceByWords.diversity(key));
        case SOURCE_IQV -> Optional.of(balance.iqv(key));
        case SOURCE_IQV_BY_WORDS -> Optional.of(balanceByWords.iqv(key));
        case SOURCE_HHI -> Optional.of(balance.hhi(key));
        case SOURCE_HHI_BY_WORDS -> Optional.of(balanceByWords.hhi(key));
      };
    }
  }
}
