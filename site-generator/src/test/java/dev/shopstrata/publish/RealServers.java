package dev.shopstrata.publish;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts servers with the configuration that docs/publish shows, moved to a test's places. */
public final class RealServers {
  private static final Path NGINX = Path.of("/usr/sbin/nginx");
  private static final Path BROTLI =
      Path.of("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
  private static final Path CADDY = Path.of("/usr/bin/caddy");
  private static final Path VARNISH = Path.of("/usr/sbin/varnishd");
  private static final List<Path> VARNISH_MODULES =
      List.of(
          Path.of("/usr/lib/x86_64-linux-gnu/varnish/vmods/libvmod_xkey.so"),
          Path.of("/usr/lib/aarch64-linux-gnu/varnish/vmods/libvmod_xkey.so"));

  private RealServers() {}

  /** A file of configuration as it is shipped. */
  public static String shipped(String name) {
    String path = "/dev/shopstrata/publish/edge/" + name;
    try (InputStream in = RealServers.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static boolean hasBrotli() {
    return Files.exists(BROTLI);
  }

  public static boolean hasVarnishModules() {
    return VARNISH_MODULES.stream().anyMatch(Files::exists);
  }

  /**
   * nginx before a directory that a store is published to.
   *
   * @param delivery the folder with the bundle's own configuration
   */
  public static RealServer nginx(Path work, Path store, Path delivery) {
    assumeTrue(Files.isExecutable(NGINX), "nginx is not installed");
    int port = RealServer.freePort();
    String server =
        shipped("nginx.conf")
            .replace("/srv/www/acme-de.conf", delivery.toString())
            .replace("/srv/www/acme-de", store.toString())
            .replace("listen 80;", "listen 127.0.0.1:" + port + ";");
    String load = "";
    if (hasBrotli()) {
      server = server.replace("# brotli_static on;", "brotli_static on;");
      load = "load_module " + BROTLI + ";\n";
    }
    String all =
        load
            + """
            user root;
            daemon off;
            worker_processes 2;
            pid %1$s/pid;
            error_log %1$s/error.log;
            events {}
            http {
            access_log off;
            client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3;
            uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5;
            """
                .formatted(work)
            + server
            + "}\n";
    Path config = written(work.resolve("nginx.conf"), all);
    return RealServer.started(
        port, work, List.of(NGINX.toString(), "-p", work.toString(), "-c", config.toString()));
  }

  /** Caddy before a directory that a store is published to, without TLS. */
  public static RealServer caddy(Path work, Path store) {
    assumeTrue(Files.isExecutable(CADDY), "caddy is not installed");
    int port = RealServer.freePort();
    String site =
        shipped("Caddyfile")
            .replace("/srv/www/acme-de", store.toString())
            .replace("\nwww.acme.example {", "\nhttp://127.0.0.1:" + port + " {");
    Path config = written(work.resolve("Caddyfile"), "{\nadmin off\nauto_https off\n}\n" + site);
    return RealServer.started(
        port,
        work,
        List.of(CADDY.toString(), "run", "--config", config.toString(), "--adapter", "caddyfile"));
  }

  /** Varnish before a server of this machine, with its modules where they are installed. */
  public static RealServer varnish(Path work, int backend) {
    return varnish(work, backend, "127.0.0.1");
  }

  /**
   * Varnish with a publisher of its own.
   *
   * @param publisher the address that may make it forget
   */
  public static RealServer varnish(Path work, int backend, String publisher) {
    assumeTrue(Files.isExecutable(VARNISH), "varnish is not installed");
    int port = RealServer.freePort();
    String vcl =
        shipped("varnish.vcl")
            .replace("\"8080\"", "\"" + backend + "\"")
            .replace("  \"127.0.0.1\";", "  \"" + publisher + "\";");
    if (hasVarnishModules()) {
      Path modules = written(work.resolve("varnish-modules.vcl"), shipped("varnish-modules.vcl"));
      vcl =
          vcl.replace(
              "# include \"/etc/varnish/varnish-modules.vcl\"", "include \"" + modules + "\"");
    }
    Path config = written(work.resolve("varnish.vcl"), vcl);
    return RealServer.started(
        port,
        work,
        List.of(
            VARNISH.toString(),
            "-F",
            "-j",
            "none",
            "-n",
            work.resolve("n").toString(),
            "-T",
            "none",
            "-a",
            "127.0.0.1:" + port,
            "-f",
            config.toString(),
            "-s",
            "default,64m",
            "-p",
            "http_gzip_support=off"));
  }

  private static Path written(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
