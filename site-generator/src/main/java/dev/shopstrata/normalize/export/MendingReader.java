package dev.shopstrata.normalize.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 text in which each byte that can't be UTF-8 is read as Windows-1252. */
final class MendingReader extends Reader {
  private static final Charset FALLBACK = Charset.forName("windows-1252");

  private final InputStream in;
  private final Runnable mended;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 15).flip();
  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private boolean told;
  private boolean ended;

  MendingReader(InputStream in, Runnable mended) {
    this.in = in;
    this.mended = mended;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
    while (chars.position() == 0) {
      CoderResult result = utf8.decode(bytes, chars, ended);
      if (result.isError()) {
        mend(chars, result.length());
      } else if (chars.position() == 0 && result.isUnderflow() && !fill()) {
        return -1;
      } else if (result.isOverflow() && chars.position() == 0) {
        // A pair of chars for one character, and room for one: one char is never asked for here.
        throw new IllegalArgumentException("read at least two chars");
      }
    }
    return chars.position();
  }

  /** Reads the bytes that are no UTF-8 one by one; what they mean is the same in every file. */
  private void mend(CharBuffer chars, int count) {
    byte[] wrong = new byte[Math.min(count, chars.remaining())];
    if (wrong.length == 0) {
      return;
    }
    bytes.get(wrong);
    chars.put(new String(wrong, FALLBACK));
    if (!told) {
      told = true;
      mended.run();
    }
  }

  /** Gives whether there is anything left to decode. */
  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(0, count)).flip();
    return bytes.hasRemaining() || !ended;
  }

  @Override
  public int read() throws IOException {
    throw new UnsupportedOperationException("read into an array");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
