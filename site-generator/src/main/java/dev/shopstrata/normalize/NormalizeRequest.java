package dev.shopstrata.normalize;

import dev.shopstrata.normalize.export.ExportFile;
import java.nio.file.Path;
import java.util.List;

/**
 * What a normalizer works on.
 *
 * @param files the export, sorted by name
 * @param options what catalog.yaml says about this export
 * @param work an empty folder for what is needed only now
 */
public record NormalizeRequest(List<ExportFile> files, SourceOptions options, Path work) {
  public NormalizeRequest {
    files = List.copyOf(files);
  }

  /** A table to look texts up in; the caller closes it. */
  public LookupTable lookup(String name) {
    return new LookupTable(work.resolve(name + ".lookup"));
  }

  /**
   * Records to bring together by key; the caller closes them.
   *
   * @param type a record, {@code JsonNode}, or what else Jackson reads and writes
   */
  public <T> RecordGroups<T> groups(String name, Class<T> type) {
    return new RecordGroups<>(work, name, type);
  }
}
