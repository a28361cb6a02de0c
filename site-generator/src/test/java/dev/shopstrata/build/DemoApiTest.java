package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The API of the demo's stores is what its own description says, and whole. */
class DemoApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path directory;
  private static DemoProject demo;

  @BeforeAll
  static void build_with_api() throws IOException {
    demo = DemoTouchpoints.build(directory);
  }

  @Test
  void every_file_is_described_and_valid() throws IOException {
    for (String root : DemoTouchpoints.ROOTS) {
      JsonNode description = json(root + "api/openapi.json");
      Map<String, Schema> schemas = schemas(description);
      NavigableSet<String> unused = new TreeSet<>(schemas.keySet());
      for (String file : files(root)) {
        List<String> fitting =
            schemas.keySet().stream().filter(path -> file.matches(path)).toList();
        assertThat(fitting).as("descriptions of %s", file).hasSize(1);
        unused.removeAll(fitting);
        assertThat(schemas.get(fitting.get(0)).validate(json(root + "api" + file)))
            .as("%sapi%s", root, file)
            .isEmpty();
      }
      assertThat(unused).as("paths without a file").isEmpty();
    }
  }

  @Test
  void a_validator_would_find_a_wrong_file() throws IOException {
    String root = DemoTouchpoints.ROOTS.get(0);
    Schema index = schemas(json(root + "api/openapi.json")).get("/index\\.json");
    ObjectNode wrong = (ObjectNode) json(root + "api/index.json");
    assertThat(index.validate(wrong)).isEmpty();

    assertThat(index.validate(wrong.deepCopy().put("products", "many"))).isNotEmpty();
    assertThat(index.validate(wrong.deepCopy().without("store"))).isNotEmpty();
    assertThat(index.validate(wrong.deepCopy().put("asOf", "2026"))).isNotEmpty();
  }

  @Test
  void there_is_a_file_for_each_product_page_and_one_with_it_among_others() throws IOException {
    for (String root : DemoTouchpoints.ROOTS) {
      Map<String, JsonNode> single = new HashMap<>();
      Map<String, JsonNode> together = new HashMap<>();
      for (String file : files(root)) {
        JsonNode content = json(root + "api" + file);
        if (file.startsWith("/products/pages/")) {
          content.path("products").forEach(p -> together.put(p.path("id").asText(), p));
        } else if (file.startsWith("/products/")) {
          single.put(content.path("id").asText(), content);
        }
      }
      assertThat(together).isEqualTo(single);
      JsonNode index = json(root + "api/index.json");
      assertThat(single).hasSize(index.path("products").asInt()).isNotEmpty();
      String store = root.substring(0, root.indexOf('/'));
      for (JsonNode product : single.values()) {
        assertThat(
                demo.page(
                    store + URI.create(product.path("url").asText()).getPath() + "index.html"))
            .contains("<h1");
      }
    }
  }

  @Test
  void listings_have_every_product_of_their_category_once() throws IOException {
    for (String root : DemoTouchpoints.ROOTS) {
      Map<String, List<String>> listed = new HashMap<>();
      for (String file : files(root)) {
        if (file.startsWith("/listing/")) {
          JsonNode page = json(root + "api" + file);
          List<String> ids =
              listed.computeIfAbsent(page.path("category").asText(), id -> new ArrayList<>());
          page.path("products").forEach(card -> ids.add(card.path("id").asText()));
        }
      }
      assertThat(listed).isNotEmpty();
      check(json(root + "api/categories.json").path("categories"), listed);
      listed.values().forEach(ids -> assertThat(ids).doesNotHaveDuplicates());
    }
  }

  private static void check(JsonNode categories, Map<String, List<String>> listed) {
    for (JsonNode category : categories) {
      assertThat(listed.get(category.path("id").asText()))
          .hasSize(category.path("productCount").asInt());
      check(category.path("subcategories"), listed);
    }
  }

  /** The API's files below a language's place, without the description itself. */
  private static List<String> files(String root) throws IOException {
    return demo.files(root + "api").stream().filter(file -> !file.equals("/openapi.json")).toList();
  }

  private static JsonNode json(String file) throws IOException {
    return JSON.readTree(demo.page(file));
  }

  /** Patterns of paths → the schema of the files there. */
  private static Map<String, Schema> schemas(JsonNode description) {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Map<String, Schema> schemas = new HashMap<>();
    description
        .path("paths")
        .properties()
        .forEach(
            path -> {
              ObjectNode schema =
                  path.getValue()
                      .at("/get/responses/200/content/application~1json/schema")
                      .deepCopy();
              schema.set("components", description.path("components"));
              String pattern =
                  path.getKey()
                      .replace(".", "\\.")
                      .replace("{page}", "[0-9]+")
                      .replace("{shard}", "[0-9a-f]{2}")
                      .replaceAll("\\{[a-z]+}", "[^/]+");
              schemas.put(pattern, registry.getSchema(schema));
            });
    return schemas;
  }
}
