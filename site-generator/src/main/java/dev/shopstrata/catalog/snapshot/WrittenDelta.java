package dev.shopstrata.catalog.snapshot;

import java.nio.file.Path;

/**
 * A delta that was written.
 *
 * @param place its folder
 * @param products how many it changes, adds or takes away
 * @param categories likewise
 * @param reviews likewise
 */
public record WrittenDelta(Path place, int products, int categories, int reviews) {
  static WrittenDelta of(Path place, DeltaHead head) {
    return new WrittenDelta(
        place,
        head.products().stream().mapToInt(SnapshotPart::count).sum(),
        head.parts().categories().map(SnapshotPart::count).orElse(0),
        head.reviews().stream().mapToInt(SnapshotPart::count).sum());
  }
}
