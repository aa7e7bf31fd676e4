package org.framescope.tagging;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The two readers of a model with what they remember. Not safe for use by several threads: each
 * thread takes one from the {@link Pool} for the time of an article.
 */
record Readers(RoleReader roles, LinkReader links) {
  /**
   * How many groups of features each reader remembers, of 32 bytes: what a processor's cache holds.
   */
  private static final int PLACES = 1 << 12;

  static Readers of(AttributionModel model, int places) {
    return new Readers(
        new RoleReader(model.roles(), places), new LinkReader(model.links(), places));
  }

  /**
   * Readers that no thread is using: at most two for each processor, some megabytes each at most.
   * Safe for use by several threads without locks.
   */
  static final class Pool {
    private final AttributionModel model;
    private final AtomicReferenceArray<@Nullable Readers> free =
        new AtomicReferenceArray<>(2 * Runtime.getRuntime().availableProcessors());

    Pool(AttributionModel model) {
      this.model = model;
    }

    /** Readers that no other thread has. */
    Readers take() {
      for (int i = 0; i < free.length(); i++) {
        Readers readers = free.getAndSet(i, null);
        if (readers != null) {
          return readers;
        }
      }
      return of(model, PLACES);
    }

    /** Takes readers back. */
    void give(Readers readers) {
      for (int i = 0; i < free.length(); i++) {
        if (free.compareAndSet(i, null, readers)) {
          return;
        }
      }
    }
  }
}
