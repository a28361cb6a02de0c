package dev.shopstrata.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.catalog.view.SfProduct;
import java.util.List;

/** Describes the static API (OpenAPI 3.1); shapes follow from the records that are written. */
final class OpenApi {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final String ABOUT =
      """
      The catalog of one store in one language, as static files. Texts, prices and stock are those \
      of the store's pages.

      The name of a file for an id, which may be any text, is computed: an id of 5 to 100 characters \
      out of a-z, 0-9, - and _ stays as it is. Of any other id the first 60 UTF-16 units are taken, \
      A-Z made lower case and everything else outside this alphabet made -, then ~ and the first 16 \
      hexadecimal digits of the SHA-256 of the id in UTF-8 are added. A product's file lies in the \
      folder of the first two hexadecimal digits of this SHA-256. A name that isn't there answers \
      404.\
      """;

  private enum Parameter {
    SHARD("shard", "string", "The first two hexadecimal digits of the SHA-256 of the id."),
    PRODUCT("product", "string", "The file name of the product's id."),
    CATEGORY("category", "string", "The file name of the category's id."),
    BRAND("brand", "string", "The file name of the brand's name."),
    PAGE("page", "integer", "From 1.");

    private final String text;
    private final String type;
    private final String about;

    Parameter(String text, String type, String about) {
      this.text = text;
      this.type = type;
      this.about = about;
    }

    ObjectNode node() {
      ObjectNode node = NODES.objectNode();
      node.put("name", text).put("in", "path").put("required", true).put("description", about);
      ObjectNode schema = node.putObject("schema").put("type", type);
      if (this == PAGE) {
        schema.put("minimum", 1);
      }
      return node;
    }
  }

  private final RecordSchemas schemas = new RecordSchemas();
  private final ObjectNode paths = NODES.objectNode();

  private OpenApi() {}

  /**
   * The description.
   *
   * @param name the store's
   * @param root where the files lie, root-relative, without a final slash
   */
  static ObjectNode of(String name, String root) {
    OpenApi api = new OpenApi();
    ObjectNode document = NODES.objectNode().put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Catalog of " + name)
        .put("version", "1")
        .put("description", ABOUT);
    document.putArray("servers").addObject().put("url", root);
    api.paths();
    document.set("paths", api.paths);
    document.putObject("components").set("schemas", api.schemas.all());
    return document;
  }

  private void paths() {
    path("/index.json", "getIndex", ApiIndex.class);
    path(
        "/products/{shard}/{product}.json",
        "getProduct",
        SfProduct.class,
        Parameter.SHARD,
        Parameter.PRODUCT);
    path("/products/pages/{page}.json", "getProducts", ApiProducts.class, Parameter.PAGE);
    path("/categories.json", "getCategories", ApiCategories.class);
    path("/brands.json", "getBrands", ApiBrands.class);
    path(
        "/listing/{category}/{page}.json",
        "getCategoryListing",
        ApiListing.class,
        Parameter.CATEGORY,
        Parameter.PAGE);
    path(
        "/brand-listing/{brand}/{page}.json",
        "getBrandListing",
        ApiListing.class,
        Parameter.BRAND,
        Parameter.PAGE);
  }

  private void path(String path, String operation, Class<?> record, Parameter... parameters) {
    ObjectNode schema = schemas.reference(record);
    ObjectNode get = paths.putObject(path).putObject("get").put("operationId", operation);
    get.put("summary", new FieldTexts().text(record.getSimpleName()));
    ArrayNode described = get.putArray("parameters");
    List.of(parameters).forEach(parameter -> described.add(parameter.node()));
    ObjectNode responses = get.putObject("responses");
    responses
        .putObject("200")
        .put("description", "The file.")
        .putObject("content")
        .putObject("application/json")
        .set("schema", schema);
    responses.putObject("404").put("description", "There is no such file.");
  }
}
