/** Takes pictures of public folders, gives them in other widths and formats. */
package dev.shopstrata.image;
