def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')
[
    '''[ERROR] layer-versions-differ: the layer "com.example.layers:season-layer" is wanted in the versions 1.0 and 1.1
        at     pom.xml
        from   this project → com.example.layers:campaign-layer:1.0 wants 1.0
        from   this project wants 1.1
        fix    set the version for all under <dependencyManagement>, for example to the newest
''',
    '[ERROR] layer-artifact-empty: "javax.inject:javax.inject:',
].each { assert log.contains(it): "the log does not say\n$it" }

// With the managed version, each layer of the transitive dependencies is there.
assert new File(basedir, 'target/storefront/acme/merged/components/price.peb').text.contains('class="season"')
return true
