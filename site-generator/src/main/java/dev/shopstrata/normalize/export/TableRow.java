package dev.shopstrata.normalize.export;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table with a header. Cells are found by their column's name, in any order and
 * spelling of case and blanks; a row may have fewer cells than the header, or more.
 */
public final class TableRow implements RawRecord {
  private final TableHeader header;
  private final List<String> cells;

  TableRow(TableHeader header, List<String> cells) {
    this.header = header;
    this.cells = cells;
  }

  /** A row of the cells that have a text, as {@link #toMap} gives them. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TableRow of(Map<String, String> cells) {
    return new TableRow(new TableHeader(List.copyOf(cells.keySet())), List.copyOf(cells.values()));
  }

  /**
   * The cell's text without blanks around it; empty when it has none or there is no such column.
   */
  public Optional<String> get(String column) {
    int index = header.index(column);
    if (index < 0 || index >= cells.size()) {
      return Optional.empty();
    }
    String text = cells.get(index).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The cell of a column; a pointer's slash may stand before its name. */
  @Override
  public Optional<Object> at(String path) {
    return get(path.startsWith("/") ? path.substring(1) : path).map(text -> text);
  }

  /** The first of the columns that has a text, for columns whose name changed over the years. */
  public Optional<String> first(String... columns) {
    for (String column : columns) {
      Optional<String> text = get(column);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** The names of all columns as the file has them, in its order. */
  public List<String> columns() {
    return header.names();
  }

  /** Whether the table has a column, in this row empty or not. */
  public boolean hasColumn(String column) {
    return header.index(column) >= 0;
  }

  /** Whether it has as many cells as the header, so that no separator is missing or too many. */
  public boolean isWhole() {
    return cells.size() == header.names().size();
  }

  /** Whether no cell has a text. */
  public boolean isEmpty() {
    return cells.stream().allMatch(String::isBlank);
  }

  /** Column → text of every cell that has one; a column that is there twice counts once. */
  @JsonValue
  public Map<String, String> toMap() {
    Map<String, String> map = new LinkedHashMap<>();
    for (String column : header.names()) {
      get(column).ifPresent(text -> map.putIfAbsent(column, text));
    }
    return Collections.unmodifiableMap(map);
  }

  /** The row as its file has it, for people. */
  public String raw() {
    return String.join("\t", cells);
  }
}
