package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.tree.Digest;
import java.util.regex.Pattern;

/**
 * One file of a snapshot, as snapshot.json lists it; absent fields are not checked.
 *
 * @param file name inside the snapshot, without folders
 * @param first id of its first record
 * @param last id of its last record
 * @param count records in it
 * @param sha256 of its bytes as stored
 */
public record SnapshotPart(String file, String first, String last, Integer count, Digest sha256) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,100}");

  public SnapshotPart {
    if (file == null || !NAME.matcher(file).matches()) {
      throw new IllegalArgumentException("\"" + file + "\" is no name of a snapshot file");
    }
  }

  static SnapshotPart of(String file) {
    return new SnapshotPart(file, null, null, null, null);
  }

  boolean isCompressed() {
    return file.endsWith(".zst");
  }
}
