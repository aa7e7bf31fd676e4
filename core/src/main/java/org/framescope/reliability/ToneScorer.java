package org.framescope.reliability;

import org.framescope.reliability.TermScore.Figures;

/**
 * Scores tone words and opinionated sentences against people's marks. A word is right when it
 * shares a character with a marked stretch. Not safe for use by several threads.
 */
public final class ToneScorer {
  private int wordRight;
  private int wordWrong;
  private int wordMissed;
  private int bothBiased;
  private int onlyFound;
  private int onlyMarked;
  private int neither;

  /** Scores one word. */
  public void word(boolean marked, boolean found) {
    wordRight += marked && found ? 1 : 0;
    wordWrong += !marked && found ? 1 : 0;
    wordMissed += marked && !found ? 1 : 0;
  }

  /** Scores one sentence. */
  public void sentence(boolean marked, boolean found) {
    bothBiased += marked && found ? 1 : 0;
    onlyFound += !marked && found ? 1 : 0;
    onlyMarked += marked && !found ? 1 : 0;
    neither += !marked && !found ? 1 : 0;
  }

  /** The figures over words. */
  public Figures words() {
    return new Figures(wordRight, wordWrong, wordMissed);
  }

  /** The figures over sentences, opinionated ones being looked for. */
  public Figures opinionated() {
    return new Figures(bothBiased, onlyFound, onlyMarked);
  }

  /** The figures over sentences, plain ones being looked for. */
  public Figures plain() {
    return new Figures(neither, onlyMarked, onlyFound);
  }

  /** The mean of the F1 of both kinds of sentences. */
  public double macroF1() {
    return (opinionated().f1() + plain().f1()) / 2;
  }
}
