/**
 * Takes the XML exports of Salesforce B2C Commerce, gives products, categories, prices and stock.
 */
package dev.shopstrata.normalize.salesforce;
