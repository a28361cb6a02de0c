package dev.shopstrata.plan;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.SitePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Reports paths that more than one page, file or redirect of a store wants. Eight bytes a path are
 * held, of a part of the paths at a time; texts only of those that collide.
 */
final class PathCheck {
  private static final int MAX_HASHES = 4_000_000;
  private static final int MAX_REPORTED = 100;

  private final StoreId store;
  private final Problems problems;
  private final int maxHashes;

  PathCheck(StoreId store, Problems problems) {
    this(store, problems, MAX_HASHES);
  }

  PathCheck(StoreId store, Problems problems, int maxHashes) {
    this.store = store;
    this.problems = problems;
    this.maxHashes = maxHashes;
  }

  void check(PathClaims claims) {
    int shards = Math.toIntExact(claims.count() / maxHashes) + 1;
    for (int shard = 0; shard < shards; shard++) {
      long[] repeated = repeated(claims, shard, shards);
      if (repeated.length > 0) {
        report(claims, repeated);
      }
    }
  }

  /** Sorted hashes that occur more than once, the first few. */
  private static long[] repeated(PathClaims claims, int shard, int shards) {
    long[] hashes = hashes(claims, shard, shards);
    Arrays.sort(hashes);
    long[] found = new long[MAX_REPORTED];
    int count = 0;
    for (int i = 1; i < hashes.length && count < MAX_REPORTED; i++) {
      if (hashes[i] == hashes[i - 1] && (count == 0 || found[count - 1] != hashes[i])) {
        found[count++] = hashes[i];
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static long[] hashes(PathClaims claims, int shard, int shards) {
    HashList hashes = new HashList(Math.toIntExact(claims.count() / shards + 1));
    PathClaims.Visitor collect =
        (path, claim) -> {
          long hash = PathHash.of(path);
          if (shards == 1 || Long.remainderUnsigned(hash, shards) == shard) {
            hashes.add(hash);
          }
        };
    claims.forEachFile(collect);
    claims.forEachRedirect(collect);
    return hashes.toArray();
  }

  private void report(PathClaims claims, long[] repeated) {
    NavigableMap<String, List<Claim>> byPath = new TreeMap<>();
    PathClaims.Visitor collect =
        (path, claim) -> {
          if (Arrays.binarySearch(repeated, PathHash.of(path)) >= 0) {
            byPath.computeIfAbsent(path.folded(), folded -> new ArrayList<>()).add(claim.get());
          }
        };
    claims.forEachFile(collect);
    claims.forEachRedirect(collect);
    byPath.forEach(
        (path, rivals) -> {
          if (rivals.size() > 1) {
            problems.add(collision(SitePath.of(path), rivals));
          }
        });
  }

  private Problem collision(SitePath path, List<Claim> rivals) {
    Claim first = rivals.get(0);
    Claim second = rivals.get(1);
    String more = rivals.size() > 2 ? " and " + (rivals.size() - 2) + " more" : "";
    return Problem.of(
            ProblemCode.PATH_COLLISION,
            "\"" + path + "\" is wanted by " + first.what() + ", " + second.what() + more,
            "give one of them another path; upper and lower case don't tell paths apart")
        .at(second.at())
        .inStore(store.value());
  }
}
