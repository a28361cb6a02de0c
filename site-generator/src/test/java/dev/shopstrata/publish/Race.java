package dev.shopstrata.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.BucketException;
import dev.shopstrata.publish.bucket.FakeWaiting;
import dev.shopstrata.publish.edge.Edge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;

/** Some publishers at the same moment; everything follows from the seed. */
final class Race {
  /** How the publishers bring their bundles live. */
  enum Way {
    FULL(true, ReleaseKind.FULL),
    DELTA(true, ReleaseKind.DELTA),
    PLAIN(false, ReleaseKind.DELTA);

    private final boolean hasReleases;
    private final ReleaseKind kind;

    Way(boolean hasReleases, ReleaseKind kind) {
      this.hasReleases = hasReleases;
      this.kind = kind;
    }
  }

  /** One operation in so many goes wrong. */
  private static final int RARITY = 25;

  /** Times that a publisher begins anew when it is refused. */
  private static final int ATTEMPTS = 4;

  private final RacingStore store;
  private final Way way;
  private final int publishers;
  private final long seed;
  private final Path work;
  private final StrictBucket bucket;
  private final WatchedEdge edge;
  private final ConcurrentLinkedQueue<Published> published = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Throwable> wrong = new ConcurrentLinkedQueue<>();

  Race(RacingStore store, Way way, int publishers, long seed, Path work) {
    this.store = store;
    this.way = way;
    this.publishers = publishers;
    this.seed = seed;
    this.work = work;
    this.bucket = store.bucket(way.hasReleases);
    this.edge = store.edge(way.hasReleases);
  }

  /** Runs until every publisher is done, refused or dead. */
  Race run() {
    bucket.written();
    Turns turns = new Turns(seed, publishers, this::look);
    List<Thread> threads = new ArrayList<>();
    for (int i = 1; i <= publishers; i++) {
      int player = i;
      Thread thread = new Thread(() -> publish(player, turns), "publisher-" + player);
      thread.start();
      threads.add(thread);
    }
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  private void publish(int player, Turns turns) {
    Random random = new Random(seed * 31 + player);
    Runnable turn = () -> turns.await(player);
    Bucket own =
        new FaultyBucket(
            bucket,
            () -> {
              turn.run();
              return fault(random);
            });
    StoreTarget target = target(own, new PacedEdge(edge, turn));
    try {
      for (int attempt = 0;
          attempt < ATTEMPTS && !succeeds(player, target, moment(attempt));
          attempt++) {}
    } catch (StrictBucket.Killed e) {
      // It is dead, and the others go on.
    } catch (RuntimeException | Error e) {
      wrong.add(e);
    } finally {
      turns.leave();
    }
  }

  /**
   * Who publishes in full may take over from somebody who stood still for too long and goes on
   * unknowing. In place, nothing can keep off the writes of such a one.
   */
  private Instant moment(int attempt) {
    return way == Way.FULL
        ? PublishedStore.NOW.plus(Duration.ofMinutes(11L * attempt))
        : PublishedStore.NOW;
  }

  private boolean succeeds(int player, StoreTarget target, Instant now) {
    try {
      Publisher publisher = publisher("p" + player, target, now);
      published.add(publisher.publish(store.bundle(player)));
      return true;
    } catch (BucketException e) {
      return false;
    } catch (ProblemException e) {
      if (e.problems().get(0).code() != ProblemCode.RELEASE_CLAIMED) {
        throw e;
      }
      return false;
    }
  }

  private static FaultyBucket.Fault fault(Random random) {
    FaultyBucket.Fault[] all = FaultyBucket.Fault.values();
    return random.nextInt(RARITY) == 0 ? all[random.nextInt(all.length)] : FaultyBucket.Fault.NONE;
  }

  private static StoreTarget target(Bucket bucket, Edge edge) {
    return new StoreTarget(PublishedStore.STORE, "production", bucket, edge, List.of());
  }

  private Publisher publisher(String owner, StoreTarget target, Instant now) {
    try {
      Path own = Files.createTempDirectory(work, owner);
      PublishOptions options =
          new PublishOptions(way.kind, false, owner, owner, Duration.ofHours(12), 1);
      Clock clock = Clock.fixed(now, ZoneOffset.UTC);
      return new Publisher(target, options, PublishListener.NONE, own, clock, new FakeWaiting());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What shoppers see between any two operations of full releases is one release, and whole. */
  private void look() {
    if (way == Way.FULL) {
      ReleaseRecord shown =
          records().stream()
              .filter(r -> r.action() == ReleaseAction.LIVE && r.folder().equals(edge.folder()))
              .findFirst()
              .orElseThrow();
      check(shown);
    }
  }

  private void check(ReleaseRecord shown) {
    NavigableMap<String, String> right = store.content(shown.bundle());
    if (!seen(right.keySet()).equals(right)) {
      wrong.add(new AssertionError("shoppers see " + seen(right.keySet()) + " not " + right));
    }
  }

  private List<ReleaseRecord> records() {
    return new ReleaseLedger(bucket).records();
  }

  private NavigableMap<String, String> seen(Iterable<String> paths) {
    NavigableMap<String, String> seen = new TreeMap<>();
    for (String path : paths) {
      bucket.text(key(path)).ifPresent(text -> seen.put(path, text));
    }
    return seen;
  }

  private String key(String path) {
    if (!way.hasReleases) {
      return path;
    }
    return path.startsWith("assets/") ? "a/" + path : "releases/" + edge.folder() + "/" + path;
  }

  /** Releases that publishers were told are new and live. */
  long wins() {
    return published.stream().filter(Published::isNew).count();
  }

  /** Throws when two won the same number, a release is lost, or another one is seen. */
  void assertFair() {
    assertThat(wrong).as("seed %d", seed).isEmpty();
    List<String> ledger =
        bucket.written().stream().filter(key -> key.startsWith(ReleaseKeys.LEDGER)).toList();
    assertThat(ledger).as("seed %d: each record is written once", seed).doesNotHaveDuplicates();
    List<ReleaseRecord> records = records();
    assertThat(records)
        .as("seed %d", seed)
        .extracting(ReleaseRecord::seq)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, records.size()).boxed().toList());
    for (Published one : published) {
      if (one.isNew()) {
        assertThat(records).as("seed %d: no release is lost", seed).contains(one.record());
      }
    }
    assertThat(new HashSet<>(records)).hasSameSizeAs(records);
    assertLater(new LiveSite(records).live().orElseThrow());
  }

  /** The next run, when claims of the dead are over, shows what the ledger says is live. */
  private void assertLater(ReleaseRecord live) {
    Instant later = PublishedStore.NOW.plusSeconds(3600);
    Bundle same = store.byId(live.bundle());
    publisher("later", target(bucket, edge), later).publish(same);
    NavigableMap<String, String> right = store.content(live.bundle());
    assertThat(seen(right.keySet())).as("seed %d: what is live is seen", seed).isEqualTo(right);
    assertThat(new LiveSite(records()).unfinished()).as("seed %d", seed).isEmpty();
  }
}
