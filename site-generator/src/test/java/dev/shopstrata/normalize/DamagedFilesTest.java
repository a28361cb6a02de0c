package dev.shopstrata.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were cut off or damaged are told, whatever packs them; nobody sees a stack trace. */
class DamagedFilesTest {
  private static final String MAPPING =
      """
      locales: [en]
      currencies: [EUR]
      options: {mapping: {id: id, name: name}}
      """;
  private static final String TABLE = "id,name\n1,Lamp\n2,Pot\n";

  @TempDir Path temp;

  private TestExport export() {
    return new TestExport(temp, new Problems(), "mapped").with(MAPPING);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (String entry : new String[] {name, "__MACOSX/._" + name}) {
        out.putNextEntry(new ZipEntry(entry));
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String large(String start, String record) {
    return start + record.repeat(20_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv.gz", "a.json.gz", "a.xml.gz", "a.yaml.gz", "a.csv.zst", "a.zip"})
  void a_damaged_archive_is_a_problem_that_names_it(String name) throws IOException {
    String text =
        switch (name.substring(2, 4)) {
          case "js" -> large("[", "{\"id\":1},");
          case "xm" -> large("<a>", "<item><id>1</id></item>");
          case "ya" -> large("", "- id: 1\n");
          default -> large("id,name\n", "1,Lamp\n");
        };
    byte[] whole = gzip(text);
    TestExport export = export().file(name, Arrays.copyOf(whole, whole.length / 2));
    ProblemException thrown = catchThrowableOfType(ProblemException.class, export::make);
    assertThat(thrown.problems())
        .allMatch(problem -> problem.code() == ProblemCode.CATALOG_INPUT_INVALID)
        .allMatch(problem -> problem.at().file().endsWith(name))
        .hasSize(1);
  }

  @Test
  void an_archive_that_is_fetched_is_read_like_one_that_lies_there() throws IOException {
    byte[] archive = zip("products.csv", TABLE);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, archive.length);
          exchange.getResponseBody().write(archive);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/export.zip";
      String fetch = "fetch: {hosts: [127.0.0.1], urls: [\"" + url + "\"]}\n";
      assertThat(export().with(MAPPING + fetch).make().content().products()).isEqualTo(2);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void files_that_only_a_system_looks_at_are_passed_over() throws IOException {
    SnapshotSummary made =
        export()
            .file("a.zip", zip("products.csv", TABLE))
            .file("._b.csv", new byte[] {0, 5, 22, 7})
            .make();
    assertThat(made.content().products()).isEqualTo(2);
  }
}
