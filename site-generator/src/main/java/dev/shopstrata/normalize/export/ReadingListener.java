package dev.shopstrata.normalize.export;

/** Is told what a reader of export files finds beside good records. */
public interface ReadingListener {
  /** For a first reading, whose faults are told in the second. */
  ReadingListener SILENT =
      new ReadingListener() {
        @Override
        public void mended(String what, ExportFile file) {}

        @Override
        public void unreadable(SourcePosition at, String reason, String raw) {}
      };

  /** Something in a file was not as it should be and was read all the same. */
  void mended(String what, ExportFile file);

  /** A record can't be read at all; the reason is one sentence in lower case. */
  void unreadable(SourcePosition at, String reason, String raw);
}
