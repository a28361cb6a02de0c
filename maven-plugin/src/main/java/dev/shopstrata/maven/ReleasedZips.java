package dev.shopstrata.maven;

import dev.shopstrata.bundle.IndexReader;
import dev.shopstrata.layer.StoreId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Finds the zips of stores that an earlier build made: in a repository, in a folder, as a file. */
final class ReleasedZips {
  private final RepositorySystem repositories;
  private final MavenSession session;
  private final MavenProject project;

  ReleasedZips(RepositorySystem repositories, MavenSession session, MavenProject project) {
    this.repositories = repositories;
    this.session = session;
    this.project = project;
  }

  /**
   * @param from {@code group:artifact:version}, or a path relative to the project
   */
  List<Path> of(String from) throws IOException {
    Path path = project.getBasedir().toPath().resolve(from);
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    if (Files.isDirectory(path)) {
      return inFolder(path, from);
    }
    String[] parts = from.split(":", -1);
    if (parts.length != 3) {
      throw ReleasingMojo.invalid(
          "storefront.from is neither a file, a folder nor an artifact: \"" + from + "\"",
          "write group:artifact:version, or the path of a folder with zips");
    }
    List<Path> zips = new ArrayList<>();
    for (StoreId store : new IndexReader().stores(resolved(parts, ""))) {
      zips.add(resolved(parts, store.value()));
    }
    return zips;
  }

  /** The version that an artifact has; empty of files. */
  static String version(String from) {
    String[] parts = from.split(":", -1);
    return parts.length == 3 ? parts[2] : "";
  }

  private static List<Path> inFolder(Path folder, String from) throws IOException {
    List<Path> zips = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".zip")).sorted().toList()) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
          if (zip.getEntry("bundle.json") != null) {
            zips.add(file);
          }
        }
      }
    }
    if (zips.isEmpty()) {
      throw ReleasingMojo.invalid(
          "there is no zip of a store in \"" + from + "\"",
          "name a folder with what storefront:bundle made");
    }
    return zips;
  }

  private Path resolved(String[] parts, String classifier) {
    DefaultArtifact artifact = new DefaultArtifact(parts[0], parts[1], classifier, "zip", parts[2]);
    try {
      return repositories
          .resolveArtifact(
              session.getRepositorySession(),
              new ArtifactRequest(artifact, project.getRemoteProjectRepositories(), null))
          .getArtifact()
          .getFile()
          .toPath();
    } catch (ArtifactResolutionException e) {
      throw ReleasingMojo.invalid(
          "the artifact " + artifact + " of storefront.from was not found: " + e.getMessage(),
          "correct the coordinates; stores without a zip were packed with storefront.attach=false");
    }
  }
}
