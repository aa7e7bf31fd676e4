package org.framescope.examples;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * Gives every article of a run an id of its own. Keeps no id but 24 to 48 bytes for each: a hash of
 * 64 bits and how often it came. Two ids of one hash would be taken for the same, and the second
 * get a number that it does not need; among n ids that happens with a chance of n²/2⁶⁵: of 100,000
 * once in 3.7 billion runs, of 100 million once in 3,700. Not safe for use by several threads.
 */
final class SeenIds {
  private long[] hashes = new long[1024];
  private int[] times = new int[1024];
  private int size;

  /**
   * The id itself if it is new, else the id with a number behind it that no article has yet: {@code
   * a#2} for the second {@code a}.
   */
  String unique(String id) {
    int number = countOnce(id);
    if (number == 1) {
      return id;
    }
    String numbered = id + "#" + number;
    while (countOnce(numbered) > 1) {
      numbered = id + "#" + ++number;
    }
    // The search for the next number goes on from here.
    int place = place(id);
    times[place] = number;
    return numbered;
  }

  private int countOnce(String id) {
    int place = place(id);
    return ++times[place];
  }

  /** Where an id's count is; it is 0 if the id is new. */
  private int place(String id) {
    if (2 * size > hashes.length) {
      grow();
    }
    long hash = Hashing.murmur3_128().hashString(id, StandardCharsets.UTF_8).asLong();
    int place = find(hash);
    if (times[place] == 0) {
      hashes[place] = hash;
      size++;
    }
    return place;
  }

  private int find(long hash) {
    int place = (int) hash & (hashes.length - 1);
    while (times[place] != 0 && hashes[place] != hash) {
      place = (place + 1) & (hashes.length - 1);
    }
    return place;
  }

  private void grow() {
    long[] fullHashes = hashes;
    int[] fullTimes = times;
    hashes = new long[2 * fullHashes.length];
    times = new int[2 * fullHashes.length];
    for (int i = 0; i < fullHashes.length; i++) {
      if (fullTimes[i] != 0) {
        int place = find(fullHashes[i]);
        hashes[place] = fullHashes[i];
        times[place] = fullTimes[i];
      }
    }
  }
}
