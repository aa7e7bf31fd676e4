package org.framescope.linguistics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Part-of-speech tags by OpenNLP's English model of the Penn Treebank, decoded greedily.
 *
 * <p>All features but the tags before are local to one word and its place, so their weights are
 * summed once a word form ({@link TagWeights}) and added up where the word stands. The tags are
 * those of {@code POSTaggerME} with a beam of one, which a test asserts; the softmax is left out
 * because it does not change which tag is best. Immutable and safe for use by several threads.
 */
final class PennTagger {
  private static final String BEGIN = "*SB*";
  private static final String END = "*SE*";
  private static final int AFFIX = 4;

  private final LinearModel model;
  private final ImmutableMap<String, Long> dictionary;
  private final String[] tags;
  private final long allTags;
  private final int beginAsPrevious;
  private final int beginAsSecondPrevious;
  private final int endAsNext;
  private final int endAsSecondNext;
  private final int[] afterTag;
  private final int[] afterTags;

  /**
   * A tagger.
   *
   * @param dictionary the tags allowed for known words, bit i for outcome i of the model
   */
  PennTagger(LinearModel model, ImmutableMap<String, Long> dictionary) {
    this.model = model;
    this.dictionary = dictionary;
    // One string a tag in the whole program, so that comparing tags looks at no characters.
    this.tags = Stream.of(model.outcomes()).map(String::intern).toArray(String[]::new);
    checkArgument(tags.length < Long.SIZE, "%s tags are too many", tags.length);
    this.allTags = (1L << tags.length) - 1;
    this.beginAsPrevious = model.row("p=" + BEGIN);
    this.beginAsSecondPrevious = model.row("pp=" + BEGIN);
    this.endAsNext = model.row("n=" + END);
    this.endAsSecondNext = model.row("nn=" + END);
    this.afterTag = new int[tags.length];
    this.afterTags = new int[tags.length * tags.length];
    for (int i = 0; i < tags.length; i++) {
      afterTag[i] = model.row("t=" + tags[i]);
      for (int j = 0; j < tags.length; j++) {
        afterTags[i * tags.length + j] = model.row("t2=" + tags[i] + "," + tags[j]);
      }
    }
  }

  /** The name of a tag. */
  String name(int tag) {
    return tags[tag];
  }

  /** Whether the dictionary has {@code word} with {@code tag}. */
  boolean knows(String word, String tag) {
    Long allowed = dictionary.get(word);
    return allowed != null && (allowed & (1L << Arrays.asList(tags).indexOf(tag))) != 0;
  }

  /** What a word adds to the scores; costs as much as tagging it once without this class. */
  TagWeights weigh(String word) {
    long allowed = dictionary.getOrDefault(word, allTags) & allTags;
    if (allowed == 0) {
      allowed = allTags;
    }
    boolean one = Long.bitCount(allowed) == 1;
    return new TagWeights(
        one ? Long.numberOfTrailingZeros(allowed) : -1,
        allowed,
        one ? new double[0] : own(word),
        model.row("p=" + word),
        model.row("pp=" + word),
        model.row("n=" + word),
        model.row("nn=" + word));
  }

  private double[] own(String word) {
    double[] sums = new double[tags.length];
    model.add(model.row("default"), sums);
    model.add(model.row("w=" + word), sums);
    int length = word.length();
    for (int k = 1; k <= AFFIX; k++) {
      model.add(model.row("suf=" + word.substring(Math.max(0, length - k))), sums);
      model.add(model.row("pre=" + word.substring(0, Math.min(k, length))), sums);
    }
    boolean hyphen = false;
    boolean capital = false;
    boolean digit = false;
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      hyphen |= c == '-';
      capital |= c >= 'A' && c <= 'Z';
      digit |= c >= '0' && c <= '9';
    }
    model.add(hyphen ? model.row("h") : -1, sums);
    model.add(capital ? model.row("c") : -1, sums);
    model.add(digit ? model.row("d") : -1, sums);
    return sums;
  }

  /** Tags the sentence of tokens {@code from} to {@code to}, writing each tag's index. */
  void tag(TagWeights[] words, int from, int to, byte[] found, double[] sums) {
    int n = tags.length;
    for (int i = from; i < to; i++) {
      TagWeights word = words[i];
      if (word.onlyTag() >= 0) {
        found[i] = (byte) word.onlyTag();
        continue;
      }
      System.arraycopy(word.own(), 0, sums, 0, n);
      if (i == from) {
        model.add(beginAsPrevious, sums);
      } else {
        model.add(words[i - 1].asPrevious(), sums);
        model.add(afterTag[found[i - 1]], sums);
        if (i - 1 == from) {
          model.add(beginAsSecondPrevious, sums);
        } else {
          model.add(words[i - 2].asSecondPrevious(), sums);
          model.add(afterTags[found[i - 2] * n + found[i - 1]], sums);
        }
      }
      if (i + 1 == to) {
        model.add(endAsNext, sums);
      } else {
        model.add(words[i + 1].asNext(), sums);
        model.add(i + 2 == to ? endAsSecondNext : words[i + 2].asSecondNext(), sums);
      }
      found[i] = (byte) best(sums, word.allowed());
    }
  }

  private static int best(double[] sums, long allowed) {
    int best = -1;
    for (long left = allowed; left != 0; left &= left - 1) {
      int tag = Long.numberOfTrailingZeros(left);
      if (best < 0 || sums[tag] > sums[best]) {
        best = tag;
      }
    }
    return best;
  }

  /** Room for {@link #tag} to add up scores. */
  double[] scratch() {
    return new double[tags.length];
  }
}
