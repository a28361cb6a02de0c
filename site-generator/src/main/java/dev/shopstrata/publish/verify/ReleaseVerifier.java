package dev.shopstrata.publish.verify;

import dev.shopstrata.bundle.BundleIdentity;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.LiveSite;
import dev.shopstrata.publish.Manifests;
import dev.shopstrata.publish.ReleaseFiles;
import dev.shopstrata.publish.ReleaseKeys;
import dev.shopstrata.publish.ReleaseLedger;
import dev.shopstrata.publish.ReleaseRecord;
import dev.shopstrata.publish.StoreTarget;
import dev.shopstrata.publish.Transfers;
import dev.shopstrata.publish.supply.ReleaseSignature;
import dev.shopstrata.tree.Digest;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares what a store's bucket holds, and what shoppers get, with the manifest of the live
 * release. Reads only, and needs no claim: what another publisher changes meanwhile shows up as a
 * difference.
 */
public final class ReleaseVerifier {
  private final StoreTarget target;
  private final Optional<URI> url;
  private final VerifyOptions options;
  private final Manifests manifests;

  /**
   * @param url the store's, through which shoppers come; empty to look at the bucket alone
   * @param work an existing folder for copies of manifests, which other stages don't use
   */
  public ReleaseVerifier(StoreTarget target, Optional<URI> url, VerifyOptions options, Path work) {
    this.target = target;
    this.url = url;
    this.options = options;
    this.manifests = new Manifests(target.bucket(), target.edge().tagHeader(), work);
  }

  /**
   * Looks at everything once.
   *
   * @throws ProblemException when nothing is live, or its manifest is not in the bucket
   */
  public Verified verify() {
    LiveSite site = new LiveSite(new ReleaseLedger(target.bucket()).records());
    ReleaseRecord live = site.live().orElseThrow(this::nothing);
    ReleaseFiles release = manifests.of(live.bundleId());
    long files = count(release);
    Differences differences = new Differences();
    checkManifest(live, release, differences);
    checkSignature(live, differences);
    ReleaseKeys keys = new ReleaseKeys(target.edge().followsPointer());
    ObjectCheck objects = new ObjectCheck(target, release.headers(), differences);
    EdgeCheck edge =
        url.map(
                to ->
                    new EdgeCheck(to, release.headers().shared(), before(site, live), differences))
            .orElse(null);
    try (Transfers transfers = new Transfers(options.width(), () -> {})) {
      for (Part part : Part.of(keys, live.folder(), target.encodings())) {
        try (Stream<SiteFile> in = release.files()) {
          new ListingCheck(target.bucket(), part, differences)
              .check(
                  in.filter(part::has).iterator(),
                  (file, object) -> {
                    if (options.takes(file.path().value(), files)) {
                      transfers.run(() -> objects.check(file, object));
                    }
                  });
        }
        transfers.barrier();
      }
      if (edge != null) {
        try (Stream<SiteFile> in = release.files()) {
          in.filter(file -> options.takes(file.path().value(), files))
              .filter(EdgeCheck::isServed)
              .forEach(file -> transfers.run(() -> edge.check(file)));
        }
        transfers.barrier();
      }
    }
    return new Verified(
        live,
        files,
        objects.read(),
        objects.headers(),
        edge == null ? 0 : edge.asked(),
        differences.kept(),
        differences.faults());
  }

  /** All the rest is compared with the manifest, so it has to be the one that the ledger names. */
  private void checkManifest(ReleaseRecord live, ReleaseFiles release, Differences differences) {
    Digest found = new BundleIdentity().of(release.manifest().getParent());
    if (!found.equals(live.bundleId())) {
      differences.add(
          DifferenceKind.MANIFEST,
          target.bucket().name() + "/" + ReleaseKeys.part(live.bundleId(), Manifests.MANIFEST),
          "that of bundle " + live.bundle(),
          "that of bundle " + found);
    }
  }

  /** The ledger itself is only as good as the key that signed what it names. */
  private void checkSignature(ReleaseRecord live, Differences differences) {
    options
        .key()
        .flatMap(key -> new ReleaseSignature(target).fault(live.bundleId(), key))
        .ifPresent(
            fault ->
                differences.add(
                    DifferenceKind.SIGNATURE,
                    target.bucket().name() + ", bundle " + live.bundleId().prefix(12) + ",",
                    "signed with the key of publish.%s.publicKey".formatted(target.environment()),
                    fault));
  }

  /** The earlier releases, newest first, that bytes at the edge may be of. */
  private EarlierFiles before(LiveSite site, ReleaseRecord live) {
    List<ReleaseRecord> earlier =
        Stream.iterate(
                site.liveBefore(live.seq()),
                Optional::isPresent,
                record -> site.liveBefore(record.get().seq()))
            .flatMap(Optional::stream)
            .toList();
    return new EarlierFiles(manifests, earlier);
  }

  private static long count(ReleaseFiles release) {
    try (Stream<SiteFile> files = release.files()) {
      return files.count();
    }
  }

  private ProblemException nothing() {
    return new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_UNKNOWN,
            "nothing of store %s is live in %s".formatted(target.store(), target.bucket().name()),
            "publish it first, or correct the target"));
  }
}
