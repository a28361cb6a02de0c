def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')

// Asked in the aggregator, only the module with stores answers.
assert log.count('"Only while stocks last" on https://acme.example/p/aurora/') == 1
assert log.contains('''    comes from  components/price.peb
    value       <p>Only while stocks last</p>
    from        layers/stores/acme/components/price.peb:2  stores/acme  literal
''')

// The drawing marks the store and says which artifact a layer comes from.
assert log.contains('└─ stores/acme  store acme')
assert (log =~ /base  dev\.shopstrata:storefront-base:jar:\S+/).find()
assert log.contains('acme        stores/acme → base')

// Nothing is published, and logs have no colors.
assert !new File(basedir, 'shop/target/storefront/acme').exists()
assert !(log =~ /\u001b\[3\d/).find()
return true
