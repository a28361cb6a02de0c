/**
 * What templates and clients see of a catalog, in one store and locale: the familiar unified
 * shapes.
 */
package dev.shopstrata.catalog.view;
