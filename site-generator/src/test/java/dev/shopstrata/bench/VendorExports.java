package dev.shopstrata.bench;

import java.util.List;

/** Exports of the shop systems whose files are tables or JSON of many kinds of records. */
final class VendorExports {
  private static final String EURO = "locales: [en]\ncurrencies: [EUR]\n";

  private VendorExports() {}

  static List<SyntheticExport> all() {
    return List.of(
        SyntheticExport.table(
            "commercetools-csv",
            EURO,
            "productType,variantId,sku,prices,categories,images,name.en,description.en,slug.en,color",
            i ->
                "main,1,S%d,EUR %d90;US-USD 1200,Things,https://x.example/%d.jpg,Thing %d,\"%s\",thing-%d,red"
                    .formatted(i, i % 90, i, i, SyntheticExport.text(i), i)),
        SyntheticExport.table(
            "woocommerce-csv",
            EURO,
            "ID,Type,SKU,Name,Published,Description,In stock?,Stock,Regular price,Categories,Images",
            i ->
                "%d,simple,S%d,Thing %d,1,\"%s\",1,%d,%d.90,\"Things, New\",https://x.example/%d.jpg"
                    .formatted(i, i, i, SyntheticExport.text(i), i % 7, i % 90, i)),
        SyntheticExport.table(
            "vendure-csv",
            EURO,
            "name,slug,description,assets,facets,optionGroups,optionValues,sku,price,taxCategory,"
                + "stockOnHand,trackInventory,variantAssets,variantFacets",
            i ->
                "Thing %d,thing-%d,\"%s\",%d.jpg,category:Things|brand:Acme,,,S%d,%d.90,standard,%d,false,,"
                    .formatted(i, i, SyntheticExport.text(i), i, i, i % 90, i % 7)),
        SyntheticExport.table(
            "medusa-csv",
            EURO,
            "Product Handle,Product Title,Product Description,Product Status,Product Thumbnail,"
                + "Variant Title,Variant SKU,Variant Manage Inventory,Variant Price EUR,"
                + "Variant Option 1 Name,Variant Option 1 Value",
            i ->
                "thing-%d,Thing %d,\"%s\",published,https://x.example/%d.jpg,S,S%d,FALSE,%d.90,Size,S"
                    .formatted(i, i, SyntheticExport.text(i), i, i, i % 90)),
        SyntheticExport.json(
            "bigcommerce-json",
            EURO,
            i ->
                """
                {"id":%d,"name":"Thing %d","type":"physical","sku":"S%d","description":"<p>%s</p>","price":%d.9,\
                "sale_price":0,"categories":[],"inventory_tracking":"product","inventory_level":%d,"is_visible":true,\
                "availability":"available","custom_url":{"url":"/thing-%d/"},"images":[{"is_thumbnail":true,\
                "url_zoom":"https://x.example/%d.jpg"}],"variants":[]}"""
                    .formatted(i, i, i, SyntheticExport.text(i), i % 90, i % 7, i, i)),
        SyntheticExport.json(
            "woocommerce-json",
            EURO,
            i ->
                """
                {"id":%d,"name":"Thing %d","slug":"thing-%d","type":"simple","status":"publish","description":"<p>%s</p>",\
                "sku":"S%d","regular_price":"%d.90","sale_price":"","stock_quantity":%d,"stock_status":"instock",\
                "categories":[],"images":[{"id":1,"src":"https://x.example/%d.jpg"}],"attributes":[],"variations":[]}"""
                    .formatted(i, i, i, SyntheticExport.text(i), i, i % 90, i % 7, i)),
        SyntheticExport.json(
            "sap-occ",
            EURO,
            i ->
                """
                {"code":"S%d","name":"Thing %d","description":"<p>%s</p>","manufacturer":"Acme","price":{"currencyIso":"EUR",\
                "value":%d.9},"stock":{"stockLevel":%d,"stockLevelStatus":"inStock"},"images":[{"imageType":"PRIMARY",\
                "format":"zoom","url":"https://x.example/%d.jpg"}]}"""
                    .formatted(i, i, SyntheticExport.text(i), i % 90, 1 + i % 7, i)),
        SyntheticExport.json(
            "saleor-fixture",
            EURO,
            i ->
                """
                {"model":"product.product","pk":%1$d,"fields":{"name":"Thing %1$d","slug":"thing-%1$d","description":null,\
                "description_plaintext":"%2$s"}},
                {"model":"product.productvariant","pk":%1$d,"fields":{"product":%1$d,"sku":"S%1$d","sort_order":0,\
                "track_inventory":false}},
                {"model":"product.productchannellisting","pk":%1$d,"fields":{"product":%1$d,"channel":1,"is_published":true,\
                "visible_in_listings":true}},
                {"model":"product.productvariantchannellisting","pk":%1$d,"fields":{"variant":%1$d,"channel":1,\
                "currency":"EUR","price_amount":"9.900","discounted_price_amount":"9.900"}}"""
                    .formatted(i, SyntheticExport.text(i))),
        new SyntheticExport(
            "sap-impex",
            EURO,
            "products.impex",
            """
            $catalogVersion=catalogversion(catalog(id[default=shop]),version[default='Online'])[unique=true,default=shop:Online]
            INSERT_UPDATE Product;code[unique=true];$catalogVersion;name[lang=en];description[lang=en];approvalStatus(code)[default='approved']
            """,
            i -> ";S%d;;Thing %d;\"%s\";".formatted(i, i, SyntheticExport.text(i)),
            "\n",
            "\n"));
  }
}
