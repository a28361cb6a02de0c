/** Takes digests of what folders are made from, gives folders that are whole or not there. */
package dev.shopstrata.cache;
