package dev.shopstrata.bundle;

import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets so many changes to the file system pass, then none: the process is dead. Doesn't wait for
 * the disk, since the machine lives on.
 */
final class KillSwitch implements Disk.Gate {
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final AtomicInteger left;

  KillSwitch(int steps) {
    this.left = new AtomicInteger(steps);
  }

  static KillSwitch never() {
    return new KillSwitch(Integer.MAX_VALUE);
  }

  @Override
  public void pass() {
    if (left.getAndUpdate(n -> Math.max(n - 1, 0)) == 0) {
      throw new Killed();
    }
  }

  @Override
  public void force(FileChannel channel) {}
}
