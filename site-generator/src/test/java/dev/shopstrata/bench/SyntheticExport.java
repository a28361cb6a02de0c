package dev.shopstrata.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * An export of any size in a vendor's shape, for measuring.
 *
 * @param format what catalog.yaml calls it
 * @param yaml further lines of catalog.yaml
 * @param file the export's name
 * @param start what stands before the first product
 * @param product one product, with everything that belongs to it
 * @param between what parts two products
 * @param end what stands after the last product
 */
record SyntheticExport(
    String format,
    String yaml,
    String file,
    String start,
    IntFunction<String> product,
    String between,
    String end) {
  private static final String MAPPING =
      """
      locales: [en]
      currencies: [EUR]
      options: {mapping: {id: id, sku: sku, name: name, plainDescription: text, brand: brand,
        category: path, images: image, price: price, quantity: qty}}
      """;
  private static final String TEXT =
      "A sturdy and light thing for every day, made of washed cotton and recycled steel. ";

  /** Those that are measured. */
  static List<SyntheticExport> all() {
    List<SyntheticExport> all = new ArrayList<>(own());
    all.addAll(VendorExports.all());
    return all;
  }

  private static List<SyntheticExport> own() {
    return List.of(
        new SyntheticExport(
            "mapped",
            MAPPING,
            "products.csv",
            "id,sku,name,text,brand,path,image,price,qty\n",
            i ->
                "%d,S%d,Thing %d,\"%s\",Acme,Things,https://x.example/%d.jpg,%d.90,%d"
                    .formatted(i, i, i, text(i), i, i % 90, i % 7),
            "\n",
            "\n"),
        new SyntheticExport(
            "mapped",
            MAPPING,
            "products.json",
            "[\n",
            i ->
                """
                {"id":%d,"sku":"S%d","name":"Thing %d","text":"%s","brand":"Acme","path":["Things"],\
                "image":["https://x.example/%d.jpg"],"price":%d.9,"qty":%d}"""
                    .formatted(i, i, i, text(i), i, i % 90, i % 7),
            ",\n",
            "\n]\n"),
        new SyntheticExport(
            "mapped",
            MAPPING,
            "products.yaml",
            "",
            i ->
                """
                - id: %d
                  sku: S%d
                  name: Thing %d
                  text: "%s"
                  brand: Acme
                  path: Things
                  image: https://x.example/%d.jpg
                  price: %d.90
                  qty: %d"""
                    .formatted(i, i, i, text(i), i, i % 90, i % 7),
            "\n",
            "\n"),
        new SyntheticExport(
            "mapped",
            """
            locales: [en]
            currencies: [EUR]
            options: {records: p, mapping: {id: "/@id", sku: sku, name: name, plainDescription: text,
              brand: brand, category: path, images: image, price: price, quantity: qty}}
            """,
            "products.xml",
            "<ps>",
            i ->
                """
                <p id="%d"><sku>S%d</sku><name>Thing %d</name><text>%s</text><brand>Acme</brand>\
                <path>Things</path><image>https://x.example/%d.jpg</image><price>%d.90</price>\
                <qty>%d</qty></p>"""
                    .formatted(i, i, i, text(i), i, i % 90, i % 7),
            "\n",
            "</ps>\n"),
        new SyntheticExport(
            "commercetools-json",
            "",
            "products.json",
            "[\n",
            i ->
                """
                {"key":"p%d","name":{"en":"Thing %d","de":"Ding %d"},"description":{"en":"%s"},\
                "masterVariant":{"sku":"S%d","prices":[{"value":{"centAmount":%d,"currencyCode":\
                "EUR"}}],"attributes":[{"name":"color","value":"red"}],"images":[{"url":\
                "https://x.example/%d.jpg","dimensions":{"w":800,"h":800}}]},"variants":[{"sku":\
                "T%d","attributes":[{"name":"color","value":"blue"}],"prices":[{"value":\
                {"centAmount":990,"currencyCode":"EUR"}}]}]}"""
                    .formatted(i, i, i, text(i), i, 100 + i % 9000, i, i),
            ",\n",
            "\n]\n"),
        new SyntheticExport(
            "shopify-csv",
            "locales: [en]\ncurrencies: [EUR]\n",
            "products.csv",
            "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,"
                + "Variant SKU,Variant Inventory Qty,Variant Price,Image Src\n",
            i ->
                """
                thing-%d,Thing %d,"<p>%s</p>",Acme,Things,new,true,Size,S,S%d,%d,%d.90,https://x.example/%d.jpg
                thing-%d,,,,,,,,M,T%d,%d,%d.90,"""
                    .formatted(i, i, text(i), i, i % 7, i % 90, i, i, i, i % 5, i % 90),
            "\n",
            "\n"),
        new SyntheticExport(
            "shopify-jsonl",
            "locales: [en]\ncurrencies: [EUR]\n",
            "bulk.jsonl",
            "",
            i ->
                """
                {"id":"gid://shopify/Product/%d","handle":"thing-%d","title":"Thing %d","descriptionHtml":"<p>%s</p>","vendor":"Acme","productType":"Things","status":"ACTIVE"}
                {"id":"gid://shopify/ProductVariant/%d","sku":"S%d","price":"%d.90","inventoryQuantity":%d,"selectedOptions":[{"name":"Size","value":"S"}],"__parentId":"gid://shopify/Product/%d"}"""
                    .formatted(i, i, i, text(i), i, i, i % 90, i % 7, i),
            "\n",
            "\n"),
        new SyntheticExport(
            "magento-csv",
            "locales: [en]\ncurrencies: [EUR]\n",
            "products.csv",
            "sku,store_view_code,attribute_set_code,product_type,categories,name,description,price,"
                + "visibility,base_image,qty,is_in_stock,additional_attributes\n",
            i ->
                """
                S%d,,Default,simple,Default Category/Things,Thing %d,"<p>%s</p>",%d.90,"Catalog, Search",/a/%d.jpg,%d,1,"color=Red,material=Cotton\""""
                    .formatted(i, i, text(i), i % 90, i, i % 7),
            "\n",
            "\n"),
        new SyntheticExport(
            "google-feed",
            "locales: [en]\ncurrencies: [EUR]\n",
            "feed.xml",
            "<rss xmlns:g=\"http://base.google.com/ns/1.0\"><channel>",
            i ->
                """
                <item><g:id>S%d</g:id><g:title>Thing %d</g:title><g:description>%s</g:description>\
                <g:link>https://x.example/p/thing-%d/</g:link><g:image_link>https://x.example/%d.jpg\
                </g:image_link><g:price>%d.90 EUR</g:price><g:availability>in_stock</g:availability>\
                <g:brand>Acme</g:brand><g:product_type>Things</g:product_type></item>"""
                    .formatted(i, i, text(i), i, i, 1 + i % 90),
            "\n",
            "</channel></rss>\n"),
        new SyntheticExport(
            "salesforce-xml",
            "locales: [en]\ncurrencies: [EUR]\n",
            "catalog.xml",
            "<catalog catalog-id=\"m\" xmlns=\"http://www.demandware.com/xml/impex/catalog/2006-10-31\">",
            i ->
                """
                <product product-id="S%d"><display-name xml:lang="x-default">Thing %d</display-name>\
                <long-description xml:lang="x-default">%s</long-description><online-flag>true</online-flag>\
                <brand>Acme</brand><custom-attributes><custom-attribute attribute-id="color">red\
                </custom-attribute></custom-attributes></product>"""
                    .formatted(i, i, text(i)),
            "\n",
            "</catalog>\n"));
  }

  /** A table with a row a product. */
  static SyntheticExport table(
      String format, String yaml, String header, IntFunction<String> product) {
    return new SyntheticExport(format, yaml, "products.csv", header + "\n", product, "\n", "\n");
  }

  /** An array of JSON. */
  static SyntheticExport json(String format, String yaml, IntFunction<String> product) {
    return new SyntheticExport(format, yaml, "products.json", "[\n", product, ",\n", "\n]\n");
  }

  static String text(int i) {
    return TEXT.repeat(3 + i % 5).strip();
  }

  /** Writes the export and its catalog.yaml into a folder; gives the export's path. */
  Path write(Path folder, int products) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("catalog.yaml"), "format: " + format + "\nfiles: [" + file + "]\n" + yaml);
    Path path = folder.resolve(file);
    try (BufferedWriter out = Files.newBufferedWriter(path)) {
      out.write(start);
      for (int i = 0; i < products; i++) {
        // Spread, so that the snapshot's order is not the file's.
        out.write(product.apply((int) ((i * 2_654_435_761L) & 0x7fff_ffff)));
        out.write(i + 1 < products ? between : "");
      }
      out.write(end);
    }
    return path;
  }
}
