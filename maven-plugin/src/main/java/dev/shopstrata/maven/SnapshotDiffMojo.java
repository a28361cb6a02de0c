package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.DiffBuild;
import dev.shopstrata.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Says what differs between two snapshots of a catalog: products, categories and reviews that were
 * added, removed or changed, prices and stock before and after, and slugs that change URLs.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "snapshot-diff",
    requiresDependencyCollection = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class SnapshotDiffMojo extends DependentMojo {
  /**
   * The older snapshot: the id of a catalog of the project, or the path of a snapshot's directory
   * or archive.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.from", required = true)
  private String from;

  /**
   * The newer snapshot, like {@code storefront.from}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.to", required = true)
  private String to;

  /**
   * How many records of a kind are told one by one; all are counted.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.shown", defaultValue = "20")
  private int shown;

  /**
   * {@code text} for people, or {@code json} for programs.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.format", defaultValue = "text")
  private String format;

  /**
   * A file for the answer; without it the answer is printed.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.outputFile")
  private File outputFile;

  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    if (isPassedOver(request)) {
      return List.of();
    }
    AnswerPrinter printer = AnswerPrinter.of(session(), format, outputFile);
    DiffBuild.Result result = new DiffBuild(listener()).diff(request, from, to, Math.max(0, shown));
    printer.print(result.comparison()::text, result.comparison()::json);
    return result.problems();
  }
}
