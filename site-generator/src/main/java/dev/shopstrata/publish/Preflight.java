package dev.shopstrata.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.BucketException;
import dev.shopstrata.publish.bucket.BucketException.Kind;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.FetchedObject;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.Upload;
import dev.shopstrata.publish.stop.StopList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Looks at the target before anything of the site is written. */
final class Preflight {
  private static final long LIMIT = 64 * 1024;

  private final StoreTarget target;
  private final Bucket bucket;
  private boolean replacesOnCondition;

  Preflight(StoreTarget target) {
    this.target = target;
    this.bucket = target.bucket();
  }

  /** Throws when the bucket is another store's, or keeps no conditions. */
  void checkTarget() {
    boolean isMarked = checkMark();
    testConditions();
    if (!isMarked) {
      mark();
    }
  }

  /** Whether replacing an object on condition that it is the one seen is honoured here. */
  boolean replacesOnCondition() {
    return replacesOnCondition;
  }

  /**
   * Throws when the bucket is another store's; writes nothing.
   *
   * @return whether it has this store's mark; else it is empty
   */
  boolean checkMark() {
    Optional<FetchedObject> marker = bucket.get(ReleaseKeys.MARKER, LIMIT);
    if (marker.isPresent()) {
      compare(marker.get());
    } else {
      AtomicLong objects = new AtomicLong();
      bucket.list("", "", object -> objects.incrementAndGet());
      if (objects.get() > 0) {
        throw wrong(
            bucket.name() + " holds " + objects + " objects and no mark of a store",
            "name an empty place, or write _meta/store.json there if it is this store's");
      }
    }
    return marker.isPresent();
  }

  private void compare(FetchedObject marker) {
    JsonNode mark;
    try {
      mark = new ObjectMapper().readTree(marker.text());
    } catch (JsonProcessingException e) {
      throw wrong(
          ReleaseKeys.MARKER + " of " + bucket.name() + " can't be read",
          "find out whose place it is before anything is written there");
    }
    String store = mark.path("store").asText();
    String environment = mark.path("environment").asText();
    if (!store.equals(target.store().value()) || !environment.equals(target.environment())) {
      throw wrong(
          "%s belongs to store %s, environment %s".formatted(bucket.name(), store, environment),
          "correct the target of store %s, environment %s"
              .formatted(target.store(), target.environment()));
    }
  }

  private void mark() {
    String text =
        "{\"format\": 1, \"store\": \"%s\", \"environment\": \"%s\"}%n"
            .formatted(target.store(), target.environment());
    try {
      bucket.put(ReleaseKeys.MARKER, Upload.json(text), Condition.ABSENT);
    } catch (BucketException e) {
      if (e.kind() != Kind.CONDITION && e.kind() != Kind.CONFLICT && e.kind() != Kind.LOST) {
        throw e;
      }
      bucket.get(ReleaseKeys.MARKER, LIMIT).ifPresentOrElse(this::compare, () -> rethrow(e));
    }
  }

  private static void rethrow(BucketException e) {
    throw e;
  }

  /** Everything rests on one writer winning, so a bucket that says so has to prove it. */
  private void testConditions() {
    Key probe = Key.of("_meta/probe/" + UUID.randomUUID() + ".json");
    bucket.put(probe, Upload.json("{}\n"), Condition.ALWAYS);
    boolean isCreateSafe;
    try {
      isCreateSafe = refusesToCreate(probe);
      replacesOnCondition = isCreateSafe && knowsMatching(probe);
    } finally {
      bucket.delete(List.of(probe));
    }
    if (!isCreateSafe) {
      throw unsafe("overwrites objects that were to be created only where none is");
    }
  }

  /** A bucket that refuses the request itself knows no conditions. */
  private boolean refusesToCreate(Key probe) {
    try {
      return refuses(probe, Condition.ABSENT);
    } catch (BucketException e) {
      if (e.kind() == Kind.BROKEN) {
        throw unsafe("can't create objects only where none is (" + e.getMessage() + ")");
      }
      throw e;
    }
  }

  private ProblemException unsafe(String what) {
    return new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_TARGET_UNSAFE,
            bucket.name() + " " + what,
            "choose a bucket that honours If-None-Match, as AWS S3, R2 and MinIO do"));
  }

  private boolean refuses(Key probe, Condition condition) {
    try {
      bucket.put(probe, Upload.json("{\"second\": true}\n"), condition);
      return false;
    } catch (BucketException e) {
      if (e.kind() != Kind.CONDITION && e.kind() != Kind.CONFLICT) {
        throw e;
      }
      return true;
    }
  }

  /** Some know it and some say that they don't; both are well, as the claim is the safety. */
  private boolean knowsMatching(Key probe) {
    try {
      return refuses(probe, new Condition.Matching("0".repeat(32)));
    } catch (BucketException e) {
      return false;
    }
  }

  /** Throws when a release has files about products that are stopped. */
  void checkStopped(ReleaseFiles release) {
    StoppedFiles.of(release, new StopList(bucket).products()).refuse();
  }

  private static ProblemException wrong(String what, String fix) {
    return new ProblemException(Problem.of(ProblemCode.RELEASE_TARGET_WRONG, what, fix));
  }
}
