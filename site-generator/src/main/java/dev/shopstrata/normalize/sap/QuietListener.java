package dev.shopstrata.normalize.sap;

import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.ReadingListener;
import dev.shopstrata.normalize.export.SourcePosition;

/** Hears of faults in a first reading, which are told in the second. */
enum QuietListener implements ReadingListener {
  QUIET;

  @Override
  public void mended(String what, ExportFile file) {}

  @Override
  public void unreadable(SourcePosition at, String reason, String raw) {}
}
