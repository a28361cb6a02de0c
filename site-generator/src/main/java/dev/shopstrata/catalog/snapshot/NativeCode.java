package dev.shopstrata.catalog.snapshot;

import com.github.luben.zstd.util.Native;
import java.nio.file.Path;

/** Loads the native library that packs and unpacks the parts of snapshots. */
public final class NativeCode {
  private NativeCode() {}

  /**
   * Unpacks the library into a folder, unless this process has loaded it. Without this it would go
   * to the system's temporary directory, which is not a build's to write to and may be read-only.
   */
  public static void unpackInto(Path folder) {
    if (!Native.isLoaded()) {
      Native.load(folder.toFile());
    }
  }
}
