/** Takes files of any shape and what catalog.yaml says of their fields, gives catalog records. */
package dev.shopstrata.normalize.mapped;
