package dev.shopstrata.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A function for CloudFront, run by Node.js.
 *
 * @param directory where it is run
 * @param text of the function
 * @param store what its key value store holds
 */
public record EdgeFunction(Path directory, String text, Map<String, String> store) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path NODE = Path.of("/usr/bin/node");

  private static final String DRIVER =
      """
      import { handler } from './function.mjs';
      import { readFileSync } from 'node:fs';
      const answers = [];
      for (const [uri, query] of JSON.parse(readFileSync('asked.json', 'utf8'))) {
        const request = { uri, querystring: query, method: 'GET', headers: {} };
        answers.push(await handler({ request }));
      }
      console.log(JSON.stringify(answers));
      """;

  /** The function as it is shipped, without a store's redirects. */
  public static String shipped() {
    try (InputStream in = EdgeFunction.class.getResourceAsStream("cloudfront-function.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What becomes of requests for these paths.
   *
   * @param query of each, as CloudFront gives it: a JSON object
   */
  public JsonNode answers(List<String> uris, String query) {
    assumeTrue(Files.isExecutable(NODE), "Node.js is not installed");
    try {
      List<Object> asked = new ArrayList<>();
      for (String uri : uris) {
        asked.add(List.of(uri, JSON.readTree(query)));
      }
      Files.writeString(directory.resolve("asked.json"), JSON.writeValueAsString(asked));
      Files.writeString(directory.resolve("driver.mjs"), DRIVER);
      Files.writeString(directory.resolve("function.mjs"), module());
      Process node =
          new ProcessBuilder(NODE.toString(), "driver.mjs")
              .directory(directory.toFile())
              .redirectError(directory.resolve("errors").toFile())
              .start();
      String answers = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(node.waitFor()).as(Files.readString(directory.resolve("errors"))).isZero();
      return JSON.readTree(answers);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The function with a store of the test in place of CloudFront's. */
  private String module() throws IOException {
    return """
        const data = %s;
        const cf = { kvs: () => ({ get: async k => data[k], exists: async k => k in data }) };
        %s
        export { handler };
        """
        .formatted(
            JSON.writeValueAsString(store), text.replace("import cf from 'cloudfront';\n", ""));
  }
}
