package dev.shopstrata.build;

import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.StoreTarget;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.DirectoryBucket;
import dev.shopstrata.publish.edge.Edge;
import dev.shopstrata.publish.edge.EdgeOpener;
import dev.shopstrata.publish.edge.EdgeSecret;
import dev.shopstrata.publish.netlify.NetlifyTarget;
import dev.shopstrata.publish.s3.S3Bucket;
import dev.shopstrata.publish.s3.S3Credentials;
import dev.shopstrata.publish.s3.S3Preset;
import dev.shopstrata.publish.s3.S3Settings;
import dev.shopstrata.store.EdgeChoice;
import dev.shopstrata.store.TargetSettings;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens what settings name: the bucket of a store, and the edge before it. */
final class TargetOpener {
  private final Path project;
  private final Logins logins;

  /**
   * @param project what relative directories are relative to
   */
  TargetOpener(Path project, Logins logins) {
    this.project = project;
    this.logins = logins;
  }

  /**
   * The caller closes the target's bucket and edge. Nothing is asked of them yet.
   *
   * @throws ProblemException when settings or credentials are missing
   */
  StoreTarget open(StoreEnvironment store) {
    TargetSettings target = store.environment().target();
    if (target instanceof TargetSettings.Directory directory) {
      Path folder = project.resolve(directory.path());
      List<Encoding> encodings =
          Arrays.stream(Encoding.values()).filter(Encoding::isAvailable).toList();
      return target(store, new DirectoryBucket(folder), Optional.of(folder), encodings);
    }
    if (target instanceof TargetSettings.S3 s3) {
      Bucket bucket = S3Bucket.open(settings(s3), credentials(s3));
      return target(store, bucket, Optional.empty(), List.of());
    }
    throw new ProblemException(
        Problem.of(
            ProblemCode.TARGET_UNSUPPORTED,
            "publish.%s.target has no bucket that this goal could look into"
                .formatted(store.environment().name()),
            "leave the store out, or use the target directory or s3"));
  }

  /**
   * The site of a host that serves it itself; empty for what {@link #open} opens. Nothing is asked
   * of it yet.
   *
   * @throws ProblemException when credentials are missing
   */
  Optional<NetlifyTarget> hosted(StoreEnvironment store) {
    if (!(store.environment().target() instanceof TargetSettings.Netlify netlify)) {
      return Optional.empty();
    }
    Map<String, String> environment = logins.environment();
    Optional<EdgeSecret> token =
        netlify.server().isPresent()
            ? netlify.server().map(this::login).map(Logins.Login::secret).map(EdgeSecret::token)
            : NetlifyTarget.token(environment);
    return Optional.of(
        new NetlifyTarget(
            store.store(),
            store.environment().name(),
            netlify.site(),
            NetlifyTarget.api(environment),
            token.orElseThrow(() -> tokenless(store))));
  }

  private static ProblemException tokenless(StoreEnvironment store) {
    return new ProblemException(
        Problem.of(
            ProblemCode.CREDENTIALS_MISSING,
            "publish.%s has no credentials of Netlify".formatted(store.environment().name()),
            "name a <server> of settings.xml under server:, or set " + NetlifyTarget.TOKEN));
  }

  private StoreTarget target(
      StoreEnvironment store, Bucket bucket, Optional<Path> directory, List<Encoding> encodings) {
    try {
      Edge edge = edge(store, directory);
      return new StoreTarget(store.store(), store.environment().name(), bucket, edge, encodings);
    } catch (RuntimeException e) {
      bucket.close();
      throw e;
    }
  }

  private static S3Settings settings(TargetSettings.S3 s3) {
    S3Settings settings = S3Preset.of(s3.preset()).orElseThrow().settings(s3.bucket(), s3.prefix());
    settings = s3.endpoint().map(settings::withEndpoint).orElse(settings);
    settings = s3.region().map(settings::withRegion).orElse(settings);
    return s3.pathStyle().map(settings::withPathStyle).orElse(settings);
  }

  private S3Credentials credentials(TargetSettings.S3 s3) {
    return s3.server()
        .map(this::login)
        .map(login -> S3Credentials.of(login.user(), login.secret()))
        .orElse(S3Credentials.CHAIN);
  }

  private Edge edge(StoreEnvironment store, Optional<Path> directory) {
    EdgeChoice choice = store.environment().edge();
    return new EdgeOpener(store.settings().url(), directory).open(choice, secret(choice));
  }

  private Optional<EdgeSecret> secret(EdgeChoice choice) {
    return choice.server().isPresent()
        ? choice.server().map(this::login).map(TargetOpener::secret)
        : EdgeSecret.of(choice.kind(), logins.environment());
  }

  private static EdgeSecret secret(Logins.Login login) {
    return login.user().isEmpty()
        ? EdgeSecret.token(login.secret())
        : EdgeSecret.keys(login.user(), login.secret());
  }

  private Logins.Login login(String server) {
    return logins
        .of(server)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.of(
                        ProblemCode.CREDENTIALS_MISSING,
                        "nothing is known of the server \"" + server + "\"",
                        "add a <server> with this <id> to settings.xml, or set "
                            + Logins.variable(server, "PASSWORD"))));
  }
}
