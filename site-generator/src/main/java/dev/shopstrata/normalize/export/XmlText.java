package dev.shopstrata.normalize.export;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens an XML file as text: in the encoding its declaration names, else as any export file.
 * Characters that XML doesn't allow become blanks, as real feeds have them in their texts.
 */
final class XmlText {
  private static final int DECLARATION = 200;
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

  private XmlText() {}

  static Reader open(ExportFile file, ReadingListener listener) throws IOException {
    Optional<Charset> declared = declared(file);
    Reader text =
        declared.isPresent()
            ? new InputStreamReader(file.open(), declared.get())
            : ExportText.open(file, listener);
    return new Allowed(text);
  }

  /** The declared encoding, unless it is UTF-8, UTF-16, which shows by itself, or unknown. */
  private static Optional<Charset> declared(ExportFile file) throws IOException {
    byte[] start;
    try (InputStream in = file.open()) {
      start = in.readNBytes(DECLARATION);
    }
    Matcher encoding = ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
    if (!encoding.find() || !Charset.isSupported(encoding.group(1))) {
      return Optional.empty();
    }
    Charset charset = Charset.forName(encoding.group(1));
    return charset.name().startsWith("UTF-") ? Optional.empty() : Optional.of(charset);
  }

  /** Without blanks before the declaration, which the parser would refuse. */
  private static final class Allowed extends FilterReader {
    private boolean begun;

    Allowed(Reader text) {
      super(text);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      while (!begun && count > 0) {
        int blank = 0;
        while (blank < count && Character.isWhitespace(target[offset + blank])) {
          blank++;
        }
        begun = blank < count;
        System.arraycopy(target, offset + blank, target, offset, count - blank);
        count = begun ? count - blank : super.read(target, offset, length);
      }
      for (int i = offset; i < offset + count; i++) {
        char c = target[i];
        boolean forbidden =
            c < ' ' ? c != '\n' && c != '\r' && c != '\t' : c == '\ufffe' || c == '\uffff';
        if (forbidden) {
          target[i] = ' ';
        }
      }
      return count;
    }
  }
}
