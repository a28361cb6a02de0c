package dev.shopstrata.normalize.saleor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A fixture, told record by record; written in the order told, reversed, or shuffled. */
final class FixtureText {
  private final List<String> records = new ArrayList<>();

  /** A record with its fields as JSON; single quotes stand for double ones. */
  FixtureText record(String model, String pk, String fields) {
    String key = pk.matches("[0-9]+") ? pk : "\"" + pk + "\"";
    String json = fields.replace('\'', '"');
    records.add("{\"model\": \"" + model + "\", \"pk\": " + key + ", \"fields\": {" + json + "}}");
    return this;
  }

  String array() {
    return "[" + String.join(",\n", records) + "]";
  }

  String shuffled(long seed) {
    List<String> mixed = new ArrayList<>(records);
    Collections.shuffle(mixed, new Random(seed));
    return "[" + String.join(",\n", mixed) + "]";
  }

  String lines() {
    return String.join("\n", records) + "\n";
  }

  /** A shop with two channels, two languages, every kind of attribute, and three products. */
  static FixtureText shop() {
    return new FixtureText()
        .record("channel.channel", "1", "'slug': 'us', 'currency_code': 'USD'")
        .record("channel.channel", "2", "'slug': 'jp', 'currency_code': 'JPY'")
        .record("warehouse.warehouse", "ab-1", "'slug': 'east'")
        .record("site.sitesettings", "1", "'include_taxes_in_prices': true")
        .record(
            "product.category",
            "7",
            "'name': 'Tea', 'slug': 'tea', 'parent': null, 'lft': 1, 'tree_id': 3,"
                + " 'description': {'blocks': [{'type': 'paragraph', 'data': {'text': 'Hot.'}}]}")
        .record(
            "product.categorytranslation",
            "1",
            "'category': 7, 'language_code': 'pl', 'name': 'Herbata'")
        .record(
            "product.category",
            "8",
            "'name': 'Green', 'slug': 'green', 'parent': 7, 'lft': 2, 'tree_id': 3")
        .record("product.collection", "7", "'name': 'New', 'slug': 'new'")
        .record(
            "product.collectionchannellisting",
            "1",
            "'collection': 7, 'channel': 1, 'is_published': true")
        .record("product.producttype", "1", "'name': 'Tea'")
        .record(
            "attribute.attribute", "1", "'slug': 'size', 'name': 'Size', 'input_type': 'dropdown'")
        .record(
            "attribute.attributetranslation",
            "1",
            "'attribute': 1, 'language_code': 'pl', 'name': 'Rozmiar'")
        .record(
            "attribute.attribute",
            "2",
            "'slug': 'weight', 'name': 'Weight', 'input_type': 'numeric', 'unit': 'g'")
        .record(
            "attribute.attribute",
            "3",
            "'slug': 'organic', 'name': 'Organic', 'input_type': 'boolean'")
        .record(
            "attribute.attribute",
            "4",
            "'slug': 'notes', 'name': 'Notes', 'input_type': 'multiselect'")
        .record(
            "attribute.attribute",
            "5",
            "'slug': 'goes-with', 'name': 'Goes with', 'input_type': 'reference', 'entity_type': 'Product'")
        .record(
            "attribute.attribute",
            "6",
            "'slug': 'secret', 'name': 'Secret', 'input_type': 'dropdown', 'visible_in_storefront': false")
        .record(
            "attribute.attribute",
            "9",
            "'slug': 'brand', 'name': 'Brand', 'input_type': 'single-reference', 'entity_type': 'Page'")
        .record("attribute.attributevalue", "11", "'attribute': 1, 'name': 'Small', 'slug': 's'")
        .record(
            "attribute.attributevaluetranslation",
            "1",
            "'attribute_value': 11, 'language_code': 'pl', 'name': 'Mały'")
        .record("attribute.attributevalue", "12", "'attribute': 1, 'name': 'Large', 'slug': 'l'")
        .record(
            "attribute.attributevalue", "21", "'attribute': 2, 'name': '250.5', 'slug': '100_2'")
        .record(
            "attribute.attributevalue",
            "31",
            "'attribute': 3, 'name': 'Organic: Yes', 'slug': '3_true', 'boolean': true")
        .record("attribute.attributevalue", "41", "'attribute': 4, 'name': 'Malt', 'slug': 'malt'")
        .record(
            "attribute.attributevalue", "42", "'attribute': 4, 'name': 'Citrus', 'slug': 'citrus'")
        .record(
            "attribute.attributevalue",
            "51",
            "'attribute': 5, 'name': 'Mug', 'slug': '100_101', 'reference_product': 101")
        .record(
            "attribute.attributevalue", "61", "'attribute': 6, 'name': 'Cheap', 'slug': 'cheap'")
        .record(
            "attribute.attributevalue",
            "91",
            "'attribute': 9, 'name': 'Leaf & Co', 'slug': '100_4', 'reference_page': 4")
        .record(
            "attribute.attributeproduct", "1", "'attribute': 4, 'product_type': 1, 'sort_order': 0")
        .record(
            "attribute.attributeproduct", "2", "'attribute': 2, 'product_type': 1, 'sort_order': 1")
        .record(
            "product.product",
            "100",
            "'name': ' Assam &amp; more', 'slug': 'assam', 'category': 8, 'product_type': 1,"
                + " 'created_at': '2025-12-01T00:00:00Z',"
                + " 'updated_at': '2026-01-02T03:04:05.678Z', 'seo_title': 'Assam tea', 'rating': 0.0,"
                + " 'description': {'blocks': [{'type': 'header', 'data': {'text': 'Strong', 'level': 1}},"
                + " {'type': 'paragraph', 'data': {'text': '<b>Very</b>&nbsp;malty.'}},"
                + " {'type': 'list', 'data': {'style': 'unordered', 'items': ['a', {'content': 'b', 'items': []}]}}]}")
        .record(
            "product.producttranslation",
            "1",
            "'product': 100, 'language_code': 'pl', 'name': 'Assam i więcej', 'slug': null, 'description': null")
        .record(
            "product.productchannellisting",
            "1",
            "'product': 100, 'channel': 1, 'is_published': true, 'visible_in_listings': true, 'published_at': '2026-01-01T00:00:00Z', 'available_for_purchase_at': '2026-02-01T00:00:00Z'")
        .record(
            "product.productchannellisting",
            "2",
            "'product': 100, 'channel': 2, 'is_published': false, 'visible_in_listings': true, 'published_at': null, 'available_for_purchase_at': null")
        .record(
            "product.productmedia",
            "1",
            "'product': 100, 'image': 'products/two.png', 'alt': '', 'type': 'IMAGE', 'sort_order': 2")
        .record(
            "product.productmedia",
            "2",
            "'product': 100, 'image': 'products/one.png', 'alt': 'A tin', 'type': 'IMAGE', 'sort_order': 1")
        .record(
            "product.productmedia",
            "3",
            "'product': 100, 'image': '', 'external_url': 'https://v.example/1', 'type': 'VIDEO', 'sort_order': 0")
        .record(
            "product.collectionproduct", "1", "'product': 100, 'collection': 7, 'sort_order': 4")
        .record(
            "attribute.assignedproductattributevalue",
            "1",
            "'product': 100, 'value': 21, 'sort_order': 0")
        .record(
            "attribute.assignedproductattributevalue",
            "2",
            "'product': 100, 'value': 41, 'sort_order': 0")
        .record(
            "attribute.assignedproductattributevalue",
            "3",
            "'product': 100, 'value': 42, 'sort_order': 1")
        .record(
            "attribute.assignedproductattributevalue",
            "4",
            "'product': 100, 'value': 31, 'sort_order': 0")
        .record(
            "attribute.assignedproductattributevalue",
            "5",
            "'product': 100, 'value': 51, 'sort_order': 0")
        .record(
            "attribute.assignedproductattributevalue",
            "6",
            "'product': 100, 'value': 61, 'sort_order': 0")
        .record(
            "attribute.assignedproductattributevalue",
            "7",
            "'product': 100, 'value': 91, 'sort_order': 0")
        .record(
            "product.productvariant",
            "100",
            "'product': 100, 'sku': 'assam-l', 'name': 'Large', 'sort_order': 1, 'track_inventory': true")
        .record(
            "product.productvariant",
            "200",
            "'product': 100, 'sku': null, 'name': 'Small', 'sort_order': 0, 'track_inventory': true")
        .record(
            "product.productvarianttranslation",
            "1",
            "'product_variant': 200, 'language_code': 'pl', 'name': 'Mały'")
        .record("product.variantmedia", "1", "'variant': 200, 'media': 1")
        .record("attribute.assignedvariantattribute", "200", "'variant': 100, 'assignment': 1")
        .record("attribute.assignedvariantattribute", "100", "'variant': 200, 'assignment': 1")
        .record("attribute.assignedvariantattributevalue", "1", "'assignment': 200, 'value': 12")
        .record("attribute.assignedvariantattributevalue", "2", "'assignment': 100, 'value': 11")
        .record(
            "product.productvariantchannellisting",
            "1",
            "'variant': 100, 'channel': 1, 'currency': 'USD', 'price_amount': '1234.500', 'discounted_price_amount': '999.000'")
        .record(
            "product.productvariantchannellisting",
            "2",
            "'variant': 100, 'channel': 2, 'currency': 'JPY', 'price_amount': '900.000', 'discounted_price_amount': '900.000'")
        .record(
            "product.productvariantchannellisting",
            "3",
            "'variant': 200, 'channel': 1, 'currency': 'USD', 'price_amount': null, 'discounted_price_amount': null")
        .record(
            "warehouse.stock",
            "1",
            "'warehouse': 'ab-1', 'product_variant': 100, 'quantity': 10, 'quantity_allocated': 3")
        .record(
            "product.product",
            "101",
            "'name': 'Mug', 'slug': 'mug', 'category': 99, 'product_type': 2, 'description': null, 'description_plaintext': 'Just a mug <3'")
        .record(
            "product.productchannellisting",
            "3",
            "'product': 101, 'channel': 1, 'is_published': true, 'visible_in_listings': false, 'published_at': null, 'available_for_purchase_at': '2026-02-01T00:00:00Z'")
        .record(
            "product.productvariant",
            "201",
            "'product': 101, 'sku': 'mug', 'name': 'Mug', 'track_inventory': false")
        .record(
            "product.productvariantchannellisting",
            "4",
            "'variant': 201, 'channel': 1, 'currency': 'USD', 'price_amount': '12.000', 'discounted_price_amount': null")
        .record("menu.menu", "1", "'name': 'navbar'");
  }
}
