import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')
def target = { store -> new File(basedir, "target/staging/$store") }
def live = { store, path -> new File(target(store), "current/$path").getText('UTF-8') }

// Without an environment: artifacts in the repository, nothing published.
assert log.contains('nothing is published: -Dstorefront.environment names none')
assert new File(basedir, 'target/remote/it/publish/1.0/publish-1.0-uk.zip').file

// With one: full releases, with the environment's layer; then nothing; then one page of one store; then back.
assert log =~ /uk +live now as release 2, full/
assert log =~ /de +live now as release 2, full/
assert log =~ /uk +nothing to do, release 2 is live/
assert log =~ /uk +live now as release 4, delta/
assert (log =~ /de +nothing to do, release 2 is live/).count == 2
assert log =~ /uk +live now as release 6, rolled back to release 2/
assert live('uk', 'index.html').contains('for trying only')
assert live('uk', 'p/cup/index.html').contains('£9.00')

// A store that has shown one thing only can't go back.
assert log.contains('release-unknown: store de never showed anything else in staging')
assert log.contains('rollback-needs-build: ')

// What was live is told.
def releases = new JsonSlurper().parse(new File(basedir, 'target/releases.json'))
def uk = releases.stores.find { it.store == 'uk' }
assert uk.releases*.seq == [6, 4, 2]
assert uk.releases*.live == [true, false, false]
assert uk.releases[0].rollbackTo == 2

// Refused before anything is written.
assert log.contains('release-snapshot: production takes no SNAPSHOT, and this is 1.1-SNAPSHOT')
assert log.contains('environment-unknown: the store "de" has no environment "stagin"')
assert log.contains('did you mean "staging"?')

// From the artifact alone: planned, then done just so, and found whole.
assert log.contains('the plan is in')
assert new JsonSlurper().parse(new File(basedir, 'target/plan.json')).stores*.store == ['de', 'uk']
assert new File(basedir, 'target/live/uk/current/p/cup/index.html').getText('UTF-8').contains('£9.00')
assert (log =~ /(de|uk) +release 2, \d+ files, \d+ read, 0 fetched, all as published/).count == 2

// What the last run did is left to read; credentials are in no output.
assert new JsonSlurper().parse(new File(basedir, 'target/storefront/publish/report.json')).environment == 'production'
// A store's bill of materials names the plugin that published it.
assert new File(basedir, 'target/storefront/publish/uk.cdx.json').getText('UTF-8').contains('pkg:maven/dev.shopstrata/storefront-maven-plugin@')
basedir.eachFileRecurse { file ->
    if (file.file && !(file.name in ['invoker.properties', 'verify.groovy'])) {
        assert !file.getText('ISO-8859-1').contains('CANARY'): "$file has a secret"
    }
}
