/** Takes product feeds in the form of Google Merchant Center, XML or tables, gives products. */
package dev.shopstrata.normalize.google;
