package dev.shopstrata.build;

import dev.shopstrata.layer.LayerSource;
import dev.shopstrata.normalize.CatalogSource;
import dev.shopstrata.problem.ProblemText;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All goals of a build in a Java process of its own, which may be killed at any moment. */
final class BuildProcess {
  private static final int STEP = '.';
  private static final Instant STAMP = Instant.parse("2026-02-01T12:00:00Z");

  private final Path project;
  private final List<String> properties = new ArrayList<>();
  private String classPath = System.getProperty("java.class.path");

  BuildProcess(Path project) {
    this.project = project;
  }

  /** With another home and another temporary directory. */
  BuildProcess places(Path home, Path temp) {
    properties.add("-Duser.home=" + home);
    properties.add("-Djava.io.tmpdir=" + temp);
    return this;
  }

  /** With a class path that lacks the jars of a name. */
  BuildProcess without(String jar) {
    classPath =
        Stream.of(classPath.split(File.pathSeparator))
            .filter(entry -> !entry.contains(jar))
            .collect(Collectors.joining(File.pathSeparator));
    return this;
  }

  /** Runs to the end; gives what it told. */
  String run() throws IOException, InterruptedException {
    Process process = start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError("the build failed: " + out);
    }
    return out;
  }

  /**
   * Kills it once it has told so many steps, and some time later still; false when it had come to
   * its end before.
   */
  boolean killAfter(int steps, long nanoseconds) throws IOException, InterruptedException {
    Process process = start();
    for (int i = 0; i < steps && process.getInputStream().read() == STEP; i++) {}
    LockSupport.parkNanos(nanoseconds);
    process.destroyForcibly();
    return process.waitFor() != 0;
  }

  /** Kills it once something is so, and some time later still; false as above. */
  boolean killWhen(BooleanSupplier moment, long nanoseconds)
      throws IOException, InterruptedException {
    Process process = start();
    while (process.isAlive() && !moment.getAsBoolean()) {
      Thread.onSpinWait();
    }
    LockSupport.parkNanos(nanoseconds);
    process.destroyForcibly();
    return process.waitFor() != 0;
  }

  private Process start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(properties);
    command.addAll(List.of("-cp", classPath));
    command.addAll(List.of(BuildProcess.class.getName(), project.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .directory(new File(System.getProperty("user.dir")))
        .start();
  }

  /** Tells each step of a build as one dot. */
  public static void main(String[] arguments) throws IOException {
    BuildListener dots =
        new BuildListener() {
          @Override
          public void stage(String what) {
            System.out.write(STEP);
            System.out.flush();
          }

          @Override
          public void progress(long done, long total) {
            stage("page " + done);
          }

          @Override
          public void storeFinished(FinishedStore store) {
            stage("store " + store.bundle().store());
          }
        };
    build(Path.of(arguments[0]), dots);
  }

  /** Snapshot, merge, generate and bundle, as Maven runs them. */
  static void build(Path project, BuildListener listener) throws IOException {
    Path target = project.resolve("target");
    BuildRequest request =
        new BuildRequest(
            project,
            List.of(new LayerSource.Directory(project.resolve("layers"), "layers")),
            List.of(new CatalogSource.Directory(project.resolve("catalogs"))),
            new BuildFolders(target.resolve("storefront")),
            StoreSelection.ALL,
            new BuildTime(Optional.empty(), STAMP),
            2);
    new SnapshotBuild(listener).make(request);
    new MergeBuild(listener).merge(request);
    listener.stage("generate");
    BuildResult result = new SiteBuild(listener).build(request);
    listener.stage("bundle");
    new ArchiveBuild().archive(request, target, "shop", STAMP, OnStoreFailure.FAIL);
    listener.stage("end");
    result.problems().forEach(problem -> System.out.println(ProblemText.of(problem)));
    if (result.hasErrors()) {
      throw new IllegalStateException(result.problems().toString());
    }
  }
}
