package org.framescope.report;

import java.util.Locale;
import java.util.Map;
import org.framescope.profile.Measure;

/**
 * What a measure is called and how it is read.
 *
 * @param title its name for a person
 * @param meaning one sentence on what is counted
 * @param low what the lower end of the scale means; empty if the numbers speak for themselves
 * @param high what the upper end means
 * @param scale the range of its values
 * @param section where the report shows it
 * @param primary whether the report shows it before the others
 */
record MeasureLabel(
    String title,
    String meaning,
    String low,
    String high,
    Scale scale,
    Section section,
    boolean primary) {
  enum Scale {
    /** 0 to 1, shown as a percentage. */
    SHARE,
    /** 0 to 1, shown as a number. */
    INDEX,
    /** -1 to 1. */
    SIGNED,
    /** 0 and more. */
    RATE
  }

  enum Section {
    WORDING,
    SOURCES
  }

  private static final Map<String, MeasureLabel> LABELS =
      Map.ofEntries(
          wording(
              "loaded-term-density",
              "Loaded terms per 1,000 words",
              "Terms of either side or contested ones, neutral wordings not counted.",
              Scale.RATE,
              true),
          wording(
              "word-choice",
              "Choice of words",
              "For things that rival terms name: terms of the first pole count +1, of the second"
                  + " −1, neutral and contested ones 0.",
              Scale.SIGNED,
              true),
          wording(
              "word-choice-over-slots",
              "Choice of words, every thing named counting alike",
              "The mean of the scores of the things that rival terms name.",
              Scale.SIGNED,
              false),
          wording(
              "slant",
              "Slant",
              "Choice of words pooled over issues, poles aligned as the provenance says. For"
                  + " corpora of the politics that the alignment is made for only.",
              Scale.SIGNED,
              true),
          wording(
              "slant-over-slots",
              "Slant, every thing named counting alike",
              "The mean of the aligned scores of the things that rival terms name.",
              Scale.SIGNED,
              false),
          wording(
              "frame-share",
              "Share of a frame dimension",
              "Among the terms that carry a dimension of the Policy Frames Codebook.",
              Scale.SHARE,
              false),
          source(
              "unnamed-share",
              "Attributions without a named source",
              "Unnamed or absent sources among all attributions but unresolved ones.",
              Scale.SHARE,
              true),
          source(
              "no-source-share",
              "Attributions to nobody",
              "Statements for which nobody is given: it was alleged; reportedly.",
              Scale.SHARE,
              true),
          source(
              "direct-share",
              "Attributions that quote",
              "Direct quotations among all attributions.",
              Scale.SHARE,
              true),
          source(
              "anonymity-reason-share",
              "Unnamed sources with a reason given",
              "How often the article says why a source is not named.",
              Scale.SHARE,
              false),
          source(
              "source-diversity",
              "Diversity of sources",
              "The chance that two attributions drawn at random have different sources (Simpson).",
              Scale.INDEX,
              true),
          source(
              "source-iqv",
              "Evenness of sources",
              "Index of qualitative variation: 0 one source has all, 1 all have the same.",
              Scale.INDEX,
              false),
          source(
              "source-hhi",
              "Concentration of sources",
              "Herfindahl-Hirschman index: the sum of squared shares.",
              Scale.INDEX,
              false),
          source(
              "cue-stance-balance",
              "Endorsing against doubting cues",
              "Cue words that present the statement as true against those that cast doubt on it.",
              Scale.SIGNED,
              true));

  private static Map.Entry<String, MeasureLabel> wording(
      String name, String title, String meaning, Scale scale, boolean primary) {
    return Map.entry(
        name, new MeasureLabel(title, meaning, "", "", scale, Section.WORDING, primary));
  }

  private static Map.Entry<String, MeasureLabel> source(
      String name, String title, String meaning, Scale scale, boolean primary) {
    return Map.entry(
        name, new MeasureLabel(title, meaning, "", "", scale, Section.SOURCES, primary));
  }

  /** The label of a figure; a measure that is not known here is called by its own name. */
  static MeasureLabel of(Measure.Key key) {
    String name = key.name();
    boolean byWords = name.endsWith("-by-words");
    MeasureLabel base =
        LABELS.getOrDefault(
            byWords ? name.substring(0, name.length() - "-by-words".length()) : name,
            new MeasureLabel(name, "", "", "", Scale.RATE, Section.WORDING, false));
    String low = "";
    String high = "";
    if (name.equals("cue-stance-balance")) {
      low = "doubting";
      high = "endorsing";
    } else if (key.axis().isPresent() && key.axis().get().indexOf('|') > 0) {
      int bar = key.axis().get().indexOf('|');
      high = words(key.axis().get().substring(0, bar));
      low = words(key.axis().get().substring(bar + 1));
    } else if (base.scale == Scale.SIGNED) {
      low = "second poles";
      high = "first poles";
    }
    String meaning = base.meaning;
    if (name.equals("word-choice") && key.axis().isPresent()) {
      meaning = "+1: " + high + ". −1: " + low + ". Neutral and contested terms count 0.";
    }
    return new MeasureLabel(
        base.title + (byWords ? ", by words" : ""),
        meaning + (byWords ? " Counted by words of content." : ""),
        low,
        high,
        base.scale,
        base.section,
        base.primary && !byWords);
  }

  /** What a figure is limited to, in words; empty if it is pooled over everything. */
  static String limits(Measure.Key key) {
    StringBuilder limits = new StringBuilder();
    key.issue().ifPresent(issue -> append(limits, words(issue)));
    key.slot().ifPresent(slot -> append(limits, words(slot)));
    key.voice()
        .ifPresent(
            voice ->
                append(
                    limits,
                    switch (voice) {
                      case AUTHOR -> "in the articles’ own voice";
                      case QUOTED -> "in quotations";
                      case REPORTED -> "in reported speech";
                    }));
    key.part().ifPresent(part -> append(limits, "in the " + part.name().toLowerCase(Locale.ROOT)));
    return limits.toString();
  }

  private static void append(StringBuilder limits, String limit) {
    limits.append(limits.length() > 0 ? ", " : "").append(limit);
  }

  private static String words(String id) {
    return id.replace('-', ' ');
  }
}
