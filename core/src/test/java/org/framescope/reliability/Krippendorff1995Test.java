package org.framescope.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.framescope.text.TextSpan;
import org.junit.jupiter.api.Test;

/**
 * Unitizing alpha, from DKPro Statistics, against the formulas of Krippendorff 1995 (On the
 * Reliability of Unitizing Continuous Data, Sociological Methodology 25) written out here.
 */
class Krippendorff1995Test {
  /** A stretch of one coder's continuum: a unit, or a gap between units. */
  private record Section(int begin, int length, boolean unit) {}

  private static List<Section> sections(List<Mark> marks, int length) {
    List<Section> sections = new ArrayList<>();
    int at = 0;
    for (Mark mark : marks) {
      if (mark.span().start() > at) {
        sections.add(new Section(at, mark.span().start() - at, false));
      }
      sections.add(new Section(mark.span().start(), mark.span().length(), true));
      at = mark.span().end();
    }
    if (at < length) {
      sections.add(new Section(at, length - at, false));
    }
    return sections;
  }

  /** The squared difference of two sections. */
  private static double difference(Section g, Section h) {
    int shift = g.begin() - h.begin();
    if (g.unit() && h.unit() && -g.length() < shift && shift < h.length()) {
      double end = shift + g.length() - h.length();
      return (double) shift * shift + end * end;
    }
    if (g.unit() && !h.unit() && h.length() - g.length() >= shift && shift >= 0) {
      return (double) g.length() * g.length();
    }
    if (!g.unit() && h.unit() && g.length() - h.length() >= -shift && -shift >= 0) {
      return (double) h.length() * h.length();
    }
    return 0;
  }

  private static double alpha(List<List<Mark>> coders, int length) {
    int m = coders.size();
    List<List<Section>> all = coders.stream().map(marks -> sections(marks, length)).toList();
    double n = coders.stream().mapToInt(List::size).sum();
    double observed = 0;
    double expected = 0;
    double units = 0;
    for (int i = 0; i < m; i++) {
      for (Section g : all.get(i)) {
        for (int j = 0; j < m; j++) {
          for (Section h : all.get(j)) {
            observed += i == j ? 0 : difference(g, h);
          }
        }
        if (g.unit()) {
          double l = g.length();
          double gaps = 0;
          for (List<Section> other : all) {
            for (Section h : other) {
              gaps += !h.unit() && h.length() >= l ? h.length() - l + 1 : 0;
            }
          }
          expected += (n - 1) / 3 * (2 * l * l * l - 3 * l * l + l) + l * l * gaps;
          units += l * (l - 1);
        }
      }
    }
    double ml = (double) m * length;
    observed /= (double) m * (m - 1) * length * length;
    expected = expected * 2 / length / (ml * (ml - 1) - units);
    return 1 - observed / expected;
  }

  @Test
  void dkproAgreesWithTheFormulas() {
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 20; round++) {
      int length = 300;
      List<List<Mark>> coders = new ArrayList<>();
      List<Coding> codings = new ArrayList<>();
      for (int coder = 0; coder < 2 + round % 2; coder++) {
        List<Mark> marks = new ArrayList<>();
        for (int at = random.nextInt(20); at < 270; at += 20 + random.nextInt(40)) {
          marks.add(new Mark(new TextSpan(at, at + 3 + random.nextInt(15)), "x"));
        }
        coders.add(marks);
        codings.add(Coding.of("c" + coder, List.of(CodedText.of("t", "a".repeat(length), marks))));
      }
      assertThat(Krippendorff.unitizing(codings).orElseThrow())
          .isCloseTo(alpha(coders, length), within(1e-9));
    }
  }

  @Test
  void perfectAgreementIsOne() {
    List<Mark> marks = List.of(new Mark(new TextSpan(3, 9), "x"));
    Coding coding = Coding.of("a", List.of(CodedText.of("t", "a".repeat(40), marks)));
    assertThat(Krippendorff.unitizing(List.of(coding, coding)).orElseThrow())
        .isCloseTo(1, within(1e-12));
    assertThat(Krippendorff.unitizing(List.of(coding))).isEmpty();
  }
}
