package dev.shopstrata.normalize.sap;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A shop's ImpEx files as SAP Commerce projects keep them, with what is odd about them. */
final class ImpexShop {
  private static final String MACROS =
      """
      # Macros / replacement parameter definitions
      $productCatalog=shirtProductCatalog
      $catalogVersion=catalogversion(catalog(id[default=$productCatalog]),version[default='Online'])[unique=true,default=$productCatalog:Online]
      $supercategories=supercategories(code, $catalogVersion)
      $baseProduct=baseProduct(code,$catalogVersion)
      $approved=approvalstatus(code)[default='approved']
      """;

  private static final String CATEGORIES =
      MACROS
          + """
          INSERT_UPDATE Category;code[unique=true];allowedPrincipals(uid)[default='customergroup'];$catalogVersion;order
          ;shirts ;; ;2
          ;tees;;;1
          ;brand_7;;;
          #% impex.setLocale(Locale.GERMAN);
          INSERT_UPDATE CategoryCategoryRelation;source(code,$catalogVersion)[unique=true];target(code,$catalogVersion)[unique=true]
          ;shirts;tees
          UPDATE Category;code[unique=true];$catalogVersion;name[lang=en];name[lang=de];description[lang=en]
          ;shirts;;Shirts;Hemden;<p>All <b>shirts</b></p>
          ;tees;;"T-Shirts; Tops";T-Shirts
          ;brand_7;;Wave & Co
          """;

  private static final String PRODUCTS =
      MACROS
          + """
          INSERT_UPDATE Product;code[unique=true];$supercategories;manufacturerAID;unit(code)[default=pieces];ean;variantType(code);$catalogVersion;$approved
          # a comment between the lines
          ;100  ;tees,brand_7;M-100; ;;ApparelStyleVariantProduct
          ;200;shirts,nowhere;;;4006381333931;;;
          ;300;shirts;;;;;;check
          \t; 400 ; shirts ; ; ; ; ; shirtProductCatalog:Staged ;

          INSERT_UPDATE ApparelStyleVariantProduct;code[unique=true];$baseProduct;$catalogVersion;$approved;unit(code)[default=pieces]
          ;100_blue;100
          ;100_red;100
          INSERT_UPDATE ApparelSizeVariantProduct;code[unique=true];$baseProduct;$catalogVersion;$approved;size[lang=en];size[lang=de]
          ;100_blue_s;100_blue;;;S;S
          ;100_blue_xl;100_blue;;;XL;XL
          ;100_red_s;100_red;;;S;S
          ;100_red_m;100_red;;unapproved;M;M
          """;

  private static final String TEXTS =
      MACROS
          + """
          $lang=en
          UPDATE Product;code[unique=true];$catalogVersion;name[lang=$lang];summary[lang=$lang];description[lang=$lang]
          ;100;;Sun Tee ;Light;"<p>A ""light"" tee;
          for summer.</p>"
          ;200;;27" Wide Shirt;Warm; dry; and long < 2 m;
          ;300;;Draft;<ignore>;<null>
          ;999;;Nobody
          UPDATE ApparelStyleVariantProduct;code[unique=true];$catalogVersion;style[lang=$lang];style[lang=de]
          ;100_blue;;Blue;Blau
          ;100_red;;Red;Rot
          UPDATE Product;code[unique=true];$catalogVersion;name[lang=de]
          ;100;;Sonnen-Tee
          """;

  private static final String PRICES =
      MACROS
          + """
          $prices=product(code,$catalogVersion)[unique=true]
          INSERT_UPDATE PriceRow;$prices;unit(code[unique=true,default=pieces]);currency(isocode)[unique=true];price;minqtd;net;ug(code);startTime[dateformat=dd.MM.yyyy HH:mm:ss];endTime[dateformat=dd.MM.yyyy HH:mm:ss]
          ;100;pieces;EUR;20,00;1;false
          ;100_blue;pieces;EUR;24.5;1;false
          ;100_blue_xl;pieces;EUR;29.90;1;false
          ;100_blue_xl;pieces;EUR;27.90;10;false
          ;100_blue_xl;pieces;EUR;19.90;1;false;;01.12.2026 00:00:00;24.12.2026 23:59:59
          ;200;pieces;JPY;1500;1;true;goldgroup
          ;200;pieces;KWD;4.125
          ;777;pieces;EUR;1
          """;

  private static final String STOCK =
      """
      INSERT_UPDATE StockLevel;available;warehouse(code)[unique=true];inStockStatus(code);maxPreOrder[default=0];overSelling[default=0];preOrder[default=0];productCode[unique=true];reserved[default=0]
      ;12;west;notSpecified;;;;100_blue_s;5
      ;0;west;notSpecified;;;;100_blue_xl
      ;0;west;forceInStock;;;;100_red_s
      ;3;west;;;;;200;3
      """;

  private static final String MEDIA =
      MACROS
          + """
          $siteResource=jar:com.shirts.Setup&/shirts/import/images
          INSERT_UPDATE MediaContainer;qualifier[unique=true];medias(code,$catalogVersion)[mode=append];$catalogVersion
          ;100_front;/96Wx96H/100.jpg,/1200Wx1200H/100.jpg,/300Wx300H/100.jpg
          INSERT_UPDATE Media;mediaFormat(qualifier);code[unique=true];@media[translator=de.hybris.platform.impex.jalo.media.MediaDataTranslator];mime[default='image/jpeg'];$catalogVersion;folder(qualifier)[default=images]
          ;1200Wx1200H;/1200Wx1200H/100.jpg;$siteResource/1200Wx1200H/100.jpg
          ;300Wx300H;/300Wx300H/200.jpg;$siteResource/300Wx300H/200.jpg
          UPDATE Product;code[unique=true];$catalogVersion;galleryImages(qualifier, $catalogVersion)[collection-delimiter=|];picture(code, $catalogVersion)
          ;100;;100_front|100_back;/300Wx300H/100.jpg
          ;200;;;/300Wx300H/200.jpg
          """;

  private static final String FEATURES =
      MACROS
          + """
          $classification=system='ShirtClasses',version='1.0',translator=de.hybris.platform.catalog.jalo.classification.impex.ClassificationAttributeTranslator
          $feature1=@Fabric, 12[$classification,lang=en];
          $feature2=@Washing, 13[$classification]
          INSERT_UPDATE ClassificationAttribute;systemVersion(catalog(id),version)[unique=true,default='ShirtClasses:1.0'];code[unique=true];name[lang=en];name[lang=de]
          ;;Fabric, 12;Fabric;Stoff
          UPDATE Product;code[unique=true];$feature1 $feature2;$catalogVersion
          ;100;Cotton, Linen;40
          INSERT_UPDATE ProductReference;source(code,$catalogVersion)[unique=true];target(code,$catalogVersion)[unique=true];referenceType(code);active
          ;100;200;CROSSELLING;true
          ;200;100_blue_s;ACCESSORIES;true
          $START_USERRIGHTS;;;;;
          Type;UID;MemberOfGroups;Password;Target
          UserGroup;editors;employeegroup
          $END_USERRIGHTS;;;;;
          INSERT_UPDATE Language;isocode[unique=true];active
          ;en;true
          """;

  private ImpexShop() {}

  static Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("categories.impex", CATEGORIES.getBytes(StandardCharsets.UTF_8));
    files.put("classes.impex", FEATURES.getBytes(StandardCharsets.UTF_8));
    files.put("products-media.impex", MEDIA.getBytes(StandardCharsets.UTF_8));
    files.put("products-prices.impex", PRICES.getBytes(StandardCharsets.UTF_8));
    files.put("products-stock.impex", STOCK.getBytes(StandardCharsets.UTF_8));
    files.put("products.impex", PRODUCTS.getBytes(StandardCharsets.UTF_8));
    files.put("texts/products_en.impex", TEXTS.getBytes(StandardCharsets.UTF_8));
    return files;
  }
}
