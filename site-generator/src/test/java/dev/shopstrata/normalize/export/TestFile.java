package dev.shopstrata.normalize.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An export file with given bytes, and what its readers tell. */
final class TestFile implements ReadingListener {
  final List<String> mended = new ArrayList<>();
  final List<String> unreadable = new ArrayList<>();

  static ExportFile of(Path folder, String name, String text) throws IOException {
    return of(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static ExportFile of(Path folder, String name, byte[] bytes) throws IOException {
    return new ExportFile(name, Files.write(folder.resolve(name), bytes));
  }

  @Override
  public void mended(String what, ExportFile file) {
    mended.add(what);
  }

  @Override
  public void unreadable(SourcePosition at, String reason, String raw) {
    unreadable.add(at + " " + reason);
  }
}
