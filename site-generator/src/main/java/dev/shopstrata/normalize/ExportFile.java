package dev.shopstrata.normalize;

import java.nio.file.Path;

/**
 * One file of an export.
 *
 * @param name path below the export's directory, with forward slashes
 */
public record ExportFile(String name, Path path) {}
