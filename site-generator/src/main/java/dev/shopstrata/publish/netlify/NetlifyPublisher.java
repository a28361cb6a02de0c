package dev.shopstrata.publish.netlify;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.ManifestReader;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.BundleSize;
import dev.shopstrata.publish.DataAge;
import dev.shopstrata.publish.FileChange;
import dev.shopstrata.publish.FileChange.Reason;
import dev.shopstrata.publish.PublishListener;
import dev.shopstrata.publish.PublishOptions;
import dev.shopstrata.publish.PublishStep;
import dev.shopstrata.publish.Published;
import dev.shopstrata.publish.PurgePlan;
import dev.shopstrata.publish.ReleaseKind;
import dev.shopstrata.publish.ReleasePapers;
import dev.shopstrata.publish.ReleasePlan;
import dev.shopstrata.publish.ReleaseRecord;
import dev.shopstrata.publish.Releaser;
import dev.shopstrata.publish.Transfers;
import dev.shopstrata.publish.edge.Pauses;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Brings a store live as a deploy of a site of Netlify, which shows all of a deploy or nothing of
 * it. There is no ledger: what is live is what Netlify says, and a release's number and bundle are
 * in the titles of deploys.
 */
public final class NetlifyPublisher implements Releaser {
  private final NetlifyTarget target;
  private final PublishOptions options;
  private final PublishListener listener;
  private final Clock clock;
  private final NetlifyApi api;
  private final DeployWatch watch;

  public NetlifyPublisher(
      NetlifyTarget target,
      PublishOptions options,
      PublishListener listener,
      Clock clock,
      Pauses pauses) {
    this.target = target;
    this.options = options;
    this.listener = listener;
    this.clock = clock;
    this.api = new NetlifyApi(target, pauses);
    this.watch = new DeployWatch(target, api, pauses);
  }

  /** The deploys that can be shown, by number; the one that is live comes last. */
  @Override
  public List<ReleaseRecord> releases() {
    Optional<Deploy> live = api.published();
    return Stream.concat(
            api.ready().stream()
                .filter(deploy -> !live.map(Deploy::id).equals(Optional.of(deploy.id()))),
            live.stream())
        .filter(deploy -> deploy.release().filter(title -> title.isOf(target)).isPresent())
        .sorted(
            Comparator.<Deploy, Boolean>comparing(deploy -> live.filter(deploy::equals).isPresent())
                .thenComparing(deploy -> deploy.release().orElseThrow().seq()))
        .flatMap(deploy -> deploy.record().stream())
        .toList();
  }

  @Override
  public ReleasePlan plan(Bundle bundle) {
    return plan(live(bundle), bundle);
  }

  @Override
  public Published publish(Bundle bundle, ReleasePapers papers) {
    listener.step(PublishStep.PREFLIGHT);
    Optional<Deploy> live = live(bundle);
    listener.step(PublishStep.PLAN);
    ReleasePlan plan = plan(live, bundle);
    listener.planned(plan);
    if (plan.how().isEmpty()) {
      return new Published(live.flatMap(Deploy::record).orElseThrow(), false);
    }
    listener.step(PublishStep.UPLOAD);
    List<HostedFile> files = HostedFiles.of(bundle);
    Deploy created = watch.prepared(api.create(title(bundle), HostedFiles.digests(files)));
    try (Transfers transfers = new Transfers(options.width(), () -> {})) {
      for (HostedFile file : HostedFiles.required(files, created.required())) {
        transfers.run(() -> upload(created, file));
      }
      transfers.barrier();
    }
    listener.step(PublishStep.COMMIT);
    return new Published(watch.live(created.id()).record().orElseThrow(), true);
  }

  /** What is published shows at once. */
  @Override
  public Published prepare(Bundle bundle, ReleasePapers papers) {
    throw new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_NOT_AHEAD,
            target.name() + " shows a deploy as soon as it is whole",
            "publish at the moment itself, or choose an edge that switches releases"));
  }

  /** Nothing ever waits. */
  @Override
  public Published activate(long seq) {
    throw unknown(seq);
  }

  @Override
  public Published rollback(long seq) {
    listener.step(PublishStep.PREFLIGHT);
    List<ReleaseRecord> records = releases();
    ReleaseRecord goal =
        records.stream()
            .filter(record -> record.seq() == seq)
            .max(Comparator.comparing(ReleaseRecord::when))
            .orElseThrow(() -> unknown(seq));
    DataAge.check(goal, clock.instant(), options.oldest());
    if (!options.stopped().isEmpty() && !options.forced()) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.TARGET_UNSUPPORTED,
              "catalog.stop takes %d products off store %s, and an earlier deploy may show them"
                  .formatted(options.stopped().size(), target.store()),
              "build the layers of that release with today's catalog; if it shows none of them,"
                  + " roll back with storefront.publish.force=true"));
    }
    if (api.published().map(Deploy::id).equals(Optional.of(goal.token()))) {
      return new Published(goal, false);
    }
    listener.step(PublishStep.COMMIT);
    api.restore(goal.token());
    return new Published(watch.live(goal.token()).record().orElseThrow(), true);
  }

  private void upload(Deploy deploy, HostedFile file) {
    api.upload(deploy, file);
    listener.sent(file.size());
  }

  /** What shoppers see, once it is known to be this store's and the bundle looks whole. */
  private Optional<Deploy> live(Bundle bundle) {
    Optional<Deploy> live = api.published();
    Optional<DeployTitle> title = live.flatMap(Deploy::release);
    if (live.isPresent() && title.filter(t -> t.isOf(target)).isEmpty() && !options.forced()) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.RELEASE_TARGET_WRONG,
              "%s shows %s"
                  .formatted(
                      target.name(),
                      title
                          .map(
                              t -> "store %s, environment %s".formatted(t.store(), t.environment()))
                          .orElse("a deploy that wasn't published from here")),
              "correct publish.%s.site of store %s; if it may be replaced, publish with"
                      .formatted(target.environment(), target.store())
                  + " storefront.publish.force=true"));
    }
    BundleSize.check(bundle, title.map(DeployTitle::files).orElse(0L), options.forced());
    return live.filter(deploy -> title.filter(t -> t.isOf(target)).isPresent());
  }

  private ReleasePlan plan(Optional<Deploy> live, Bundle bundle) {
    Optional<DeployTitle> title = live.flatMap(Deploy::release);
    boolean same = title.filter(t -> t.bundle().equals(bundle.id().hex())).isPresent();
    TreeMap<Reason, Long> files = new TreeMap<>();
    files.put(same ? Reason.SAME : Reason.MAYBE, bundle.files());
    return new ReleasePlan(
        target.store().value(),
        target.environment(),
        title.map(DeployTitle::seq).orElse(0L),
        title.map(DeployTitle::bundle).orElse(null),
        bundle.id().hex(),
        same ? null : ReleaseKind.FULL,
        files,
        same ? 0 : bundle.files(),
        same ? 0 : compared(bundle),
        0,
        PurgePlan.NONE);
  }

  /** Tells of each file as of a new one, as nobody knows which Netlify lacks; their bytes. */
  private long compared(Bundle bundle) {
    try (Stream<SiteFile> files = new ManifestReader().read(bundle.directory())) {
      return files
          .peek(
              file ->
                  listener.compared(
                      bundle, new FileChange(Reason.ADDED, Optional.empty(), Optional.of(file))))
          .mapToLong(SiteFile::size)
          .sum();
    }
  }

  private DeployTitle title(Bundle bundle) {
    long last = releases().stream().mapToLong(ReleaseRecord::seq).max().orElse(0);
    return new DeployTitle(
        last + 1,
        target.store().value(),
        target.environment(),
        bundle.id().hex(),
        bundle.files(),
        bundle.asOf().toString(),
        options.who());
  }

  private ProblemException unknown(long seq) {
    return new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_UNKNOWN,
            "%s has no deploy of store %s with number %d"
                .formatted(target.name(), target.store(), seq),
            "storefront:releases lists what it has"));
  }
}
