package dev.shopstrata.normalize.export;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts what became of an export's records. Each record that is read ends as one of: written,
 * merged into others, quarantined, skipped. What happened inside a record (a dropped reference, a
 * trimmed name) is noted beside that.
 */
public final class Tally {
  private static final int MAX_KINDS = 100;

  private long read;
  private long written;
  private long merged;
  private long quarantined;
  private long skipped;
  private final NavigableMap<String, Count> quarantinedFor = new TreeMap<>();
  private final NavigableMap<String, Count> skippedBy = new TreeMap<>();
  private final NavigableMap<String, Count> notes = new TreeMap<>();

  private static final class Count {
    private long count;
    private final List<String> first = new ArrayList<>();

    private void add(String place) {
      count++;
      if (first.size() < Finding.KEPT) {
        first.add(place);
      }
    }
  }

  /** A record was read. */
  public void read() {
    read++;
  }

  /** A record of the export became a record of the snapshot. */
  public void written() {
    written++;
  }

  /** A record of the export became part of other records. */
  public void merged() {
    merged++;
  }

  /** A record was left out by a rule, which is one sentence in lower case. */
  public void skipped(String rule, SourcePosition at) {
    skipped++;
    count(skippedBy, rule, at.toString());
  }

  public void quarantined(String reason, SourcePosition at) {
    quarantined++;
    count(quarantinedFor, reason, at.toString());
  }

  /** Something inside a record was changed or left out. */
  public void note(String what, String place) {
    count(notes, what, place);
  }

  /** Reasons may quote the data, so there could be as many as records. */
  private static void count(NavigableMap<String, Count> counts, String what, String place) {
    boolean full = counts.size() >= MAX_KINDS && !counts.containsKey(what);
    counts.computeIfAbsent(full ? "for further reasons" : what, w -> new Count()).add(place);
  }

  public RecordCounts counts() {
    return new RecordCounts(read, written, merged, quarantined, skipped);
  }

  public List<Finding> quarantineFindings() {
    return findings(quarantinedFor);
  }

  public List<Finding> skipFindings() {
    return findings(skippedBy);
  }

  public List<Finding> notes() {
    return findings(notes);
  }

  private static List<Finding> findings(NavigableMap<String, Count> counts) {
    return counts.entrySet().stream()
        .map(e -> new Finding(e.getKey(), e.getValue().count, e.getValue().first))
        .collect(Collectors.toList());
  }
}
