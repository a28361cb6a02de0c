def page = { store, path -> new File(basedir, "target/storefront/$store/site/$path").getText('UTF-8') }
assert page('acme-de', 'p/aurora/index.html').contains('Schreibtischlampe Aurora')
assert !page('acme-de', 'p/aurora/index.html').contains('Solange der Vorrat reicht')
assert page('outlet', 'outlet/p/aurora/index.html').contains('Solange der Vorrat reicht')
assert page('outlet', 'outlet/index.html').contains('Acme Outlet')
assert new File(basedir, 'target/shop-1.0-outlet.zip').file
// A start that README shows tells of no problem.
assert !(new File(basedir, 'build.log').text =~ /(?m)^\[(ERROR|WARNING)\] (?!market-page-missing)[a-z]+(-[a-z]+)+:/).find()
return true
