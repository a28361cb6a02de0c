package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/**
 * A snapshot with none, some or all of its deltas.
 *
 * @param head the facts as they are now, and the snapshot's own files
 * @param digest see {@link StateDigest}
 * @param categories as they are now
 * @param folders the snapshot's own, then the deltas, oldest first
 */
record SnapshotState(
    SnapshotHead head, Digest digest, List<Category> categories, List<SnapshotFolder> folders) {
  SnapshotState {
    categories = List.copyOf(categories);
    folders = List.copyOf(folders);
  }

  /** The number of the last delta; 0 when there is none. */
  int sequence() {
    return folders.size() - 1;
  }

  SnapshotFolder base() {
    return folders.get(0);
  }

  /** The folder whose refused records count: the newest that has any. */
  SnapshotFolder quarantined() {
    return folders.stream()
        .filter(folder -> folder.quarantine().isPresent())
        .reduce(base(), (older, newer) -> newer);
  }

  /** All files, those of deltas as {@code delta-0001/delta.json}. */
  NavigableMap<String, Content> files() {
    NavigableMap<String, Content> all = base().contents(SnapshotWriter.HEAD);
    for (int delta = 1; delta <= sequence(); delta++) {
      String prefix = DeltaReader.folder(delta) + "/";
      folders
          .get(delta)
          .contents(DeltaReader.HEAD)
          .forEach((name, content) -> all.put(prefix + name, content));
    }
    return all;
  }

  ProductTable products() {
    return new ProductTable(
        base().products(),
        folders.subList(1, folders.size()).stream().map(SnapshotFolder::products).toList());
  }

  /** The snapshot's own records; the facts stay as they are. */
  SnapshotState withoutDeltas() {
    return new SnapshotState(head, digest, categories, folders.subList(0, 1));
  }

  /** After one more delta. */
  SnapshotState with(
      DeltaHead delta, Digest after, List<Category> categoriesAfter, SnapshotFolder folder) {
    List<SnapshotFolder> all = new ArrayList<>(folders);
    all.add(folder);
    return new SnapshotState(delta.over(head), after, categoriesAfter, all);
  }
}
