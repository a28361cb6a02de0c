package dev.shopstrata.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms for nginx and Apache, tried with the servers themselves where they are installed. */
class RealServersTest {
  private static final Path NGINX = Path.of("/usr/sbin/nginx");
  private static final Path APACHE = Path.of("/usr/sbin/apache2");
  private static final Path MODULES = Path.of("/usr/lib/apache2/modules");
  private static final String POLICY = "default-src 'none'; script-src 'self' \"$x\"";

  /** As {@link ServerFormsTest#ODD}, but what leads everywhere. */
  private static final ServingRules RULES =
      ServerFormsTest.rules(
          Map.of("X-Policy", POLICY),
          List.of(
              "/old$/ /new/$1 301",
              "/Old/ /new/ 301",
              "/caf%C3%A9/ /coffee/?a=1&b=%20 308",
              "/with\"quote/ /new/ 302",
              "/gone/ - 410",
              "/shop.html* /shop/ 301"));

  @TempDir Path directory;
  private int port;

  @BeforeEach
  void write_a_site() throws IOException {
    NavigableMap<String, String> forms = ServerFormWriter.forms(RULES);
    for (Map.Entry<String, String> form : forms.entrySet()) {
      Files.writeString(directory.resolve(form.getKey()), form.getValue());
    }
    write("site/index.html", "home");
    write("site/old/index.html", "not moved");
    write("site/404.html", "lost");
    write("site/en/404.html", "lost in English");
    write("site/assets/a.css", "a{}");
    write("site/shopx.html", "no redirect");
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String run(Object... command) {
    try {
      Process process =
          new ProcessBuilder(List.of(command).stream().map(Object::toString).toList())
              .redirectErrorStream(true)
              .redirectOutput(directory.resolve("out").toFile())
              .start();
      int status = process.waitFor();
      return status + " " + Files.readString(directory.resolve("out"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> get(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String moved(String path) {
    HttpResponse<String> answer = get(path);
    String to = answer.headers().firstValue("location").orElse("-");
    return answer.statusCode() + " " + to.replace("http://127.0.0.1:" + port, "");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return String.join(" | ", answer.headers().allValues(name));
  }

  private void assertServedAsTheRulesSay() {
    HttpResponse<String> home = get("/");
    assertThat(home.body()).isEqualTo("home");
    assertThat(header(home, "x-policy")).isEqualTo(POLICY);
    assertThat(header(home, "x-content-type-options")).isEqualTo("nosniff");
    assertThat(header(home, "cache-control")).isEqualTo("public, max-age=0, must-revalidate");
    HttpResponse<String> style = get("/assets/a.css");
    assertThat(header(style, "cache-control")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(header(style, "x-policy")).isEmpty();
    assertThat(get("/none/").body()).isEqualTo("lost");
    assertThat(get("/none/").statusCode()).isEqualTo(404);
    assertThat(header(get("/none/"), "x-policy")).isEqualTo(POLICY);
    assertThat(get("/en/none/").body()).isEqualTo("lost in English");
    assertThat(moved("/Old/")).isEqualTo("301 /new/");
    assertThat(get("/old/").body()).isEqualTo("not moved");
    assertThat(moved("/old$/")).isEqualTo("301 /new/$1");
    assertThat(moved("/caf%C3%A9/")).isEqualTo("308 /coffee/?a=1&b=%20");
    assertThat(moved("/with%22quote/")).isEqualTo("302 /new/");
    assertThat(moved("/shop.html/anything")).isEqualTo("301 /shop/");
    assertThat(get("/shopx.html").body()).isEqualTo("no redirect");
    assertThat(get("/gone/").statusCode()).isEqualTo(410);
    assertThat(get("/gone/").body()).isEqualTo("lost");
  }

  @Test
  void nginx_serves_as_the_rules_say() throws IOException {
    assumeTrue(Files.isExecutable(NGINX), "nginx is not installed");
    Path config = directory.resolve("nginx.conf");
    Files.writeString(
        config,
        """
        user root;
        pid %1$s/pid;
        error_log %1$s/error.log;
        events {}
        http {
          access_log off;
          types { text/html html; text/css css; }
          client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3;
          uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5;
          include %1$s/nginx-http.conf;
          server {
            listen 127.0.0.1:%2$d;
            root %1$s/site;
            include %1$s/nginx-server.conf;
          }
        }
        """
            .formatted(directory, port));
    assertThat(run(NGINX, "-p", directory, "-c", config)).startsWith("0 ");
    try {
      assertServedAsTheRulesSay();
    } finally {
      run(NGINX, "-p", directory, "-c", config, "-s", "stop");
    }
  }

  @Test
  void apache_serves_as_the_rules_say() throws IOException {
    assumeTrue(Files.isExecutable(APACHE) && Files.isDirectory(MODULES), "Apache is not installed");
    StringBuilder modules = new StringBuilder();
    for (String module : List.of("mpm_event", "authz_core", "mime", "dir", "alias", "headers")) {
      modules.append("LoadModule " + module + "_module " + MODULES + "/mod_" + module + ".so\n");
    }
    Path config = directory.resolve("httpd.conf");
    Files.writeString(
        config,
        modules
            + """
            ServerName localhost
            Listen 127.0.0.1:%2$d
            PidFile %1$s/pid
            ErrorLog %1$s/error.log
            DefaultRuntimeDir %1$s
            Mutex file:%1$s
            DocumentRoot %1$s/site
            AddType text/html .html
            AddType text/css .css
            TypesConfig /dev/null
            <Directory %1$s/site>
              Require all granted
              Include %1$s/apache.conf
            </Directory>
            """
                .formatted(directory, port));
    Object[] start = {APACHE, "-d", directory, "-f", config, "-k", "start"};
    assertThat(run(APACHE, "-d", directory, "-f", config, "-t")).contains("Syntax OK");
    assertThat(run(start)).startsWith("0 ");
    try {
      assertServedAsTheRulesSay();
    } finally {
      start[start.length - 1] = "stop";
      run(start);
    }
  }
}
