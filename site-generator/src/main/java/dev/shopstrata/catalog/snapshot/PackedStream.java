package dev.shopstrata.catalog.snapshot;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Opens what zstd packed. */
public final class PackedStream {
  private PackedStream() {}

  /** The unpacked bytes; closing it closes the stream it reads. */
  public static InputStream open(InputStream packed) throws IOException {
    return new ZstdInputStream(packed);
  }
}
