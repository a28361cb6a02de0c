package dev.shopstrata.tree;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, read where they lie. */
public sealed interface Content permits FileContent, JarEntryContent, BytesContent, LazyContent {
  /** A new stream over the bytes; the caller closes it. */
  InputStream open() throws IOException;

  /** All bytes. */
  byte[] bytes() throws IOException;

  /** Number of bytes. */
  long size();

  /** SHA-256 of the bytes, computed once. */
  Digest digest();
}
