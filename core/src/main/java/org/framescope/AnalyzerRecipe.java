package org.framescope;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import java.io.InvalidObjectException;
import java.io.Serializable;
import org.framescope.lexicon.Lexicon;
import org.framescope.profile.ProfileOptions;

/**
 * All that is needed to build an analyzer again on another machine; its serial form.
 *
 * @param library the version of the library that wrote it
 * @param lexicons the lexicons by content
 * @param models the models by checksum; their content comes with the library
 * @param profile how figures are computed
 */
record AnalyzerRecipe(
    String library,
    ImmutableList<Lexicon> lexicons,
    ImmutableList<Provenance.DataFile> models,
    ProfileOptions profile)
    implements Serializable {
  /**
   * The analyzers built here, as long as something uses them. A cluster sends the same recipe with
   * each of thousands of tasks, and an analyzer takes a second and many megabytes; since it never
   * changes, whether two tasks share it cannot be seen but by that.
   */
  private static final LoadingCache<AnalyzerRecipe, FramingAnalyzer> BUILT =
      CacheBuilder.newBuilder()
          .weakValues()
          .build(
              CacheLoader.from(
                  recipe -> FramingAnalyzer.build(recipe::lexicons, recipe.profile())));

  private Object readResolve() throws InvalidObjectException {
    FramingAnalyzer analyzer = BUILT.getUnchecked(this);
    if (!analyzer.hasModels(models)) {
      throw new InvalidObjectException(
          "the analyzer was sent by version "
              + library
              + " of the library with other models than those of version "
              + FramingAnalyzer.libraryVersion()
              + " here");
    }
    return analyzer;
  }
}
