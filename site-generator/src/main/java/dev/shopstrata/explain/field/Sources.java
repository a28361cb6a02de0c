package dev.shopstrata.explain.field;

import dev.shopstrata.normalize.CatalogArtifact;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.problem.Location;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Writes notes about the places of one catalog, as its users know them. */
final class Sources {
  private final ExplainedCatalog catalog;

  Sources(ExplainedCatalog catalog) {
    this.catalog = catalog;
  }

  SourceNote export(SourceNote.Role role, SourcePosition at, String gives) {
    Location place = Location.of(known(catalog.config().path().resolve(at.file())), at.line(), 0);
    return new SourceNote(
        role,
        place,
        Optional.of(at.record()),
        "Record " + at.record() + " of " + at.file() + " " + gives + ".");
  }

  SourceNote snapshot(Location at) {
    String file = inArtifact(at.file());
    String relative;
    try {
      relative = known(Path.of(file));
    } catch (InvalidPathException e) {
      relative = file;
    }
    return new SourceNote(
        SourceNote.Role.SNAPSHOT,
        Location.of(relative, at.line(), at.column()),
        Optional.empty(),
        catalog.config().isSnapshot()
            ? "The catalog is a snapshot; this is its line."
            : "The snapshot has it in this line.");
  }

  /** A file of a packed catalog by the artifact's coordinates, wherever a repository keeps it. */
  private String inArtifact(String file) {
    String archive =
        catalog.config().path().toString().replace('\\', '/') + "!/" + CatalogArtifact.PREFIX;
    String config = catalog.config().at().file();
    return catalog.config().isPacked() && file.startsWith(archive)
        ? config.substring(0, config.lastIndexOf('/') + 1) + file.substring(archive.length())
        : file;
  }

  /** Relative to the project where it lies inside. */
  private String known(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path project = catalog.project().toAbsolutePath().normalize();
    return (absolute.startsWith(project) ? project.relativize(absolute) : absolute)
        .toString()
        .replace('\\', '/');
  }
}
