import groovy.json.JsonSlurper

['acme-de', 'acme-uk'].each { store ->
    def heads = ['.', 'elsewhere/deeper'].collect { new File(basedir, "$it/target/storefront/$store/bundle.json") }
    heads.each { assert it.file }
    assert heads[0].bytes == heads[1].bytes: "$store: bundle.json differs"
    def zips = ['.', 'elsewhere/deeper'].collect { new File(basedir, "$it/target/reproducible-1.0-${store}.zip") }
    assert zips[0].bytes == zips[1].bytes: "$store: the zips differ"
    assert new JsonSlurper().parse(heads[0]).store == store
}
return true
