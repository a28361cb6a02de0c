def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')
def snapshot = new File(basedir, 'catalogs/shop/snapshot')

// The first export becomes the snapshot, what the second changes becomes a delta behind it.
assert log.contains('catalog monday: the whole snapshot is in catalogs/shop/snapshot')
assert log.contains('catalog tuesday: 2 products, 0 categories, 0 reviews in catalogs/shop/snapshot/delta-0001')

// The difference is told price by price.
assert log.contains('''products  0 added, 0 removed, 2 changed: 1 only in prices, 1 otherwise
  changed     aurora  Aurora
    price       GBP  79.00 → 75.00
  changed     luna  Luna night lamp
    fields      name
''')

// Stores are built from both, and compacting changes no page.
assert new File(basedir, 'target/storefront/acme/site/p/aurora/index.html').getText('UTF-8').contains('£75.00')
assert log.contains('snapshot shop: compacted 1 delta')
assert !new File(snapshot, 'delta-0001').exists()
assert (log =~ /acme +\d+ pages, 0 changed/).find()
return true
