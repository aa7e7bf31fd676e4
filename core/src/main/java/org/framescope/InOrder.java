package org.framescope;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Work on a long row of inputs by several threads, with the results in the order of the inputs and
 * no more than a few of them in memory at once.
 */
public final class InOrder {
  /** Inputs taken ahead for each thread: enough that a long one does not leave the others idle. */
  private static final int AHEAD = 8;

  private static final int MOST_THREADS = 1024;

  private InOrder() {}

  /**
   * Applies work to each input. Inputs are read, and results handed on, by the thread that consumes
   * the stream; only the work is done by others. Memory does not grow with the number of inputs: at
   * most eight for each thread are taken before their results are consumed.
   *
   * @param inputs read as the stream is consumed, by one thread at a time
   * @param threads how many work at once, 1 or more; with 1 the consuming thread does the work;
   *     more than 1,024 are as 1,024
   * @param work what is done to each; must be safe for use by several threads. An exception it
   *     throws is thrown where its result would have come, and ends the stream
   * @return the results, in the order of the inputs; close it if it is not consumed to its end. If
   *     the consuming thread is interrupted, the next result is an {@link IllegalStateException},
   *     the thread's interruption stays set, and the work ends
   */
  public static <T, R> Stream<R> map(
      Iterator<? extends T> inputs, int threads, Function<? super T, ? extends R> work) {
    return map(inputs, threads, AHEAD, work);
  }

  /** As the other, with another number of inputs taken ahead for each thread. */
  static <T, R> Stream<R> map(
      Iterator<? extends T> inputs, int threads, int ahead, Function<? super T, ? extends R> work) {
    checkArgument(threads >= 1, "threads must be >= 1, but was %s", threads);
    if (threads == 1) {
      return stream(
          new Iterator<R>() {
            @Override
            public boolean hasNext() {
              return inputs.hasNext();
            }

            @Override
            public R next() {
              if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("interrupted before the next result");
              }
              return work.apply(inputs.next());
            }
          });
    }
    Crew<T, R> crew = new Crew<>(inputs, Math.min(threads, MOST_THREADS), ahead, work);
    return stream(crew).onClose(crew::dismiss);
  }

  private static <R> Stream<R> stream(Iterator<R> results) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED), false);
  }

  /** The threads and the results they owe, in order. Used by the consuming thread alone. */
  private static final class Crew<T, R> implements Iterator<R> {
    private final Iterator<? extends T> inputs;
    private final Function<? super T, ? extends R> work;
    private final ExecutorService threads;
    private final ArrayDeque<Future<R>> owed = new ArrayDeque<>();
    private final int most;

    Crew(
        Iterator<? extends T> inputs,
        int threads,
        int ahead,
        Function<? super T, ? extends R> work) {
      this.inputs = inputs;
      this.work = work;
      this.most = threads * ahead;
      this.threads =
          Executors.newFixedThreadPool(
              threads,
              task -> {
                Thread thread = new Thread(task, "framescope-worker");
                // An unclosed stream must not keep a program from ending.
                thread.setDaemon(true);
                return thread;
              });
    }

    @Override
    public boolean hasNext() {
      while (owed.size() < most && inputs.hasNext()) {
        T input = inputs.next();
        owed.add(threads.submit(() -> work.apply(input)));
      }
      if (owed.isEmpty()) {
        dismiss();
      }
      return !owed.isEmpty();
    }

    @Override
    public R next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      try {
        return owed.remove().get();
      } catch (ExecutionException e) {
        dismiss();
        Throwable cause = e.getCause();
        if (cause instanceof RuntimeException unchecked) {
          throw unchecked;
        }
        if (cause instanceof Error error) {
          throw error;
        }
        throw new IllegalStateException(cause);
      } catch (InterruptedException e) {
        dismiss();
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while waiting for a result", e);
      }
    }

    void dismiss() {
      threads.shutdownNow();
    }
  }
}
