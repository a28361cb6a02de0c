package dev.shopstrata.catalog.snapshot;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** The files of a snapshot, where they lie. Safe for use by many threads. */
sealed interface SnapshotFiles extends Closeable permits DirectoryFiles, ZipFiles {
  /** Plain names of files, sorted. */
  List<String> names();

  /** Plain names of folders, sorted. */
  List<String> folders();

  /** What lies in a folder; closed with this one. */
  SnapshotFiles folder(String name);

  /** A file's bytes from position 0 to the limit; empty when there is no such file. */
  Optional<ByteBuffer> bytes(String name) throws IOException;

  /** How the user knows a file. */
  String label(String name);
}
