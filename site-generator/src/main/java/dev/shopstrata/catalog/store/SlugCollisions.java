package dev.shopstrata.catalog.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * Finds the slugs that collide among numbered things, and who gives way: who had its slug first, as
 * the URL ledger says, else the smallest number keeps it, the others get a suffix of their id;
 * repeated until all are unique. Takes 16 bytes a thing while it works, and more only for those
 * that collide.
 */
final class SlugCollisions {
  private final IntFunction<String> slugs;
  private final IntFunction<String> ids;
  private final long[] hashes;
  private final KeptSlugs kept;
  private final NavigableMap<Integer, Integer> rounds;

  private SlugCollisions(
      int count, IntFunction<String> slugs, IntFunction<String> ids, KeptSlugs kept) {
    this.slugs = slugs;
    this.ids = ids;
    this.kept = kept;
    this.rounds = new TreeMap<>(kept.rounds());
    this.hashes = new long[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = Slugs.hash(current(i));
    }
  }

  /**
   * Number → how often its suffix is appended, for those that give way.
   *
   * @param slugs the slug of each number, asked for more than once
   * @param ids ascending with the numbers
   * @param kept who was first
   */
  static NavigableMap<Integer, Integer> resolve(
      int count, IntFunction<String> slugs, IntFunction<String> ids, KeptSlugs kept) {
    return new SlugCollisions(count, slugs, ids, kept).resolve();
  }

  private NavigableMap<Integer, Integer> resolve() {
    NavigableSet<Integer> suspects = numbersOf(repeatedHashes());
    NavigableSet<Integer> moved = giveWay(suspects);
    while (!moved.isEmpty()) {
      // A slug with its suffix may be what another one has anyway.
      long[] taken = moved.stream().mapToLong(i -> Slugs.hash(current(i))).sorted().toArray();
      suspects.addAll(numbersOf(taken));
      moved = giveWay(suspects);
    }
    return Collections.unmodifiableNavigableMap(rounds);
  }

  private long[] repeatedHashes() {
    long[] sorted = hashes.clone();
    Arrays.sort(sorted);
    int found = 0;
    for (int i = 1; i < sorted.length; i++) {
      boolean repeated = sorted[i] == sorted[i - 1];
      if (repeated && (found == 0 || sorted[found - 1] != sorted[i])) {
        sorted[found++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, found);
  }

  private NavigableSet<Integer> numbersOf(long[] sortedHashes) {
    NavigableSet<Integer> numbers = new TreeSet<>();
    for (int i = 0; i < hashes.length && sortedHashes.length > 0; i++) {
      if (Arrays.binarySearch(sortedHashes, hashes[i]) >= 0) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  private NavigableSet<Integer> giveWay(NavigableSet<Integer> suspects) {
    NavigableMap<String, List<Integer>> holders = new TreeMap<>();
    for (int number : suspects) {
      holders.computeIfAbsent(current(number), slug -> new ArrayList<>()).add(number);
    }
    NavigableSet<Integer> moved = new TreeSet<>();
    for (List<Integer> rivals : holders.values()) {
      int first = first(rivals);
      rivals.stream().filter(rival -> rival != first).forEach(moved::add);
    }
    moved.forEach(number -> rounds.merge(number, 1, Integer::sum));
    return moved;
  }

  private int first(List<Integer> rivals) {
    return rivals.stream()
        .filter(number -> kept.holds(number, rounds.getOrDefault(number, 0)))
        .findFirst()
        .orElse(rivals.get(0));
  }

  private String current(int number) {
    return Slugs.folded(
        Slugs.suffixed(slugs.apply(number), ids.apply(number), rounds.getOrDefault(number, 0)));
  }
}
