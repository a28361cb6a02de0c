package dev.shopstrata.publish;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.EncodedFiles;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.FileChange.Reason;
import dev.shopstrata.tree.Digest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares a bundle with what is live, and chooses how it goes live. */
final class ReleasePlanner {
  /** With more than this share of changed files a release gets a folder of its own. */
  private static final double DELTA_SHARE = 0.25;

  private final class Tally {
    private final Map<Reason, Long> files = new EnumMap<>(Reason.class);
    private final EncodedFiles encoded;
    private long written;
    private long sent;
    private long bytes;
    private long copied;

    Tally(Bundle bundle) {
      encoded = EncodedFiles.in(bundle.directory().getParent());
    }

    void add(FileChange change) {
      files.merge(change.reason(), 1L, Long::sum);
      change
          .after()
          .ifPresent(
              file -> {
                if (!change.isSame()) {
                  written++;
                  send(file.size());
                  addEncoded(file);
                } else if (!keys.isShared(file)) {
                  copied++;
                }
              });
    }

    private void send(long size) {
      sent++;
      bytes += size;
    }

    private void addEncoded(SiteFile file) {
      if (EncodedFiles.isWorthwhile(file)) {
        target.encodings().forEach(encoding -> encoded.size(file, encoding).ifPresent(this::send));
      }
    }

    long live() {
      return files.values().stream().mapToLong(count -> count).sum() - count(Reason.ADDED);
    }

    long count(Reason reason) {
      return files.getOrDefault(reason, 0L);
    }
  }

  private final StoreTarget target;
  private final PublishOptions options;
  private final PublishListener listener;
  private final Manifests manifests;
  private final ReleaseKeys keys;

  ReleasePlanner(
      StoreTarget target, PublishOptions options, PublishListener listener, Manifests manifests) {
    this.target = target;
    this.options = options;
    this.listener = listener;
    this.manifests = manifests;
    this.keys = new ReleaseKeys(target.edge().followsPointer());
  }

  /**
   * What publishing a bundle does.
   *
   * @throws dev.shopstrata.problem.ProblemException when the bundle looks like a broken build
   */
  ReleasePlan plan(LiveSite site, Bundle bundle) {
    Digest before = site.live().map(ReleaseRecord::bundleId).orElse(null);
    Tally tally = new Tally(bundle);
    if (bundle.id().equals(before)) {
      tally.files.put(Reason.SAME, bundle.files());
    } else {
      manifests.compare(
          before,
          bundle.id(),
          change -> {
            listener.compared(bundle, change);
            tally.add(change);
          });
    }
    BundleSize.check(bundle, tally.live(), options.forced());
    ReleaseKind kind = kind(site, before, bundle, tally);
    PurgePlan purge = new PurgePlanner(manifests, target.edge().limits()).plan(before, bundle.id());
    return new ReleasePlan(
        target.store().value(),
        target.environment(),
        site.live().map(ReleaseRecord::seq).orElse(0L),
        before == null ? null : before.hex(),
        bundle.id().hex(),
        kind,
        new TreeMap<>(tally.files),
        kind == null ? 0 : tally.sent,
        kind == null ? 0 : tally.bytes,
        copies(kind, tally),
        purge);
  }

  /** A full release copies pages that stay; a delta what it replaces. */
  private static long copies(ReleaseKind kind, Tally tally) {
    if (kind == null) {
      return 0;
    }
    return kind == ReleaseKind.FULL
        ? tally.copied
        : tally.count(Reason.CONTENT) + tally.count(Reason.HEADERS) + tally.count(Reason.REMOVED);
  }

  private ReleaseKind kind(LiveSite site, Digest before, Bundle bundle, Tally tally) {
    Optional<ReleaseRecord> begun = site.unfinished();
    if (begun.isPresent()) {
      return begun.get().kind();
    }
    if (bundle.id().equals(before)) {
      return null;
    }
    if (!keys.hasReleases()) {
      return ReleaseKind.DELTA;
    }
    if (before == null) {
      return ReleaseKind.FULL;
    }
    if (options.kind() != null) {
      return options.kind();
    }
    long changed = tally.written + tally.count(Reason.REMOVED);
    return changed > bundle.files() * DELTA_SHARE ? ReleaseKind.FULL : ReleaseKind.DELTA;
  }
}
