package org.framescope.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** A lexicon cannot be used: carries every fault of the file, not only the first. */
public final class LexiconException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<LexiconProblem> problems;

  /**
   * Makes an exception of the faults of a file.
   *
   * @throws IllegalArgumentException if there is no fault
   */
  public LexiconException(List<LexiconProblem> problems) {
    super(
        problems.stream().map(LexiconProblem::toString).collect(Collectors.joining("\n"))
            + "\nSee docs/lexicons.md");
    checkArgument(!problems.isEmpty(), "an exception needs at least one fault");
    this.problems = ImmutableList.copyOf(problems);
  }

  /** The faults, in file order. */
  public ImmutableList<LexiconProblem> problems() {
    return problems;
  }
}
