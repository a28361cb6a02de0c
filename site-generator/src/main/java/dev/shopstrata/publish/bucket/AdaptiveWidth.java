package dev.shopstrata.publish.bucket;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Bounds how many operations run side by side: half as many once a bucket asks for patience, then
 * one more each time as many went well as run side by side.
 */
public final class AdaptiveWidth {
  private final int most;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private int width;
  private int running;
  private int good;

  /**
   * @param most operations at a time, at first and ever
   */
  public AdaptiveWidth(int most) {
    this.most = most;
    this.width = most;
  }

  public int most() {
    return most;
  }

  /** Operations that may run side by side now. */
  public int now() {
    lock.lock();
    try {
      return width;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until one more may run, and counts it. */
  public void enter() {
    lock.lock();
    try {
      while (running >= width) {
        changed.awaitUninterruptibly();
      }
      running++;
    } finally {
      lock.unlock();
    }
  }

  /** One that entered is over, however it ended. */
  public void leave() {
    lock.lock();
    try {
      running--;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until none runs. */
  public void drain() {
    lock.lock();
    try {
      while (running > 0) {
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * The bucket asked for patience. Those that ran side by side when it first did are likely all
   * told so; only the first counts, until no more run than may.
   */
  public void busy() {
    lock.lock();
    try {
      good = 0;
      if (running <= width) {
        width = Math.max(1, width / 2);
      }
    } finally {
      lock.unlock();
    }
  }

  /** An operation went well. */
  public void well() {
    lock.lock();
    try {
      good++;
      if (good >= width && width < most) {
        good = 0;
        width++;
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }
}
