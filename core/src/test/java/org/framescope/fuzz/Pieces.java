package org.framescope.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** Texts made of what the detectors look for, in any order: fuzzing bytes rarely finds words. */
final class Pieces {
  private static final int MOST = 4_000;

  private static final String[] NEWS =
      split(
          """
          said|told|claimed|according to|the sheriff|Mayor Ana Ruiz|critics|he|she|who|they|
          reportedly|was accused of|it is believed|illegal alien|undocumented immigrant|
          sanctuary county|death tax|amnesty|Amnesty International|“|”|"|''|``|‘|’|'|«|»|,|.|:|;|?|!|
          —|…|(|)|-|U.S.|Mr.|\u00A0|\u200B|\u202E|\u0301|\uD83D\uDE00|\uD83D|\uDE00|\u0000|\t|that|to|of|
          a source|two officials|not|the report|1,000.5|ICE|AND|ﬁ|İ|ß|they 're|don't|X:\s""");

  private static final String[] MARKS =
      split(
          """
          “|”|„|‟|"|``|''|«|»|‹|›|‘|’|‚|'|`|´|＂|said|It|the dogs|'90s|o'|n't|.|,|—|(|)|\u200B|\uD83D|5'|\s""");

  private Pieces() {}

  /** News: terms, cues, sources, marks, and what does not belong. */
  static String news(FuzzedDataProvider data) {
    return join(data, NEWS, Integer.MAX_VALUE);
  }

  /** The same of so many pieces at most. */
  static String news(FuzzedDataProvider data, int pieces) {
    return join(data, NEWS, pieces);
  }

  /** Quotation marks of every kind, with little between them. */
  static String marks(FuzzedDataProvider data) {
    return join(data, MARKS, Integer.MAX_VALUE);
  }

  private static String join(FuzzedDataProvider data, String[] pieces, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < most && data.remainingBytes() > 0 && text.length() < MOST; i++) {
      text.append(data.pickValue(pieces));
      switch (data.consumeInt(0, 9)) {
        case 0 -> text.append("\n\n");
        case 1 -> text.append('\n');
        case 2, 3 -> {}
        default -> text.append(' ');
      }
    }
    return text.toString();
  }

  private static String[] split(String pieces) {
    return pieces.replace("\n", "").split("\\|", -1);
  }
}
