package dev.shopstrata.normalize.salesforce;

import dev.shopstrata.normalize.TestExport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small export in the shape Salesforce B2C Commerce writes: a shirt, a cup, a set and a bundle.
 */
final class SalesforceFiles {
  static final String YAML =
      """
      locale: en-US
      images: https://img.example/
      priceScopes: {jpy-list-prices: {country: JP}}
      """;

  static final String MASTER_CATALOG =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <catalog xmlns="http://www.demandware.com/xml/impex/catalog/2006-10-31" catalog-id="shop-m-catalog">
        <header><image-settings><view-types><view-type>large</view-type></view-types></image-settings></header>
        <variation-attribute attribute-id="size" variation-attribute-id="shared-size">
          <display-name xml:lang="x-default">Size</display-name>
          <display-name xml:lang="fr-FR">Taille</display-name>
          <variation-attribute-values>
            <variation-attribute-value value="S"><display-value xml:lang="x-default">Small</display-value></variation-attribute-value>
          </variation-attribute-values>
        </variation-attribute>
        <product product-id='shirt-red-s'>
          <ean/><upc>095068018722</upc><online-flag>true</online-flag><page-attributes/>
          <custom-attributes>
            <custom-attribute attribute-id="color">RD</custom-attribute>
            <custom-attribute attribute-id="size">S</custom-attribute>
          </custom-attributes>
        </product>
        <product product-id="shirt">
          <ean/><upc/><unit/><min-order-quantity>1</min-order-quantity>
          <display-name xml:lang="x-default">Tea shirt® &amp;amp; more</display-name>
          <display-name xml:lang="fr-FR">Chemise</display-name>
          <short-description xml:lang="x-default">Short &amp; sweet</short-description>
          <long-description xml:lang="x-default">&lt;p&gt;Long&lt;/p&gt;</long-description>
          <online-flag>true</online-flag><available-flag>true</available-flag><searchable-flag>true</searchable-flag>
          <images>
            <image-group view-type="small"><image path="small/shirt.jpg"/></image-group>
            <image-group view-type="large"><image path="large/shirt.jpg"><alt xml:lang="x-default">A shirt</alt></image></image-group>
            <image-group view-type="large"><variation attribute-id="color" value="RD"/><image path="large/red.jpg"/></image-group>
            <image-group view-type="large" variation-value="BL"><image path="large/blue.jpg"/></image-group>
          </images>
          <brand>Acme</brand><manufacturer-sku>M-1</manufacturer-sku>
          <page-attributes>
            <page-title xml:lang="x-default">Shirt title</page-title>
            <page-url xml:lang="x-default">tea-shirt</page-url><page-url xml:lang="fr-FR">chemise</page-url>
          </page-attributes>
          <custom-attributes>
            <custom-attribute attribute-id="isNew">true</custom-attribute>
            <custom-attribute attribute-id="material" xml:lang="x-default">Cotton</custom-attribute>
            <custom-attribute attribute-id="material" xml:lang="fr-FR">Coton</custom-attribute>
            <custom-attribute attribute-id="sports"><value>run</value><value>ride</value></custom-attribute>
          </custom-attributes>
          <variations>
            <attributes>
              <variation-attribute attribute-id="color" variation-attribute-id="color">
                <display-name xml:lang="x-default">Color</display-name>
                <display-name xml:lang="en-GB">Colour</display-name>
                <variation-attribute-values>
                  <variation-attribute-value value="RD">
                    <display-value xml:lang="x-default">Red</display-value><display-value xml:lang="fr-FR">Rouge</display-value>
                  </variation-attribute-value>
                  <variation-attribute-value value="BL"><display-value xml:lang="x-default">Blue</display-value></variation-attribute-value>
                </variation-attribute-values>
              </variation-attribute>
              <shared-variation-attribute attribute-id="size" variation-attribute-id="shared-size"/>
            </attributes>
            <variants>
              <variant product-id="shirt-red-s" default="true"/><variant product-id="shirt-blue-s"/>
              <variant product-id="shirt-off"/><variant product-id="shirt-gone"/>
            </variants>
            <variation-groups><variation-group product-id="shirt-red"/></variation-groups>
          </variations>
          <product-links><product-link product-id="cup" type="cross-sell"/></product-links>
        </product>
        <product product-id="shirt-blue-s">
          <custom-attributes>
            <custom-attribute attribute-id="color">BL</custom-attribute>
            <custom-attribute attribute-id="size">S</custom-attribute>
          </custom-attributes>
        </product>
        <product product-id="shirt-off"><online-flag>false</online-flag></product>
        <product product-id="shirt-red"><online-flag>true</online-flag></product>
        <product product-id="cup">
          <ean>4012345678901</ean><display-name xml:lang="x-default">Cup</display-name>
          <online-flag>false</online-flag><online-flag site-id="us">true</online-flag>
          <searchable-flag>false</searchable-flag>
          <online-from>2026-11-01T00:00:00.000Z</online-from><online-to>2026-12-01T00:00:00.000+01:00</online-to>
          <options><shared-option option-id="warranty"/></options>
        </product>
        <product product-id="set"><display-name xml:lang="x-default">Set</display-name>
          <product-set-products><product-set-product product-id="cup"/><product-set-product product-id="shirt-blue-s"/></product-set-products>
        </product>
        <product product-id="box"><display-name xml:lang="x-default">Box</display-name><available-flag>false</available-flag>
          <bundled-products><bundled-product product-id="cup"><quantity>2.0</quantity></bundled-product></bundled-products>
        </product>
        <product product-id="old" mode="delete"/>
        <product product-id="bare"/>
      </catalog>
      """;

  static final String SITE_CATALOG =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <catalog xmlns="http://www.demandware.com/xml/impex/catalog/2006-10-31" catalog-id="shop-us">
        <category category-id="root"><online-flag>true</online-flag></category>
        <category category-id="tops"><display-name xml:lang="x-default">Tops</display-name><parent>clothing</parent>
          <position>2.5</position><online-flag>false</online-flag></category>
        <category category-id="clothing"><display-name xml:lang="x-default">Clothing</display-name>
          <display-name xml:lang="fr-FR">Vêtements</display-name><description xml:lang="x-default">All</description>
          <parent>root</parent><page-attributes><page-url xml:lang="x-default">clothes</page-url></page-attributes></category>
        <category-assignment category-id="clothing" product-id="shirt"><position>1.0</position></category-assignment>
        <category-assignment category-id="tops" product-id="shirt-red-s"><primary-flag>true</primary-flag></category-assignment>
        <category-assignment category-id="tops" product-id="nobody"/>
        <category-assignment category-id="root" product-id="cup"/>
        <recommendation source-id="cup" source-type="product" target-id="shirt" type="2"/>
      </catalog>
      """;

  static final String PRICEBOOKS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <pricebooks xmlns="http://www.demandware.com/xml/impex/pricebook/2006-10-31">
        <pricebook>
          <header pricebook-id="usd-sale-prices"><currency>USD</currency><online-flag>true</online-flag><parent>usd-list-prices</parent></header>
          <price-tables>
            <price-table product-id="shirt-red-s"><online-from>2026-11-27T00:00:00.000Z</online-from>
              <online-to>2026-12-01T00:00:00.000Z</online-to><amount quantity="1">15.5</amount></price-table>
            <price-table product-id="cup"><amount quantity="1">9.00</amount></price-table>
            <price-table product-id="box"><amount quantity="1">30.00</amount></price-table>
          </price-tables>
        </pricebook>
        <pricebook>
          <header pricebook-id="usd-list-prices"><currency>USD</currency><online-flag>true</online-flag></header>
          <price-tables>
            <price-table product-id="shirt-red-s"><amount quantity="1">19.99</amount><amount quantity="3">17.00</amount></price-table>
            <price-table product-id="shirt"><amount quantity="1">25.00</amount></price-table>
            <price-table product-id="cup"><amount quantity="1">8.00</amount></price-table>
            <price-table product-id="nobody"><amount quantity="1">1.00</amount></price-table>
            <price-table product-id="set"><amount quantity="1">call us</amount></price-table>
            <price-table product-id="set"><percentage quantity="1">10</percentage></price-table>
          </price-tables>
        </pricebook>
        <pricebook>
          <header pricebook-id="jpy-list-prices"><currency>JPY</currency></header>
          <price-tables><price-table product-id="cup"><amount quantity="1">1200</amount></price-table></price-tables>
        </pricebook>
        <pricebook>
          <header pricebook-id="off"><currency>USD</currency><online-flag>false</online-flag></header>
          <price-tables><price-table product-id="cup"><amount quantity="1">1.00</amount></price-table></price-tables>
        </pricebook>
      </pricebooks>
      """;

  static final String INVENTORY =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <inventory xmlns="http://www.demandware.com/xml/impex/inventory/2007-05-31"><inventory-list>
        <header list-id="us-stock"><default-instock>false</default-instock></header>
        <records>
          <record product-id="shirt-red-s"><allocation>100.0</allocation><perpetual>false</perpetual>
            <preorder-backorder-handling>none</preorder-backorder-handling><ats>97.0</ats><turnover>3.0</turnover></record>
          <record product-id="shirt-blue-s"><allocation>0</allocation><preorder-backorder-handling>preorder</preorder-backorder-handling>
            <preorder-backorder-allocation>9</preorder-backorder-allocation><in-stock-date>2027-01-02Z</in-stock-date><ats>9</ats></record>
          <record product-id="cup"><perpetual>true</perpetual></record>
          <record product-id="box"><allocation>5</allocation></record>
          <record product-id="set"><allocation>many</allocation></record>
        </records>
      </inventory-list></inventory>
      """;

  private SalesforceFiles() {}

  static Map<String, byte[]> all() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("catalogs/a-site.xml", bytes(SITE_CATALOG));
    files.put("catalogs/master.xml", bytes(MASTER_CATALOG));
    files.put("inventory.xml", bytes(INVENTORY));
    files.put("pricebooks.xml", bytes(PRICEBOOKS));
    return files;
  }

  static void addTo(TestExport export) throws IOException {
    for (Map.Entry<String, byte[]> file : all().entrySet()) {
      export.file(file.getKey(), file.getValue());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
