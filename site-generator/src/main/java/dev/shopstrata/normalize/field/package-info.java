/** Takes what catalog.yaml says of fields and a raw record, gives the fields' values. */
package dev.shopstrata.normalize.field;
