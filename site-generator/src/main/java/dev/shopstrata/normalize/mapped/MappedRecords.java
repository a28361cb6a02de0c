package dev.shopstrata.normalize.mapped;

import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.JsonRecords;
import dev.shopstrata.normalize.export.RawRecord;
import dev.shopstrata.normalize.export.ReadingListener;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.TableRecords;
import dev.shopstrata.normalize.export.XmlRecords;
import dev.shopstrata.normalize.export.YamlRecords;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Reads the records of any file whose name's ending tells what it is. */
final class MappedRecords {
  private MappedRecords() {}

  /** What is done with each record. */
  @FunctionalInterface
  interface Action {
    void accept(RawRecord record, Supplied raw, SourcePosition at);
  }

  /** The record's text, made when somebody wants it. */
  @FunctionalInterface
  interface Supplied {
    String text();
  }

  /**
   * Calls the action for each record.
   *
   * @param list the name of a JSON page's list, or of XML's record elements
   */
  static void forEach(
      ExportFile file, Optional<String> list, ReadingListener listener, Action action)
      throws IOException {
    String name = file.plainName();
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "json", "jsonl", "ndjson" ->
          JsonRecords.forEach(
              file,
              Set.of(list.orElse("results")),
              listener,
              (record, at) -> action.accept(RawRecord.of(record), record::toString, at));
      case "yaml", "yml" ->
          YamlRecords.forEach(
              file, listener, (item, at) -> action.accept(RawRecord.of(item), item::toString, at));
      case "xml" ->
          XmlRecords.forEach(
              file,
              Set.of(list.orElse("item")),
              listener,
              (element, at) -> action.accept(element, element::raw, at));
      case "csv", "tsv", "txt" ->
          TableRecords.forEach(file, listener, (row, at) -> action.accept(row, row::raw, at));
      default ->
          throw new ExportException(
              file.place(0, 0),
              "its name doesn't end in csv, tsv, txt, json, jsonl, ndjson, yaml, yml or xml",
              null);
    }
  }
}
