package dev.shopstrata.normalize.sap;

import dev.shopstrata.normalize.export.ExportFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files of an export. Those of the administration console are one script of headers, each of
 * which names the table with its values.
 */
final class ImpexFiles {
  private final List<ExportFile> all;
  private final Set<String> tables = new HashSet<>();

  ImpexFiles(List<ExportFile> all) {
    this.all = List.copyOf(all);
  }

  List<ExportFile> all() {
    return all;
  }

  /** Without the tables that scripts were seen to name. */
  List<ExportFile> scripts() {
    return all.stream().filter(file -> !tables.contains(file.name())).toList();
  }

  /** The table that a script names, which lies where it does or anywhere else. */
  Optional<ExportFile> table(String name, ExportFile script) {
    String folder = script.name().substring(0, script.name().lastIndexOf('/') + 1);
    Optional<ExportFile> found =
        all.stream()
            .filter(file -> file.name().equals(folder + name))
            .findFirst()
            .or(() -> all.stream().filter(file -> lastName(file).equals(name)).findFirst());
    found.filter(file -> !file.equals(script)).ifPresent(file -> tables.add(file.name()));
    return found.filter(file -> !file.equals(script));
  }

  private static String lastName(ExportFile file) {
    return file.name().substring(file.name().lastIndexOf('/') + 1);
  }
}
