package dev.shopstrata.maven;

import dev.shopstrata.build.ArchiveBuild;
import dev.shopstrata.build.ArchiveResult;
import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.StoreArchive;
import dev.shopstrata.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Packs each store's bundle into a zip, the same bytes for the same bundle, and attaches it with
 * the store's id as classifier. A small index of them is the main artifact of a project of
 * packaging {@code storefront}.
 *
 * @since 0.1.0
 */
@Mojo(name = "bundle", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class BundleMojo extends StorefrontMojo {
  /**
   * The time stamp of all files in the zips: an instant, or seconds since 1970.
   *
   * @since 0.1.0
   */
  @Parameter(defaultValue = "${project.build.outputTimestamp}")
  private String outputTimestamp;

  /**
   * Whether the zips become attached artifacts, to be installed and deployed with the project.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.attach", defaultValue = "true")
  private boolean attach;

  /**
   * Where the zips are written.
   *
   * @since 0.1.0
   */
  @Parameter(defaultValue = "${project.build.directory}", readonly = true)
  private File directory;

  /**
   * How the zips' names begin; a hyphen and the store's id follow.
   *
   * @since 0.1.0
   */
  @Parameter(defaultValue = "${project.build.finalName}", readonly = true)
  private String finalName;

  private final MavenProjectHelper attachments;

  @Inject
  public BundleMojo(MavenProjectHelper attachments) {
    this.attachments = attachments;
  }

  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    Instant timestamp = OutputTimestamp.parse(outputTimestamp);
    ArchiveResult packed =
        new ArchiveBuild()
            .archive(request, directory.toPath(), finalName, timestamp, onStoreFailure());
    if (project().getPackaging().equals(StorefrontProject.PACKAGING)) {
      project().getArtifact().setFile(new File(directory, finalName + ".zip"));
    }
    for (StoreArchive archive : packed.archives()) {
      if (attach) {
        attachments.attachArtifact(
            project(), "zip", archive.store().value(), archive.zip().toFile());
      }
    }
    return List.of();
  }
}
