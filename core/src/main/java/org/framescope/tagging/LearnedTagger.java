package org.framescope.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.framescope.text.ParsedArticle;

/**
 * A tagger that learned from coded articles. It reads an article twice: first every token, for the
 * role it plays; then around every possible cue, for the source and the content of that cue. Then
 * it judges by all that was seen whether a person would mark it. Immutable and safe for use by
 * several threads without locks; takes time linear in the article.
 */
public final class LearnedTagger implements AttributionTagger {
  /** Readers of an article with more tokens than this are not kept. */
  private static final int LARGE = 5_000;

  private final AttributionModel model;
  private final Readers.Pool pool;

  LearnedTagger(AttributionModel model) {
    this.model = model;
    pool = new Readers.Pool(model);
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
    return tagAll(List.of(article)).get(0);
  }

  /**
   * Tags some articles. All are read a first time before any is read a second time, so that the
   * weights of one reading stay in the processor's caches.
   */
  @Override
  public List<List<TaggedAttribution>> tagAll(List<ParsedArticle> articles) {
    Readers readers = pool.take();
    List<FirstRead> read = new ArrayList<>();
    boolean large = false;
    for (ParsedArticle article : articles) {
      TokenTable x = new TokenTable(article);
      model.roles().cueRates().rate(x);
      Surroundings near = new Surroundings(x);
      read.add(new FirstRead(x, near, readers.roles().read(x, near, model.reach())));
      large |= article.size() > LARGE;
    }
    List<List<TaggedAttribution>> tagged = new ArrayList<>();
    for (FirstRead next : read) {
      tagged.add(readAgain(next, readers));
    }
    // After a failure, or with arrays for a book, they are left to the garbage collector.
    if (!large) {
      pool.give(readers);
    }
    return tagged;
  }

  /** An article after the first reading. */
  private record FirstRead(TokenTable x, Surroundings near, RoleReading reading) {}

  private List<TaggedAttribution> readAgain(FirstRead read, Readers readers) {
    TokenTable x = read.x;
    Surroundings near = read.near;
    RoleReading reading = read.reading;
    List<Selection.Found> found = readers.links().found(x, near, reading);
    Judge judge = new Judge(x, near, reading);
    List<Selection.Found> judged = new ArrayList<>();
    for (Selection.Found next : found) {
      judged.add(next.judged(judge.agreement(next, model.calibration())));
    }
    Selection selection = new Selection(x.article);
    selection.choose(judged, model.calibration().threshold());
    selection.rescueQuotations(judged);
    return selection.chosen().stream().map(Selection::tagged).toList();
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
