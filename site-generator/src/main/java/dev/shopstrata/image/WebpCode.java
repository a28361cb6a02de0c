package dev.shopstrata.image;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWrapper;
import com.luciad.imageio.webp.WebPWriteParam;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;

/** The native library that reads and writes WebP; not there on every platform. */
public final class WebpCode {
  private static final String FOLDER = "com.luciad.imageio.webp.tmpdir";

  private WebpCode() {}

  /** Loads the library when it is first asked for, and once in a process. */
  private static final class Loaded {
    static final boolean IS_THERE = load();

    private static boolean load() {
      try {
        Path folder = Path.of(System.getProperty(FOLDER, System.getProperty("java.io.tmpdir")));
        Files.createDirectories(folder);
        WebPWrapper.loadNativeLibrary();
        // A library that can't be loaded is only printed by its loader; asking it for something
        // tells.
        new WebPWriteParam(Locale.ROOT);
        return true;
      } catch (LinkageError | RuntimeException | IOException e) {
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

  static ImageReader reader() throws IOException {
    return spi(WebPImageReaderSpi::new).createReaderInstance();
  }

  static ImageWriter writer() throws IOException {
    return spi(WebPImageWriterSpi::new).createWriterInstance();
  }

  private static <T> T spi(Supplier<T> made) throws IOException {
    if (!isAvailable()) {
      throw new IOException("there is no WebP encoder for this platform");
    }
    return made.get();
  }

  /** Whether this platform has it. */
  public static boolean isAvailable() {
    return Loaded.IS_THERE;
  }
}
