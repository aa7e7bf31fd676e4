package org.framescope.tagging;

import static org.framescope.tagging.FeatureGroups.key;

/**
 * The features of the second reading that depend on a token and its zone alone, whatever the cue.
 * In groups with keys, as {@link RoleFeatures}.
 */
final class ZoneFeatures {
  private final CueView view;
  private final TokenTable x;
  private final FeatureBuffer out;

  ZoneFeatures(CueView view, FeatureBuffer out) {
    this.view = view;
    this.x = view.x;
    this.out = out;
  }

  /** Adds the features of token {@code t} in zone {@code z}. */
  void emit(int t, int z) {
    word(t, z);
    tags(t, z);
    labels(t, z);
    words(t, z);
  }

  private void word(int t, int z) {
    int kind = x.kind[t];
    int level = x.cueLevel[t];
    out.add(501, z, kind);
    out.add(510, z, x.word[t]);
    out.add(537, z, x.shape[t]);
    out.add(538, z, x.suffix[t]);
    out.add(630, level, z, kind);
  }

  private void tags(int t, int z) {
    out.add(513, z, x.tag(t - 2));
    out.add(514, z, x.tag(t - 1));
    out.add(515, z, x.tag[t]);
    out.add(516, z, x.tag(t + 1));
    out.add(517, z, x.tag(t + 2));
  }

  private void labels(int t, int z) {
    int labels = view.labels(t);
    long values = (labels * 8L + view.label(t - 2)) * 8 + view.label(t + 2);
    for (int k = -2; k <= 2; k++) {
      values = values * 8 + x.quote(t + k);
    }
    if (out.begin(key(3, values * 16 + z))) {
      for (int k = -2; k <= 2; k++) {
        out.add(520 + k, z, view.label(t + k));
        out.add(525 + k, z, x.quote(t + k));
      }
      out.add(540, z, labels);
      out.end();
    }
  }

  private void words(int t, int z) {
    out.add(508, z, x.word(t - 2));
    out.add(509, z, x.word(t - 1));
    out.add(511, z, x.word(t + 1));
    out.add(512, z, x.word(t + 2));
    out.add(625, z, x.word[x.sentenceStart[t]], view.label(t));
    int pause = view.near.breakBefore[t];
    out.add(631, pause < 0 ? 0 : x.word[pause], z, x.kind[t]);
    int verb = view.near.verbBefore[t];
    out.add(632, verb < 0 ? 0 : x.lemma[verb], z);
  }
}
