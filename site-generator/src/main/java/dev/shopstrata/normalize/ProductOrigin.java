package dev.shopstrata.normalize;

import dev.shopstrata.normalize.export.SourcePosition;
import java.util.List;

/**
 * Where a product of a snapshot came from.
 *
 * @param at its own record
 * @param brought the records that were joined to it, in the order in which the product has them
 */
public record ProductOrigin(SourcePosition at, List<BroughtRecord> brought) {
  public ProductOrigin {
    brought = List.copyOf(brought);
  }

  /** The records of one kind that were brought for a SKU, or to a field. */
  public List<SourcePosition> brought(BroughtRecord.Kind kind, String name) {
    return brought.stream()
        .filter(record -> record.kind() == kind && record.name().equals(name))
        .map(BroughtRecord::at)
        .toList();
  }
}
