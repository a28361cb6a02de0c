package dev.shopstrata.bundle;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The native library that encodes Brotli; not there on every platform. */
public final class BrotliCode {
  private static final String FOLDER = "com.aayushatharva.brotli4j.native.workdir";
  private static final int SMALLEST = 11;
  private static final int QUICK = 5;

  private BrotliCode() {}

  /** Loads the library when it is first asked for, and once in a process. */
  private static final class Loaded {
    static final boolean IS_THERE = load();

    private static boolean load() {
      try {
        return Brotli4jLoader.isAvailable();
      } catch (LinkageError | RuntimeException e) {
        return false;
      }
    }
  }

  /**
   * Says where the library is unpacked to once it is needed. Without this it would go to the
   * system's temporary directory, which is not a build's to write to and may be read-only.
   */
  public static void unpackInto(Path folder) {
    System.setProperty(FOLDER, folder.toString());
  }

  static boolean isAvailable() {
    return Loaded.IS_THERE;
  }

  static InputStream decode(InputStream encoded) throws IOException {
    if (!isAvailable()) {
      throw new IOException("there is no Brotli decoder for this platform");
    }
    return new BrotliInputStream(encoded);
  }

  static byte[] encode(byte[] raw, boolean thorough) throws IOException {
    if (!isAvailable()) {
      throw new IOException("there is no Brotli encoder for this platform");
    }
    return Encoder.compress(raw, Encoder.Parameters.create(thorough ? SMALLEST : QUICK));
  }
}
