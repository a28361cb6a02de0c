package dev.shopstrata.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Compares the offers of a page's JSON-LD with the prices that its readers see. */
record StructuredPrices(int offers, List<String> differences) {

  static StructuredPrices of(Document document) throws IOException {
    List<String> differences = new ArrayList<>();
    List<JsonNode> products = new ArrayList<>();
    for (Element script : document.select("script[type=application/ld+json]")) {
      JsonNode thing = new ObjectMapper().readTree(script.data());
      if (!thing.path("@context").asText().equals("https://schema.org")) {
        differences.add("without context: " + thing);
      }
      switch (thing.path("@type").asText()) {
        case "ProductGroup" -> thing.path("hasVariant").forEach(products::add);
        case "Product" -> products.add(thing);
        default -> {}
      }
    }
    int offers = 0;
    for (JsonNode product : products) {
      JsonNode offer = product.path("offers");
      if (offer.isMissingNode()) {
        differences.add("no offer of " + product.path("sku"));
        continue;
      }
      offers++;
      String shown = shown(document, product.path("sku").textValue());
      if (!minorUnits(offer).equals(digits(shown))) {
        differences.add(product.path("sku") + " costs " + offer.path("price") + " or " + shown);
      }
    }
    if (products.isEmpty() && document.body().hasClass("page-product")) {
      differences.add("a product page without a product");
    }
    return new StructuredPrices(offers, differences);
  }

  /** The text of the variant's row, or of the page's price where there is no table. */
  private static String shown(Document document, String sku) {
    Element row = document.getElementById("v-" + sku);
    Element price =
        row == null
            ? document.selectFirst(".product-price .price-now")
            : row.selectFirst(".price-now");
    return price == null ? "" : price.text();
  }

  private static String minorUnits(JsonNode offer) {
    Currency currency = Currency.getInstance(offer.path("priceCurrency").textValue());
    return new BigDecimal(offer.path("price").textValue())
        .movePointRight(currency.getDefaultFractionDigits())
        .toBigIntegerExact()
        .toString();
  }

  /** All digits of a text, whatever their script. */
  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints()
        .map(point -> Character.digit(point, 10))
        .filter(digit -> digit >= 0)
        .forEach(digits::append);
    return digits.toString();
  }
}
