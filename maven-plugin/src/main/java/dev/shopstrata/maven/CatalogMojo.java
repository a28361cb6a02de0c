package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.CatalogBuild;
import dev.shopstrata.build.PackedCatalog;
import dev.shopstrata.normalize.CatalogSource;
import dev.shopstrata.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes a snapshot of the catalog in {@code src/main/catalog}, checks it whole, and packs it into a
 * zip that projects of stores depend on: {@code <type>storefront-catalog</type>}.
 *
 * @since 0.1.0
 */
@Mojo(name = "catalog", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class CatalogMojo extends StorefrontMojo {
  /**
   * The time stamp of all files in the zip: an instant, or seconds since 1970.
   *
   * @since 0.1.0
   */
  @Parameter(defaultValue = "${project.build.outputTimestamp}")
  private String outputTimestamp;

  /**
   * Where the zip is written.
   *
   * @since 0.1.0
   */
  @Parameter(defaultValue = "${project.build.directory}", readonly = true)
  private File directory;

  /**
   * The zip's name without its ending.
   *
   * @since 0.1.0
   */
  @Parameter(defaultValue = "${project.build.finalName}", readonly = true)
  private String finalName;

  @Override
  List<CatalogSource> catalogs() {
    return List.of(new CatalogSource.Folder(CatalogDependencies.sourceFolder(project())));
  }

  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    Path zip = directory.toPath().resolve(finalName + ".zip");
    CatalogBuild.Result result =
        new CatalogBuild(listener()).build(request, zip, OutputTimestamp.parse(outputTimestamp));
    result
        .catalog()
        .ifPresent(
            catalog -> {
              project().getArtifact().setFile(zip.toFile());
              getLog().info(text(catalog));
            });
    return result.problems();
  }

  private static String text(PackedCatalog catalog) {
    return "catalog "
        + catalog.id()
        + ": "
        + catalog.products()
        + (catalog.products() == 1 ? " product  " : " products  ")
        + catalog.archive().getFileName();
  }
}
