package dev.shopstrata.publish.edge;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.store.EdgeChoice;
import dev.shopstrata.store.SiteUrl;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the edge that settings describe. */
public final class EdgeOpener {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");
  private static final Pattern ARN =
      Pattern.compile("arn:[a-z-]+:cloudfront::[0-9]{12}:key-value-store/[A-Za-z0-9-]+");

  private final SiteUrl store;
  private final Optional<Path> directory;
  private final Clock clock;
  private final Pauses pauses;
  private final Optional<URI> api;

  /**
   * Opens edges of one store.
   *
   * @param store where shoppers find it
   * @param directory that it is published to; empty where its bucket is on no disk
   */
  public EdgeOpener(SiteUrl store, Optional<Path> directory) {
    this(store, directory, Clock.systemUTC(), Pauses.REAL, Optional.empty());
  }

  /**
   * @param api in place of a vendor's own; ends in a slash
   */
  EdgeOpener(
      SiteUrl store, Optional<Path> directory, Clock clock, Pauses pauses, Optional<URI> api) {
    this.store = store;
    this.directory = directory;
    this.clock = clock;
    this.pauses = pauses;
    this.api = api;
  }

  /**
   * The edge that settings choose. Nothing is asked of it yet.
   *
   * @param secret what it lets a publisher in by; empty where nothing is known
   * @throws ProblemException when something isn't told that the edge can't be without
   */
  public Edge open(EdgeChoice choice, Optional<EdgeSecret> secret) {
    return switch (choice.kind()) {
      case NONE -> origin();
      case NGINX, CADDY ->
          new DirectoryEdge(
              directory.orElseThrow(
                  () ->
                      incomplete(
                          choice,
                          "serves a directory, and the store is published to none",
                          "write target: directory beside it, or another kind of edge")));
      case VARNISH -> cached(new VarnishCache(urls(choice), store, choice.tags(), pauses));
      case CLOUDFLARE ->
          cached(
              new CloudflareCache(
                  access(choice, id(choice, "zone"), secret, CloudflareCache.API),
                  id(choice, "zone"),
                  store,
                  choice.tags()));
      case FASTLY ->
          cached(
              new FastlyCache(
                  access(choice, id(choice, "service"), secret, FastlyCache.API),
                  id(choice, "service"),
                  store,
                  choice.tags()));
      case BUNNY ->
          cached(
              new BunnyCache(
                  access(choice, id(choice, "pull zone"), secret, BunnyCache.API),
                  id(choice, "pull zone"),
                  store,
                  choice.tags()));
      case CLOUDFRONT -> cloudFront(choice, secret);
    };
  }

  /** A cache before a directory's web server, which follows its link, or before a bucket. */
  private Edge cached(Cache cache) {
    return new CachedEdge(cache, origin());
  }

  private Edge origin() {
    return directory.<Edge>map(DirectoryEdge::new).orElseGet(NoEdge::new);
  }

  private Edge cloudFront(EdgeChoice choice, Optional<EdgeSecret> secret) {
    EdgeSecret keys = known(choice, secret);
    if (keys.user().isEmpty()) {
      throw incomplete(
          choice,
          "has credentials without an access key id",
          "write the access key id as <username> of the <server>, the secret key as <password>");
    }
    String distribution = id(choice, "distribution");
    EdgeCalls calls = new EdgeCalls("cloudfront " + distribution, keys, EdgeCalls.client(), pauses);
    Optional<KeyValuePointer> pointer =
        choice.keyValueStore().map(arn -> pointer(choice, arn, keys, calls));
    CloudFront at =
        new CloudFront(
            api.orElse(CloudFrontCache.API),
            distribution,
            calls,
            new RegionSigner(keys, "us-east-1", "cloudfront"),
            clock,
            pauses);
    Cache cache = new CloudFrontCache(at, store, pointer, choice.tags());
    return pointer.<Edge>map(p -> new CachedEdge(cache, p)).orElseGet(() -> cached(cache));
  }

  private KeyValuePointer pointer(EdgeChoice choice, String arn, EdgeSecret keys, EdgeCalls calls) {
    if (!ARN.matcher(arn).matches()) {
      throw incomplete(
          choice,
          "has a keyValueStore that is no ARN of one: \"" + arn + "\"",
          "write it as arn:aws:cloudfront::<account>:key-value-store/<id>");
    }
    AwsSigner signer = new RegionsSigner(keys, "*", "cloudfront-keyvaluestore");
    return new KeyValuePointer(
        calls, signer, clock, api.orElseGet(() -> KeyValuePointer.api(arn)), arn);
  }

  private Access access(EdgeChoice choice, String id, Optional<EdgeSecret> secret, URI own) {
    String name = choice.kind().word() + " " + id;
    return Access.to(api.orElse(own), name, known(choice, secret), pauses);
  }

  private EdgeSecret known(EdgeChoice choice, Optional<EdgeSecret> secret) {
    return secret.orElseThrow(
        () ->
            incomplete(
                choice,
                "has no credentials",
                "name a <server> of settings.xml under server:, or set "
                    + String.join(" and ", EdgeSecret.names(choice.kind()))));
  }

  private static List<URI> urls(EdgeChoice choice) {
    return choice.urls().stream().map(URI::create).toList();
  }

  private String id(EdgeChoice choice, String what) {
    String id = choice.id().orElse("");
    if (!ID.matcher(id).matches()) {
      throw incomplete(
          choice,
          id.isEmpty()
              ? "doesn't say which " + what + " it is"
              : "has no id of a " + what + ": \"" + id + "\"",
          "write the " + what + "'s id under id:");
    }
    return id;
  }

  private ProblemException incomplete(EdgeChoice choice, String what, String fix) {
    return new ProblemException(
        Problem.of(
            ProblemCode.EDGE_INCOMPLETE,
            "the edge %s before %s%s %s"
                .formatted(choice.kind().word(), store.origin(), store.basePath(), what),
            fix));
  }
}
