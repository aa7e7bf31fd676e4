package org.framescope.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.framescope.text.ParsedArticle;

/**
 * A tagger that learned from coded articles. It reads an article twice: first every token, for the
 * role it plays; then around every possible cue, for the source and the content of that cue.
 * Immutable and safe for use by several threads without locks; takes time linear in the article.
 */
public final class LearnedTagger implements AttributionTagger {
  private final AttributionModel model;

  LearnedTagger(AttributionModel model) {
    this.model = model;
  }

  /** Loads the bundled model when first asked for; all detectors of a process share it. */
  private static final class English {
    static final LearnedTagger TAGGER = BundledModel.load();
  }

  /**
   * The tagger with the bundled English model, loaded on the first call.
   *
   * @throws IllegalStateException if the model is missing from the class path or is another one
   */
  public static LearnedTagger english() {
    return English.TAGGER;
  }

  @Override
  public List<TaggedAttribution> tag(ParsedArticle article) {
    TokenTable x = new TokenTable(article);
    model.roles().cueRates().rate(x);
    Surroundings near = new Surroundings(x);
    RoleReading reading = model.roles().read(x, near, model.reach());
    List<Selection.Found> found = found(model.links(), x, near, reading);
    Calibration calibration = model.calibration();
    Evidence evidence = new Evidence(x, reading);
    List<Selection.Found> judged = new ArrayList<>();
    for (Selection.Found next : found) {
      judged.add(next.judged(calibration.probability(evidence.of(next))));
    }
    Selection selection = new Selection(article);
    selection.choose(judged, calibration.threshold());
    selection.rescueQuotations(judged);
    return selection.chosen().stream().map(Selection::tagged).toList();
  }

  /** What the second reading finds for the cues, whether it prefers to have it or not. */
  static List<Selection.Found> found(
      LinkModel links, TokenTable x, Surroundings near, RoleReading reading) {
    FeatureBuffer features = new FeatureBuffer();
    CueFeatures extractor = new CueFeatures(x, near, reading, features);
    LinkModel.Reader reader = new LinkModel.Reader(links, extractor, features, x.size);
    List<Selection.Found> found = new ArrayList<>();
    for (TokenRange cue : reading.candidates()) {
      CueWindow window = CueWindow.around(cue, x);
      if (window.length() > cue.length()) {
        byte[] labels = reader.read(window);
        found.add(new Selection.Found(window, labels, reader.advantage(), 0));
      }
    }
    return found;
  }

  /**
   * Writes the tagger; the same tagger gives the same bytes.
   *
   * @throws IOException if writing fails
   */
  public void write(OutputStream out) throws IOException {
    ModelFormat.write(model, out);
  }

  /**
   * Reads a tagger that was written by {@link #write}.
   *
   * @param name what to call the file in an error
   * @throws IOException if it is no model, of another version, damaged or cut short
   */
  public static LearnedTagger read(InputStream in, String name) throws IOException {
    return new LearnedTagger(ModelFormat.read(in, name));
  }

  /** The parts of the tagger. */
  AttributionModel model() {
    return model;
  }
}
