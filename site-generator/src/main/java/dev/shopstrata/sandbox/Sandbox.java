package dev.shopstrata.sandbox;

import com.sun.net.httpserver.HttpServer;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A running sandbox: built stores on this machine, with somebody who takes orders. */
public final class Sandbox implements Closeable {
  static final String COOKIE = "shopstrata";
  private static final int THREADS = 16;
  private static final int WAITING = 256;

  private final HttpServer server;
  private final ThreadPoolExecutor threads;
  private final LiveStores stores;
  private final Database database;

  private Sandbox(
      HttpServer server, ThreadPoolExecutor threads, LiveStores stores, Database database) {
    this.server = server;
    this.threads = threads;
    this.stores = stores;
    this.database = database;
  }

  /**
   * Opens the stores and listens on this machine only.
   *
   * @throws ProblemException when no store is built, the port is taken, or another sandbox has the
   *     data
   */
  public static Sandbox start(ShopSource source, SandboxOptions options, SandboxListener listener)
      throws IOException {
    HttpServer server = bind(options.port());
    Optional<LiveStores> stores = Optional.empty();
    Optional<Database> database = Optional.empty();
    try {
      stores = Optional.of(LiveStores.open(source, server.getAddress().getPort(), listener));
      database = Optional.of(Database.open(options.data()));
      return start(server, stores.get(), database.get(), options, listener);
    } catch (IOException | RuntimeException e) {
      server.stop(0);
      if (stores.isPresent()) {
        stores.get().close();
      }
      database.ifPresent(Database::close);
      throw e;
    }
  }

  private static Sandbox start(
      HttpServer server,
      LiveStores stores,
      Database database,
      SandboxOptions options,
      SandboxListener listener) {
    Overrides overrides = new Overrides();
    Outages outages = new Outages();
    Front front =
        new Front(
            stores,
            new Desk(stores, database, overrides, outages, options.clock()),
            new PaymentPages(database),
            new Forms(database, options.clock()),
            options.admin()
                ? Optional.of(new Admin(stores, database, overrides, outages))
                : Optional.empty());
    ThreadPoolExecutor threads = threads();
    server.createContext("/", new Exchanges(front, listener));
    server.setExecutor(threads);
    server.start();
    return new Sandbox(server, threads, stores, database);
  }

  private static HttpServer bind(int port) throws IOException {
    // Head and body are two packets; without this the second waits for the first's receipt.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      return HttpServer.create(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING);
    } catch (BindException e) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.SANDBOX_PORT_TAKEN,
              "port " + port + " is taken by another program",
              "stop that program, or choose another port with -Dstorefront.port=8081 (0 for any)"));
    }
  }

  /** What the pool can't take, the thread that listens does itself: nobody is turned away. */
  private static ThreadPoolExecutor threads() {
    AtomicInteger number = new AtomicInteger();
    return new ThreadPoolExecutor(
        THREADS,
        THREADS,
        1,
        TimeUnit.MINUTES,
        new ArrayBlockingQueue<>(WAITING),
        work -> {
          Thread thread = new Thread(work, "sandbox-" + number.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        },
        new ThreadPoolExecutor.CallerRunsPolicy());
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** Store id → where its pages are. */
  public NavigableMap<String, String> urls() {
    LocalHosts hosts = stores.hosts();
    NavigableMap<String, String> urls = new TreeMap<>();
    hosts.shops().forEach(shop -> urls.put(shop.id(), hosts.url(shop)));
    return urls;
  }

  /** The ids of stores that are not built. */
  public List<String> missing() {
    return stores.known().opened().missing();
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    threads.shutdownNow();
    database.close();
    stores.close();
  }
}
