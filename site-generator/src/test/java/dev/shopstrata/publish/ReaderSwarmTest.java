package dev.shopstrata.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.publish.edge.Edge;
import dev.shopstrata.publish.edge.TestEdges;
import dev.shopstrata.store.SiteUrl;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shoppers who read without a pause, at nginx and at Varnish before it, while releases come. */
class ReaderSwarmTest {
  private static final int RELEASES = 100;
  private static final int PRODUCTS = 8;

  /** So long that a page is sent in several pieces. */
  private static final int LINES = 250;

  @TempDir Path temp;

  /** The release that each page shows at least, to whoever asks now. */
  private final Map<String, Integer> shown = new ConcurrentHashMap<>();

  /** All that was ever linked to, none of which may be missing in an open tab. */
  private final List<String> assets = new CopyOnWriteArrayList<>();

  private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
  private final AtomicLong reads = new AtomicLong();
  private final AtomicLong unchanged = new AtomicLong();
  private volatile boolean isOver;

  /**
   * A release; each line of a page names the one that made the page, and its style.
   *
   * @param madeBy path of a page → the release that changed it last
   */
  private record Site(String style, Map<String, Integer> madeBy) {
    Site() {
      this("", new TreeMap<>());
    }

    /** All pages changed, or some. */
    Site changed(int release, boolean all, Random random) {
      Map<String, Integer> pages = new TreeMap<>(madeBy);
      for (int product = 0; product < PRODUCTS; product++) {
        if (all || random.nextInt(PRODUCTS) < 2) {
          pages.put("p/" + product + "/index.html", release);
        }
      }
      pages.put("index.html", release);
      return new Site(all ? "assets/main.%012x.css".formatted(release) : style, pages);
    }

    Map<String, String> files() {
      Map<String, String> files = new HashMap<>();
      files.put("404.html", "lost");
      files.put(style, "/* " + style + " */");
      madeBy.forEach((path, release) -> files.put(path, line(path, release).repeat(LINES)));
      return files;
    }

    private String line(String path, int release) {
      return "%03d %s /%s\n".formatted(release, path, style);
    }
  }

  /** A release to come, built before the readers take the machine's time. */
  private record Coming(Bundle bundle, ReleaseKind kind, Site site) {}

  private static List<Coming> releases(ServedStore store) {
    List<Coming> coming = new ArrayList<>();
    Random random = new Random(4711);
    Site site = new Site();
    for (int release = 0; release <= RELEASES; release++) {
      boolean isFull = release == 0 || random.nextInt(4) == 0;
      site = site.changed(release, isFull, random);
      Bundle bundle = store.bundle("" + release, site.files());
      coming.add(new Coming(bundle, isFull ? ReleaseKind.FULL : ReleaseKind.DELTA, site));
    }
    return coming;
  }

  @Test
  void nobody_misses_a_page_or_sees_an_old_or_mixed_one() throws InterruptedException {
    ServedStore store = new ServedStore(temp);
    List<Coming> releases = releases(store);
    Path delivery = ServedStore.delivery(releases.get(0).bundle());
    try (RealServer nginx = RealServers.nginx(store.work("nginx"), store.directory(), delivery);
        RealServer varnish = RealServers.varnish(store.work("varnish"), nginx.port())) {
      SiteUrl url = new SiteUrl("http://127.0.0.1:" + varnish.port(), "/");
      Edge edge = TestEdges.varnish(store.directory(), url, varnish.port());
      List<Thread> readers = new ArrayList<>();
      for (Coming release : releases) {
        store.publish(release.bundle(), edge, release.kind());
        show(release.site());
        if (readers.isEmpty()) {
          readers.add(reader(nginx.port(), 1, "gzip"));
          readers.add(reader(varnish.port(), 2, "identity"));
          readers.add(reader(varnish.port(), 3, "gzip"));
        }
      }
      isOver = true;
      for (Thread thread : readers) {
        thread.join();
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(reads.get()).isGreaterThan(RELEASES * 10L);
    assertThat(unchanged.get()).isGreaterThan(RELEASES);
  }

  private void show(Site site) {
    assets.add("/" + site.style);
    site.madeBy.forEach(
        (path, release) -> shown.put("/" + path.replace("index.html", ""), release));
  }

  private Thread reader(int port, int seed, String encoding) {
    Thread thread =
        new Thread(() -> read(new Reader(port).taking(encoding), port, new Random(seed)));
    thread.start();
    return thread;
  }

  private void read(Reader reader, int port, Random random) {
    Map<String, HttpResponse<String>> kept = new HashMap<>();
    try {
      while (!isOver) {
        if (random.nextInt(5) == 0) {
          String asset = assets.get(random.nextInt(assets.size()));
          expect(reader.get(asset).statusCode() == 200, port, asset + " is missing");
        } else {
          int product = random.nextInt(PRODUCTS + 1);
          readPage(reader, port, product == PRODUCTS ? "/" : "/p/" + product + "/", kept);
        }
        reads.incrementAndGet();
      }
    } catch (RuntimeException e) {
      expect(false, port, e + ", as " + e.getCause());
    }
  }

  /** As a browser does: asks whether the page it has is still good. */
  private void readPage(
      Reader reader, int port, String path, Map<String, HttpResponse<String>> kept) {
    int least = shown.get(path);
    HttpResponse<String> last = kept.get(path);
    HttpResponse<String> answer =
        last == null
            ? reader.get(path)
            : reader.get(path, "If-None-Match", Reader.header(last, "ETag"));
    if (answer.statusCode() == 304) {
      unchanged.incrementAndGet();
    } else {
      expect(answer.statusCode() == 200, port, path + " is " + answer.statusCode());
      kept.put(path, answer);
    }
    String page = kept.get(path).body();
    String line = page.substring(0, page.indexOf('\n') + 1);
    expect(page.equals(line.repeat(LINES)), port, path + " is mixed or cut off");
    int release = Integer.parseInt(line.substring(0, 3));
    expect(release >= least, port, path + " is of " + release + ", not of " + least);
    if (answer.statusCode() == 200) {
      String style = line.substring(line.lastIndexOf(' ')).strip();
      expect(reader.get(style).statusCode() == 200, port, style + " is missing");
    }
  }

  private void expect(boolean isRight, int port, String otherwise) {
    if (!isRight) {
      wrong.add(port + ": " + otherwise);
    }
  }
}
