package dev.shopstrata.explain.field;

import dev.shopstrata.normalize.CatalogArtifact;
import dev.shopstrata.normalize.SourceConfig;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.field.FieldRule;
import dev.shopstrata.problem.Location;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes notes about the places of one catalog, as its users know them. */
final class Sources {
  private final ExplainedCatalog catalog;

  Sources(ExplainedCatalog catalog) {
    this.catalog = catalog;
  }

  SourceNote export(SourceNote.Role role, SourcePosition at, String gives) {
    Location place = Location.of(known(file(at)), at.line(), 0);
    return new SourceNote(
        role,
        place,
        Optional.of(at.record()),
        "Record " + at.record() + " of " + at.file() + " " + gives + ".");
  }

  /** What catalog.yaml takes from a record for a field, whatever the normalizer made of it. */
  List<SourceNote> rules(FieldPath field, SourcePosition at) {
    List<SourceNote> notes = new ArrayList<>();
    source(at)
        .ifPresent(
            source ->
                source
                    .options()
                    .fields()
                    .of(field.toString())
                    .forEach((name, rule) -> notes.add(note(name, rule))));
    return notes;
  }

  private SourceNote note(String field, FieldRule rule) {
    Location at = rule.at();
    return new SourceNote(
        SourceNote.Role.RULE,
        Location.of(known(Path.of(at.file())), at.line(), at.column()),
        Optional.empty(),
        "It takes \"" + field + "\" from " + rule.source() + ", where that has a value.");
  }

  /** The export of the catalog that has the record's file. */
  private Optional<SourceConfig> source(SourcePosition at) {
    return catalog.config().sources().stream()
        .filter(source -> Files.exists(archive(in(source, at.file()))))
        .findFirst();
  }

  private Path file(SourcePosition at) {
    return source(at)
        .map(source -> in(source, at.file()))
        .orElse(catalog.config().path().resolve(at.file()));
  }

  private static Path in(SourceConfig source, String file) {
    boolean isFile = Files.isRegularFile(source.path());
    return (isFile ? source.path().resolveSibling(file) : source.path().resolve(file)).normalize();
  }

  /** The file itself, or the archive it lies in. */
  private static Path archive(Path file) {
    String text = file.toString().replace('\\', '/');
    int entry = text.indexOf(ExportFile.IN_ZIP);
    return entry < 0 ? file : Path.of(text.substring(0, entry));
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
