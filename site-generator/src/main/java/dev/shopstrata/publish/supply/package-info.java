/**
 * Takes what a release is made of, gives its bill of materials, its lock file and its signature.
 */
package dev.shopstrata.publish.supply;
