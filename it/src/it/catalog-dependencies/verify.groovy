def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')
def page = new File(basedir, 'target/storefront/acme/site/p/aurora/index.html').getText('UTF-8')

// The first build has the catalog of the project's version, the last one that of the version for all.
def runs = log.findAll(/acme +\d+ pages, \d+ changed/).collect { it.findAll(/\d+/)*.toInteger() }
assert runs.size() == 2 && runs.every { it[0] == it[1] }
assert runs[0][0] == runs[1][0] + 1
assert page.contains('£64.00')
[
    '''[ERROR] catalog-versions-differ: the catalog "com.example.data:main-catalog" is wanted in the versions 1.0 and 1.1
        at     pom.xml
        from   this project → com.example.data:brand-layer:1.0 wants 1.0
        from   this project wants 1.1
        fix    set the version for all under <dependencyManagement>, for example to the newest
''',
    'checked 1 store, 2 layers',
    'nothing changes by time alone until',
    '79.00 GBP is the only price of 1 that may show here',
    'from        main-catalog!/products-0001.ndjson.zst:1',
].each { assert log.contains(it): "the log does not say\n$it" }
return true
