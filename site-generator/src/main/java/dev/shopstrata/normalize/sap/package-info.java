/**
 * Takes SAP Commerce's ImpEx files or the answers of its OCC API, gives products and categories.
 */
package dev.shopstrata.normalize.sap;
