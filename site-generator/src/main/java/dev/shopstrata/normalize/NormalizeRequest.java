package dev.shopstrata.normalize;

import java.util.List;

/**
 * What a normalizer works on.
 *
 * @param files the export, sorted by name
 */
public record NormalizeRequest(List<ExportFile> files) {
  public NormalizeRequest {
    files = List.copyOf(files);
  }
}
