/** Takes templates and view records, gives pages and the reads that made them. */
package dev.shopstrata.render;
