package dev.shopstrata.normalize.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Opens an export file as text, whatever it was saved with: a byte order mark decides, and else it
 * is UTF-8, of which single bytes that are none are read as Windows-1252.
 */
public final class ExportText {
  private static final int BUFFER = 1 << 16;

  private ExportText() {}

  /** The file's text; the listener is told once when a byte was no UTF-8. */
  public static Reader open(ExportFile file, ReadingListener listener) throws IOException {
    return open(
        file, () -> listener.mended("text that is no UTF-8 was read as Windows-1252", file));
  }

  /** The file's text, to look at it. */
  static Reader open(ExportFile file) throws IOException {
    return open(file, () -> {});
  }

  private static Reader open(ExportFile file, Runnable mended) throws IOException {
    InputStream in = new BufferedInputStream(file.open(), BUFFER);
    try {
      in.mark(4);
      byte[] start = in.readNBytes(4);
      in.reset();
      int mark = markLength(start);
      in.skipNBytes(mark);
      if (mark == 2) {
        return new InputStreamReader(in, utf16(start));
      }
      return mark == 0 && looksLikeUtf16(start)
          ? new InputStreamReader(in, start[0] == 0 ? BIG : LITTLE)
          : new MendingReader(in, mended);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static final Charset BIG = StandardCharsets.UTF_16BE;
  private static final Charset LITTLE = StandardCharsets.UTF_16LE;

  private static int markLength(byte[] start) {
    if (starts(start, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return starts(start, 0xFE, 0xFF) || starts(start, 0xFF, 0xFE) ? 2 : 0;
  }

  private static Charset utf16(byte[] start) {
    return starts(start, 0xFE, 0xFF) ? BIG : LITTLE;
  }

  /** Spreadsheets write UTF-16 without a mark, too: every second byte of ASCII is zero. */
  private static boolean looksLikeUtf16(byte[] start) {
    return start.length == 4
        && ((start[0] == 0 && start[2] == 0 && start[1] != 0)
            || (start[1] == 0 && start[3] == 0 && start[0] != 0));
  }

  private static boolean starts(byte[] bytes, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
