/** Takes styles, scripts and public files of a merged tree, gives fingerprinted assets. */
package dev.shopstrata.asset;
