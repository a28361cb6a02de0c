package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.PublishOrder;
import dev.shopstrata.build.PublishResult;
import dev.shopstrata.build.ReleaseEvents;
import dev.shopstrata.build.ReleaseListener;
import dev.shopstrata.build.ReleaseReport;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.ReleaseKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** What the goals share that write to the targets of an environment. */
abstract class ReleasingMojo extends LayeredMojo {
  /**
   * How releases go live: {@code full} under a folder of their own and with one switch, {@code
   * delta} file by file; {@code auto} chooses what changes least.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.release", defaultValue = "auto")
  private String release;

  /**
   * Publishes what looks like a mistake, a much smaller bundle for example, or costs more than
   * {@code publish.<environment>.budget}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.publish.force", defaultValue = "false")
  private boolean force;

  /**
   * Who publishes, as the ledger keeps it. By default the user and the machine, or whom a build
   * server names.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.publish.who")
  private String who;

  /**
   * How old the prices and stock may be that a rollback shows again, as a duration ({@code PT24H},
   * {@code P3D}).
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.rollback.oldest", defaultValue = "PT24H")
  private String oldest;

  @Inject private SettingsDecrypter decrypter;

  /**
   * @param plan to be carried out as it is
   */
  final PublishOrder order(Optional<Path> plan) {
    return new PublishOrder(
        kind(),
        force,
        who(),
        project().getVersion(),
        plan,
        duration("storefront.rollback.oldest", oldest),
        new ServerLogins(session().getSettings(), decrypter, System.getenv()));
  }

  /** A run that releases stores and tells a listener. */
  interface Run {
    PublishResult run(ReleaseListener listener) throws IOException;
  }

  /** Runs, tells the console, and writes events and a report into the output directory. */
  final List<Problem> release(String goal, BuildRequest request, Run run) throws IOException {
    Path folder = request.output().resolve("publish");
    Instant started = Instant.now();
    ReleaseConsole console = new ReleaseConsole(getLog(), progressLine());
    PublishResult result;
    try (ReleaseEvents events =
        ReleaseEvents.open(folder.resolve("events.ndjson"), Clock.systemUTC())) {
      result = run.run(ReleaseListener.all(console, events));
    }
    new ReleaseReport(
            goal,
            request.stores().environment().orElse(""),
            who(),
            project().getVersion(),
            started.toString(),
            result.stores(),
            result.problems())
        .write(folder);
    return result.problems();
  }

  private String who() {
    return who == null || who.isBlank() ? ReleaseAuthor.name(System.getenv(), user()) : who;
  }

  private String user() {
    return session().getSystemProperties().getProperty("user.name", "somebody");
  }

  private Optional<ReleaseKind> kind() {
    String asked = release.strip().toUpperCase(Locale.ROOT);
    if (asked.equals("AUTO")) {
      return Optional.empty();
    }
    Optional<ReleaseKind> kind =
        Arrays.stream(ReleaseKind.values()).filter(k -> k.name().equals(asked)).findFirst();
    if (kind.isEmpty()) {
      throw invalid("storefront.release can't be \"" + release + "\"", "write auto, full or delta");
    }
    return kind;
  }

  /** The value of a parameter as a duration. */
  static Duration duration(String parameter, String value) {
    try {
      return Duration.parse(value.strip());
    } catch (DateTimeException e) {
      throw invalid(
          parameter + " is no duration: \"" + value + "\"", "write for example PT24H or P3D");
    }
  }

  /** Whether there is nothing to release to, which is told in one line. */
  final boolean isWithoutEnvironment(BuildRequest request) {
    boolean without = request.stores().environment().isEmpty();
    if (without) {
      getLog()
          .info(
              "nothing is published: -Dstorefront.environment names none of the environments"
                  + " under \"publish\" in site.yaml");
    }
    return without;
  }

  static ProblemException invalid(String message, String fix) {
    return new ProblemException(
        Problem.of(ProblemCode.PARAMETER_INVALID, message, fix).at(Location.of("pom.xml")));
  }

  static List<Problem> environmentMissing() {
    return List.of(
        Problem.of(
                ProblemCode.PARAMETER_INVALID,
                "this goal needs an environment",
                "name it, for example -Dstorefront.environment=production")
            .at(Location.of("pom.xml")));
  }
}
